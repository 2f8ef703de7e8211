import { failureOf, openPane, type Pane } from "./pane";

let pane: Pane;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

/** Enters into A1 and on, and answers what the cells then hold. */
async function entered(
  values: unknown[][],
): Promise<{ values: unknown[][]; formats: unknown[][]; types: unknown[][] }> {
  return pane.run(async (context) => {
    const range = sheetOf(context).getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    return { values: range.values, formats: range.numberFormat, types: range.valueTypes };
  });
}

describe("values and formulas", () => {
  it("reads values, formulas, texts and types after calculation", async () => {
    await pane.run(async (context) => {
      const range = sheetOf(context).getRange("B2:D2");
      range.formulas = [[867, "=B2*0.29", "=1/0"]];
      range.numberFormat = [["#,##0", "0.0", "General"]];
      range.load("address,values,formulas,text,valueTypes,rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Sheet1!B2:D2",
        values: [[867, expect.closeTo(251.43, 10), "#DIV/0!"]],
        formulas: [[867, "=B2*0.29", "=1/0"]],
        text: [["867", "251.4", "#DIV/0!"]],
        valueTypes: [["Double", "Double", "Error"]],
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 1,
        columnCount: 3,
      });
    });
  });

  it("leaves a cell alone where the array holds null, and empties one where it holds an empty text", async () => {
    await entered([["kept", "emptied", "replaced"]]);
    expect((await entered([[null, "", 3]])).values).toEqual([["kept", "", 3]]);
  });

  it("fills every cell with a single value", async () => {
    await pane.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
      range.set({ values: 7 as unknown as number[][] });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([
    ["too few columns", [[1], [2]]],
    [
      "too many rows",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ["ragged rows", [[1, 2], [3]]],
  ])("refuses %s", async (_case, values) => {
    const error = await failureOf(pane, async (context) => {
      sheetOf(context).getRange("A1:B2").values = values;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("the range has 2 x 2");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
  });

  it("writes and reads more cells than the client sends at once", async () => {
    const values = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 5 }, (_each, column) => row * 5 + column),
    );
    expect((await entered(values)).values).toEqual(values);
  });

  it.each([
    ["52", 52, "General"],
    ["-1,250.50", -1250.5, "#,##0.00"],
    ["29%", 0.29, "0%"],
    ["4.8%", 0.048, "0.00%"],
    ["£925,000", 925000, "£#,##0"],
    ["TRUE", true, "General"],
    ["'007", "007", "General"],
    ["1/4/2026", 46113, "dd/mm/yyyy"],
    ["2026-04-01", 46113, "dd/mm/yyyy"],
    ["2011/12", 40878, "mmm-yy"],
    ["2026/27", "2026/27", "General"],
    ["31/2/2026", "31/2/2026", "General"],
    ["10:30", 0.4375, "hh:mm"],
    ["ECH", "ECH", "General"],
  ])("makes of the text %s what a British Excel makes", async (text, value, numberFormat) => {
    const read = await entered([[text]]);
    expect(read.values).toEqual([[value]]);
    expect(read.formats).toEqual([[numberFormat]]);
  });

  it("keeps a text cell's entries as text", async () => {
    await pane.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["007"]];
      cell.load("values,valueTypes");
      await context.sync();
      expect(cell.values).toEqual([["007"]]);
      expect(cell.valueTypes).toEqual([["String"]]);
    });
  });

  it("answers the spill of a formula and a spilled cell's parent", async () => {
    await pane.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1").formulas = [["=SEQUENCE(3,2)"]];
      const spill = sheet.getRange("A1").getSpillingToRange();
      const parent = sheet.getRange("B3").getSpillParentOrNullObject();
      const none = sheet.getRange("D9").getSpillingToRangeOrNullObject();
      spill.load("address,values");
      parent.load("address");
      none.load("address");
      await context.sync();
      expect(spill.address).toBe("Sheet1!A1:B3");
      expect(spill.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(parent.address).toBe("Sheet1!A1");
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("addresses", () => {
  const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    pane.run(async (context) => {
      const range = find(sheetOf(context));
      range.load("address");
      await context.sync();
      return range.address;
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["a cell with dollar signs", (sheet) => sheet.getRange("$B$3"), "Sheet1!B3"],
    ["the sheet's own name before it", (sheet) => sheet.getRange("Sheet1!B3:A1"), "Sheet1!A1:B3"],
    ["whole columns", (sheet) => sheet.getRange("B:C"), "Sheet1!B:C"],
    ["whole rows", (sheet) => sheet.getRange("2:3"), "Sheet1!2:3"],
    ["an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "Sheet1!A3:B4"],
    ["a resize", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "Sheet1!B2:C4"],
    ["a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "Sheet1!C3"],
    ["the entire column", (sheet) => sheet.getRange("B2").getEntireColumn(), "Sheet1!B:B"],
    ["the rectangle around two", (sheet) => sheet.getRange("A1").getBoundingRect("C3"), "Sheet1!A1:C3"],
    ["what two share", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "Sheet1!B2:C3"],
  ])("understands %s", async (_case, find, address) => {
    expect(await addressOf(find)).toBe(address);
  });

  it("quotes a sheet name that needs it", async () => {
    await pane.run(async (context) => {
      sheetOf(context).name = "Mum's case";
      await context.sync();
      const range = context.workbook.worksheets.getItem("Mum's case").getRange("A1");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Mum''s case'!A1");
    });
  });

  it.each(["A0", "AAAA1", "A1:B2:C3", "not an address", "A1048577"])("refuses %s", async (address) => {
    const error = await failureOf(pane, async (context) => {
      sheetOf(context).getRange(address).load("address");
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain(address);
  });

  it("refuses to move outside the sheet", async () => {
    const error = await failureOf(pane, async (context) => {
      sheetOf(context).getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(error.message).toBe("Range.getOffsetRange: the range reaches outside the sheet.");
  });

  it("answers the used range, and a null object where nothing is used", async () => {
    await pane.run(async (context) => {
      const none = sheetOf(context).getUsedRangeOrNullObject(true);
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheetOf(context).getRange("B2:C3").values = [
        [1, null],
        [null, 2],
      ];
      const used = sheetOf(context).getUsedRange(true);
      used.load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:C3");
    });
  });

  it("handles several areas as one", async () => {
    await pane.run(async (context) => {
      const areas = sheetOf(context).getRanges("A1:B2,D4");
      areas.format.fill.color = "#FFF2CC";
      areas.load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      const untouched = sheetOf(context).getRange("C1");
      untouched.load("format/fill/color");
      await context.sync();
      expect(areas.address).toBe("Sheet1!A1:B2,Sheet1!D4");
      expect(areas.cellCount).toBe(5);
      expect(areas.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B2", "Sheet1!D4"]);
      expect(untouched.format.fill.color).toBe("#FFFFFF");
    });
  });
});

describe("tracked ranges", () => {
  it("survive from one request to the next", async () => {
    await pane.run(async (context) => {
      const range = sheetOf(context).getRange("A1");
      context.trackedObjects.add(range);
      range.values = [[1]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      range.untrack();
    });
  });
});

describe("selection, links, merges and protection", () => {
  it("selects and answers the selection", async () => {
    await pane.run(async (context) => {
      sheetOf(context).getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!B2:C3");
      expect(active.address).toBe("Sheet1!B2");
    });
  });

  it("links a cell to a place in the workbook", async () => {
    await pane.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B2", textToDisplay: "Checks", screenTip: "Go to the checks" };
      cell.load("hyperlink,values");
      await context.sync();
      expect(cell.hyperlink).toEqual({
        documentReference: "Sheet1!B2",
        textToDisplay: "Checks",
        screenTip: "Go to the checks",
      });
      expect(cell.values).toEqual([["Checks"]]);
    });
  });

  it("clears contents and keeps formats, or both", async () => {
    await pane.run(async (context) => {
      const cell = sheetOf(context).getRange("A1");
      cell.values = [[1]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      cell.load("values,format/font/bold");
      await context.sync();
      expect(cell.values).toEqual([[""]]);
      expect(cell.format.font.bold).toBe(true);
      cell.clear();
      cell.load("format/font/bold");
      await context.sync();
      expect(cell.format.font.bold).toBe(false);
    });
  });

  it("refuses to change a locked cell of a protected sheet, and an unprotect with another password", async () => {
    await pane.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, "secret");
      sheet.getRange("B1").values = [["open"]];
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    const locked = await failureOf(pane, async (context) => {
      sheetOf(context).getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(locked.code).toBe("AccessDenied");
    expect(locked.message).toContain('"Sheet1" is protected');
    const wrong = await failureOf(pane, async (context) => {
      sheetOf(context).protection.unprotect("guess");
      await context.sync();
    });
    expect(wrong.code).toBe("AccessDenied");
  });
});
