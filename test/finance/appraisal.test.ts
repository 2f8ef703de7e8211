import { Decimal } from "decimal.js";
import fc from "fast-check";
import { appraise } from "../../src/finance/appraisal";
import { discountFactors, flatRate, GREEN_BOOK_RATES } from "../../src/finance/discounting";
import { benefitWaterfall } from "../../src/finance/waterfall";
import { domainCase, figure, figures } from "../fixtures/golden/cases";

describe("discounting", () => {
  test("GB-01: the Green Book's factors, with the lower rate from year 31", () => {
    const { expected, tolerance } = domainCase("GB-01");
    const factors = discountFactors(77, GREEN_BOOK_RATES).map(Number);
    const years = Object.keys(expected);
    expect(years).toHaveLength(11);
    for (const year of years) {
      expect(Math.abs(factors[Number(year)]! - figure(expected, year))).toBeLessThanOrEqual(tolerance);
    }
  });

  test("a flat rate never steps down", () => {
    const flat = discountFactors(40, flatRate(0.035)).map(Number);
    const greenBook = discountFactors(40, GREEN_BOOK_RATES).map(Number);
    expect(flat.slice(0, 31)).toEqual(greenBook.slice(0, 31));
    expect(flat[31]).toBeCloseTo(1.035 ** -31, 14);
    expect(greenBook[31]).toBeCloseTo(1.035 ** -30 / 1.03, 14);
  });
});

describe("appraisal", () => {
  test("the textbook case: 100 now for 60 in each of two years", () => {
    const { netPresentValue, paybackYear, benefitCostRatio } = appraise([-100, 60, 60]);
    expect(netPresentValue).toBeCloseTo(60 / 1.035 + 60 / 1.035 ** 2 - 100, 12);
    expect(paybackYear).toBe(2);
    expect(benefitCostRatio).toBeCloseTo((60 / 1.035 + 60 / 1.035 ** 2) / 100, 12);
  });

  test("MT-03: undiscounted, the benefits of ten years against their cost never pay back", () => {
    const { inputs, expected } = domainCase("MT-03");
    const benefits = ["procurement", "wrbs", "finance", "audit", "hr"];
    const net = figures(inputs, "revenue_cost").map(
      (cost, year) => benefits.reduce((sum, line) => sum + figures(inputs, line)[year]!, 0) - cost,
    );
    const result = appraise(net, 0);
    const published =
      benefits.reduce((sum, line) => sum + figure(expected, line), 0) - figure(expected, "revenue_cost");
    expect(result.netPresentValue).toBe(published);
    expect(result.paybackYear).toBeUndefined();
    const hr = figures(inputs, "hr");
    expect(appraise(hr, 0).netPresentValue).toBe(figure(expected, "hr"));
    expect(appraise(hr).netPresentValue).toBeLessThan(figure(expected, "hr"));
  });

  test.each([
    ["pays back in the year the running total returns to nothing", [-100, 60, 40], 2],
    ["a later dip moves payback on", [-100, 120, -50, 40], 3],
    ["a benefit without a cost has paid back in year 0", [10, 10], 0],
    ["a first benefit does not count when the cost comes after it", [5, -100, 60, 60], 3],
    ["never", [-100, 10], undefined],
    ["exact where binary arithmetic leaves a rest", [-0.3, 0.1, 0.2], 2],
  ])("payback: %s", (_, net, year) => {
    expect(appraise(net).paybackYear).toBe(year);
  });

  test("without a year of net cost there is no ratio", () => {
    expect(appraise([0, 10]).benefitCostRatio).toBeUndefined();
    expect(appraise([-10, 0]).benefitCostRatio).toBe(0);
  });

  test("present values of parts add up, agree with a 50-digit sum, and the ratio is above 1 exactly when value is added", () => {
    const Digits50 = Decimal.clone({ precision: 50 });
    const net = fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(net, fc.integer({ min: 0, max: 200 }), (amounts, thousandths) => {
        const rate = thousandths / 1000;
        const value = appraise(amounts, rate).netPresentValue;
        const reference = amounts.reduce(
          (sum, amount, year) => sum.plus(new Digits50(amount).div(new Digits50(1).plus(rate).pow(year))),
          new Digits50(0),
        );
        expect(reference.minus(value).abs().toNumber()).toBeLessThan(1e-6);
        const parts = [amounts.map((amount) => Math.max(amount, 0)), amounts.map((amount) => Math.min(amount, 0))];
        const ofParts = parts.reduce((sum, part) => sum + appraise(part, rate).netPresentValue, 0);
        expect(Math.abs(ofParts - value)).toBeLessThan(1e-4);
        const ratio = appraise(amounts, rate).benefitCostRatio;
        expect(ratio === undefined || Math.abs(value) < 1e-6 || ratio > 1 === value > 0).toBe(true);
      }),
    );
  });

  test("a rate entered as 3.5 is answered with 3.5%", () => {
    expect(() => appraise([-1, 2], 3.5)).toThrow(
      "discountRate: found 3.5, which is 350%; a rate is from 0% to 100%: enter 3.5% or 0.035",
    );
    expect(() => appraise([-1, Number.NaN])).toThrow("net, position 2: found NaN, which is not a number");
  });
});

describe("waterfall", () => {
  const steps = benefitWaterfall({
    gross: 1000,
    deliveryFactor: 0.25,
    overlap: 10,
    capacityLoss: 20,
    existingMtfs: 30,
    investment: 40,
  });

  test("each step says what it takes away and what is left", () => {
    expect(steps.map(({ step, amount, runningTotal }) => [step, amount, runningTotal])).toEqual([
      ["Gross opportunity", 1000, 1000],
      ["Delivery factor", -750, 250],
      ["Overlap with other levers", -10, 240],
      ["Capacity loss", -20, 220],
      ["Existing MTFS", -30, 190],
      ["Investment", -40, 150],
      ["Net benefit", 150, 150],
    ]);
  });

  test("amounts add up to each running total and end at the net benefit, to the penny", () => {
    const pence = fc.integer({ min: 0, max: 1_000_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(
        pence,
        fc.integer({ min: 0, max: 100 }),
        pence,
        pence,
        pence,
        pence,
        (gross, percent, overlap, loss, existing, cost) => {
          const drawn = benefitWaterfall({
            gross,
            deliveryFactor: percent / 100,
            overlap,
            capacityLoss: loss,
            existingMtfs: existing,
            investment: cost,
          });
          let total = new Decimal(0);
          drawn.slice(0, -1).forEach((step) => {
            total = total.plus(step.amount);
            expect(step.runningTotal).toBe(total.toNumber());
          });
          const net = new Decimal(gross).times(percent).div(100).minus(overlap).minus(loss).minus(existing).minus(cost);
          expect(drawn.at(-1)).toEqual({ step: "Net benefit", amount: net.toNumber(), runningTotal: net.toNumber() });
        },
      ),
    );
  });

  test("a negative deduction and a factor above 1 are refused by name", () => {
    const input = { gross: 1, deliveryFactor: 1, overlap: 0, capacityLoss: 0, existingMtfs: 0, investment: 0 };
    expect(() => benefitWaterfall({ ...input, existingMtfs: -5 })).toThrow(
      "existingMtfs: found -5; enter a number of 0 or more",
    );
    expect(() => benefitWaterfall({ ...input, deliveryFactor: 25 })).toThrow(
      "deliveryFactor: found 25, which is 2500%",
    );
  });
});
