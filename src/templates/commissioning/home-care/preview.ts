import { annualCost, blendedRate } from "../../../finance/hourly-cost";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";

/**
 * The additional cost of a home care contract, computed as the sheets compute it.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; hours a week, prices in £ an hour, weeks per year.
 * @returns Headline in £ a year with the average hourly rate, and the annual cost now and proposed as bars; or the problems by name.
 * @example previewHomeCare(homeCareCommissioning, workedCase(homeCareCommissioning)) // headline.text "£1.04m to £1.06m"
 */
export function previewHomeCare(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const hours = figures.column("bands", "hours");
      const prices = figures.column("bands", "price");
      const total = hours.reduce((sum, some) => sum + some, 0);
      const currentRate = figures.number("currentRate");
      const at = (weeks: number) => {
        const current = annualCost([total], [currentRate], weeks);
        const proposed = annualCost(hours, prices, weeks);
        return { current, proposed, difference: proposed - current };
      };
      const low = at(figures.number("weeksPerYear"));
      const high = at(figures.number("weeksHigh"));
      const rate = blendedRate(hours, prices);
      return {
        headline: {
          text: `${poundsInMillions(low.difference)} to ${poundsInMillions(high.difference)}`,
          definition: "Additional cost a year at the recommended prices, NHS-funded packages included",
          lines: [
            `Average hourly rate £${rate.toFixed(2)} against £${currentRate.toFixed(2)} now`,
            `Annual cost ${poundsInMillions(low.proposed)} to ${poundsInMillions(high.proposed)}`,
          ],
          figures: { differenceLow: low.difference, differenceHigh: high.difference, rate },
        },
        bars: {
          title: "Annual cost",
          format: "millions",
          points: [
            { label: "Current rates", value: low.current },
            { label: "Recommended prices", value: low.proposed },
          ],
        },
      };
    },
    contradictionsIn,
  );
}

/** Dates and weeks that contradict each other. */
function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  const order = ["procurementStart", "procurementEnd", "implementationStart", "implementationEnd"] as const;
  const dates = order.slice(1).flatMap((field, index): CaseProblem[] => {
    const before = figures.text(order[index] ?? field);
    const found = figures.text(field);
    return found > before
      ? []
      : [{ field, message: `Timetable: found ${found}; enter a day after the step before it, ${before}` }];
  });
  const low = figures.number("weeksPerYear");
  const high = figures.number("weeksHigh");
  const weeks: CaseProblem[] =
    high >= low
      ? []
      : [
          {
            field: "weeksHigh",
            message: `Weeks per year, upper end: found ${high}; enter at least the lower end, ${low}`,
          },
        ];
  return [...dates, ...weeks];
}
