import { excelErrorOf } from "../fixtures/custom-functions";
import { figures, goldenCase } from "../fixtures/golden/cases";
import { costOfYear, rateOverBands } from "../../src/functions/pricing";

const { inputs } = goldenCase("003-homecare-weighted-average");
const HOURS = [figures(inputs, "hours")];
const RATES = [figures(inputs, "price")];

describe("BLENDEDRATE and ANNUALCOST", () => {
  test("003-homecare-weighted-average: a row of hours and a column of rates", () => {
    expect(
      rateOverBands(
        HOURS,
        RATES.flat().map((rate) => [rate]),
      ),
    ).toBeCloseTo(19.5642, 4);
  });

  test("003-homecare-annual-proposed: the blended rate of all hours costs what the bands cost; 52 weeks unless said", () => {
    const cost = costOfYear(HOURS, RATES);
    expect(cost).toBe(18_312_073);
    expect(costOfYear([[18_000]], [[rateOverBands(HOURS, RATES)]], 52)).toBeCloseTo(cost, 4);
    expect(costOfYear(HOURS, RATES, 53)).toBe(18_664_228.25);
  });

  test("no hours at all have no rate, which is no fault of the input", () => {
    expect(excelErrorOf(() => rateOverBands([[0, 0]], [[18, 20]])).code).toBe("#N/A");
  });

  test("wrong cells are named, a single one by its argument", () => {
    expect(excelErrorOf(() => rateOverBands([[1, "2"]], [[18, 20]])).message).toContain("hours, position 2: found the");
    expect(excelErrorOf(() => rateOverBands([[1, 2]], [[18, null]])).message).toContain("rates, position 2: is blank");
    expect(excelErrorOf(() => costOfYear([["18,000"]], [[18.45]])).message).toBe(
      'weeklyHours: found the text "18,000"; enter the number 18000',
    );
    expect(excelErrorOf(() => costOfYear([[1]], [[-18.45]])).message).toContain("rates: found -18.45; enter a number");
    expect(
      excelErrorOf(() =>
        costOfYear(
          [
            [1, 2],
            [3, 4],
          ],
          [[18]],
        ),
      ).message,
    ).toBe("weeklyHours: found 2 rows and 2 columns; a series is one row or one column of numbers");
    expect(excelErrorOf(() => costOfYear([[1]], [[18]], 12)).message).toBe(
      "weeks: found 12; enter a number from 50 to 54 (weeks per year)",
    );
  });
});
