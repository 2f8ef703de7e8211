import { investmentByYear, type InvestmentLine } from "../../../finance/investment";
import { reviewBenefit, type ReviewStream } from "../../../finance/review-benefit";
import { roundHalfAway } from "../../../finance/rounding";
import { sampleRange } from "../../../finance/sample";
import { targetRate } from "../../../finance/target";
import { existingDeducted, proposalHeadline, proposalProfile } from "../../blocks/benefits-proposal-preview";
import { YEARS } from "../../blocks/benefits-proposal-years";
import type { CaseHeadline, CaseProblem, CaseProfilePoint } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { POST_LINES } from "./inputs-investment";
import { LEVERS } from "./wording";

const SHARE_TOLERANCE = 1e-9;

/** The headline and the profile, computed as the sheets compute them. */
export function computeCase(figures: CaseFigures): { headline: CaseHeadline; profile: CaseProfilePoint[] } {
  const { number } = figures;
  const sample = number("casesCounted");
  const range = sampleRange(
    {
      positives: number("casesReducedSupport"),
      sample,
      population: Math.max(sample, roundHalfAway(number("cohort"))),
    },
    number("confidenceLevel"),
  );
  const grossAt = (evidenceRate: number) =>
    reviewBenefit(streamsAt(figures, evidenceRate), YEARS, number("weeksPerYear")).total;
  const gross = grossAt(range.estimate);
  const investment = investmentByYear(linesOf(figures), YEARS, number("payInflation"));
  const existing = existingDeducted(figures);
  const lastYear = number("planYears") - 1;
  const deductions = (investment.total[lastYear] ?? 0) + existing;
  const profile = proposalProfile(figures, gross, investment);
  const order = runRateOrder(figures);
  const place = Math.min(order, YEARS) - 1;
  const year = profile[place]?.year ?? "";
  const values = {
    low: (grossAt(range.low)[lastYear] ?? 0) - deductions,
    high: (grossAt(range.high)[lastYear] ?? 0) - deductions,
    runRate: (gross[place] ?? 0) - (investment.recurring[place] ?? 0) - existing,
    runRateContingency: profile[place]?.contingency ?? 0,
  };
  const reached = order > YEARS ? `in ${year}, still building up` : `from ${year}`;
  return { headline: proposalHeadline(figures, profile, values, reached), profile };
}

/** What no field can show by itself: fields that contradict each other. */
export function contradictionsIn({ number }: CaseFigures): CaseProblem[] {
  const problems: CaseProblem[] = [];
  const shares = LEVERS.reduce((sum, { id }) => sum + number(`${id}Share`), 0);
  if (Math.abs(shares - 1) > SHARE_TOLERANCE) {
    problems.push({
      field: "accommodationShare",
      message: `Shares of the three levers: found ${Number((shares * 100).toPrecision(6))}% together; enter shares that sum to 100%`,
    });
  }
  const [found, counted, reviewed] = [number("casesReducedSupport"), number("casesCounted"), number("casesReviewed")];
  if (found > counted) {
    problems.push({
      field: "casesReducedSupport",
      message: `Cases that would need less formal support: found ${found}; enter at most the ${counted} cases counted`,
    });
  }
  if (counted > reviewed) {
    problems.push({
      field: "casesCounted",
      message: `Cases that the percentages are taken of: found ${counted}; enter at most the ${reviewed} cases reviewed`,
    });
  }
  return problems;
}

function streamsAt({ number }: CaseFigures, evidenceRate: number): ReviewStream[] {
  return LEVERS.map(({ id, name }) => ({
    stream: name,
    people: number("cohort") * number(`${id}Share`),
    shareBenefiting: targetRate(evidenceRate, number("deliveryFactor")),
    weeklySaving: number("weeklyPackage") * number("averageReduction"),
    cycleWeeks: number("cycleWeeks"),
    startAfterMonths: number(`${id}StartAfter`),
    annualGrowth: number("cohortGrowth"),
    annualAttrition: number("attrition"),
  }));
}

function linesOf({ number }: CaseFigures): InvestmentLine[] {
  const allPosts = POST_LINES.reduce((sum, { id }) => sum + number(`${id}Posts`), 0);
  const shareOf = (posts: number) => (allPosts === 0 ? 0 : (number("recurringCost") * posts) / allPosts);
  return [
    {
      line: "Design and set-up",
      annualCost: 0,
      oneOffCost: number("oneOffCost"),
      startAfterMonths: 0,
      endAfterMonths: undefined,
    },
    ...POST_LINES.map(({ id, name }) => ({
      line: name,
      annualCost: shareOf(number(`${id}Posts`)),
      oneOffCost: 0,
      startAfterMonths: number(`${id}StartAfter`),
      endAfterMonths: undefined,
    })),
  ];
}

/** The first year of the plan, from 1, that begins when every lever has reached its people. */
function runRateOrder({ number }: CaseFigures): number {
  const starts = LEVERS.map(({ id }) => (number(`${id}Share`) > 0 ? number(`${id}StartAfter`) : 0));
  return Math.ceil((Math.max(...starts) + (number("cycleWeeks") * 12) / number("weeksPerYear")) / 12) + 1;
}
