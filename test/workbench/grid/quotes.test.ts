import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import { fill, formula, valueAt } from "./sheet-helpers";

it.each([
  ['="source """&A1&""", checked"', 'source "x", checked'],
  ['=A1&""""', 'x"'],
  ['=""""&A1', '"x'],
  ['="a ""b"" c"', 'a "b" c'],
  ['=IF(A1="x","say ""yes"", please","no")', 'say "yes", please'],
  ['=A1&","&A1&"(""&"")"', 'x,x("&")'],
  ['=LEN("""")', 1],
  ['=""&A1', "x"],
  ['=IF(A1="","blank",A1)', "x"],
  ["='My \"\"sheet'!A1", "far"],
])("reads quotation marks in texts as Excel does: %s", async (text, expected) => {
  const workbook = createHeadlessWorkbook();
  const far = workbook.port.addSheet('My ""sheet').id;
  fill(workbook, "A1", [["far"]], far);
  fill(workbook, "A1", [["x", formula(text)]]);
  await workbook.port.calculated();
  expect(valueAt(workbook, "B1")).toEqual(expected);
  workbook.dispose();
});
