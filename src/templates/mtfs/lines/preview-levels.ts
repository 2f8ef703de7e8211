/** The preview of a schedule: its levels by year, added up from its lines. */
import { financialYearLabels, parseFinancialYear } from "../../../finance/fiscal-year";
import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { YEAR_IDS, YEARS } from "./years";

export interface ScheduleLevels {
  /** £000 of each year. */
  readonly levels: readonly number[];
  readonly years: readonly string[];
  readonly first: number;
  readonly last: number;
}

export interface ScheduleWords {
  readonly text: string;
  readonly definition: string;
  readonly lines: readonly string[];
  readonly bars: { readonly title: string; readonly values: readonly number[] };
}

/**
 * @param template The schedule.
 * @param values The case; levels in £000.
 * @param tables Ids of the tables of lines.
 * @param words What the headline says of the levels.
 */
export function previewLevels(
  template: OpportunityTemplate,
  values: CaseValues,
  tables: readonly string[],
  words: (found: ScheduleLevels) => ScheduleWords,
): CasePreview {
  return previewOf(template, values, (figures) => {
    const levels = levelsByYear(figures, tables);
    const years = planYears(figures);
    const [first = 0] = levels;
    const last = levels[YEARS - 1] ?? 0;
    const { bars, ...headline } = words({ levels, years, first, last });
    return {
      headline: { ...headline, figures: { first, last } },
      bars: {
        title: bars.title,
        format: "millions",
        points: years.map((label, index) => ({ label, value: (bars.values[index] ?? 0) * 1000 })),
      },
    };
  });
}

/** The sum by year of the lines of some tables, exact. */
export function levelsByYear(figures: CaseFigures, tables: readonly string[]): number[] {
  return YEAR_IDS.map((year) => sumExactly(tables.flatMap((table) => figures.column(table, year))));
}

export function planYears(figures: CaseFigures): string[] {
  return financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), YEARS);
}

/** £000 as the papers print it: "£8.29m". */
export function shownThousands(thousands: number): string {
  return poundsInMillions(thousands * 1000);
}
