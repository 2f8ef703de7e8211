import fc from "fast-check";
import { agreementOf } from "../../src/finance/agreement";
import { FinanceError } from "../../src/finance/finance-error";
import { domainCase, figure } from "../fixtures/golden/cases";

describe("agreement of two reviewers", () => {
  test("ST-15: 20, 5, 10, 15 agree on 70% with a kappa of 0.40", () => {
    const { inputs, expected } = domainCase("ST-15");
    const { observed, kappa } = agreementOf({
      bothYes: figure(inputs, "yy"),
      firstOnly: figure(inputs, "yn"),
      secondOnly: figure(inputs, "ny"),
      bothNo: figure(inputs, "nn"),
    });
    expect(observed).toBeCloseTo(figure(expected, "po"), 12);
    expect(kappa).toBeCloseTo(figure(expected, "kappa"), 12);
  });

  test("reviewers who always agree have a kappa of 1, who never agree a negative one", () => {
    expect(agreementOf({ bothYes: 3, firstOnly: 0, secondOnly: 0, bothNo: 7 })).toEqual({ observed: 1, kappa: 1 });
    expect(agreementOf({ bothYes: 0, firstOnly: 5, secondOnly: 5, bothNo: 0 })).toEqual({ observed: 0, kappa: -1 });
  });

  test("kappa follows its definition for any counts", () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(count, count, count, count, (bothYes, firstOnly, secondOnly, bothNo) => {
        const cases = bothYes + firstOnly + secondOnly + bothNo;
        const firstYes = (bothYes + firstOnly) / cases;
        const secondYes = (bothYes + secondOnly) / cases;
        const chance = firstYes * secondYes + (1 - firstYes) * (1 - secondYes);
        fc.pre(cases > 0 && chance < 1 - 1e-6);
        const { observed, kappa } = agreementOf({ bothYes, firstOnly, secondOnly, bothNo });
        expect(kappa).toBeCloseTo((observed - chance) / (1 - chance), 8);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa).toBeGreaterThanOrEqual(-1);
      }),
    );
  });

  test("one answer to every case has no kappa", () => {
    const run = () => agreementOf({ bothYes: 12, firstOnly: 0, secondOnly: 0, bothNo: 0 });
    expect(run).toThrow("kappa cannot be told from chance");
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(FinanceError);
      expect((error as FinanceError).kind).toBe("no-result");
    }
  });

  test("no cases and parts of cases are refused", () => {
    expect(() => agreementOf({ bothYes: 0, firstOnly: 0, secondOnly: 0, bothNo: 0 })).toThrow("found no cases");
    expect(() => agreementOf({ bothYes: 1, firstOnly: 0.5, secondOnly: 0, bothNo: 0 })).toThrow(
      "firstOnly: found 0.5; enter a whole number of 0 or more (cases)",
    );
  });
});
