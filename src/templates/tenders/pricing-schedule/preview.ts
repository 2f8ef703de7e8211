import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";

/**
 * What a pricing schedule stands for: lines, hours, and its annual value at floors and ceilings, as the sheets compute it.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; hours a week, limits in £ an hour, weeks per year.
 * @returns Headline with lines and hours, and the two annual values in £ as bars; or the problems by name.
 * @example previewSchedule(pricingSchedule, workedCase(pricingSchedule)) // headline.text "14 lines, 23,150 hours a week"
 */
export function previewSchedule(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const hours = figures.column("lines", "weeklyHours");
      const weeks = figures.number("weeksPerYear");
      const at = (limit: string): number =>
        figures.column("lines", limit).reduce((sum, price, line) => sum + price * (hours[line] ?? 0) * weeks, 0);
      const hoursTotal = hours.reduce((sum, some) => sum + some, 0);
      const floorValue = at("floor");
      const ceilingValue = at("ceiling");
      const lines = hours.length === 1 ? "1 line" : `${hours.length} lines`;
      return {
        headline: {
          text: `${lines}, ${hoursTotal.toLocaleString("en-GB", { maximumFractionDigits: 0 })} hours a week`,
          definition: "What bidders are asked to price, with the hours counted for it",
          lines: [
            `Annual value ${poundsInMillions(floorValue)} at the floors`,
            `Annual value ${poundsInMillions(ceilingValue)} at the ceilings`,
          ],
          figures: { lineCount: hours.length, hoursTotal, floorValue, ceilingValue },
        },
        bars: {
          title: "Annual value",
          format: "millions",
          points: [
            { label: "At the floors", value: floorValue },
            { label: "At the ceilings", value: ceilingValue },
          ],
        },
      };
    },
    contradictionsIn,
  );
}

/** Lines that could not be told apart, or that no price could satisfy without a warning. */
function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  const seen = new Map<string, number>();
  return figures.rows("lines").flatMap((row, index): CaseProblem[] => {
    const place = index + 1;
    const reference = row.text("reference").trim();
    const first = seen.get(reference.toLowerCase());
    seen.set(reference.toLowerCase(), first ?? place);
    const ceiling = row.number("ceiling");
    const floor = row.number("floor");
    return [
      ...(first === undefined
        ? []
        : [
            {
              field: `lines[${place}].reference`,
              message: `Line in row ${place}: found "${reference}", which row ${first} has already; give each line a reference of its own`,
            },
          ]),
      ...(ceiling > 0 && floor > ceiling
        ? [
            {
              field: `lines[${place}].floor`,
              message: `Floor in row ${place}: found ${floor}; enter at most the line's ceiling, ${ceiling}`,
            },
          ]
        : []),
    ];
  });
}
