import { steadyStatePeople } from "../../finance/flow";
import { flowBenefit, type FlowStream } from "../../finance/flow-benefit";
import { investmentByYear } from "../../finance/investment";
import { priceIndex } from "../../finance/price-index";
import { roundHalfAway } from "../../finance/rounding";
import { sampleRange } from "../../finance/sample";
import { targetRate } from "../../finance/target";
import {
  existingDeducted,
  proposalHeadline,
  proposalProfile,
  proposalYears,
} from "../blocks/benefits-proposal-preview";
import type { CaseHeadline, CasePreview, CaseProfilePoint, CaseValues } from "../case";
import type { CaseFigures } from "../case-figures";
import { previewOf } from "../preview";
import type { OpportunityTemplate } from "../template";
import { contradictionsIn } from "./contradictions";
import { investmentLinesOf } from "./investment-lines";
import { YEARS } from "../blocks/benefits-proposal-years";

/**
 * The headline and the profile of a case, computed as the sheets compute them.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; rates as fractions, costs in pounds, durations in weeks, starts and ramps in months.
 * @returns Headline and profile in pounds; or, where a field cannot be used, every problem by name.
 * @example previewCase(independenceOutsideResidentialCare, workedCase(independenceOutsideResidentialCare))
 * // { ready: true, headline: { text: "£0.50m (£0.06m)", figures: { value: 498641.06..., runRate: 925443.6..., ... } }, profile: [...] }
 */
export function previewCase(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, computeCase, contradictionsIn);
}

function computeCase(figures: CaseFigures): { headline: CaseHeadline; profile: CaseProfilePoint[] } {
  const { number } = figures;
  const weeksPerYear = number("weeksPerYear");
  const lastYear = number("planYears") - 1;
  const evidenceRate = figures.rows("evidenceTable")[number("targetRow") - 1]?.number("rate") ?? 0;
  const streams = streamsFor(figures, evidenceRate);
  const gross = flowBenefit(streams, YEARS, weeksPerYear).total;
  const investment = investmentByYear(investmentLinesOf(figures), YEARS, number("payInflation"));
  const existing = existingDeducted(figures);
  const profile = proposalProfile(figures, gross, investment);
  const years = proposalYears(figures);
  const deductions = (investment.total[lastYear] ?? 0) + existing;
  const levelAt = (rate: number) =>
    (flowBenefit(streamsFor(figures, rate), YEARS, weeksPerYear).total[lastYear] ?? 0) - deductions;
  const range = reviewRange(figures);
  const grossRunRate = streams.reduce(
    (sum, stream) =>
      sum +
      steadyStatePeople(stream.startsPerYear, stream.durationWeeks, weeksPerYear) * stream.weeklySaving * weeksPerYear,
    0,
  );
  const order = runRateOrder(figures);
  const values = {
    low: levelAt(range.low),
    high: levelAt(range.high),
    runRate: grossRunRate - (investment.recurring[YEARS - 1] ?? 0) - existing,
    runRateContingency: grossRunRate * ((priceIndex(number("inflation"), order)[order - 1]?.toNumber() ?? 1) - 1),
  };
  const reached = order > YEARS ? `after ${years[YEARS - 1] ?? ""}` : `during ${years[order - 1] ?? ""}`;
  return { headline: proposalHeadline(figures, profile, values, `reached ${reached}`), profile };
}

function streamsFor(figures: CaseFigures, evidenceRate: number): FlowStream[] {
  const { number, text } = figures;
  const starts = number("baselineStarts") * targetRate(evidenceRate, number("deliveryFactor"));
  const residential = number("residentialWeeklyCost");
  const extraCareStarts = starts * number("extraCareShare");
  const placeLimit =
    (Math.max(0, number("spareUnits") + number("newUnits") - number("demandGrowth")) * number("weeksPerYear")) /
    number("durationExtraCare");
  return [
    {
      stream: "Homecare",
      startsPerYear: starts * number("homecareShare"),
      weeklySaving: residential - number("homecareWeeklyCost"),
      durationWeeks: number("durationBenefit"),
      startAfterMonths: number("homecareStartAfter"),
      rampMonths: number("homecareRamp"),
    },
    {
      stream: "Extra care housing",
      startsPerYear: text("limitByPlaces") === "yes" ? Math.min(extraCareStarts, placeLimit) : extraCareStarts,
      weeklySaving: residential - number("extraCareWeeklyCost"),
      durationWeeks: number("durationBenefit"),
      startAfterMonths: number("extraCareStartAfter"),
      rampMonths: number("extraCareRamp"),
    },
  ];
}

function reviewRange({ number }: CaseFigures): { low: number; high: number } {
  const sample = number("casesReviewed");
  const population = Math.max(sample, roundHalfAway(number("baselineStarts")));
  return sampleRange({ positives: number("casesMoreIndependent"), sample, population }, number("confidenceLevel"));
}

/** The year of the plan, from 1, in which numbers stop growing. */
function runRateOrder({ number }: CaseFigures): number {
  const lastRampEnds = Math.max(
    number("homecareStartAfter") + number("homecareRamp"),
    number("extraCareStartAfter") + number("extraCareRamp"),
  );
  return Math.floor((lastRampEnds + (number("durationBenefit") * 12) / number("weeksPerYear")) / 12) + 1;
}
