/** The sheets on which lines and control totals are typed. */
import type { Block, TemplateSheet } from "../../template";

const YEARS_AND_WORDS = [10, 10, 10, 10, 60, 13] as const;
const WIDTHS = {
  growth: [7, 8, 19, 32, 34, ...YEARS_AND_WORDS],
  savings: [7, 8, 9, 34, 34, ...YEARS_AND_WORDS],
  controls: [60, 14, 14, 14, 14, 14],
  drivers: [30, 44, 12, 12, 12, 12, 12, 12, 12, 12, 12, 14],
} as const;

const DESCRIPTIONS = {
  growth: "The growth appendix, typed in place: levels in £000, growth positive, income and managed demand negative",
  savings: "The savings appendix, typed in place: levels in £000, savings negative",
  drivers: "Groups of people with their number, cost and growth: the calculator's own assumptions",
  controls: "The figures that the appendices have to agree with, and activities behind one line",
} as const;

/**
 * A sheet of input tables.
 *
 * @param kind What is typed there: it sets the columns.
 * @param name Of the sheet.
 * @param tables Ids of the input tables, in order.
 * @param after Blocks beneath: what the typed figures turn out to be, in words.
 */
export function entrySheet(
  kind: keyof typeof WIDTHS,
  name: string,
  tables: readonly string[],
  after: readonly Block[] = [],
): TemplateSheet {
  return {
    name,
    role: "entries",
    columns: WIDTHS[kind],
    orientation: "landscape",
    blocks: [
      { kind: "title", text: name, description: DESCRIPTIONS[kind] },
      ...tables.map((table): Block => ({ kind: "entries", table })),
      ...after,
    ],
  };
}
