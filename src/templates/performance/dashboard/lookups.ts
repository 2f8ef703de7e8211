/** One figure of a table by the name in its row, for formulas that ask for it: rows may move, names stay. */

/** A row of a table, found by what stands in one of its columns. */
export interface NamedRow {
  readonly table: string;
  readonly key: string;
  readonly name: string;
}

export const measureRow = (table: string, name: string): NamedRow => ({ table, key: "measure", name });
export const subjectRow = (table: string, name: string): NamedRow => ({ table, key: "subject", name });

function place({ table, key, name }: NamedRow): string {
  return `MATCH("${name.replaceAll('"', '""')}",{${table}.${key}},0)`;
}

/**
 * A figure of a named row as a formula; blank where the case has no such row.
 *
 * @param column Id of the table's column.
 * @example valueOf(measureRow("meetSupport", "Adults receiving direct payments"), "now")
 */
export function valueOf(row: NamedRow, column: string): string {
  return fromRow(row, (cell) => cell(column));
}

/**
 * A calculation on the figures of a named row; blank where the case has no such row.
 *
 * @param calculation Given a way to refer to the row's columns.
 * @example fromRow(measureRow("preventCulture", "Heritage visits"), (cell) => `${cell("now")}/${cell("prior")}-1`)
 */
export function fromRow(row: NamedRow, calculation: (cell: (column: string) => string) => string): string {
  const cell = (column: string): string => `INDEX({${row.table}.${column}},${place(row)})`;
  return `=IF(ISNUMBER(${place(row)}),${calculation(cell)},"")`;
}
