import fc from "fast-check";
import { capacityLedger, firstShortfallMonth, placeWithinCapacity } from "../../src/finance/capacity";
import { additionalExtraCareUnits } from "../../src/finance/extra-care-units";
import { figure, goldenCase } from "../fixtures/golden/cases";

describe("extra care units", () => {
  test("001-ech-units-32 and 001-ech-steady-state-units: 32 at the end of the plan, 41 at steady state", () => {
    const { inputs, published } = goldenCase("001-ech-units-32");
    const growth = figure(inputs, "forecast_growth");
    const spare = figure(inputs, "spare");
    expect(additionalExtraCareUnits(figure(inputs, "avoided_starts_residents"), growth, spare)).toBe(published);
    expect(additionalExtraCareUnits(35, growth, spare)).toBe(41);
  });

  test.each([
    ["a part of a person needs a unit", 26.04, 14, 8, 33],
    ["binary noise does not", 26 + 4e-12, 14, 8, 32],
    ["a sum that binary arithmetic puts above a whole number stays there", 0.1, 0.2, 0.3, 0],
    ["more spare units than people leave nothing to add", 3, 2, 8, 0],
    ["falling demand frees units", 26, -6, 8, 12],
  ])("%s", (_, people, growth, spare, units) => {
    expect(additionalExtraCareUnits(people, growth, spare)).toBe(units);
  });

  test("units cover the people and no whole unit is spare", () => {
    const people = fc.integer({ min: 0, max: 500_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: -50, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (needing, growth, spare) => {
          const units = additionalExtraCareUnits(needing, growth, spare);
          expect(Number.isInteger(units)).toBe(true);
          expect(units + spare - growth - needing).toBeGreaterThanOrEqual(-1e-9);
          expect(units === 0 || units - 1 < needing + growth - spare).toBe(true);
        },
      ),
    );
  });

  test("a negative number of people or of spare units is refused", () => {
    expect(() => additionalExtraCareUnits(-1, 14, 8)).toThrow("people: found -1; enter a number of 0 or more");
    expect(() => additionalExtraCareUnits(26, 14, -8)).toThrow("spare: found -8; enter a number of 0 or more");
  });
});

const amounts = fc.array(fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 })), {
  minLength: 1,
});
const tenths = (pairs: readonly [number, number][]) => ({
  demand: pairs.map(([demand]) => demand / 10),
  supply: pairs.map(([, supply]) => supply / 10),
});

describe("capacity by month", () => {
  test("headroom is supply less demand, and the first month below zero is the first shortfall", () => {
    fc.assert(
      fc.property(amounts, (pairs) => {
        const { demand, supply } = tenths(pairs);
        const ledger = capacityLedger(demand, supply);
        ledger.forEach((month, index) => {
          expect(month).toEqual({
            month: index + 1,
            demand: demand[index],
            supply: supply[index],
            headroom: expect.any(Number),
          });
          expect(Math.round(month.headroom * 10)).toBe(pairs[index]![1] - pairs[index]![0]);
        });
        const shortfall = firstShortfallMonth(demand, supply);
        const shortMonths = pairs.flatMap(([needed, available], index) => (available < needed ? [index + 1] : []));
        expect(shortfall).toBe(shortMonths[0]);
      }),
    );
  });

  test("binary noise is not a shortfall and leaves nobody waiting", () => {
    expect(capacityLedger([0.1 + 0.2], [0.3])[0]?.headroom).toBe(0);
    expect(firstShortfallMonth([0.1 + 0.2, 5], [0.3, 4])).toBe(2);
    expect(placeWithinCapacity([0.1 + 0.2], [0.3])[0]).toEqual({ month: 1, placed: 0.1 + 0.2, waiting: 0 });
  });

  test("placed and waiting add up to demand, and no one is placed without a place", () => {
    fc.assert(
      fc.property(amounts, (pairs) => {
        const { demand, supply } = tenths(pairs);
        placeWithinCapacity(demand, supply).forEach(({ month, placed, waiting }, index) => {
          expect(month).toBe(index + 1);
          expect(Math.round((placed + waiting) * 10)).toBe(pairs[index]![0]);
          expect(placed).toBeLessThanOrEqual(supply[index]!);
          expect(waiting).toBeGreaterThanOrEqual(0);
          expect(waiting === 0 || placed === supply[index]).toBe(true);
        });
      }),
    );
  });

  test("series of different lengths are refused with both lengths", () => {
    const message = "supply: found 1 value; demand has 2, and both need the same number";
    expect(() => capacityLedger([1, 2], [1])).toThrow(message);
    expect(() => firstShortfallMonth([1, 2], [1])).toThrow(message);
    expect(() => placeWithinCapacity([1, 2], [1])).toThrow(message.replace("supply", "places"));
  });

  test("negative people or places are refused by position; negative demand in a ledger is freed capacity", () => {
    expect(() => placeWithinCapacity([1, -2], [1, 1])).toThrow(
      "demand, position 2: found -2; enter a number of 0 or more",
    );
    expect(() => placeWithinCapacity([1, 2], [-1, 1])).toThrow(
      "places, position 1: found -1; enter a number of 0 or more",
    );
    expect(capacityLedger([-310], [10])[0]?.headroom).toBe(320);
  });
});
