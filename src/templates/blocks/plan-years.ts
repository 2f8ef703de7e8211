/** The financial years of a plan as labels, for tables that are typed by `Year 1` to `Year 4`. */
import type { OutputRow } from "../template";

const YEAR_IDS = ["yearOne", "yearTwo", "yearThree", "yearFour"] as const;
const ORDINALS = ["First", "Second", "Third", "Fourth"] as const;

/** The years in order: the input column's id and header, and the label that pages show, as a formula. */
export const PLAN_YEARS = YEAR_IDS.map((id, index) => ({
  id,
  header: `Year ${index + 1}`,
  label: `={${id}}`,
  order: index + 1,
}));

/** The labels alone, in order, for table headers. */
export const YEAR_HEADERS: readonly string[] = PLAN_YEARS.map(({ label }) => label);

/**
 * Rows that spell out the plan's years from the input `firstYear`: `{priorYear}` and `{yearOne}` to `{yearFour}`.
 *
 * @param years How many of the four years are wanted, 1 to 4.
 * @returns Rows for a block of results on the working sheet.
 * @example planYearRows(4) // with firstYear 2025/26: priorYear "2024/25", yearOne "2025/26" ... yearFour "2028/29"
 */
export function planYearRows(years: number): readonly OutputRow[] {
  return [
    {
      id: "planStartYear",
      label: "Calendar year in which the plan starts",
      unit: "year",
      formula: '=VALUE(LEFT({firstYear},FIND("/",{firstYear})-1))',
      format: "text",
      note: "The year before the stroke in the label of the first year",
    },
    yearRow("priorYear", "Year before the plan", "{planStartYear}-1"),
    ...YEAR_IDS.slice(0, years).map((id, index) =>
      yearRow(id, `${ORDINALS[index] ?? ""} year of the plan`, ["{planStartYear}", ...ones(index)].join("+")),
    ),
  ];
}

function yearRow(id: string, label: string, start: string): OutputRow {
  return {
    id,
    label,
    unit: "financial year",
    formula: `=TEXT(${start},"0")&"/"&RIGHT(TEXT(${start}+1,"0"),1+1)`,
    format: "text",
  };
}

// The order of a year, without a number typed into a formula.
function ones(count: number): string[] {
  return Array.from({ length: count }, () => "1");
}
