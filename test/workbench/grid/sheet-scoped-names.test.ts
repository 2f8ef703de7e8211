import {
  CopySheetCommand,
  InsertRowByRangeCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { ICommandService, RANGE_TYPE, UndoCommand } from "@univerjs/core";
import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { fill, formula, valueAt } from "./sheet-helpers";

let workbook: GridWorkbook;
let caseA: string;
let caseB: string;

function name(text: string, sheetId: string | null, refersTo: string): void {
  workbook.port.putName({ name: text, sheetId, formula: refersTo, comment: "", visible: true });
}

function formulaAt(address: { row: number; column: number }, sheetId: string): string | null {
  return workbook.port.readCells(sheetId, { ...address, rows: 1, columns: 1 })[0]?.[0]?.formula ?? null;
}

/** What a person does in the grid, as against what the add-in does through the port. */
async function asUser(id: string, params: object): Promise<void> {
  const commands = workbook.engine.injector.get(ICommandService);
  expect(await commands.executeCommand(id, { unitId: workbook.engine.unitId, ...params })).toBe(true);
}

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  caseA = workbook.port.addSheet("Case A").id;
  caseB = workbook.port.addSheet("It's B").id;
  fill(workbook, "C4", [[100]], caseA);
  fill(workbook, "C4", [[7]], caseB);
  name("people_moved", caseA, "='Case A'!$C$4");
  name("people_moved", caseB, "='It''s B'!$C$4");
});
afterEach(() => workbook.dispose());

it("tells the same name on two sheets apart", async () => {
  fill(workbook, "A1", [[formula("='Case A'!people_moved*2"), formula("='It''s B'!people_moved*2")]]);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(200);
  expect(valueAt(workbook, "B1")).toBe(14);
});

it("reads a bare name as the sheet's own, and shows it as it was written", async () => {
  fill(workbook, "E1", [[formula("=people_moved+1")]], caseA);
  fill(workbook, "E1", [[formula("=people_moved+1")]], caseB);
  await workbook.port.calculated();
  expect(valueAt(workbook, "E1", caseA)).toBe(101);
  expect(valueAt(workbook, "E1", caseB)).toBe(8);
  expect(formulaAt({ row: 0, column: 4 }, caseA)).toBe("=people_moved+1");
});

it("does not know a sheet's name elsewhere without the sheet", async () => {
  fill(workbook, "A1", [[formula("=people_moved")]]);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toEqual({ error: "#NAME?" });
});

it("keeps a name of the workbook apart from the sheets' names, and finds it through any sheet", async () => {
  name("people_moved", null, "=0.5");
  fill(workbook, "A1", [
    [formula("=people_moved"), formula("='Case A'!people_moved"), formula("=Sheet1!people_moved")],
  ]);
  await workbook.port.calculated();
  expect(["A1", "B1", "C1"].map((address) => valueAt(workbook, address))).toEqual([0.5, 100, 0.5]);
});

it("works inside functions, in ranges and in names of names, whatever the letter case", async () => {
  fill(workbook, "A1", [[1], [2], [3]], caseA);
  name("series", caseA, "='Case A'!$A$1:$A$3");
  name("twice", caseA, "='Case A'!people_moved*2");
  const shares = { name: "shares", type: "any", dimensionality: "matrix" } as const;
  workbook.functions.describe({ functions: [{ id: "TOTAL", name: "TOTAL", parameters: [shares] }] });
  workbook.functions.associate("TOTAL", (rows: unknown) =>
    (rows as number[][]).flat().reduce((sum, each) => sum + each, 0),
  );
  fill(workbook, "A1", [
    [
      formula("=SUM('Case A'!SERIES,'Case A'!People_Moved)"),
      formula("=CARECASE.TOTAL('Case A'!series)"),
      formula("='Case A'!twice+1"),
      formula('="people_moved"&"!"'),
    ],
  ]);
  await workbook.port.calculated();
  expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(workbook, address))).toEqual([106, 6, 201, "people_moved!"]);
});

