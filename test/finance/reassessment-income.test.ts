import fc from "fast-check";
import { sumExactly } from "../../src/finance/money";
import { REASSESSMENT_WEEKS_PER_YEAR, reassessmentIncome } from "../../src/finance/reassessment-income";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { figure, figures, goldenCase, numbers } from "../fixtures/golden/cases";

const cohort = fc.record({
  assessed: fc.integer({ min: 0, max: 2_000 }),
  increase: fc.integer({ min: -5_000, max: 5_000 }).map((pence) => pence / 100),
  likelihood: fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 1_000),
});

function ofCohorts(cohorts: readonly { assessed: number; increase: number; likelihood: number }[]) {
  return {
    assessments: cohorts.map(({ assessed }) => assessed),
    averageIncrease: cohorts.map(({ increase }) => increase),
    likelihood: cohorts.map(({ likelihood }) => likelihood),
  };
}

function optionTwo(id: string) {
  const { inputs } = goldenCase(id);
  expect(2 * figure(inputs, "w")).toBe(REASSESSMENT_WEEKS_PER_YEAR);
  return {
    assessments: figures(inputs, "n"),
    averageIncrease: figures(inputs, "inc"),
    likelihood: figures(inputs, "lk"),
  };
}

describe("income from reassessments", () => {
  test("004-6173-weeks-2607: the first year is half of 52.14 weeks, and no other convention gives the printed figure", () => {
    const { inputs, published } = goldenCase("004-6173-weeks-2607");
    const first = {
      assessments: [figure(inputs, "n")],
      averageIncrease: [figure(inputs, "inc")],
      likelihood: [figure(inputs, "likelihood")],
    };
    expect(roundHalfAway(reassessmentIncome(first, 52.14)[0] ?? 0)).toBe(published);
    for (const weeksPerYear of [52, 365 / 7]) {
      expect(roundHalfAway(reassessmentIncome(first, weeksPerYear)[0] ?? 0)).not.toBe(published);
    }
  });

  test("004-6173-option2-income: five years of income from four cohorts, within £1 of each printed amount", () => {
    const { published, recomputed } = goldenCase("004-6173-option2-income");
    const income = reassessmentIncome(optionTwo("004-6173-option2-income"), REASSESSMENT_WEEKS_PER_YEAR);
    expect(income.map((amount) => roundHalfAway(amount))).toEqual(recomputed);
    income.forEach((amount, year) => {
      expect(Math.abs(amount - (numbers(published)[year] ?? 0))).toBeLessThan(1);
    });
  });

  test("004-6173-option2-income-printed-likelihood: the rounded likelihoods do not give the printed income", () => {
    const { published, recomputed } = goldenCase("004-6173-option2-income-printed-likelihood");
    const printed = optionTwo("004-6173-option2-income-printed-likelihood");
    const income = reassessmentIncome(printed, REASSESSMENT_WEEKS_PER_YEAR);
    expect(income.map((amount) => roundHalfAway(amount))).toEqual(recomputed);
    expect(income.map((amount, year) => reconcile(numbers(published)[year] ?? 0, amount, 0).verdict)).toEqual([
      "rounding",
      ...Array.from({ length: 4 }, () => "mismatch"),
    ]);
  });

  test("004-6173-option2-total, 004-6173-option2-total-printed-inputs: £791k printed, £792k from the printed inputs", () => {
    const { published } = goldenCase("004-6173-option2-total");
    const [total, thousands] = numbers(published);
    const unrounded = reassessmentIncome(optionTwo("004-6173-option2-income"), REASSESSMENT_WEEKS_PER_YEAR);
    expect(Math.abs(sumExactly(unrounded) - (total ?? 0))).toBeLessThan(1);
    const fromPrinted = reassessmentIncome(
      optionTwo("004-6173-option2-total-printed-inputs"),
      REASSESSMENT_WEEKS_PER_YEAR,
    );
    expect(roundHalfAway(sumExactly(fromPrinted) / 1000)).toBe(
      goldenCase("004-6173-option2-total-printed-inputs").recomputed,
    );
    expect(reconcile(thousands ?? 0, sumExactly(fromPrinted) / 1000, 0).verdict).toBe("mismatch");
    expect(reconcile(thousands ?? 0, sumExactly(unrounded) / 1000, 0).verdict).toBe("rounding");
  });

  test("004-6173-implied-likelihood, 004-6173-cohort-identity: un-nesting the printed income gives the printed likelihoods", () => {
    const { inputs, published } = goldenCase("004-6173-implied-likelihood");
    const assessments = figures(inputs, "n");
    const averageIncrease = figures(inputs, "inc");
    const halves = numbers(goldenCase("004-6173-cohort-identity").published);
    const implied = halves.slice(0, 4).map((half, year) => {
      const certain = {
        assessments: assessments.slice(year, year + 1),
        averageIncrease: averageIncrease.slice(year, year + 1),
        likelihood: [1],
      };
      return half / (reassessmentIncome(certain, REASSESSMENT_WEEKS_PER_YEAR)[0] ?? 1);
    });
    expect(implied.map((share) => roundHalfAway(100 * share))).toEqual(published);
  });

  test("a cohort pays the same in its own year and in the next", () => {
    const income = reassessmentIncome({ assessments: [100], averageIncrease: [10], likelihood: [0.5] }, 52);
    expect(income).toEqual([13_000, 13_000]);
  });

  test("cohorts add up: the total is what each pays in a year of its own, and a year more than the series is shown", () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 8 }), (cohorts) => {
        const income = reassessmentIncome(ofCohorts(cohorts), REASSESSMENT_WEEKS_PER_YEAR);
        expect(income).toHaveLength(cohorts.length + 1);
        const alone = cohorts.map((one) => reassessmentIncome(ofCohorts([one]), REASSESSMENT_WEEKS_PER_YEAR));
        expect(sumExactly(income)).toBeCloseTo(sumExactly(alone.flat()), 6);
        expect(income[0]).toBe(alone[0]?.[0]);
        expect(income.at(-1)).toBe(alone.at(-1)?.[1]);
      }),
    );
  });

  test.each([
    [{ assessments: [1, 2] }, "averageIncrease: found 1 value; assessments has 2, and both need the same number"],
    [{ assessments: [-1] }, "assessments, position 1: found -1; enter a number of 0 or more"],
    [{ likelihood: [77] }, "likelihood, position 1: found 77, which is 7700%; a rate is from 0% to 100%: enter 77%"],
    [{ averageIncrease: [Number.NaN] }, "averageIncrease, position 1: found NaN"],
  ])("%j is refused", (wrong, message) => {
    const sound = { assessments: [1], averageIncrease: [1], likelihood: [1] };
    expect(() => reassessmentIncome({ ...sound, ...wrong }, 52.14)).toThrow(message);
  });

  test("half the weeks of a year are no weeks per year", () => {
    expect(() => reassessmentIncome({ assessments: [1], averageIncrease: [1], likelihood: [1] }, 26.07)).toThrow(
      "weeksPerYear: found 26.07; enter a number from 50 to 54",
    );
  });
});
