import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import { placeOf } from "../../../src/workbench/page/follow-links";

it("finds the place a link names: a cell, a range on another sheet, a name", () => {
  const workbook = createHeadlessWorkbook();
  const { port } = workbook;
  const checks = port.addSheet("Case A's checks").id;
  port.putName({ name: "Headline", sheetId: checks, formula: "='Case A''s checks'!$C$4", comment: "", visible: true });
  expect(placeOf("B2", "sheet-1", port)).toEqual({ sheetId: "sheet-1", row: 1, column: 1, rows: 1, columns: 1 });
  expect(placeOf("'Case A''s checks'!B2:C3", "sheet-1", port)).toEqual({
    sheetId: checks,
    row: 1,
    column: 1,
    rows: 2,
    columns: 2,
  });
  expect(placeOf("'Case A''s checks'!headline", "sheet-1", port)).toEqual({
    sheetId: checks,
    row: 3,
    column: 2,
    rows: 1,
    columns: 1,
  });
  expect(placeOf("Nowhere!A1", "sheet-1", port)).toBeNull();
  expect(placeOf("no_such_name", "sheet-1", port)).toBeNull();
  workbook.dispose();
});
