import fc from "fast-check";
import { budgetDistribution, type BudgetPart } from "../../src/finance/budget-distribution";
import { sumExactly } from "../../src/finance/money";
import { reconcile } from "../../src/finance/reconcile";
import { figures, goldenCase, numbers } from "../fixtures/golden/cases";

const parts = fc.array(fc.record({ line: fc.string(), amount: fc.integer({ min: -50_000_000, max: 400_000_000 }) }), {
  minLength: 1,
  maxLength: 15,
});

function netBudget(id: string): BudgetPart[] {
  return figures(goldenCase(id).inputs, "net").map((amount, index) => ({ line: `Line ${index + 1}`, amount }));
}

/** Where a printed column differs from the computed one, counted from 0. */
function differences(printed: unknown, computed: readonly number[]): number[] {
  return numbers(printed).flatMap((figure, index) => (figure === computed[index] ? [] : [index]));
}

describe("the distribution of a net budget", () => {
  test("002-netbudget-distribution-m: every printed £m, and the total", () => {
    const { rows, total } = budgetDistribution(netBudget("002-netbudget-distribution-m"), 1);
    const { published } = goldenCase("002-netbudget-distribution-m");
    expect([...rows, total].map(({ millions }) => millions)).toEqual(published);
  });

  test("002-netbudget-distribution-pct, 002-netbudget-pct-sum: one printed share was cut so that the column makes 100", () => {
    const { published, recomputed } = goldenCase("002-netbudget-distribution-pct");
    const { rows, total, control } = budgetDistribution(netBudget("002-netbudget-distribution-pct"), 1);
    const shares = rows.map(({ percentage }) => percentage);
    expect(shares).toEqual(recomputed);
    expect(differences(published, shares)).toEqual([4]);
    expect(sumExactly(numbers(published))).toBe(goldenCase("002-netbudget-pct-sum").published);
    expect([total.percentage, control.percentage]).toEqual([100, 100.1]);
  });

  test("003-netbudget-distribution-m, 003-netbudget-m-casts: the printed column adds up only with a figure that rounding does not give", () => {
    const { published, recomputed } = goldenCase("003-netbudget-distribution-m");
    const { rows, total, control } = budgetDistribution(netBudget("003-netbudget-distribution-m"), 1);
    const millions = [...rows, total].map((row) => row.millions);
    expect(millions).toEqual(recomputed);
    expect(differences(published, millions)).toEqual([7]);
    expect(sumExactly(numbers(published).slice(0, -1))).toBe(goldenCase("003-netbudget-m-casts").published);
    expect([total.millions, control.millions]).toEqual([143.1, 143]);
  });

  test("003-netbudget-distribution-pct, 003-netbudget-pct-sum: two printed shares are wrong, and the column shows it", () => {
    const { published, recomputed } = goldenCase("003-netbudget-distribution-pct");
    const { rows, control } = budgetDistribution(netBudget("003-netbudget-distribution-pct"), 1);
    const shares = rows.map(({ percentage }) => percentage);
    expect(shares).toEqual(recomputed);
    expect(differences(published, shares)).toEqual([5, 7]);
    expect(sumExactly(numbers(published))).toBe(goldenCase("003-netbudget-pct-sum").recomputed);
    expect(reconcile(100, sumExactly(numbers(published)), 1).verdict).toBe("mismatch");
    expect(control.percentage).toBe(100.1);
  });

  test("the totals are those of the amounts, and rounding moves the control by no more than half a unit a line", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 6 }), (given, decimals) => {
        const sum = sumExactly(given.map(({ amount }) => amount));
        fc.pre(sum !== 0);
        const { rows, total, control } = budgetDistribution(given, decimals);
        const halfUnits = (given.length + 1) * 0.5 * 10 ** -decimals + 1e-9;
        expect(rows.map(({ line }) => line)).toEqual(given.map(({ line }) => line));
        expect(total.percentage).toBe(100);
        expect(Math.abs(control.percentage - 100)).toBeLessThanOrEqual(halfUnits);
        expect(Math.abs(control.millions - sum / 1e6)).toBeLessThanOrEqual(halfUnits);
      }),
    );
  });

  test("a budget of nothing has no shares", () => {
    expect(() =>
      budgetDistribution(
        [
          { line: "Care", amount: 5 },
          { line: "Income", amount: -5 },
        ],
        1,
      ),
    ).toThrow("amounts: the amounts add up to 0, so no share of the total can be stated");
  });

  test("decimals and amounts are checked", () => {
    expect(() => budgetDistribution([{ line: "Care", amount: 5 }], 1.5)).toThrow(
      "decimals: found 1.5; enter a whole number from 0 to 6",
    );
    expect(() => budgetDistribution([{ line: "Care", amount: Number.NaN }], 1)).toThrow("amounts, Care: found NaN");
  });
});
