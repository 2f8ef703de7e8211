import fc from "fast-check";
import { normalQuantile } from "../../src/finance/normal-quantile";
import { seededRandom, shuffledPlaces } from "../../src/finance/seeded-random";
import { simulateProduct } from "../../src/finance/simulation";
import { rateTornado, tornado } from "../../src/finance/tornado";
import { standardDeviate } from "../../src/finance/statistics";

const ranged = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
  .map(([low, toMid, toHigh]) => ({ driver: "A", low, mid: low + toMid, high: low + toMid + toHigh }));

describe("the normal distribution", () => {
  test.each([0.75, 0.9, 0.95, 0.975, 0.995, 0.9995])("below the deviate lies %d of it", (probability) => {
    expect(normalQuantile(probability)).toBeCloseTo(standardDeviate(2 * probability - 1), 7);
    expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 9);
  });
});

describe("the generator", () => {
  test("draws evenly from 0 to 1, and the same from the same seed", () => {
    const draw = seededRandom(1);
    expect(draw()).toBe(0.6270739405881613);
    const draws = Array.from({ length: 20_000 }, draw);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => draws.filter((each) => Math.floor(each * 10) === tenth).length,
    );
    tenths.forEach((count) => expect(Math.abs(count - 2000)).toBeLessThan(200));
  });

  test("shuffling keeps every place once", () => {
    const places = [...shuffledPlaces(500, seededRandom(7))];
    expect([...places].sort((one, other) => one - other)).toEqual(Array.from({ length: 500 }, (_, index) => index));
    expect(places).not.toEqual([...places].sort((one, other) => one - other));
  });
});

describe("simulation", () => {
  test("the percentiles of one driver are its Low, Mid and High", () => {
    fc.assert(
      fc.property(ranged, (driver) => {
        const { p10, p50, p90 } = simulateProduct([driver], 2000, 1);
        const scale = Math.max(1, driver.high - driver.low);
        expect(Math.abs(p10 - driver.low) / scale).toBeLessThan(0.01);
        expect(Math.abs(p50 - driver.mid) / scale).toBeLessThan(0.01);
        expect(Math.abs(p90 - driver.high) / scale).toBeLessThan(0.01);
      }),
      { numRuns: 40 },
    );
  });

  const three = [
    { driver: "Starts", low: 15, mid: 20, high: 28 },
    { driver: "Saving", low: 200, mid: 225, high: 240 },
    { driver: "Weeks", low: 60, mid: 85, high: 100 },
  ];

  test("the same seed gives the same answer, another a slightly different one", () => {
    expect(simulateProduct(three, 10_000, 5)).toEqual(simulateProduct(three, 10_000, 5));
    const [one, other] = [simulateProduct(three, 10_000, 5), simulateProduct(three, 10_000, 6)];
    expect(one.mean).not.toBe(other.mean);
    expect(Math.abs(one.p90 / other.p90 - 1)).toBeLessThan(0.01);
  });

  test("a product's range is narrower than the product of the lows and of the highs", () => {
    const { p10, p50, p90 } = simulateProduct(three, 10_000, 1);
    expect(p10).toBeGreaterThan(15 * 200 * 60);
    expect(p90).toBeLessThan(28 * 240 * 100);
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
  });

  test("the mean of independent drivers is the product of their means", () => {
    const symmetric = [
      { driver: "A", low: 8, mid: 10, high: 12 },
      { driver: "B", low: 4, mid: 5, high: 6 },
    ];
    expect(simulateProduct(symmetric, 50_000, 3).mean).toBeCloseTo(50, 1);
  });

  test("a driver that cannot be negative is not, one that can be is", () => {
    expect(simulateProduct([{ driver: "A", low: 0, mid: 0, high: 10 }], 1000, 1).p10).toBe(0);
    expect(simulateProduct([{ driver: "A", low: -10, mid: 0, high: 10 }], 1000, 1).p10).toBeCloseTo(-10, 0);
    expect(simulateProduct([{ driver: "A", low: 3, mid: 3, high: 3 }], 1000, 1)).toEqual({
      p10: 3,
      p50: 3,
      p90: 3,
      mean: 3,
    });
  });

  test("wrong values are named", () => {
    const low = [{ driver: "A", low: 3, mid: 2, high: 4 }];
    expect(() => simulateProduct(low, 1000, 1)).toThrow(
      "drivers, row 1 (A): found Low 3, Mid 2, High 4; enter them in rising order",
    );
    expect(() => simulateProduct(three, 99, 1)).toThrow("trials: found 99; enter a whole number from 100 to 100000");
    expect(() => simulateProduct(three, 1000, -1)).toThrow("seed: found -1");
    expect(() => simulateProduct([], 1000, 1)).toThrow("drivers: found no drivers");
  });
});

describe("tornado", () => {
  test("one driver at a time, the largest swing first", () => {
    fc.assert(
      fc.property(fc.array(ranged, { minLength: 1, maxLength: 6 }), (drivers) => {
        const bars = tornado(drivers.map((driver, index) => ({ ...driver, driver: String(index) })));
        const middle = drivers.reduce((product, { mid }) => product * mid, 1);
        bars.forEach(({ driver, atLow, atHigh, swing }, index) => {
          expect(swing).toBeLessThanOrEqual(bars[index - 1]?.swing ?? Number.POSITIVE_INFINITY);
          expect(swing / Math.max(1, Math.abs(atHigh))).toBeCloseTo(
            Math.abs(atHigh - atLow) / Math.max(1, Math.abs(atHigh)),
            12,
          );
          const { low, mid } = drivers[Number(driver)] ?? { low: 0, mid: 1 };
          expect(atLow / middle).toBeCloseTo(low / mid, 9);
        });
      }),
    );
  });

  test("the hourly rate's drivers, those that do not vary left out", () => {
    expect(
      rateTornado([
        { driver: "Hourly pay", low: 12, value: 12.5, high: 13 },
        { driver: "Travel minutes", low: 6, value: 12, high: 12 },
        { driver: "Surplus (% of cost)", low: 0, value: 0, high: 0 },
      ]),
    ).toEqual([
      { driver: "Travel minutes", atLow: 13.75, atHigh: 15, swing: 1.25 },
      { driver: "Hourly pay", atLow: 14.4, atHigh: 15.6, swing: 1.2 },
    ]);
  });
});
