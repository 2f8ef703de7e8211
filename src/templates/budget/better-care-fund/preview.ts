import { PLAN_YEARS } from "../../blocks/plan-years";
import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { ROUTES } from "./inputs";

/**
 * The fund, its uses and the uplift, computed as the sheets compute them.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; amounts in pounds, the uplift as a fraction.
 * @returns Headline in £m and a bar for each source; or every problem by name.
 * @example previewFund(betterCareFund, workedCase(betterCareFund)) // { ready: true, headline: { text: "£82.50m", ... }, bars: ... }
 */
export function previewFund(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const { number, column, rows } = figures;
      const total = sumExactly(column("sources", "amount"));
      const balance = ofRoute(figures, ROUTES.health) - number("sustained") - number("further");
      const reliance = sumExactly([
        number("sustained"),
        number("further"),
        ofRoute(figures, ROUTES.council),
        number("dischargeCouncil"),
      ]);
      const years = PLAN_YEARS.length;
      const planned = sumExactly(column("planIncome", PLAN_YEARS[years - 1]?.id ?? ""));
      const expected = number("sustained") * ((1 + number("expectedUplift")) ** years - 1);
      const gap = expected - planned;
      return {
        headline: {
          text: poundsInMillions(total),
          definition: "All sources of the pooled fund in the year before the plan",
          lines: [
            `Adult social care relies on ${poundsInMillions(reliance)}`,
            gap < 0
              ? `Expected uplift leaves ${poundsInMillions(-gap)} of the planned income missing`
              : `Expected uplift covers the planned income of ${poundsInMillions(planned)}`,
          ],
          figures: { total, balance, reliance, gap },
        },
        bars: {
          title: "Sources of the fund",
          format: "millions",
          points: rows("sources").map((row) => ({ label: row.text("source"), value: row.number("amount") })),
        },
      };
    },
    usesBeyondTheirSource,
  );
}

function ofRoute({ rows }: CaseFigures, route: string): number {
  return sumExactly(
    rows("sources")
      .filter((row) => row.text("route") === route)
      .map((row) => row.number("amount")),
  );
}

/** Uses that take more than their source holds. */
function usesBeyondTheirSource(figures: CaseFigures): CaseProblem[] {
  const { number } = figures;
  const limits = [
    ["further", "Uses of the NHS minimum", number("sustained") + number("further"), ROUTES.health],
    ["dischargeCouncil", "The council's part of the discharge fund", number("dischargeCouncil"), ROUTES.shared],
    ["winterPressures", "Winter pressures", number("winterPressures"), ROUTES.council],
  ] as const;
  return limits.flatMap(([field, label, used, route]) => {
    const held = ofRoute(figures, route);
    if (used <= held) return [];
    return [
      {
        field,
        message: `${label}: found ${poundsInMillions(used)}; enter at most the ${poundsInMillions(held)} of the sources with the route "${route}"`,
      },
    ];
  });
}
