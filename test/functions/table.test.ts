import "../fixtures/custom-functions";
import { headerKey, readTable } from "../../src/functions/table";
import { NOT_NEGATIVE } from "../../src/finance/number-checks";
import { numberColumn, optionalColumn, rateColumn, textColumn } from "../../src/functions/table-columns";

const COLUMNS = {
  line: textColumn("Line", ["Item"]),
  annualCost: numberColumn("Annual cost", NOT_NEGATIVE, ["Cost per year"]),
  share: rateColumn("Share"),
  endAfterMonths: optionalColumn(numberColumn("End after", NOT_NEGATIVE), undefined),
  note: optionalColumn(textColumn("Note"), ""),
};
const HEADERS = ["Line", "Annual cost", "Share"];
const ROWS = [
  ["Carers lead", 80_000, 0.5],
  ["Navigators", 50_000, 1],
];
const READ = [
  { line: "Carers lead", annualCost: 80_000, share: 0.5, endAfterMonths: undefined, note: "" },
  { line: "Navigators", annualCost: 50_000, share: 1, endAfterMonths: undefined, note: "" },
];

function messageOf(values: unknown): string {
  try {
    readTable(values, "lines", COLUMNS);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no error";
}

describe("a table", () => {
  test("is read by its headers", () => {
    expect(readTable([HEADERS, ...ROWS], "lines", COLUMNS)).toEqual(READ);
  });

  test.each([
    ["other case", ["LINE", "annual COST", "share"]],
    ["other spacing", [" Line ", "Annual  cost", "Share\n"]],
    ["units in brackets", ["Line", "Annual cost (£ a year)", "Share [%]"]],
    ["hyphens", ["Line", "annual-cost", "Share"]],
    ["synonyms", ["Item", "Cost per year", "Share"]],
  ])("headers match with %s", (_name, headers) => {
    expect(readTable([headers, ...ROWS], "lines", COLUMNS)).toEqual(READ);
  });

  test("columns stand in any order, and blank columns between them are ignored", () => {
    const table = [
      ["Share", null, "Line", "Note", "Annual cost"],
      [0.5, "", "Carers lead", "starts in June", 80_000],
    ];
    expect(readTable(table, "lines", COLUMNS)).toEqual([{ ...READ[0], note: "starts in June" }]);
  });

  test("blank rows at the end are ignored", () => {
    const blanks = [
      [null, null, null],
      ["", " ", null],
    ];
    expect(readTable([HEADERS, ...ROWS, ...blanks], "lines", COLUMNS)).toEqual(READ);
  });

  test("empty cells that Excel hands over as 0 are still empty as headers, labels and rows at the end", () => {
    const table = [
      ["Line", 0, "Annual cost", "Share", "Note"],
      ["Carers lead", 0, 80_000, 0.5, 0],
      ["Navigators", 0, 50_000, 1, 0],
      [0, 0, 0, 0, 0],
      [null, 0, 0, "", 0],
    ];
    expect(readTable(table, "lines", COLUMNS)).toEqual(READ);
    expect(messageOf([HEADERS, [0, 1, 1]])).toBe("lines, row 1, Line: is blank; enter a text");
    expect(
      messageOf([
        [...HEADERS, 0],
        ["a", 1, 1, 9],
      ]),
    ).toContain("lines: column 4 has values but no header");
  });

  test("a row of noughts with a label is a row", () => {
    expect(readTable([HEADERS, ["Carers lead", 0, 0]], "lines", COLUMNS)).toEqual([
      { line: "Carers lead", annualCost: 0, share: 0, endAfterMonths: undefined, note: "" },
    ]);
  });

  test("a blank in an optional column is not a 0", () => {
    const table = [
      [...HEADERS, "End after"],
      ["Carers lead", 80_000, 0.5, 24],
      ["Navigators", 50_000, 1, null],
    ];
    expect(readTable(table, "lines", COLUMNS).map((row) => row.endAfterMonths)).toEqual([24, undefined]);
  });

  test.each([
    [
      [
        ["Line", "Annual cost"],
        ["a", 1],
      ],
      'lines: the column "Share" is missing; accepted headers: Line, Annual cost, Share, End after, Note',
    ],
    [
      [
        [...HEADERS, "Colour"],
        ["a", 1, 1, "x"],
      ],
      'lines: the header "Colour" is not known; accepted headers: Line, Annual cost, Share, End after, Note',
    ],
    [
      [
        ["Line", "Item", "Annual cost", "Share"],
        ["a", "b", 1, 1],
      ],
      'lines: the header "Item" gives the column "Line" a second time; keep one',
    ],
    [
      [
        ["Line", "Annual cost", "Share", null],
        ["a", 1, 1, 9],
      ],
      "lines: column 4 has values but no header",
    ],
    [[HEADERS], "lines: found no rows under the headers; enter at least one row"],
    [[HEADERS, [null, null, null]], "lines: found no rows under the headers"],
    [[[null, null, null], ...ROWS], "lines: the first row has no headers; start the range at its header row"],
    [[["Carers lead", 80_000, 0.5]], 'lines: the header "Carers lead" is not known'],
    [[HEADERS, ["a", 1]], "lines: row 2 has 2 cells and the first has 3"],
    [
      [HEADERS, ["Carers lead", 1, 1], [null, null, null], ["Navigators", 1, 1]],
      "lines, row 2: is empty; fill it in or delete it (only empty rows at the end are left out)",
    ],
    [
      [HEADERS, ["Carers lead", null, 1]],
      "lines, row 1 (Carers lead), Annual cost: is blank; enter a number of 0 or more (a blank is not 0)",
    ],
    [
      [HEADERS, ROWS[0], ["Navigators", "50k", 1]],
      'lines, row 2 (Navigators), Annual cost: found the text "50k"; enter a number of 0 or more',
    ],
    [
      [HEADERS, ["Carers lead", 1, 29]],
      "lines, row 1 (Carers lead), Share: found 29, which is 2900%; a rate is from 0% to 100%: enter 29% or 0.29",
    ],
    [
      [HEADERS, ["Carers lead", 1, "29%"]],
      'lines, row 1 (Carers lead), Share: found the text "29%"; enter the number 29% (0.29)',
    ],
    [
      [HEADERS, ["Carers lead", -1, 1]],
      "lines, row 1 (Carers lead), Annual cost: found -1; enter a number of 0 or more",
    ],
    [
      [
        [...HEADERS, "End after"],
        ["Carers lead", 1, 1, "-"],
      ],
      'lines, row 1 (Carers lead), End after: found "-"; a dash is neither a number nor 0',
    ],
    [null, "lines: the first row has no headers"],
    [[], "lines: found no cells"],
    [5, 'lines: the header "5" is not known'],
  ])("%j is refused: %s", (values, message) => {
    expect(messageOf(values)).toContain(message);
  });
});

describe("a header as it is compared", () => {
  test.each([
    ["Annual cost (£)", "annualcost"],
    ["  ANNUAL   COST  ", "annualcost"],
    ["One-off cost", "oneoffcost"],
    ["% change", "%change"],
    ["Rate [fraction]", "rate"],
    ["(£m)", ""],
  ])("%p is %p", (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});
