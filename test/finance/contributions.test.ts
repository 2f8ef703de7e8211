import fc from "fast-check";
import { contributionIncome } from "../../src/finance/contributions";
import { multiplyExactly } from "../../src/finance/money";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { figure, goldenCase } from "../fixtures/golden/cases";

const SHORT_STAYS = { currentWeekly: 54.94, newWeekly: 179.74, people: 66, weeks: 3, mitigation: 0 };
const DISABILITY_BENEFIT = { currentWeekly: 55.65, newWeekly: 83.1, people: 159, weeks: 52, mitigation: 0 };

const pounds = fc.integer({ min: 0, max: 100_000 }).map((pence) => pence / 100);
const changes = fc.record({
  currentWeekly: pounds,
  newWeekly: pounds,
  people: fc.integer({ min: 0, max: 5_000 }),
  weeks: fc.integer({ min: 0, max: 54 }),
  mitigation: fc.constant(0),
});

describe("income from contributions", () => {
  test("004-7108-weekly-gap, 004-7108-weekly-increase, 004-7108-annual-increase: gap, week and year as printed", () => {
    const { inputs } = goldenCase("004-7108-weekly-gap");
    expect([figure(inputs, "nonres"), figure(inputs, "residential")]).toEqual([54.94, 179.74]);
    const income = contributionIncome(SHORT_STAYS);
    expect(income.weeklyGap).toBe(goldenCase("004-7108-weekly-gap").published);
    expect(income.weeklyIncome).toBe(goldenCase("004-7108-weekly-increase").published);
    expect(roundHalfAway(income.annualIncome)).toBe(goldenCase("004-7108-annual-increase").published);
  });

  test("004-7108-100k-estimate: the inputs give a quarter of the income that is hoped for", () => {
    const { published } = goldenCase("004-7108-100k-estimate");
    const { annualIncome } = contributionIncome(SHORT_STAYS);
    expect(reconcile(published as number, annualIncome, -3).verdict).toBe("mismatch");
    expect(roundHalfAway((published as number) / annualIncome, 2)).toBe(4.05);
  });

  test("004-7109-rate-gap, 004-7109-weekly, 004-7109-annual: the year is 52 times the unrounded week", () => {
    const income = contributionIncome(DISABILITY_BENEFIT);
    expect(income.weeklyGap).toBe(goldenCase("004-7109-rate-gap").published);
    expect(roundHalfAway(income.weeklyIncome)).toBe(goldenCase("004-7109-weekly").published);
    expect(roundHalfAway(income.annualIncome)).toBe(goldenCase("004-7109-annual").published);
  });

  test("004-7109-wrong-cohort: the people who pay give less than the printed income", () => {
    const { inputs, published, recomputed } = goldenCase("004-7109-wrong-cohort");
    const people = figure(inputs, "total") - figure(inputs, "nil");
    const { annualIncome } = contributionIncome({ ...DISABILITY_BENEFIT, people });
    expect(roundHalfAway(annualIncome)).toBe(recomputed);
    expect(reconcile(published as number, annualIncome, 0).verdict).toBe("mismatch");
  });

  test.each([
    [5, 22.45, 185_617],
    [10, 17.45, 144_277],
    [15, 12.45, 102_937],
  ])("paper 004 mitigates £%d a week: £%d are left of the gap, £%d a year", (mitigation, gap, annual) => {
    const income = contributionIncome({ ...DISABILITY_BENEFIT, mitigation });
    expect(income.weeklyGap).toBe(gap);
    expect(roundHalfAway(income.annualIncome)).toBe(annual);
  });

  test("people who would pay less bring less", () => {
    expect(contributionIncome({ ...SHORT_STAYS, newWeekly: 50 }).weeklyGap).toBe(-4.94);
  });

  test("more than the gap cannot be left with people", () => {
    expect(() => contributionIncome({ ...DISABILITY_BENEFIT, mitigation: 27.46 })).toThrow(
      "mitigation: found 27.46; the weekly gap is 27.45, and no more than the gap can be left with people",
    );
    expect(contributionIncome({ ...DISABILITY_BENEFIT, mitigation: 27.45 }).annualIncome).toBe(0);
  });

  test.each([
    [{ currentWeekly: -1 }, "currentWeekly: found -1; enter a number of 0 or more (£ a week)"],
    [{ newWeekly: -1 }, "newWeekly: found -1; enter a number of 0 or more (£ a week)"],
    [{ people: -1 }, "people: found -1; enter a number of 0 or more (people)"],
    [{ weeks: 55 }, "weeks: found 55; enter a number from 0 to 54 (weeks a year)"],
    [{ mitigation: -1 }, "mitigation: found -1; enter a number of 0 or more (£ a week, left with each person)"],
  ])("%j is refused", (wrong, message) => {
    expect(() => contributionIncome({ ...SHORT_STAYS, ...wrong })).toThrow(message);
  });

  test("a mitigation is a smaller new contribution, and swapping the contributions turns the sign", () => {
    fc.assert(
      fc.property(changes, fc.double({ min: 0, max: 1, noNaN: true }), (change, share) => {
        const gap = Math.max(0, change.newWeekly - change.currentWeekly);
        const mitigation = Math.floor(gap * share * 100) / 100;
        const mitigated = contributionIncome({ ...change, mitigation });
        const smaller = contributionIncome({ ...change, newWeekly: change.newWeekly - mitigation });
        expect(mitigated.annualIncome).toBeCloseTo(smaller.annualIncome, 4);
        const there = contributionIncome(change);
        const back = contributionIncome({
          ...change,
          currentWeekly: change.newWeekly,
          newWeekly: change.currentWeekly,
        });
        expect(back.annualIncome + there.annualIncome).toBe(0);
        expect(there.annualIncome).toBe(multiplyExactly(there.weeklyGap, change.people, change.weeks));
      }),
    );
  });
});
