import fc from "fast-check";
import { bandRates } from "../../src/finance/band-rates";
import { employerNiShare } from "../../src/finance/employer-ni";
import { hourlyRate } from "../../src/finance/hourly-rate";
import { hourlyRateOf, type RateDriver } from "../../src/finance/rate-drivers";
import { visitRate } from "../../src/finance/visit-rate";
import { domainCase, figure } from "../fixtures/golden/cases";

const built = (drivers: readonly RateDriver[], basis?: "price" | "cost") => hourlyRate(hourlyRateOf(drivers, basis));
const driversOf = (values: Readonly<Record<string, number>>): RateDriver[] =>
  Object.entries(values).map(([driver, value]) => ({ driver, value }));
const pounds = (drivers: readonly RateDriver[], line: string, basis?: "price" | "cost"): number => {
  const found = built(drivers, basis).lines.find((each) => each.line === line);
  if (found === undefined) {
    throw new Error(`no line ${line}`);
  }
  return found.pounds;
};

const EDITION_2014 = {
  "Hourly pay": 6.31,
  "Travel minutes": 11.4,
  NI: 0.095,
  Holiday: 28 / 260,
  Training: 0.0173,
  Pension: 0.01,
  Miles: 4,
  "Mileage rate": 0.35,
  "Running costs": 0.27,
  Surplus: 0.03,
};

describe("published build-ups", () => {
  test("HC-01: the nine lines of £15.19, surplus and running costs on the price", () => {
    const { expected, tolerance } = domainCase("HC-01");
    const { lines, price } = built(driversOf(EDITION_2014));
    const names = ["pay", "travel", "ni", "holiday", "training", "pension", "mileage", "running", "profit"];
    expect(lines).toHaveLength(names.length);
    names.forEach((name, index) => {
      expect([name, Math.abs((lines[index]?.pounds ?? 0) - figure(expected, name)) <= tolerance]).toEqual([name, true]);
    });
    expect(Math.abs(price - figure(expected, "price"))).toBeLessThanOrEqual(tolerance);
    expect(lines.map(({ line }) => line)).toEqual([
      "Contact pay",
      "Travel time",
      "Employer NI",
      "Holiday",
      "Training",
      "Pension",
      "Mileage",
      "Running costs",
      "Surplus",
    ]);
  });

  const edition2020 = (surplus: RateDriver): RateDriver[] => {
    const { inputs } = domainCase("HC-03");
    return [
      { driver: "Contact pay", value: figure(inputs, "contact") },
      { driver: "Travel time (£)", value: figure(inputs, "travel") },
      { driver: "NI and pension (£)", value: figure(inputs, "ni_pension") },
      { driver: "Other wage related on-costs (£)", value: figure(inputs, "other_oncosts") },
      { driver: "Mileage", value: figure(inputs, "mileage") },
      { driver: "Running costs", value: figure(inputs, "running") },
      surplus,
    ];
  };

  test("HC-03: seven lines given in £ sum to £20.69", () => {
    const { lines, price } = built(edition2020({ driver: "Surplus", value: 0.6, unit: "£" }));
    expect(lines).toHaveLength(7);
    expect(price).toBe(figure(domainCase("HC-03").expected, "price"));
  });

  test("HC-04: the surplus of 2020-21 is 3% of the cost, which 3% of the price does not give", () => {
    const surplus = { driver: "Surplus", value: 0.03 };
    expect(Math.round(pounds(edition2020(surplus), "Surplus", "cost") * 100) / 100).toBe(
      figure(domainCase("HC-04").expected, "profit"),
    );
    expect(Math.round(pounds(edition2020(surplus), "Surplus", "price") * 100) / 100).toBe(0.62);
  });

  test("HC-12: travel for each visit becomes travel for each hour of contact", () => {
    const { inputs, expected } = domainCase("HC-12");
    const input = hourlyRateOf([
      { driver: "Hourly pay", value: 12 },
      { driver: "Travel minutes per visit", value: figure(inputs, "avg_travel_min") },
      { driver: "Length of visit", value: figure(inputs, "avg_visit_min") },
    ]);
    expect(input.paidTime[0]?.minutes).toBe(figure(expected, "min_per_hour"));
  });
});

