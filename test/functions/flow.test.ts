import { excelErrorOf } from "../fixtures/custom-functions";
import {
  extraCareUnits,
  homecareHoursNeeded,
  homecareProfile,
  occupancyProfile,
  peopleAtSteadyState,
} from "../../src/functions/flow";
import { capacityByMonth, firstShortfall, limitedByPlaces } from "../../src/functions/capacity";

describe("flow functions", () => {
  test("STEADYSTATE takes 52 weeks unless told otherwise, and a one-cell range like its cell", () => {
    expect(peopleAtSteadyState(260, 52)).toBe(260);
    expect(peopleAtSteadyState([[260]], [[52]], null)).toBe(260);
    expect(peopleAtSteadyState(260, 52, 52.1775)).toBeCloseTo(259.12, 2);
  });

  test("OCCUPANCY numbers its months, or names them from the first financial year", () => {
    const numbered = occupancyProfile(20.832, 87.6, 33, 0, 48);
    expect(numbered[0]).toEqual(["Month", "Average people", "People at month end"]);
    expect(numbered.map((row) => row[0]).slice(1)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
    expect(numbered[48]?.[2]).toBeCloseTo(26.04, 12);
    for (const firstYear of [2026, "2026/27"]) {
      const named = occupancyProfile(20.832, 87.6, 33, 0, 48, null, firstYear);
      expect([named[1]?.[0], named[9]?.[0], named[10]?.[0], named[48]?.[0]]).toEqual([
        "Apr 2026",
        "Dec 2026",
        "Jan 2027",
        "Mar 2030",
      ]);
    }
  });

  test("monthly tables leave their header out when asked", () => {
    expect(occupancyProfile(12, 52, 0, 0, 2, null, null, false)).toEqual(occupancyProfile(12, 52, 0, 0, 2).slice(1));
    expect(homecareProfile(12, 10, 26, 0, 0, 2, null, false)).toEqual(homecareProfile(12, 10, 26, 0, 0, 2).slice(1));
    expect(capacityByMonth([[1]], [[2]], false)).toEqual([[1, 1, 2, 1]]);
    expect(limitedByPlaces([[3]], [[2]], false)).toEqual([[1, 2, 1]]);
  });

  test("HOMECAREPROFILE adds up to HOMECAREHOURS once starts and leavers balance", () => {
    const hours = homecareProfile(41.664, 21.3, 84.7, 9, 3, 48, 53).slice(37);
    expect(hours).toHaveLength(12);
    const year = hours.reduce((sum, [, ofMonth]) => sum + Number(ofMonth), 0);
    expect(year).toBeCloseTo(homecareHoursNeeded(41.664, 21.3, 84.7), 6);
  });

  test("capacity functions take rows and columns alike", () => {
    expect(capacityByMonth([[10, 12]], [[11], [11]])).toEqual([
      ["Month", "Demand", "Supply", "Headroom"],
      [1, 10, 11, 1],
      [2, 12, 11, -1],
    ]);
    expect(firstShortfall([[10, 12]], [[11], [11]])).toBe(2);
    expect(firstShortfall([[10, 11]], [[11, 11]])).toBe("none");
  });

  test.each([
    [
      "a negative duration",
      () => peopleAtSteadyState(20, -87.6),
      "durationWeeks: found -87.6; enter a number of 0 or more (weeks)",
    ],
    [
      "a number typed as text",
      () => peopleAtSteadyState("20.832", 87.6),
      'startsPerYear: found the text "20.832"; enter the number 20.832',
    ],
    [
      "a blank",
      () => homecareHoursNeeded(41, "", 84.7),
      "hoursPerWeek: is blank; enter a number from 0 to 168 (hours a week) (a blank is not 0)",
    ],
    [
      "a range where one number belongs",
      () => extraCareUnits([[1, 2]], 14, 8),
      "people: found a range of 1 row and 2 columns; give one cell with a number of 0 or more (people)",
    ],
    [
      "months as weeks per year",
      () => peopleAtSteadyState(20, 87.6, 12),
      "weeks: found 12; enter a number from 50 to 54 (weeks per year)",
    ],
    [
      "a negative start",
      () => occupancyProfile(20, 87.6, -3, 0, 48),
      "startAfter: found -3; enter a number of 0 or more (months)",
    ],
    [
      "no months",
      () => homecareProfile(20, 10, 87.6, 0, 0, 0),
      "months: found 0; enter a whole number from 1 to 1200 (months)",
    ],
    [
      "a year that is not one",
      () => occupancyProfile(20, 87.6, 0, 0, 12, null, "2026/28"),
      'firstYear: found the text "2026/28", whose two years do not follow each other; enter a financial year such as 2026 or "2026/27"',
    ],
    ["a number for TRUE or FALSE", () => capacityByMonth([[1]], [[1]], 1), "headers: found 1; enter TRUE or FALSE"],
    [
      "series of different lengths",
      () => capacityByMonth([[1, 2, 3]], [[1, 2]]),
      "supply: found 2 values; demand has 3, and both need the same number",
    ],
    [
      "a blank inside a series",
      () => firstShortfall([[1, "", 3]], [[1, 2, 3]]),
      "demand, position 2: is blank; enter a number (a blank is not 0)",
    ],
    [
      "a two-dimensional series",
      () =>
        firstShortfall(
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 2]],
        ),
      "demand: found 2 rows and 2 columns; a series is one row or one column of numbers",
    ],
    [
      "a ragged range",
      () => capacityByMonth([[1, 2], [3]], [[1, 2]]),
      "demand: row 2 has 1 cells and the first has 2; give a rectangular range",
    ],
    [
      "negative people",
      () => limitedByPlaces([[5, -9]], [[6, 6]]),
      "demand, position 2: found -9; enter a number of 0 or more (people)",
    ],
    [
      "a text in a series",
      () => limitedByPlaces([[5, "six"]], [[6, 6]]),
      'demand, position 2: found the text "six"; enter a number of 0 or more (people)',
    ],
  ])("%s is answered in words", (_, call, message) => {
    expect(excelErrorOf(call)).toEqual({ code: "#VALUE!", message });
  });
});
