import { financialYearLabels } from "../finance/fiscal-year";
import type { YearlyLine } from "../finance/yearly-table";
import type { ResultCell, ResultTable } from "./errors";

/** A table with its header row, or without it where a sheet has headers of its own. */
export function withHeaders(headers: boolean, header: readonly ResultCell[], rows: ResultTable): ResultTable {
  return headers ? [[...header], ...rows] : rows;
}

/**
 * Lines by financial year: labels down the first column, years across.
 *
 * @param corner Header of the first column, with the unit of the amounts: "Stream (£)".
 * @param firstYear Start of the first financial year.
 * @param lines At least one line, each with an amount for every year.
 */
export function linesByYear(corner: string, firstYear: number, lines: readonly YearlyLine[]): ResultTable {
  const years = lines[0]?.amounts.length ?? 0;
  return [[corner, ...financialYearLabels(firstYear, years)], ...lines.map(({ line, amounts }) => [line, ...amounts])];
}
