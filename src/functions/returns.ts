import { FinanceError } from "../finance/finance-error";
import { checkNumber } from "../finance/number-checks";
import type { ReturnedLine } from "../finance/quartiles";
import { type Cell, numberInCell, readCell, rectangle, textInCell } from "./cells";
import { headerKey } from "./table";

const NAMES_OF_PROVIDERS = [
  "Provider",
  "Return",
  "Returns",
  "Respondent",
  "Organisation",
  "Name",
  "Provider name",
  "ID",
].map(headerKey);

/**
 * Providers' returns: a header row of cost lines and a row for each return, where a blank is no answer.
 *
 * @param values The range as Excel passes it.
 * @returns One line for each column, with an answer or undefined from every return.
 * @throws FinanceError naming the row and the line for a text or an error, an unnamed or repeated line, a row without any answer.
 * @example readReturns([["Pay", "Travel"], [12, null]], "returns") // [{ line: "Pay", answers: [12] }, { line: "Travel", answers: [undefined] }]
 */
export function readReturns(values: unknown, argument: string): ReturnedLine[] {
  const [headerRow = [], ...body] = rectangle(values, argument);
  const rows = withoutEmptyTail(body.map((row) => row.map(readCell)));
  if (rows.length === 0) {
    throw new FinanceError("found no returns; give a header row of cost lines and a row for each return", argument);
  }
  const columns = headerRow.map((header, index) => nameOfLine(readCell(header), rows, index, argument));
  const named = columns[0]?.provider === true;
  const lines = columns.filter(({ provider, line }) => !provider && line !== undefined);
  if (lines.length === 0) {
    throw new FinanceError("found no cost lines; give each its name in the header row", argument);
  }
  refuseRepeats(lines, argument);
  rows.forEach((row, index) => {
    if (lines.every(({ index: column }) => row[column]?.kind === "blank")) {
      throw new FinanceError(
        "has no answer; delete the row (only empty rows at the end are left out)",
        rowName(row, index),
      );
    }
  });
  return lines.map(({ line = "", index: column }) => ({
    line,
    answers: rows.map((row, index) => {
      const cell = row[column] ?? { kind: "blank" };
      const place = `${rowName(row, index)}, ${line}`;
      return cell.kind === "blank"
        ? undefined
        : checkNumber(numberInCell(cell, place, "a number, or nothing where there is no answer"), place);
    }),
  }));

  function rowName(row: readonly Cell[], index: number): string {
    const label = row[0];
    return `${argument}, row ${index + 1}${named && label?.kind === "text" ? ` (${label.text.trim().slice(0, 40)})` : ""}`;
  }
}

interface NamedColumn {
  readonly index: number;
  readonly line: string | undefined;
  readonly provider: boolean;
}

function nameOfLine(header: Cell, rows: readonly (readonly Cell[])[], index: number, argument: string): NamedColumn {
  if (header.kind === "blank" || (header.kind === "number" && header.number === 0)) {
    if (rows.some((row) => row[index]?.kind !== "blank")) {
      throw new FinanceError(`column ${index + 1} has values but no header; name the cost line`, argument);
    }
    return { index, line: undefined, provider: false };
  }
  if (header.kind === "number") {
    throw new FinanceError(
      `found the number ${header.number} in the header row; start the range at the names of the cost lines`,
      argument,
    );
  }
  const line = textInCell(header, `${argument}, header of column ${index + 1}`, "the name of a cost line");
  return { index, line, provider: index === 0 && NAMES_OF_PROVIDERS.includes(headerKey(line)) };
}

function refuseRepeats(lines: readonly NamedColumn[], argument: string): void {
  const seen = new Set<string>();
  for (const { line = "" } of lines) {
    const key = line.trim().toLowerCase();
    if (seen.has(key)) {
      throw new FinanceError(`the cost line "${line}" stands in two columns; keep one`, argument);
    }
    seen.add(key);
  }
}

function withoutEmptyTail(rows: Cell[][]): Cell[][] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every(({ kind }) => kind === "blank")) {
    length -= 1;
  }
  return rows.slice(0, length);
}
