import { numfmt } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { CareCaseHost } from "../host/contract";
import type { CellSnapshot, DefinedName, SheetInfo } from "../host/port";
import type { Companion } from "../host/companion";
import { parseAddress, rangeOf } from "../grid/geometry";
import type { GridWorkbook } from "../grid/grid-workbook";

/** A cell's value; an error is its code, for example "#N/A". */
export type PlainValue = string | number | boolean | null;

/** Everything that an insertion could change, as comparable data. */
export interface WorkbookState {
  readonly sheets: readonly (SheetInfo & { readonly cells: Readonly<Record<string, unknown>> })[];
  readonly names: readonly DefinedName[];
  readonly companion: Companion;
}

/**
 * Looks into the workbook from the browser's console and from tests: `window.carecaseWorkbook`. Sheets are given by name,
 * cells by A1 address.
 *
 * @example await carecaseWorkbook.enter("Sheet1", "A1", "=1+1"); carecaseWorkbook.getValue("Sheet1", "A1") // 2
 */
export interface WorkbookInspection {
  sheetNames(): string[];
  activeSheet(): string;
  getValue(sheet: string, address: string): PlainValue;
  /** Values of a range, row by row. */
  getValues(sheet: string, address: string): PlainValue[][];
  /** What the cell shows, by its number format. */
  getText(sheet: string, address: string): string;
  /** The cell's formula with its "=", or null. */
  getFormula(sheet: string, address: string): string | null;
  /** The message behind an error that the cell shows; null where there is none. */
  errorMessage(sheet: string, address: string): string | null;
  /** Enters text as a person does, and waits for the calculation: "=…" is a formula, "12%" a number. */
  enter(sheet: string, address: string, text: string): Promise<void>;
  waitForCalculation(): Promise<void>;
  names(): readonly DefinedName[];
  /** Full names of the functions that formulas can use. */
  functionNames(): string[];
  /** Everything that an insertion could change, as data to compare. */
  state(): WorkbookState;
  /** Office.js round trips so far. */
  readonly roundTrips: number;
  /** Plans one failure of a round trip; null withdraws it. */
  failAt: CareCaseHost["failAt"];
  /** Saves at once instead of in a moment. */
  save(): Promise<void>;
}

declare global {
  interface Window {
    carecaseWorkbook?: WorkbookInspection;
  }
}

/**
 * Makes the inspection of a workbook.
 *
 * @param workbook The workbook.
 * @param host Counts round trips and plans failures.
 * @param save Saves the workbook.
 */
export function createInspection(
  workbook: GridWorkbook,
  host: CareCaseHost,
  save: () => Promise<void>,
): WorkbookInspection {
  const { port } = workbook;
  const sheetId = (name: string) => {
    const sheet = port.sheets().find((each) => each.name === name);
    if (!sheet)
      throw new Error(
        `There is no sheet "${name}"; there are ${port
          .sheets()
          .map((each) => each.name)
          .join(", ")}.`,
      );
    return sheet.id;
  };
  const cell = (sheet: string, address: string): CellSnapshot => {
    const snapshot = port.readCells(sheetId(sheet), parseAddress(address))[0]?.[0];
    if (!snapshot) throw new Error(`There is no cell ${address}.`);
    return snapshot;
  };
  return {
    sheetNames: () => port.sheets().map((sheet) => sheet.name),
    activeSheet: () => port.sheets().find((sheet) => sheet.id === port.activeSheetId())?.name ?? "",
    getValue: (sheet, address) => plain(cell(sheet, address)),
    getValues: (sheet, address) => port.readCells(sheetId(sheet), parseAddress(address)).map((row) => row.map(plain)),
    getText: (sheet, address) => cell(sheet, address).text,
    getFormula: (sheet, address) => cell(sheet, address).formula,
    errorMessage: (sheet, address) => {
      const { value } = cell(sheet, address);
      return typeof value === "object" && value !== null ? (value.message ?? null) : null;
    },
    enter: async (sheet, address, text) => {
      workbook.engine.enterAsUser(SetRangeValuesCommand.id, {
        unitId: workbook.engine.unitId,
        subUnitId: sheetId(sheet),
        range: rangeOf(parseAddress(address)),
        value: typed(text),
      });
      await port.calculated();
    },
    waitForCalculation: () => port.calculated(),
    names: () => port.names(),
    functionNames: () => workbook.functions.names(),
    state: () => stateOf(workbook),
    get roundTrips() {
      return host.roundTrips;
    },
    failAt: host.failAt,
    save,
  };
}

function plain({ value }: CellSnapshot): PlainValue {
  return typeof value === "object" && value !== null ? value.error : value;
}

function typed(text: string): object {
  if (text.startsWith("=")) return { f: text, v: null, p: null };
  const number = numfmt.parseValue(text);
  if (number && typeof number.v === "number") {
    return { f: null, p: null, v: number.v, t: 2, ...(number.z ? { s: { n: { pattern: number.z } } } : {}) };
  }
  return { f: null, p: null, v: text };
}

function stateOf({ port }: GridWorkbook): WorkbookState {
  return {
    sheets: port.sheets().map((sheet) => ({ ...sheet, cells: cellsOf(port, sheet.id) })),
    names: port.names(),
    companion: port.companion(),
  };
}

function cellsOf(port: GridWorkbook["port"], sheetId: string): Record<string, unknown> {
  const used = port.usedArea(sheetId, false);
  if (!used) return {};
  return Object.fromEntries(
    port.readCells(sheetId, used).flatMap((row, rowOffset) =>
      row.map((snapshot, columnOffset) => {
        const place = { row: used.row + rowOffset, column: used.column + columnOffset };
        const format = port.formatAt(sheetId, place.row, place.column);
        return [`R${place.row + 1}C${place.column + 1}`, { ...snapshot, format }];
      }),
    ),
  );
}
