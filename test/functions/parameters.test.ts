import { excelErrorOf } from "../fixtures/custom-functions";
import { parameterOnDay } from "../../src/functions/parameters";

const OWN = [
  ["Name", "Value", "From", "To", "Unit", "Source"],
  ["Parking", 2, "2026-01-01", null, "£ an hour", "Cabinet"],
  ["Mileage rate", 0.5, 46023, 46387, null, null],
];

test("one row, with what a reader needs to trust the value", () => {
  const [headers, row] = parameterOnDay("real living wage", "2020-01-20");
  expect(headers).toEqual(["Value", "Unit", "Version", "From", "To", "Source", "Status"]);
  expect(row).toEqual([
    9.3,
    "£ an hour",
    "2019/20",
    "11 November 2019",
    "8 November 2020",
    "Living Wage Foundation, real Living Wage rates, Yearly announcement, 2019/20",
    "current",
  ]);
});

test("a day is an Excel date, ISO text or a financial year", () => {
  const value = (date: unknown) => parameterOnDay("NLW", date, undefined, false)[0]?.[0];
  expect([46113, "2026-04-01", "2026/27", 2026].map(value)).toEqual([12.71, 12.71, 12.71, 12.71]);
  expect(value(46112)).toBe(12.21);
});

test("a value past its date is shown, and says so", () => {
  expect(parameterOnDay("NLW", "2031-01-01")[1]?.[6]).toBe(
    "past its date: known to hold until 31 March 2027; look for the figure that follows",
  );
  expect(parameterOnDay("Discount rate", "2031-01-01")[1]?.slice(4)).toEqual([
    "no end set",
    expect.stringContaining("Green Book"),
    "current",
  ]);
});

test("the council's own values, dates as Excel holds them", () => {
  expect(parameterOnDay("Parking", "2026-06-01", OWN, false)[0]).toEqual([
    2,
    "£ an hour",
    "the council's own",
    "1 January 2026",
    "no end set",
    "Cabinet",
    "current",
  ]);
  expect(parameterOnDay("Mileage rate", "2026-12-31", OWN, false)[0]?.slice(0, 5)).toEqual([
    0.5,
    "£ a mile",
    "the council's own",
    "1 January 2026",
    "31 December 2026",
  ]);
});

test("what is wrong is named", () => {
  expect(excelErrorOf(() => parameterOnDay("Bread", 2026)).message).toContain(
    'name: found "Bread"; accepted: "National Living Wage"',
  );
  expect(excelErrorOf(() => parameterOnDay("NLW", "1990-01-01"))).toEqual({
    code: "#N/A",
    message: "date: National Living Wage has no value on 1 January 1990; the first is from 1 October 2013",
  });
  expect(excelErrorOf(() => parameterOnDay("NLW", "2026-02-30")).message).toContain("which is no day of the calendar");
  expect(excelErrorOf(() => parameterOnDay("NLW", "soon")).message).toContain(
    'date: found the text "soon"; enter a date',
  );
  expect(excelErrorOf(() => parameterOnDay("NLW", 12)).message).toContain("date: found 12; enter a date");
  expect(
    excelErrorOf(() =>
      parameterOnDay("NLW", 2026, [
        ["Name", "Value"],
        ["A", 1],
      ]),
    ).message,
  ).toContain('the column "From" is missing');
  expect(
    excelErrorOf(() =>
      parameterOnDay("NLW", 2026, [
        ["Name", "Value", "From"],
        ["A", 1, "later"],
      ]),
    ).message,
  ).toContain("own, row 1 (A), From: found the text");
});
