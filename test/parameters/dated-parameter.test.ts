import { parameterOn } from "../../src/parameters/dated-parameter";
import { discountRate } from "../../src/parameters/discount-rate";
import { weeksConventions } from "../../src/parameters/weeks-conventions";

const stepped = {
  id: "fare",
  label: "Fare",
  unit: "£",
  values: [
    { value: 1, version: "1", from: "2020-04-01", source: { title: "A", place: "1" } },
    { value: 2, version: "2", from: "2021-04-01", source: { title: "B", place: "1" } },
  ],
};

test.each([
  ["2020-04-01", 1],
  ["2021-03-31", 1],
  ["2021-04-01", 2],
  ["2030-01-01", 2],
])("on %s it is %d", (day, value) => {
  expect(parameterOn(stepped, day).value).toBe(value);
});

test("before its first day it has no value, and says so", () => {
  expect(() => parameterOn(stepped, "2020-03-31")).toThrow(
    "Fare has no value on 2020-03-31; the first is from 2020-04-01",
  );
});

test("the discount rate of the Green Book", () => {
  expect(parameterOn(discountRate, "2026-04-01").value).toBe(0.035);
});

test("every convention is a number of weeks that the functions accept", () => {
  for (const { weeksPerYear } of weeksConventions) expect(weeksPerYear >= 50 && weeksPerYear <= 54).toBe(true);
});
