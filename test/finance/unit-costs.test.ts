import { ExactNumber, exactProduct, multiplyExactly, subtractExactly, sumExactly } from "../../src/finance/money";
import { reconcile } from "../../src/finance/reconcile";
import { roundHalfAway } from "../../src/finance/rounding";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";

describe("unit costs of paper 001, in exact decimals", () => {
  test("001-weekly-saving: what a week at home or in extra care saves, and the two thirds to one third mix", () => {
    const { inputs, recomputed } = goldenCase("001-weekly-saving");
    const homecare = subtractExactly(figure(inputs, "residential"), figure(inputs, "homecare"));
    const extraCare = subtractExactly(figure(inputs, "residential"), figure(inputs, "ech"));
    const mixed = new ExactNumber(homecare).times(2).plus(extraCare).dividedBy(3);
    expect([homecare, extraCare, roundHalfAway(mixed, 2)]).toEqual(recomputed);
  });

  test("001-gross-residential-cost: the net cost is 58% of the gross", () => {
    const { inputs, recomputed } = goldenCase("001-gross-residential-cost");
    const gross = new ExactNumber(figure(inputs, "net")).dividedBy(figure(inputs, "lcc_share"));
    expect(roundHalfAway(gross, 2)).toBe(recomputed);
    expect(reconcile(figure(inputs, "net"), exactProduct(gross.toNumber(), 0.58).toNumber(), 2).verdict).not.toBe(
      "mismatch",
    );
  });

  test("001-hertfordshire-per-breakdown: the target for each carer breakdown, and the weeks it stands for", () => {
    const { inputs, recomputed } = goldenCase("001-hertfordshire-per-breakdown");
    const each = new ExactNumber(figure(inputs, "target")).dividedBy(figure(inputs, "breakdowns"));
    expect([roundHalfAway(each), roundHalfAway(each.dividedBy(figure(inputs, "weekly_saving")), 1)]).toEqual(
      recomputed,
    );
  });

  test("001-fte-total: three posts, one and one", () => {
    const { inputs, published } = goldenCase("001-fte-total");
    expect(reconcile(published as number, sumExactly(figures(inputs, "fte"))).verdict).toBe("exact");
  });
});

describe("savings that are split or added up, in £k", () => {
  test("004-6114-fye-split: 60% in the first year, the rest and its cases in the next", () => {
    const { inputs, recomputed } = goldenCase("004-6114-fye-split");
    const total = figure(inputs, "total");
    const thisYear = multiplyExactly(total, figure(inputs, "fye"));
    const nextYear = subtractExactly(total, thisYear);
    const cases = new ExactNumber(nextYear).dividedBy(figure(inputs, "per_case"));
    expect([thisYear, nextYear, cases.toNumber(), cases.times(2).toNumber()]).toEqual(recomputed);
  });

  test("004-6132-sum: the two parts make the printed saving", () => {
    const { inputs, published } = goldenCase("004-6132-sum");
    expect(sumExactly(figures(inputs, "parts"))).toBe(published);
  });
});
