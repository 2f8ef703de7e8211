import { checkCase } from "../../src/templates/case-validation";
import { blankCase, workedCase } from "../../src/templates/case-values";
import type { TableRow } from "../../src/templates/template";
import { smallTemplate } from "../workbook/small-template";

const worked = workedCase(smallTemplate);

function withInput(id: string, value: unknown) {
  return { ...worked, inputs: { ...worked.inputs, [id]: value as number | string | null } };
}
function withRows(rows: readonly TableRow[]) {
  return { ...worked, tables: { streams: rows } };
}

test("the worked example has no problems", () => {
  expect(checkCase(smallTemplate, worked)).toEqual([]);
});

test("a blank case is missing everything that is required, and nothing else is wrong with it", () => {
  const problems = checkCase(smallTemplate, blankCase(smallTemplate));
  expect(problems.map(({ field }) => field)).toEqual([
    "councilName",
    "firstYear",
    "asAtDate",
    "baselineStarts",
    "casesReviewed",
    "deliveryFactor",
    "model",
    "streams",
  ]);
  expect(problems.every((problem) => problem.missing)).toBe(true);
});

test.each([
  [
    "text in a number",
    "baselineStarts",
    "many",
    'Starts a year: found the text "many"; enter a number of 0 or more (people a year)',
  ],
  [
    "text that looks like a number",
    "baselineStarts",
    "867.6",
    'Starts a year: found the text "867.6", not a number; enter a number of 0 or more (people a year)',
  ],
  ["a negative number", "baselineStarts", -1, "Starts a year: found -1; enter a number of 0 or more (people a year)"],
  [
    "not a number",
    "baselineStarts",
    Number.NaN,
    "Starts a year: found NaN; enter a number of 0 or more (people a year)",
  ],
  [
    "a fraction of a person",
    "casesReviewed",
    10.15,
    "Cases reviewed: found 10.15; enter a whole number of 1 or more (people)",
  ],
  [
    "29 for 29%",
    "deliveryFactor",
    29,
    "Delivery factor: found 29, which is 2,900%; if you mean 29%, type the % sign; enter a rate from 0% to 100%, such as 29% or 0.29",
  ],
  [
    "a rate above the range",
    "deliveryFactor",
    290,
    "Delivery factor: found 290; enter a rate from 0% to 100%, such as 29% or 0.29",
  ],
  ["an unknown choice", "model", "postpone", 'Delivery model: found the text "postpone"; enter one of: delay, avoid'],
  [
    "years that do not follow",
    "firstYear",
    "2026/28",
    'First year: found the text "2026/28"; enter a financial year such as 2026/27',
  ],
  ["a plain year", "firstYear", 2026, "First year: found 2,026; enter a financial year such as 2026/27"],
  [
    "a day that does not exist",
    "asAtDate",
    "2026-02-31",
    'Data as at: found the text "2026-02-31"; enter a date such as 2026-04-01 or 1/4/2026',
  ],
  ["weeks outside the range", "weeksPerYear", 12, "Weeks per year: found 12; enter a number from 50 to 54 (weeks)"],
  [
    "a text too long",
    "councilName",
    "x".repeat(41),
    "Council: found 41 characters; enter a text of at most 40 characters",
  ],
])("%s", (_, id, value, message) => {
  expect(checkCase(smallTemplate, withInput(id, value))).toEqual([{ field: id, message }]);
});

describe("tables", () => {
  const [homecare, extraCare] = worked.tables["streams"]!;
  const empty = { name: null, share: null, durationWeeks: null, endAfter: null };

  test("a blank row at the end is only room to type", () => {
    expect(checkCase(smallTemplate, withRows([homecare!, extraCare!, empty]))).toEqual([]);
  });
  test("a blank row in the middle is named", () => {
    expect(checkCase(smallTemplate, withRows([homecare!, empty, extraCare!]))).toEqual([
      {
        field: "streams[2]",
        message: "Streams, row 2: blank between filled rows; fill it or remove it",
        missing: true,
      },
    ]);
  });
  test("a blank cell in a row is named with row and column, an optional one is not", () => {
    expect(checkCase(smallTemplate, withRows([{ ...homecare!, share: null }]))).toEqual([
      {
        field: "streams[1].share",
        message: "Streams, row 1, Share: blank; enter a rate from 0% to 100%, such as 29% or 0.29",
        missing: true,
      },
    ]);
  });
  test("a negative duration", () => {
    expect(checkCase(smallTemplate, withRows([{ ...homecare!, durationWeeks: -84.7 }]))[0]?.message).toBe(
      "Streams, row 1, Duration (weeks): found -84.7; enter a number of 0 or more (weeks)",
    );
  });
  test("a column that the table does not have", () => {
    expect(checkCase(smallTemplate, withRows([{ ...homecare!, duration: 5 }]))[0]).toEqual({
      field: "streams[1].duration",
      message:
        'Streams, row 1: there is no column "duration"; the columns are Stream, Share, Duration (weeks), End after (months)',
    });
  });
});

test("an assumption the template does not have", () => {
  expect(checkCase(smallTemplate, withInput("deliveryfactor", 0.25))).toEqual([
    { field: "deliveryfactor", message: 'deliveryfactor: "A small case" has no such assumption' },
  ]);
});
