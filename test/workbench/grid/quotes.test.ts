import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import { fill, formula, valueAt } from "./sheet-helpers";

let workbook: GridWorkbook;
beforeEach(() => {
  workbook = createHeadlessWorkbook();
});
afterEach(() => workbook.dispose());

it.each([
  ['="source """&A1&""", checked"', 'source "x", checked'],
  ['=A1&""""', 'x"'],
  ['=""""&A1', '"x'],
  ['="a ""b"" c"', 'a "b" c'],
  ['=IF(A1="x","say ""yes"", please","no")', 'say "yes", please'],
  ['=A1&","&A1&"(""&"")"', 'x,x("&")'],
  ['=LEN("""")', 1],
  ['=IF(A1="","blank",A1)', "x"],
  ['="source """&Word&""", checked"', 'source "x", checked'],
  ['=IF(Ready,"From """&Word&""" (a, b)","")', 'From "x" (a, b)'],
  [`="source """&'Sheet1'!Word&""", checked"`, 'source "x", checked'],
  ['="["&Word&"] ""Word"" & Word"', '[x] "Word" & Word'],
  ['="a"&"b""c"&Word&Digit', 'ab"cx1'],
  ['=TEXT(0.5,"0%")&" of """&Word&"""; see ""Word""!"', '50% of "x"; see "Word"!'],
])("reads quotation marks in texts as Excel does: %s", async (text, expected) => {
  workbook.port.putName({ name: "Digit", sheetId: null, formula: '="1"&""', comment: "", visible: true });
  for (const [name, at] of [
    ["Word", "$A$1"],
    ["Ready", "$A$2"],
  ] as const) {
    workbook.port.putName({ name, sheetId: "sheet-1", formula: `='Sheet1'!${at}`, comment: "", visible: true });
  }
  fill(workbook, "A2", [[true]]);
  fill(workbook, "A1", [["x", formula(text)]]);
  await workbook.port.calculated();
  expect(valueAt(workbook, "B1")).toEqual(expected);
});
