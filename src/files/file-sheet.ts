/** A sheet on its way into an .xlsx file: its plan, the name it has there, and what its cells show. */
import type { PlannedSheet } from "../workbook/plan-types";

/** Rows from A1 on, as Excel gives values: "" for a blank cell, a date as its serial number, an error as its text. */
export type SheetValues = readonly (readonly (string | number | boolean)[])[];

export interface FileSheet {
  readonly plan: PlannedSheet;
  /** The sheet's name in the file; the plan's own name is the one that formulas know it by. */
  readonly name: string;
  readonly values: SheetValues;
}

/** What the file says of itself; nothing of it is read from a workbook. */
export interface FileDetails {
  readonly title: string;
  /** The organisation that issues it. */
  readonly organisation: string;
  readonly created: Date;
}

/** A file that was not made; the message names sheet and cell. */
export class FileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileError";
  }
}
