import { benefitProfile, type BenefitProfileYear } from "../../src/finance/benefit-profile";
import { flowBenefit, type FlowStream } from "../../src/finance/flow-benefit";
import { investmentByYear, type InvestmentLine } from "../../src/finance/investment";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { goldenCase, numbers } from "../fixtures/golden/cases";

/**
 * Paper 001 from its own assumptions: 867.6 starts, 29% x 25%, two thirds to homecare and one third to extra care, 84.7 weeks.
 * The paper prints the levels -0.12, 0.23, 0.35, 0.50 and a run rate of 0.93, but not the phasing that led to them.
 */
const avoided = 867.6 * 0.29 * 0.25;

function streams(homecareStart: number, homecareRamp: number): FlowStream[] {
  return [
    {
      stream: "Homecare",
      startsPerYear: (avoided * 2) / 3,
      weeklySaving: 578.9 - 353.61,
      durationWeeks: 84.7,
      startAfterMonths: homecareStart,
      rampMonths: homecareRamp,
    },
    {
      stream: "Extra care",
      startsPerYear: avoided / 3,
      weeklySaving: 578.9 - 333.81,
      durationWeeks: 84.7,
      startAfterMonths: 36,
      rampMonths: 9,
    },
  ];
}

const line = (
  name: string,
  annualCost: number,
  oneOffCost: number,
  startAfterMonths: number,
  endAfterMonths?: number,
): InvestmentLine => ({
  line: name,
  annualCost,
  oneOffCost,
  startAfterMonths,
  endAfterMonths,
});

const fromYearThree = [
  line("Short-term extra care", 180_000, 0, 24),
  line("Navigators, 3 FTE", 150_000, 0, 24, 36),
  line("Navigators, 2 FTE", 100_000, 0, 36, 48),
  line("Navigator, 1 FTE", 50_000, 0, 48),
];

/** First cost at the top of its range (£20k + £100k), the carers lead's yearly £80k from the second year. */
const costsAtTopOfRange = [
  line("Extra care materials", 0, 20_000, 0),
  line("Carers offering, first cost", 0, 100_000, 0),
  line("Carers lead", 80_000, 0, 12),
  ...fromYearThree,
];

/** First cost at the middle of £80k to £100k, and the carers lead's yearly £80k from the month the new offering starts. */
const costsAtMiddleOfRange = [
  line("Extra care materials", 0, 20_000, 0),
  line("Carers offering, first cost", 0, 90_000, 0),
  line("Carers lead", 80_000, 0, 9),
  ...fromYearThree,
];

function profile(flow: FlowStream[], costs: InvestmentLine[], inflation = 0): BenefitProfileYear[] {
  const cost = investmentByYear(costs, 8, 0);
  return benefitProfile({
    gross: flowBenefit(flow, 8, 52).total,
    recurringCost: cost.recurring,
    oneOffCost: cost.oneOff,
    inflation,
  });
}

const inMillions = (years: BenefitProfileYear[]) => years.map((year) => roundHalfAway(year.annualLevel / 1e6, 2));

describe("paper 001 as a whole", () => {
  test("001-runrate-0.93: gross £1,235,444 a year once full, £0.93m after £310k of recurring cost", () => {
    const gross = flowBenefit(streams(9, 3), 8, 52).total;
    expect(gross.map(Math.round)).toEqual([5117, 307038, 736552, 858641, 1097771, 1232215, 1235444, 1235444]);
    const levels = profile(streams(9, 3), costsAtTopOfRange);
    expect(Math.round(levels[7]!.annualLevel)).toBe(925_444);
    expect(inMillions(levels)[7]).toBe(goldenCase("001-runrate-0.93").published);
  });

  test("in FY 31/32, where the paper puts the full run rate, the last people of the ramp are still to come: £0.92m", () => {
    const inYearSix = profile(streams(9, 3), costsAtTopOfRange)[5]!.annualLevel;
    expect(Math.round(inYearSix)).toBe(922_215);
    expect(reconcile(0.93, inYearSix / 1e6, 2).verdict).toBe("mismatch");
  });

  test.each([
    ["costs at the middle of their range, the carers lead paid from month 9", streams(9, 3), costsAtMiddleOfRange],
    ["costs at the top of their range, homecare building up in month 10 alone", streams(10, 1), costsAtTopOfRange],
  ])("levels of -0.12, 0.23, 0.33, 0.50: %s", (_, flow, costs) => {
    expect(inMillions(profile(flow, costs)).slice(0, 4)).toEqual([-0.12, 0.23, 0.33, 0.5]);
  });

  test("with £120k in the first year and a three-month ramp, £5k of early benefit takes the first year to -0.11", () => {
    const years = profile(streams(9, 3), costsAtTopOfRange);
    expect(years.slice(0, 4).map((year) => Math.round(year.annualLevel))).toEqual([
      -114_883, 227_038, 326_552, 498_641,
    ]);
    expect(inMillions(years).slice(0, 4)).toEqual([-0.11, 0.23, 0.33, 0.5]);
  });

  test("001-benefit-cumulative: all levels but the third year's are the published ones", () => {
    const published = numbers(goldenCase("001-benefit-cumulative").published);
    const computed = profile(streams(9, 3), costsAtMiddleOfRange).slice(0, 4);
    const verdicts = computed.map((year, index) => reconcile(published[index]!, year.annualLevel / 1e6, 2).verdict);
    expect(verdicts).toEqual(["rounding", "rounding", "mismatch", "rounding"]);
  });

  test("001-benefit-cumulative: short-term extra care from month 25.5 gives all four published levels", () => {
    const later = costsAtMiddleOfRange.map((cost) =>
      cost.line === "Short-term extra care" ? { ...cost, startAfterMonths: 25.5 } : cost,
    );
    expect(inMillions(profile(streams(9, 3), later)).slice(0, 4)).toEqual(
      goldenCase("001-benefit-cumulative").published,
    );
  });

  test("001-contingency-cumulative: 2.2% a year on the gross benefit gives the bracketed figures of the plan", () => {
    const years = profile(streams(9, 3), costsAtMiddleOfRange, 0.022);
    const contingency = years.slice(0, 4).map((year) => roundHalfAway(year.inflationContingency / 1e6, 2));
    expect(contingency).toEqual(goldenCase("001-contingency-cumulative").published);
  });
});