describe("what each percentage is counted on", () => {
  test("the basis names the subtotal and its amount; surplus is a margin or a mark-up", () => {
    const bases = built(driversOf(EDITION_2014)).lines.map(({ basis }) => basis);
    expect(bases).toEqual([
      "hourly pay, £6.31",
      "11.4 minutes for each contact hour at £6.31",
      "9.5% of pay, £7.51",
      "10.77% of pay, £7.51 (28 of 260 days, of paid time)",
      "1.73% of pay, £7.51",
      "1% of pay, £7.51",
      "4 miles for each contact hour at £0.35",
      "27% of price",
      "3% of price (margin)",
    ]);
    expect(built(driversOf({ "Hourly pay": 10, "Profit/surplus": 0.05 }), "cost").lines.at(-1)).toEqual({
      line: "Surplus",
      pounds: 0.5,
      basis: "5% of cost, £10.00 (mark-up)",
    });
  });

  test("holiday as a share of worked time, or in weeks, is the same 12.07%", () => {
    const share = driversOf({ "Hourly pay": 12, "Holiday (of worked time)": 5.6 / 46.4 });
    const weeks = driversOf({ "Hourly pay": 12, "Holiday weeks": 5.6 });
    expect(pounds(share, "Holiday")).toBeCloseTo(pounds(weeks, "Holiday"), 12);
    expect(built(weeks).lines.at(-1)?.basis).toBe("12.07% of pay, £12.00 (5.6 weeks to 46.4 worked)");
    expect(built(share).lines.at(-1)?.basis).toContain("(of worked time)");
  });

  test("NI above the threshold depends on the hours of a worker; on all pay it is the flat rate", () => {
    const ni = (more: Readonly<Record<string, number>>): number =>
      pounds(driversOf({ "Hourly pay": 12.21, "Travel minutes": 10, NI: 0.15, ...more }), "Employer NI");
    const perPaidHour = (0.15 * (12.21 * 25 * 52 - 5000)) / (25 * 52);
    expect(ni({ "NI threshold": 5000, "Hours a week": 25 })).toBeCloseTo((perPaidHour * 70) / 60, 12);
    expect(ni({ "Secondary threshold": 5000, "Hours per year": 1300 })).toBeCloseTo((perPaidHour * 70) / 60, 12);
    expect(ni({ "NI threshold": 0, "Hours a week": 25 })).toBe(ni({}));
    expect(ni({ "NI threshold": 5000, "Hours a week": 7 })).toBe(0);
    expect(employerNiShare(0.15, 10, { thresholdAYear: 5000, paidHoursAYear: 1000 }).toNumber()).toBe(0.075);
  });

  test("a share of pay and absence counts holiday; a share of cost or of price is solved for", () => {
    const base = { "Hourly pay": 10, Holiday: 0.12 };
    expect(pounds(driversOf({ ...base, "Pension (% of pay and absence)": 0.03 }), "Pension")).toBe(0.336);
    expect(pounds(driversOf({ ...base, Pension: 0.03 }), "Pension")).toBe(0.3);
    const both = driversOf({ ...base, "Office (% of cost)": 0.1, "Levy to council (% of price)": 0.02 });
    const { price } = built(both);
    expect(pounds(both, "Office")).toBeCloseTo(1.12, 12);
    expect(pounds(both, "Levy to council")).toBeCloseTo(price * 0.02, 12);
  });

  test("enhancements carry on-costs; waiting is paid time; pence are pounds", () => {
    const drivers = driversOf({
      "Hourly pay": 12,
      "Weekend premium": 0.1,
      "Waiting time": 5,
      NI: 0.1,
      Miles: 2,
      "Mileage rate (p)": 45,
    });
    expect(pounds(drivers, "Waiting time")).toBe(1);
    expect(pounds(drivers, "Enhancements")).toBe(1.3);
    expect(pounds(drivers, "Employer NI")).toBe(1.43);
    expect(pounds(drivers, "Mileage")).toBe(0.9);
  });

  test("travel as minutes, as a share of contact time or as £ an hour is one line", () => {
    const travel = (driver: string, value: number): number =>
      pounds(driversOf({ "Hourly pay": 12, [driver]: value }), "Travel time");
    expect([travel("Travel", 12), travel("Travel (% of contact pay)", 0.2), travel("Travel (£)", 2.4)]).toEqual([
      2.4, 2.4, 2.4,
    ]);
    expect(() => travel("Hours a week (% of pay)", 0.2)).toThrow("unit: found a share; give the number itself");
  });

  test("the unit may stand in a column of its own, and wins over the brackets", () => {
    const running = (unit?: string): number =>
      pounds(
        [
          { driver: "Hourly pay", value: 10 },
          { driver: "Overheads", value: 0.5, ...(unit === undefined ? {} : { unit }) },
        ],
        "Running costs",
      );
    expect(running()).toBe(10);
    expect(running("£ an hour")).toBe(0.5);
    expect(running("% of cost")).toBe(5);
  });
});

const drivers = fc.record({
  "Hourly pay": fc.integer({ min: 500, max: 3000 }).map((pence) => pence / 100),
  "Travel minutes": fc.integer({ min: 0, max: 60 }),
  NI: fc.integer({ min: 0, max: 15 }).map((percent) => percent / 100),
  Holiday: fc.constantFrom(28 / 260, 5.6 / 46.4, 0),
  Pension: fc.integer({ min: 0, max: 10 }).map((percent) => percent / 100),
  Miles: fc.integer({ min: 0, max: 20 }),
  "Mileage rate": fc.constantFrom(0.25, 0.35, 0.45),
  "Running costs": fc.oneof(fc.constantFrom(0, 0.2, 0.27, 0.4), fc.constantFrom(1, 5.2, 8)),
  Surplus: fc.constantFrom(0, 0.03, 0.05, 0.1),
});

