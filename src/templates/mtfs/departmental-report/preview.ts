import { budgetRoll } from "../../../finance/budget-roll";
import { financialYearLabels, parseFinancialYear } from "../../../finance/fiscal-year";
import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import type { CaseFigures } from "../../case-figures";
import type { CasePreview, CaseValues } from "../../case";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { YEAR_IDS, YEARS } from "../lines/years";
import type { Edition } from "./edition";

/** Cells of the headline's figures, £000. */
export const reportPreviewCells = {
  netFirst: "roll.netYearOne",
  netLast: "roll.netYearFour",
  growthLast: "levels.growthYearFour",
  savingsLast: "levels.savingsYearFour",
} as const;

/**
 * The net budgets of a case, rolled forward as the sheets roll them.
 *
 * @param template The template whose fields the case fills.
 * @param edition Says which tables hold the lines.
 * @param values The case; amounts in £000.
 * @returns Headline and a bar for each year; or every problem by name.
 */
export function previewReport(template: OpportunityTemplate, edition: Edition, values: CaseValues): CasePreview {
  return previewOf(template, values, (figures) => {
    const growth = levelsOf(
      figures,
      edition.growth.map(({ id }) => id),
    );
    const savings = levelsOf(figures, [edition.careSavings.id, edition.communitySavings.id]);
    const lines = budgetRoll({
      opening: figures.number("openingBudget"),
      transfers: [figures.number("transfersTotal")],
      growthLevels: growth,
      savingsLevels: savings,
    });
    const net = lines[lines.length - 1]?.amounts ?? [];
    const years = financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), YEARS);
    const last = YEARS - 1;
    const shown = (thousands: number): string => poundsInMillions(thousands * 1000);
    const headlineFigures = {
      netFirst: net[0] ?? 0,
      netLast: net[last] ?? 0,
      growthLast: growth[last] ?? 0,
      savingsLast: savings[last] ?? 0,
    };
    return {
      headline: {
        text: shown(headlineFigures.netFirst),
        definition: `Proposed net budget ${years[0] ?? ""}, after transfers, growth and savings`,
        lines: [
          `${shown(headlineFigures.netLast)} by ${years[last] ?? ""}`,
          `Growth ${shown(headlineFigures.growthLast)}, savings ${shown(-headlineFigures.savingsLast)} a year by then`,
        ],
        figures: headlineFigures,
      },
      bars: {
        title: "Net budget by year",
        format: "millions",
        points: years.map((label, index) => ({ label, value: (net[index] ?? 0) * 1000 })),
      },
    };
  });
}

function levelsOf(figures: CaseFigures, tables: readonly string[]): number[] {
  return YEAR_IDS.map((year) => sumExactly(tables.flatMap((table) => figures.column(table, year))));
}
