import fc from "fast-check";
import {
  financialYearLabel,
  financialYearLabels,
  parseFinancialYear,
  planMonthLabel,
} from "../../src/finance/fiscal-year";

describe("financial years", () => {
  test.each([
    [2026, "2026/27"],
    [1999, "1999/00"],
    [2009, "2009/10"],
    [2098, "2098/99"],
  ])("the year that starts in April %p is %p", (start, label) => {
    expect(financialYearLabel(start)).toBe(label);
  });

  test("a plan without dates counts its years", () => {
    expect(financialYearLabels(undefined, 3)).toEqual(["Year 1", "Year 2", "Year 3"]);
    expect(financialYearLabels(2026, 2)).toEqual(["2026/27", "2027/28"]);
  });

  test.each([
    2026,
    "2026",
    "2026/27",
    "2026-27",
    "2026–27",
    "2026‑27",
    "2026—27",
    "2026/2027",
    "FY 26/27",
    "fy2026/27",
    " 26/27 ",
  ])("%p starts in 2026", (value) => {
    expect(parseFinancialYear(value, "firstYear")).toBe(2026);
  });

  test.each([
    ["2026/28", "whose two years do not follow each other"],
    ["26", 'found the text "26"'],
    ["next year", 'found the text "next year"; enter a financial year such as 2026 or "2026/27"'],
    [2026.5, "found 2026.5"],
    [46113, "found 46113, which is how Excel stores a date; enter a financial year such as 2026"],
    [3000, 'found 3000; enter a financial year such as 2026 or "2026/27"'],
    [26, 'found 26; enter a financial year such as 2026 or "2026/27"'],
    [Number.NaN, "found NaN"],
  ])("%p is refused", (value, message) => {
    expect(() => parseFinancialYear(value, "firstYear")).toThrow(message);
  });

  test("labels read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2998 }), (start) => {
        expect(parseFinancialYear(financialYearLabel(start), "firstYear")).toBe(start);
      }),
    );
  });

  test.each([
    [1, "Apr 2026"],
    [9, "Dec 2026"],
    [10, "Jan 2027"],
    [12, "Mar 2027"],
    [13, "Apr 2027"],
    [48, "Mar 2030"],
  ])("month %p of a plan from 2026/27 is %p", (month, label) => {
    expect(planMonthLabel(2026, month)).toBe(label);
  });

  test("months count from 1", () => {
    expect(() => planMonthLabel(2026, 0)).toThrow("month: found 0; enter a whole number of 1 or more");
  });
});
