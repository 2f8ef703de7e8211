import type { CasePreview, CaseValues } from "../../case";
import { dateSerial } from "../../financial-year";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";

const DAYS_PER_WEEK = 7;

/**
 * Months from notification to site visit, and the lengths that the roadmap's rules look at.
 *
 * @param template The timelines.
 * @param values The case; dates are ISO, lengths follow in days, weeks and months.
 * @returns The headline in months with the return's days, the notice in weeks and the programme's months; dates that are blank are left out.
 * @example previewTimelines(template, workedCase(template)) // headline "5.5 months"
 */
export function previewTimelines(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, (figures) => {
    const daysBetween = (from: string, to: string): number | null => {
      const [first, last] = [values.inputs[from], values.inputs[to]];
      return typeof first === "string" && typeof last === "string" ? dateSerial(last) - dateSerial(first) : null;
    };
    const daysToReturn = daysBetween("notifiedOn", "returnedOn");
    const daysOfNotice = daysBetween("confirmedOn", "visitFrom");
    const daysToVisit = daysBetween("notifiedOn", "visitFrom");
    const monthsToFullEffect = figures.numberOr("designMonths", 0) + figures.numberOr("implementationMonths", 0);
    const monthsToVisit = daysToVisit === null ? null : daysToVisit / figures.number("daysPerMonth");
    const noticeWeeks = daysOfNotice === null ? null : daysOfNotice / DAYS_PER_WEEK;
    const lengths = { daysToReturn, noticeWeeks, monthsToVisit, monthsToFullEffect };
    const lines = [
      ...(daysToReturn === null ? [] : [`Information return after ${daysToReturn} days`]),
      ...(noticeWeeks === null ? [] : [`${noticeWeeks.toFixed(0)} weeks' notice of the visit`]),
    ];
    return {
      headline: {
        text: monthsToVisit === null ? "No dates yet" : `${monthsToVisit.toFixed(1)} months`,
        definition: "From notification of the assessment to the site visit",
        lines,
        figures: Object.fromEntries(
          Object.entries(lengths).filter((entry): entry is [string, number] => entry[1] !== null),
        ),
      },
    };
  });
}