describe("for any drivers", () => {
  test("the lines sum to the price, and the surplus is the stated share of what it is counted on", () => {
    fc.assert(
      fc.property(drivers, fc.constantFrom("price" as const, "cost" as const), (values, basis) => {
        const { lines, price } = built(driversOf(values), basis);
        const surplus = lines.at(-1)?.pounds ?? 0;
        expect(lines.reduce((sum, line) => sum + line.pounds, 0)).toBeCloseTo(price, 9);
        expect(surplus).toBeCloseTo(values.Surplus * (basis === "price" ? price : price - surplus), 9);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(drivers, (values) => {
        expect(built(driversOf(values).reverse())).toEqual(built(driversOf(values)));
      }),
    );
  });

  test("a band that changes a driver costs what the build-up with that driver costs", () => {
    fc.assert(
      fc.property(drivers, fc.integer({ min: 0, max: 60 }), (values, minutes) => {
        const { lines } = bandRates(driversOf(values), [
          { band: "As shared", drivers: [] },
          { band: "Rural", drivers: [{ driver: "Travel time", value: minutes }] },
        ]);
        const rural = built(driversOf({ ...values, "Travel minutes": minutes })).price;
        expect(lines.at(-1)?.pounds).toEqual([built(driversOf(values)).price, rural]);
      }),
    );
  });
});

test("a shorter visit never makes a cheaper hour; without travel and miles the length does not matter", () => {
  const visit = { loadedPay: 16, travelMinutes: 6, miles: 2, mileageRate: 0.45, margin: 0.2 };
  const hourly = [60, 45, 30, 15].map((visitMinutes) => visitRate({ ...visit, visitMinutes }).hourlyEquivalent);
  expect(hourly).toEqual([...hourly].sort((one, other) => one - other));
  expect(visitRate({ ...visit, visitMinutes: 30 })).toEqual({ price: 13.125, hourlyEquivalent: 26.25 });
  const still = { ...visit, travelMinutes: 0, miles: 0 };
  expect(visitRate({ ...still, visitMinutes: 15 }).hourlyEquivalent).toBe(20);
  expect(visitRate({ ...still, visitMinutes: 60 }).hourlyEquivalent).toBe(20);
  expect(() => visitRate({ ...visit, visitMinutes: 30, margin: 1 })).toThrow("margin: found 100%");
});

describe("drivers that cannot be right are named", () => {
  test.each<[string, Readonly<Record<string, number>>, string]>([
    ["no pay", { NI: 0.1 }, 'drivers: the row "Hourly pay" is missing'],
    [
      "an unknown driver",
      { "Hourly pay": 10, Bananas: 1 },
      "row 2 (Bananas): the driver is not known; accepted: Hourly pay",
    ],
    ["a driver by two names", { "Hourly pay": 10, NI: 0.1, "Employer NI": 0.1 }, '"NI" is given a second time'],
    [
      "a percentage as a number",
      { "Hourly pay": 10, NI: 9.5 },
      "found 9.5, which is more than 100%; enter 9.5% or 0.095",
    ],
    ["a large running cost", { "Hourly pay": 10, "Running costs": 27 }, "enter a share of the price (27% or 0.27)"],
    ["miles without a rate", { "Hourly pay": 10, Miles: 4 }, "needs the row Mileage rate as well"],
    ["a rate without miles", { "Hourly pay": 10, "Mileage rate": 0.45 }, "needs the row Miles as well"],
    ["a rate in pence", { "Hourly pay": 10, Miles: 4, "Mileage rate": 45 }, "found 45; enter a number from 0 to 5"],
    ["mileage twice", { "Hourly pay": 10, Miles: 4, "Mileage rate": 0.45, Mileage: 1.8 }, "given a second time"],
    [
      "a threshold without hours",
      { "Hourly pay": 10, NI: 0.15, "NI threshold": 5000 },
      "Hours a week and Hours a year",
    ],
    ["a threshold without NI", { "Hourly pay": 10, "NI threshold": 5000 }, "needs the row NI"],
    [
      "miles a visit without its length",
      { "Hourly pay": 10, "Miles per visit": 4, "Mileage rate": 0.4 },
      "Visit minutes is needed",
    ],
    ["all of the price", { "Hourly pay": 10, "Running costs": 0.8, Surplus: 0.2 }, "leave nothing for the cost"],
    ["a negative line", { "Hourly pay": 10, PPE: -1 }, "found -1; enter a number of 0 or more"],
    ["a share of nothing known", { "Hourly pay": 10, "Office (% of turnover)": 0.1 }, 'a share of "turnover"'],
  ])("%s", (_, values, message) => {
    expect(() => built(driversOf(values))).toThrow(message);
  });

  test("a surplus on two bases", () => {
    expect(() => built(driversOf({ "Hourly pay": 10, "Surplus (% of cost)": 0.03 }), "price")).toThrow(
      "surplusBasis: the row says a share of cost and the argument price; keep one",
    );
    expect(() =>
      bandRates(driversOf({ "Hourly pay": 10 }), [{ band: "A", drivers: [{ driver: "Height", value: 1 }] }]),
    ).toThrow("band A: drivers, row 2 (Height): the driver is not known");
  });
});
