import { FinanceError } from "../finance/finance-error";
import { readCell, rectangle, textInCell } from "./cells";
import type { Column } from "./table-columns";
import { messages } from "./errors";

/** The columns of a table argument by the names the calculation uses. */
export type TableColumns = Readonly<Record<string, Column<unknown>>>;
/** One row of a table argument, read. */
export type TableRow<Columns extends TableColumns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never;
};

/**
 * Reads a table argument: a range whose first row holds headers.
 *
 * Headers match whatever their case, spacing or units in brackets, in any order, by their own name or a documented synonym.
 * Blank rows at the end and blank columns without a header are ignored.
 *
 * @param values The range as Excel passes it.
 * @param argument The parameter's name.
 * @param columns The accepted columns.
 * @returns The rows in order, at least one.
 * @throws FinanceError for an unknown, missing or repeated header (listing the accepted ones), a blank inside a row, or a cell
 * that is not what its column holds (naming the row, its label and the column).
 * @example readTable([["Line", "Amount (£)"], ["Pay", 12]], "amounts", { line: textColumn("Line"), amount: numberColumn("Amount") })
 * // [{ line: "Pay", amount: 12 }]
 */
export function readTable<Columns extends TableColumns>(
  values: unknown,
  argument: string,
  columns: Columns,
): TableRow<Columns>[] {
  const [headerRow = [], ...body] = rectangle(values, argument);
  const accepted = Object.values(columns).map((column) => column.header);
  if (headerRow.every(isEmpty)) {
    throw new FinanceError(messages.noHeaderRow(accepted), argument);
  }
  const rows = withoutEmptyTail(body);
  const positions = locateColumns(headerRow, rows, argument, columns);
  if (rows.length === 0) {
    throw new FinanceError(messages.onlyHeaders(accepted), argument);
  }
  const labelPosition = positions.get(Object.keys(columns)[0] ?? "");
  return rows.map((row, index) => readRow(row, rowName(argument, index, row, labelPosition), columns, positions));
}

/** The header as it is compared: lower case, without bracketed units, spaces and punctuation. */
export function headerKey(header: string): string {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%£]+/gu, "");
}

function locateColumns(
  headerRow: unknown[],
  rows: unknown[][],
  argument: string,
  columns: TableColumns,
): Map<string, number> {
  const accepted = Object.values(columns).map((column) => column.header);
  const names = namesByKey(columns);
  const positions = new Map<string, number>();
  headerRow.forEach((value, position) => {
    if (isEmpty(value)) {
      if (rows.some((row) => !isEmpty(row[position]))) {
        throw new FinanceError(messages.blankHeader(position + 1, accepted), argument);
      }
      return;
    }
    const cell = readCell(value);
    const header = textInCell(cell, `${argument}, header of column ${position + 1}`, `one of: ${accepted.join(", ")}`);
    const name = names.get(headerKey(header));
    if (name === undefined) {
      throw new FinanceError(messages.unknownHeader(header, accepted), argument);
    }
    if (positions.has(name)) {
      throw new FinanceError(messages.duplicateHeader(header, columns[name]?.header ?? name), argument);
    }
    positions.set(name, position);
  });
  for (const [name, column] of Object.entries(columns)) {
    if (!positions.has(name) && !column.optional) {
      throw new FinanceError(messages.missingHeader(column.header, accepted), argument);
    }
  }
  return positions;
}

const keysOfColumns = new WeakMap<TableColumns, ReadonlyMap<string, string>>();

/** The columns' names by every header they answer to; worked out once, because a sheet reads the same table in many cells. */
function namesByKey(columns: TableColumns): ReadonlyMap<string, string> {
  const known = keysOfColumns.get(columns);
  if (known !== undefined) {
    return known;
  }
  const names = new Map<string, string>();
  for (const [name, column] of Object.entries(columns)) {
    for (const header of [column.header, ...column.synonyms]) {
      names.set(headerKey(header), name);
    }
  }
  keysOfColumns.set(columns, names);
  return names;
}

function readRow<Columns extends TableColumns>(
  row: unknown[],
  place: string,
  columns: Columns,
  positions: ReadonlyMap<string, number>,
): TableRow<Columns> {
  if (row.every(isEmpty)) {
    throw new FinanceError(messages.emptyRow(), place);
  }
  const entries = Object.entries(columns).map(([name, column]): [string, unknown] => {
    const position = positions.get(name);
    const cell = readCell(position === undefined ? null : row[position]);
    const blank = column.holds === "texts" ? isEmpty(row[position ?? -1]) : cell.kind === "blank";
    return [name, column.optional && blank ? column.whenBlank : column.read(cell, `${place}, ${column.header}`)];
  });
  // Object.fromEntries forgets which name holds which type; the columns that built the entries say it again.
  return Object.fromEntries(entries) as TableRow<Columns>;
}

function rowName(argument: string, index: number, row: unknown[], labelPosition: number | undefined): string {
  const label = labelPosition === undefined ? undefined : readCell(row[labelPosition]);
  const name = label?.kind === "text" ? ` (${label.text.trim().slice(0, 40)})` : "";
  return `${argument}, row ${index + 1}${name}`;
}

function withoutEmptyTail(rows: unknown[][]): unknown[][] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every(isEmpty)) {
    length -= 1;
  }
  return rows.slice(0, length);
}

/**
 * Whether a cell is empty where a text belongs, or with its whole row or column. Some versions of Excel hand over an empty
 * cell as 0; among numbers that cannot be told from a 0 that was typed, but a header, a label or a whole row of 0 can.
 */
function isEmpty(value: unknown): boolean {
  const cell = readCell(value);
  return cell.kind === "blank" || (cell.kind === "number" && cell.number === 0);
}
