import { budgetRoll } from "../../../finance/budget-roll";
import type { CasePreview, CaseValues } from "../../case";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { levelsByYear, planYears, shownThousands } from "../lines/preview-levels";
import { YEARS } from "../lines/years";
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
    const growth = levelsByYear(
      figures,
      edition.growth.map(({ id }) => id),
    );
    const savings = levelsByYear(figures, [edition.careSavings.id, edition.communitySavings.id]);
    const lines = budgetRoll({
      opening: figures.number("openingBudget"),
      transfers: [figures.number("transfersTotal")],
      growthLevels: growth,
      savingsLevels: savings,
    });
    const net = lines[lines.length - 1]?.amounts ?? [];
    const years = planYears(figures);
    const last = YEARS - 1;
    const headlineFigures = {
      netFirst: net[0] ?? 0,
      netLast: net[last] ?? 0,
      growthLast: growth[last] ?? 0,
      savingsLast: savings[last] ?? 0,
    };
    return {
      headline: {
        text: shownThousands(headlineFigures.netFirst),
        definition: `Proposed net budget ${years[0] ?? ""}, after transfers, growth and savings`,
        lines: [
          `${shownThousands(headlineFigures.netLast)} by ${years[last] ?? ""}`,
          `Growth ${shownThousands(headlineFigures.growthLast)}, savings ${shownThousands(-headlineFigures.savingsLast)} a year by then`,
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
