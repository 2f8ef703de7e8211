/** What the pane shows of a benefits proposal, from the same arithmetic as its sheets. */
import { benefitProfile } from "../../finance/benefit-profile";
import { financialYearLabels, parseFinancialYear } from "../../finance/fiscal-year";
import type { InvestmentByYear } from "../../finance/investment";
import { poundsInMillions } from "../../finance/presentation";
import type { CaseHeadline, CaseProfilePoint } from "../case";
import type { CaseFigures } from "../case-figures";
import { YEARS } from "./benefits-proposal-years";

/**
 * The profile of a proposal, year by year.
 *
 * @param figures The case.
 * @param gross Gross benefit in £ by year.
 * @param investment Cost in £ by year.
 * @returns A point for each year shown, in £.
 */
export function proposalProfile(
  figures: CaseFigures,
  gross: readonly number[],
  investment: InvestmentByYear,
): CaseProfilePoint[] {
  const existing = existingDeducted(figures);
  const years = proposalYears(figures);
  return benefitProfile({
    gross,
    recurringCost: investment.recurring,
    oneOffCost: investment.oneOff,
    existingMtfs: gross.map(() => existing),
    inflation: figures.number("inflation"),
  }).map((row, index) => ({
    year: years[index] ?? "",
    increment: row.mtfsIncrement,
    level: row.annualLevel,
    cashToDate: row.cashToDate,
    contingency: row.inflationContingency,
  }));
}

/** Labels of the years shown. */
export function proposalYears({ text }: CaseFigures): string[] {
  return financialYearLabels(parseFinancialYear(text("firstYear"), "firstYear"), YEARS);
}

/** Savings that the plan already holds for the same people, £ a year; nil where they are not to be taken off again. */
export function existingDeducted({ numberOr, text }: CaseFigures): number {
  return text("existingMtfsTreatment") === "yes" ? numberOr("existingMtfs", 0) : 0;
}

/** £ a year: the level and its contingency, the level at both ends of the sample's range, the run rate and its contingency. */
export interface ProposalFigures {
  readonly low: number;
  readonly high: number;
  readonly runRate: number;
  readonly runRateContingency: number;
}

/**
 * The headline of a proposal.
 *
 * @param figures The case.
 * @param profile Its profile.
 * @param values Range and run rate in £ a year.
 * @param reached When the run rate is reached, in words: "reached during 2031/32".
 */
export function proposalHeadline(
  figures: CaseFigures,
  profile: readonly CaseProfilePoint[],
  values: ProposalFigures,
  reached: string,
): CaseHeadline {
  const last = profile[figures.number("planYears") - 1];
  const value = last?.level ?? 0;
  const contingency = last?.contingency ?? 0;
  const existing = figures.text("existingMtfsTreatment") === "yes" ? " and of the existing MTFS line" : "";
  return {
    text: poundsInMillions(value, contingency),
    definition: `Annual level in ${last?.year ?? ""}, net of ongoing costs${existing}; inflation contingency in brackets, not included`,
    lines: [
      `Range ${poundsInMillions(values.low)} to ${poundsInMillions(values.high)}`,
      `Run rate ${poundsInMillions(values.runRate, values.runRateContingency)}, ${reached}`,
    ],
    figures: { value, contingency, ...values },
  };
}
