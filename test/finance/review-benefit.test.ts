import { Decimal } from "decimal.js";
import fc from "fast-check";
import { reviewBenefit, type ReviewStream } from "../../src/finance/review-benefit";
import { averageSurvival, averageSurvivalOfArrivals } from "../../src/finance/survival";

const reviews: ReviewStream = {
  stream: "Reviews",
  people: 1876,
  shareBenefiting: 0.29,
  weeklySaving: 60,
  cycleWeeks: 52,
  startAfterMonths: 6,
  annualGrowth: 0,
  annualAttrition: 0,
};
const fullYear = 1876 * 0.29 * 60 * 52;

const samples: fc.Arbitrary<ReviewStream> = fc.record({
  stream: fc.constant("Reviews"),
  people: fc.integer({ min: 0, max: 5000 }),
  shareBenefiting: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  weeklySaving: fc.integer({ min: -30_000, max: 30_000 }).map((value) => value / 100),
  cycleWeeks: fc.integer({ min: 1, max: 2080 }).map((tenths) => tenths / 10),
  startAfterMonths: fc.integer({ min: 0, max: 240 }).map((tenths) => tenths / 10),
  annualGrowth: fc.integer({ min: -100, max: 100 }).map((thousandths) => thousandths / 1000),
  annualAttrition: fc.oneof(
    fc.integer({ min: 0, max: 900 }).map((value) => value / 1000),
    fc.constantFrom(1e-12, 1e-7, 0.0001),
  ),
});

const Digits60 = Decimal.clone({ precision: 60 });

/** The model a second time with 60 digits: area under the share benefiting, by its textbook integral, where attrition is not 0. */
function referenceYear(stream: ReviewStream, year: number, weeks: number): Decimal {
  const cycle = new Digits60(stream.cycleWeeks).times(12).div(weeks);
  const loss = new Digits60(1).minus(stream.annualAttrition).ln().negated().div(12);
  const area = (planMonths: number) => {
    const since = Digits60.max(new Digits60(planMonths).minus(stream.startAfterMonths), 0);
    const building = Digits60.min(since, cycle);
    const worn = since.minus(building);
    if (loss.isZero()) {
      return building.times(building).div(cycle).div(2).plus(worn);
    }
    const left = (months: Decimal) => months.times(loss).negated().exp();
    const duringCycle = building
      .minus(new Digits60(1).minus(left(building)).div(loss))
      .div(loss)
      .div(cycle);
    const afterCycle = new Digits60(1)
      .minus(left(cycle))
      .div(loss)
      .div(cycle)
      .times(new Digits60(1).minus(left(worn)).div(loss));
    return duringCycle.plus(afterCycle);
  };
  const growth = new Digits60(1).plus(stream.annualGrowth).pow(year);
  const worth = new Digits60(stream.people).times(stream.shareBenefiting).times(stream.weeklySaving).times(weeks);
  return area(year * 12 + 12)
    .minus(area(year * 12))
    .div(12)
    .times(growth)
    .times(worth);
}

