import { PARAMETERS, parameterNamed, withOwnValues } from "../../src/parameters/catalogue";
import { isPastItsDate, parameterOn } from "../../src/parameters/dated-parameter";
import { homecareMinimumPrice } from "../../src/parameters/minimum-price";
import { nationalLivingWage, realLivingWage } from "../../src/parameters/wage-floors";
import { domainCase, figure } from "../fixtures/golden/cases";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

test("every value has an edition, a first day, a source, and an end no later than the next one's beginning", () => {
  for (const { label, values } of PARAMETERS) {
    values.forEach((value, index) => {
      const next = values[index + 1];
      expect([label, value.version !== "", value.source.title !== "", value.source.place !== ""]).toEqual([
        label,
        true,
        true,
        true,
      ]);
      expect(value.from).toMatch(ISO_DAY);
      expect([label, value.to === undefined || (ISO_DAY.test(value.to) && value.to >= value.from)]).toEqual([
        label,
        true,
      ]);
      expect([label, next === undefined || (value.to ?? "") < next.from]).toEqual([label, true]);
    });
  }
});

test("no two parameters answer to one name", () => {
  const names = PARAMETERS.flatMap(({ id, label, synonyms = [] }) => [
    ...new Set([id, label, ...synonyms].map((name) => name.toLowerCase().replace(/\W/g, ""))),
  ]);
  expect(new Set(names).size).toBe(names.length);
  expect(parameterNamed("nlw", PARAMETERS)).toBe(nationalLivingWage);
  expect(parameterNamed("Bread", PARAMETERS)).toBeUndefined();
});

test("HC-06: minimum prices by year, and their rise", () => {
  const { inputs, expected, tolerance } = domainCase("HC-06");
  const firstDay = (edition: string): string =>
    edition.startsWith("2014") ? `${edition}-01` : `${edition.slice(0, 4)}-04-01`;
  const price = (edition: string): number => parameterOn(homecareMinimumPrice, firstDay(edition)).value;
  for (const edition of Object.keys(inputs)) {
    expect([edition, price(edition)]).toEqual([edition, figure(inputs, edition)]);
  }
  expect(Math.abs(price("2024-25") / price("2023-24") - 1 - figure(expected, "yoy_2024"))).toBeLessThanOrEqual(
    tolerance,
  );
  expect(Math.abs(price("2025-26") / price("2024-25") - 1 - figure(expected, "yoy_2025"))).toBeLessThanOrEqual(
    tolerance,
  );
});

test.each([
  ["National Living Wage", "2014-02-04", 6.31],
  ["National Living Wage", "2020-04-01", 8.72],
  ["National Living Wage", "2026-03-31", 12.21],
  ["Real Living Wage", "2020-01-20", 9.3],
  ["London Living Wage", "2025-10-22", 14.8],
  ["Employer NI rate", "2022-10-01", 0.1505],
  ["Employer NI threshold", "2026-04-06", 5000],
  ["Mileage rate", "2026-04-01", 0.45],
])("%s on %s is %d", (name, day, value) => {
  const parameter = parameterNamed(name, PARAMETERS);
  expect(parameter === undefined ? undefined : parameterOn(parameter, day).value).toBe(value);
});

test("a value is past its date once the day is later than it is known to hold", () => {
  const newest = parameterOn(realLivingWage, "2099-01-01");
  expect(isPastItsDate(newest, "2099-01-01")).toBe(true);
  expect(isPastItsDate(newest, newest.to ?? "")).toBe(false);
  expect(isPastItsDate(parameterOn(homecareMinimumPrice, "2017-01-01"), "2017-01-01")).toBe(true);
});

describe("a council's own values", () => {
  const own = withOwnValues(PARAMETERS, [
    { name: "Parking", value: 2.5, from: "2027-01-01", unit: "£ an hour" },
    { name: "parking", value: 2, from: "2026-01-01", to: "2026-12-31", source: "Cabinet, December 2025" },
    { name: "Mileage rate", value: 0.5, from: "2026-01-01" },
    { name: "NLW", value: 13, from: "2026-04-01", to: "2026-09-30" },
  ]);
  const on = (name: string, day: string) => {
    const parameter = parameterNamed(name, own);
    return parameter === undefined ? undefined : parameterOn(parameter, day);
  };

  test("a new name is a new parameter, whatever the order of its values", () => {
    expect(on("Parking", "2026-06-01")?.value).toBe(2);
    expect(on("Parking", "2027-06-01")?.value).toBe(2.5);
    expect(on("Parking", "2026-06-01")?.source.title).toBe("Cabinet, December 2025");
  });

  test("on a known name the latest first day counts, and on the same day the council's own", () => {
    expect(on("Mileage rate", "2025-12-31")?.value).toBe(0.45);
    expect(on("Mileage rate", "2026-06-01")?.value).toBe(0.5);
    expect(on("National Living Wage", "2026-04-01")?.value).toBe(13);
    expect(on("National Living Wage", "2026-03-31")?.value).toBe(12.21);
  });

  test("the published parameters stay as they were", () => {
    expect(parameterOn(nationalLivingWage, "2026-04-01").value).toBe(12.71);
  });
});