it("follows a change of the cell behind a name", async () => {
  fill(workbook, "A1", [[formula("='Case A'!people_moved*2")]]);
  await workbook.port.calculated();
  fill(workbook, "C4", [[11]], caseA);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(22);
});

it("follows a name that is put elsewhere, and one that is removed", async () => {
  fill(workbook, "A1", [[formula("='Case A'!people_moved*2")]]);
  fill(workbook, "D9", [[5]], caseA);
  await workbook.port.calculated();
  name("people_moved", caseA, "='Case A'!$D$9");
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(10);
  workbook.port.removeName("people_moved", caseA);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toEqual({ error: "#NAME?" });
  name("people_moved", caseA, "='Case A'!$C$4");
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(200);
});

it("moves with its cell when a person inserts rows above", async () => {
  fill(workbook, "A1", [[formula("='Case A'!people_moved*2")]]);
  await workbook.port.calculated();
  const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 103, rangeType: RANGE_TYPE.ROW };
  await asUser(InsertRowByRangeCommand.id, { subUnitId: caseA, range });
  await workbook.port.calculated();
  expect(workbook.port.names().find((each) => each.sheetId === caseA)?.formula).toBe("='Case A'!$C$6");
  expect(valueAt(workbook, "A1")).toBe(200);
  fill(workbook, "C6", [[3]], caseA);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(6);
});

it("follows the sheet's new name, by the add-in or by a person, and back on undo", async () => {
  fill(workbook, "A1", [[formula("='Case A'!people_moved*2+'Case A'!C4")]]);
  await workbook.port.calculated();
  workbook.port.updateSheet(caseA, { name: "Plan 2026" });
  await workbook.port.calculated();
  expect(formulaAt({ row: 0, column: 0 }, "sheet-1")).toBe("='Plan 2026'!people_moved*2+'Plan 2026'!C4");
  expect(valueAt(workbook, "A1")).toBe(300);
  await asUser(SetWorksheetNameCommand.id, { subUnitId: caseA, name: "Plan" });
  await asUser(UndoCommand.id, {});
  await workbook.port.calculated();
  expect(formulaAt({ row: 0, column: 0 }, "sheet-1")).toBe("='Plan 2026'!people_moved*2+'Plan 2026'!C4");
  fill(workbook, "C4", [[1]], caseA);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(3);
});

it("goes with its sheet, and comes back when the deletion is undone", async () => {
  await asUser(RemoveSheetCommand.id, { subUnitId: caseA });
  expect(workbook.port.names().map((each) => each.sheetId)).toEqual([caseB]);
  await asUser(UndoCommand.id, {});
  fill(workbook, "A1", [[formula("='Case A'!people_moved")]]);
  await workbook.port.calculated();
  expect(valueAt(workbook, "A1")).toBe(100);
});

it("lists what was put, in Excel's spelling", () => {
  workbook.port.putName({ name: "Rate", sheetId: null, formula: "=0.035", comment: "Green Book", visible: false });
  expect(workbook.port.names()).toContainEqual({
    name: "Rate",
    sheetId: null,
    formula: "=0.035",
    comment: "Green Book",
    visible: false,
  });
  expect(workbook.port.names()).toContainEqual(
    expect.objectContaining({ name: "people_moved", sheetId: caseB, formula: "='It''s B'!$C$4" }),
  );
});

it("gives a copied sheet names of its own, also when the copy is undone and made again", async () => {
  fill(workbook, "E1", [[formula("=people_moved+1")]], caseA);
  await asUser(CopySheetCommand.id, { subUnitId: caseA });
  const copy = workbook.port.sheets().find((sheet) => ![caseA, caseB, "sheet-1"].includes(sheet.id))!;
  fill(workbook, "C4", [[500]], copy.id);
  await workbook.port.calculated();
  expect(valueAt(workbook, "E1", copy.id)).toBe(501);
  expect(valueAt(workbook, "E1", caseA)).toBe(101);
  expect(formulaAt({ row: 0, column: 4 }, copy.id)).toBe("=people_moved+1");
});