describe("gross benefit of reviews", () => {
  test.each([
    ["half a year after the first reviews, an eighth of a full year is banked", 0, 0.125],
    ["the second year is full but for the first six months' build-up", 1, 0.875],
    ["later years are full", 2, 1],
  ])("%s", (_, year, share) => {
    expect(reviewBenefit([reviews], 3, 52).total[year]).toBeCloseTo(fullYear * share, 6);
  });

  test("growth steps the cohort up each April; attrition wears a success off", () => {
    const grown = reviewBenefit([{ ...reviews, annualGrowth: 0.01 }], 4, 52).total;
    expect(grown[0]).toBeCloseTo(fullYear * 0.125, 6);
    expect(grown[3]).toBeCloseTo(fullYear * 1.01 ** 3, 4);
    const worn = reviewBenefit([{ ...reviews, annualAttrition: 0.1 }], 6, 52).total;
    expect(worn[4]! / worn[3]!).toBeCloseTo(0.9, 12);
    expect(worn[2]).toBeLessThan(fullYear);
  });

  test("what attrition leaves after many years keeps its digits, and never rises again", () => {
    const worn = reviewBenefit([{ ...reviews, cycleWeeks: 26, annualAttrition: 0.99 }], 12, 52).total;
    worn.slice(2).forEach((gross, index) => expect(gross / worn[index + 1]! / 0.01).toBeCloseTo(1, 9));
  });

  test("every year agrees with a 60-digit reference to a tenth of a penny", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(52, 52.14, 53), (stream, weeks) => {
        reviewBenefit([stream], 8, weeks).total.forEach((gross, year) => {
          expect(referenceYear(stream, year, weeks).minus(gross).abs().toNumber()).toBeLessThan(0.001);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("walking through time in days finds the same years", () => {
    const stream = { ...reviews, annualAttrition: 0.15, annualGrowth: 0.02, cycleWeeks: 78 };
    const cycle = 18;
    const perStep = 1 / 1200;
    let saving = 0;
    const stepped = [0, 1, 2, 3].map((year) => {
      let sum = 0;
      for (let step = 0; step < 12 / perStep; step += 1) {
        const month = year * 12 + (step + 0.5) * perStep - stream.startAfterMonths;
        const before = saving;
        saving = saving * 0.85 ** (perStep / 12) + (month > 0 && month < cycle ? perStep / cycle : 0);
        sum += (before + saving) / 2;
      }
      return ((sum * perStep) / 12) * fullYear * 1.02 ** year;
    });
    reviewBenefit([stream], 4, 52).total.forEach((gross, year) => expect(gross / stepped[year]!).toBeCloseTo(1, 4));
  });

  test("benefit never exceeds the share of the cohort, with or without attrition", () => {
    fc.assert(
      fc.property(samples, (stream) => {
        reviewBenefit([stream], 10, 52).total.forEach((gross, year) => {
          const most =
            stream.people * stream.shareBenefiting * stream.weeklySaving * 52 * (1 + stream.annualGrowth) ** year;
          expect(Math.abs(gross)).toBeLessThanOrEqual(Math.abs(most) * (1 + 1e-12));
          expect(gross * most).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test.each([
    [{ people: -1 }, "people: found -1; enter a number of 0 or more (people)"],
    [
      { shareBenefiting: 29 },
      "shareBenefiting: found 29, which is 2900%; a rate is from 0% to 100%: enter 29% or 0.29",
    ],
    [{ cycleWeeks: 0 }, "cycleWeeks: found 0; enter a number of more than 0 (weeks)"],
    [
      { annualAttrition: 1 },
      "annualAttrition: found 1; enter a number of 0 or more and less than 1 (a year; 5% is 0.05)",
    ],
    [{ annualGrowth: 3 }, "annualGrowth: found 3; enter a number of -1 or more and less than 1 (a year; 1% is 0.01)"],
    [{ annualGrowth: 1 }, "annualGrowth: found 1; enter a number of -1 or more and less than 1 (a year; 1% is 0.01)"],
  ])("%j is refused", (change, message) => {
    expect(() => reviewBenefit([{ ...reviews, ...change }], 1, 52)).toThrow(message);
  });
});

describe("survival averages", () => {
  test.each([0, 1e-300, 1e-9, 0.01, 0.4999999, 0.5, 0.5000001, 3, 40, 800])(
    "hold their digits at an exposure of %d",
    (exposure) => {
      const x = new Digits60(exposure);
      const left = x.negated().exp();
      const tiny = exposure < 1e-8;
      const average = tiny ? new Digits60(1).minus(x.div(2)) : new Digits60(1).minus(left).div(x);
      const ofArrivals = tiny ? new Digits60(0.5).minus(x.div(6)) : x.minus(1).plus(left).div(x).div(x);
      expect(average.minus(averageSurvival(exposure)).abs().toNumber()).toBeLessThan(1e-15);
      expect(ofArrivals.minus(averageSurvivalOfArrivals(exposure)).abs().toNumber()).toBeLessThan(1e-15);
    },
  );
});
