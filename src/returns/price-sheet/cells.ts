/** How a number is shown: what a price may not be. */
export type NumberLook = "plain" | "date" | "percentage" | "other-currency";

/** What one cell holds. A blank cell holds nothing and has no value at all. */
export type CellValue =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly look: NumberLook;
      /** As it stands in the file: `20.69`, `£1,250.00`. */
      readonly text: string;
      /** Set where only the number as displayed is known (.csv): its digits after the point. */
      readonly shownDecimals?: number;
    }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly isoDate: string | null; readonly text: string }
  | { readonly kind: "truth"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  /** `text` is the formula; `result` is what the file says it came to, which may be a lie. */
  | { readonly kind: "formula"; readonly text: string; readonly result: CellValue | undefined };

/** Rows and columns, both from 1, both ends included. */
export interface CellArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet as it was returned. */
export interface SheetCells {
  /** Name of the sheet; `null` for a .csv file. */
  readonly name: string | null;
  /** Row, then column, both from 1; only cells that hold something. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellValue>>;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  readonly merged: readonly CellArea[];
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** `addressOf(12, 7)` is `G12`. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Row and column of `G12`, or `undefined` where the text is no address of a cell that a sheet can have. */
export function cellPlace(address: string): { row: number; column: number } | undefined {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  const letters = parts?.[1] ?? "";
  const row = Number(parts?.[2] ?? 0);
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    column = 26 * column + letters.charCodeAt(index) - 64;
  }
  return row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS ? { row, column } : undefined;
}

/** Rows and columns of `A1:C3`, or of a single cell. */
export function cellArea(reference: string): CellArea | undefined {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const first = cellPlace(from);
  const last = cellPlace(to);
  if (first === undefined || last === undefined) return undefined;
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastColumn: Math.max(first.column, last.column),
  };
}

export function areaHolds(area: CellArea, row: number, column: number): boolean {
  return row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;
}

/**
 * What a cell says, for comparing with a label: its text or the digits of its number, with single spaces, of a formula its
 * result.
 */
export function labelOf(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (value.kind === "formula") return labelOf(value.result);
  return comparable(value.text);
}

/** The same characters in the same encoding, single spaces, none at the ends: `Z01 - Urban`. */
export function comparable(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
