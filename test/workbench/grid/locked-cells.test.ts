/** A protected sheet in the embedded workbook: what a person may still do there, and what they are told. */
import { InsertRowMutation, SetRangeValuesCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { NEW_PAGE_LAYOUT } from "../../../src/workbench/host/open-workbook";
import { parseAddress } from "../../../src/workbench/grid/geometry";
import { fill, valueAt } from "./sheet-helpers";

const SHEET = "sheet-1";
let workbook: GridWorkbook;
let refused: string[];

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  refused = [];
  workbook.lockedCells.onRefused((message) => refused.push(message));
  fill(workbook, "A1", [["Price", 20]]);
  workbook.port.applyFormat(SHEET, parseAddress("B1"), { locked: false });
  protect(true);
});
afterEach(() => workbook.dispose());

function protect(on: boolean): void {
  workbook.sidecar.edit((present) => ({
    ...present,
    companion: {
      ...present.companion,
      sheets: {
        [SHEET]: {
          pageLayout: NEW_PAGE_LAYOUT,
          customProperties: [],
          protection: on ? { options: {}, password: "" } : null,
        },
      },
    },
  }));
}

function type(address: string, value: number | string): void {
  const { row, column } = parseAddress(address);
  workbook.engine.enterAsUser(SetRangeValuesCommand.id, {
    unitId: workbook.engine.unitId,
    subUnitId: SHEET,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: value },
  });
}

test("an open cell takes an entry", () => {
  type("B1", 21.35);
  expect([valueAt(workbook, "B1"), refused]).toEqual([21.35, []]);
});

test("a locked cell keeps what it holds, and the person is told which cell of which sheet", () => {
  expect(() => type("A1", "Cost")).toThrow();
  expect(valueAt(workbook, "A1")).toBe("Price");
  expect(refused).toEqual(['"Sheet1" is protected, and A1 is locked. Type into the cells that are left open.']);
});

test("an entry over open and locked cells at once changes neither", () => {
  expect(() =>
    workbook.engine.enterAsUser(SetRangeValuesMutation.id, {
      unitId: workbook.engine.unitId,
      subUnitId: SHEET,
      cellValue: { 0: { 0: { v: "Cost" }, 1: { v: 1 } } },
    }),
  ).toThrow();
  expect([valueAt(workbook, "A1"), valueAt(workbook, "B1")]).toEqual(["Price", 20]);
});

test("rows cannot be put in", () => {
  expect(() =>
    workbook.engine.enterAsUser(InsertRowMutation.id, {
      unitId: workbook.engine.unitId,
      subUnitId: SHEET,
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 19 },
    }),
  ).toThrow();
  expect(valueAt(workbook, "A1")).toBe("Price");
  expect(refused[0]).toBe('"Sheet1" is protected: its rows, columns and merged cells stay as they are.');
});

test("the add-in's own writing and an unprotected sheet are left alone", () => {
  fill(workbook, "A1", [["Price an hour"]]);
  protect(false);
  type("A1", "Cost");
  expect([valueAt(workbook, "A1"), refused]).toEqual(["Cost", []]);
});
