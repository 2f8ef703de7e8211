/** Holds a case against its template: every field that cannot be used is named, with what was found and what is accepted. */
import { DEFAULT_TEXT_LENGTH, describeAccepted, percentage, plainNumber, rateBounds } from "./accepted-values";
import type { CaseProblem, CaseValues } from "./case";
import { inputsOf, isEmptyRow } from "./case-values";
import { financialYearOf, isIsoDate } from "./financial-year";
import type { Accepts, InputColumn, InputTable, OpportunityTemplate, TableRow } from "./template";

/**
 * Every problem of a case, in the order of the form; an empty list when the case can be computed.
 *
 * @param template The opportunity the case belongs to.
 * @param values Values per input and rows per table; rates are fractions of one.
 * @returns One problem per field at fault. A field left blank that is required is marked `missing`.
 * @example checkCase(template, { inputs: { deliveryFactor: 25 }, tables: {} })
 * // [{ field: "deliveryFactor", message: "Delivery factor: found 25; did you mean 25%? Enter a rate from 0% to 100% ..." }]
 */
export function checkCase(template: OpportunityTemplate, values: CaseValues): CaseProblem[] {
  const inputs = inputsOf(template);
  const problems: CaseProblem[] = [];
  for (const input of inputs) {
    const problem = checkValue(
      input.label,
      values.inputs[input.id],
      input.accepts,
      input.unit,
      input.optional === true,
    );
    if (problem !== null) problems.push({ field: input.id, ...problem });
  }
  for (const table of template.tables) problems.push(...checkTable(table, values.tables[table.id]));
  const knownInputs = new Set(inputs.map((input) => input.id));
  const knownTables = new Set(template.tables.map((table) => table.id));
  for (const id of Object.keys(values.inputs)) {
    if (!knownInputs.has(id)) problems.push(unknownField(id, template));
  }
  for (const id of Object.keys(values.tables)) {
    if (!knownTables.has(id)) problems.push(unknownField(id, template));
  }
  return problems;
}

type ValueProblem = Pick<CaseProblem, "message" | "missing">;

/**
 * The problem of one value, or null.
 *
 * @param label What the message calls the field.
 * @param value Number, text, or null for blank.
 * @example checkValue("Cases reviewed", 10.15, { kind: "number", whole: true }, "people", false)
 * // { message: "Cases reviewed: found 10.15; enter a whole number (people)" }
 */
export function checkValue(
  label: string,
  value: unknown,
  accepts: Accepts,
  unit: string | undefined,
  optional: boolean,
): ValueProblem | null {
  const accepted = describeAccepted(accepts, unit);
  if (value === null || value === undefined || (typeof value === "string" && value.trim() === "")) {
    return optional ? null : { message: `${label}: blank; enter ${accepted}`, missing: true };
  }
  const fault = findFault(value, accepts);
  return fault === null ? null : { message: `${label}: ${fault}; enter ${accepted}` };
}

function findFault(value: unknown, accepts: Accepts): string | null {
  switch (accepts.kind) {
    case "number":
      return numberFault(value, accepts.minimum, accepts.maximum, accepts.whole === true);
    case "rate": {
      const { minimum, maximum } = rateBounds(accepts);
      if (typeof value === "number" && value > maximum && value <= 100 && value / 100 <= maximum) {
        return `found ${plainNumber(value)}, which is ${percentage(value)}; if you mean ${percentage(value / 100)}, type the % sign`;
      }
      return numberFault(value, minimum, maximum, false);
    }
    case "choice":
      return typeof value === "string" && accepts.options.includes(value) ? null : found(value);
    case "financialYear":
      return typeof value === "string" && financialYearOf(value) === value ? null : found(value);
    case "date":
      return typeof value === "string" && isIsoDate(value) ? null : found(value);
    case "text": {
      if (typeof value !== "string") return found(value);
      const maximum = accepts.maximumLength ?? DEFAULT_TEXT_LENGTH;
      return value.length <= maximum ? null : `found ${value.length} characters`;
    }
  }
}

function numberFault(
  value: unknown,
  minimum: number | undefined,
  maximum: number | undefined,
  whole: boolean,
): string | null {
  if (typeof value === "string") {
    const looksLikeNumber = /^[£\s]*-?[\d,]*\.?\d+\s*%?$/.test(value.trim());
    return looksLikeNumber ? `found the text "${value}", not a number` : found(value);
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return found(value);
  const outside =
    (minimum !== undefined && value < minimum) ||
    (maximum !== undefined && value > maximum) ||
    (whole && !Number.isInteger(value));
  return outside ? found(value) : null;
}

function found(value: unknown): string {
  if (typeof value === "string") return `found the text "${value}"`;
  return `found ${typeof value === "number" && Number.isFinite(value) ? plainNumber(value) : String(value)}`;
}

function checkTable(table: InputTable, rows: readonly TableRow[] | undefined): CaseProblem[] {
  const filled = withoutEmptyTail(rows ?? []);
  if (filled.length === 0) {
    return table.optional === true
      ? []
      : [{ field: table.id, message: `${table.title}: no rows; enter at least one row`, missing: true }];
  }
  return filled.flatMap((row, index) => checkRow(table, row, index + 1));
}

function checkRow(table: InputTable, row: TableRow, number: number): CaseProblem[] {
  const place = `${table.title}, row ${number}`;
  if (isEmptyRow(row)) {
    return [
      {
        field: `${table.id}[${number}]`,
        message: `${place}: blank between filled rows; fill it or remove it`,
        missing: true,
      },
    ];
  }
  const known = new Set(table.columns.map((column) => column.id));
  const strangers = Object.keys(row)
    .filter((id) => !known.has(id))
    .map((id) => ({
      field: `${table.id}[${number}].${id}`,
      message: `${place}: there is no column "${id}"; the columns are ${table.columns.map(({ header }) => header).join(", ")}`,
    }));
  return [...table.columns.flatMap((column) => checkCell(table, column, row, number)), ...strangers];
}

function checkCell(table: InputTable, column: InputColumn, row: TableRow, number: number): CaseProblem[] {
  const label = `${table.title}, row ${number}, ${column.header}`;
  const problem = checkValue(label, row[column.id], column.accepts, column.unit, column.optional === true);
  return problem === null ? [] : [{ field: `${table.id}[${number}].${column.id}`, ...problem }];
}

/** Rows up to the last one that holds something: empty rows below it only invite the user to type. */
export function withoutEmptyTail(rows: readonly TableRow[]): readonly TableRow[] {
  let length = rows.length;
  while (length > 0 && isEmptyRow(rows[length - 1] ?? {})) length -= 1;
  return rows.slice(0, length);
}

function unknownField(id: string, template: OpportunityTemplate): CaseProblem {
  return { field: id, message: `${id}: "${template.title}" has no such assumption` };
}
