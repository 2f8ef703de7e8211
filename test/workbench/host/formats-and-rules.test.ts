import { failureOf, openPane, type Pane } from "./pane";

let pane: Pane;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

describe("formats", () => {
  it("sets and reads fill, font, alignment, sizes", async () => {
    await pane.run(async (context) => {
      const { format } = sheetOf(context).getRange("B2:C3");
      format.fill.color = "#fff2cc";
      format.font.set({ name: "Calibri", size: 9, color: "#1F4E79", bold: true, italic: true, underline: "Single" });
      format.set({
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        columnWidth: 90,
        rowHeight: 30,
      });
      const read = sheetOf(context).getRange("C3").format;
      read.load("fill/color,font/name,font/size,font/color,font/bold,font/italic,font/underline");
      read.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight");
      await context.sync();
      expect(read.fill.color).toBe("#FFF2CC");
      expect(read.font.toJSON()).toMatchObject({
        name: "Calibri",
        size: 9,
        color: "#1F4E79",
        bold: true,
        italic: true,
        underline: "Single",
      });
      expect(read.toJSON()).toMatchObject({
        horizontalAlignment: "Right",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
      expect(read.columnWidth).toBeCloseTo(90, 0);
      expect(read.rowHeight).toBeCloseTo(30, 0);
    });
  });

  it("answers null where cells differ", async () => {
    await pane.run(async (context) => {
      sheetOf(context).getRange("A1").format.font.bold = true;
      const both = sheetOf(context).getRange("A1:A2");
      both.load("format/font/bold,format/font/italic");
      await context.sync();
      expect(both.format.font.bold).toBeNull();
      expect(both.format.font.italic).toBe(false);
    });
  });

  it("draws the outer and inner lines of a range where they belong", async () => {
    await pane.run(async (context) => {
      const { borders } = sheetOf(context).getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Double";
      borders.getItem("InsideHorizontal").color = "#BFBFBF";
      const line = sheetOf(context).getRange("A1:B2").format.borders.getItem("InsideHorizontal");
      line.load("style,color,weight");
      await context.sync();
      expect(line.toJSON()).toMatchObject({ style: "Continuous", color: "#BFBFBF", weight: "Thin" });
    });
    const { port } = pane.workbook;
    expect(port.formatAt("sheet-1", 1, 0).borders.bottom?.style).toBe("Double");
    expect(port.formatAt("sheet-1", 0, 0).borders.bottom?.style).toBe("Continuous");
    expect(port.formatAt("sheet-1", 0, 0).borders.top).toBeUndefined();
  });

  it.each<[string, string, (range: Excel.Range) => void]>([
    ["a colour by name", "RangeFill.color", (range) => (range.format.fill.color = "yellow")],
    [
      "an unknown alignment",
      "RangeFormat.horizontalAlignment",
      (range) => (range.format.horizontalAlignment = "Middle" as "Left"),
    ],
    ["a row taller than Excel's", "RangeFormat.rowHeight", (range) => (range.format.rowHeight = 410)],
    ["a text for a flag", "RangeFont.bold", (range) => (range.format.font.bold = "yes" as unknown as boolean)],
  ])("refuses %s and says what is accepted", async (_case, place, set) => {
    const error = await failureOf(pane, async (context) => {
      set(sheetOf(context).getRange("A1"));
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toMatch(new RegExp(`^${place.replace(".", "\\.")}: found .*accepted is`));
  });
});

describe("named styles", () => {
  it("gives cells a style's look, leaves the number format, and lets cells follow the style", async () => {
    await pane.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("CareCase Input");
      const style = styles.getItem("CareCase Input");
      style.includeNumber = false;
      style.font.color = "#1F4E79";
      style.fill.color = "#FFF9E5";
      style.borders.getItem("EdgeBottom").style = "Continuous";
      style.locked = false;
      const range = sheetOf(context).getRange("A1:B1");
      range.numberFormat = [["0.0%", "0.0%"]];
      range.style = "CareCase Input";
      range.load("style,numberFormat,format/font/color,format/fill/color,format/protection/locked");
      await context.sync();
      expect(range.style).toBe("CareCase Input");
      expect(range.numberFormat).toEqual([["0.0%", "0.0%"]]);
      expect(range.format.font.color).toBe("#1F4E79");
      expect(range.format.protection.locked).toBe(false);
      style.font.color = "#000080";
      range.load("format/font/color");
      await context.sync();
      expect(range.format.font.color).toBe("#000080");
    });
  });

  it("lists, finds and deletes styles, and cells go back to Normal", async () => {
    await pane.run(async (context) => {
      const { styles } = context.workbook;
      styles.add("CareCase Note");
      sheetOf(context).getRange("A1").style = "CareCase Note";
      await context.sync();
      styles.getItem("carecase note").delete();
      const gone = styles.getItemOrNullObject("CareCase Note");
      gone.load("name");
      styles.load("items/name,items/builtIn");
      const cell = sheetOf(context).getRange("A1");
      cell.load("style");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(styles.items.map(({ name, builtIn }) => ({ name, builtIn }))).toContainEqual({
        name: "Normal",
        builtIn: true,
      });
      expect(cell.style).toBe("Normal");
    });
  });

  it("refuses a style that exists and one that does not", async () => {
    const twice = await failureOf(pane, async (context) => {
      context.workbook.styles.add("Twice");
      context.workbook.styles.add("twice");
      await context.sync();
    });
    expect(twice.code).toBe("ItemAlreadyExists");
    const unknown = await failureOf(pane, async (context) => {
      sheetOf(context).getRange("A1").style = "Nobody";
      await context.sync();
    });
    expect(unknown.message).toContain('there is no style named "Nobody"');
  });
});

describe("data validation", () => {
  it("keeps rule, prompt and alert, and clears them", async () => {
    await pane.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRanges("A1:A2,C1");
      dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
      dataValidation.prompt = { showPrompt: true, title: "Delivery factor", message: "A share from 0% to 100%." };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Delivery factor",
        message: "Enter a share.",
      };
      const read = sheetOf(context).getRange("A2").dataValidation;
      read.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      expect(read.type).toBe("Decimal");
      expect(read.rule).toEqual({ decimal: { operator: "Between", formula1: 0, formula2: 1 } });
      expect(read.prompt.message).toBe("A share from 0% to 100%.");
      expect(read.errorAlert).toMatchObject({ showAlert: true, style: "Stop" });
      sheetOf(context).getRange("A2").dataValidation.clear();
      const mixed = sheetOf(context).getRange("A1:A2").dataValidation;
      mixed.load("type");
      await context.sync();
      expect(mixed.type).toBe("Inconsistent");
    });
  });

  it("reads a date as its serial number", async () => {
    await pane.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange("A1");
      dataValidation.rule = { date: { operator: "GreaterThan", formula1: "2026-04-01" } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule).toEqual({ date: { operator: "GreaterThan", formula1: 46113 } });
    });
  });

  it.each<[string, Excel.DataValidationRule]>([
    ["two kinds at once", { list: { source: "a,b", inCellDropDown: true }, custom: { formula: "=TRUE" } }],
    ["no kind", {}],
    ["words for a number", { decimal: { operator: "GreaterThan", formula1: "many" } }],
    ["between without an end", { decimal: { operator: "Between", formula1: 0 } }],
  ])("refuses %s", async (_case, rule) => {
    const error = await failureOf(pane, async (context) => {
      sheetOf(context).getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toContain("DataValidation.rule");
  });
});

describe("conditional formats", () => {
  it("keeps rules by formula and by value, newest first", async () => {
    await pane.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange("A1:A9");
      const byFormula = conditionalFormats.add("Custom");
      byFormula.custom.rule.formula = '=$A1="fail"';
      byFormula.custom.format.font.color = "#C00000";
      byFormula.custom.format.fill.color = "#FDE9E7";
      byFormula.stopIfTrue = true;
      const byValue = conditionalFormats.add("CellValue");
      byValue.cellValue.format.font.color = "#006100";
      byValue.cellValue.rule = { operator: "GreaterThan", formula1: "=0" };
      conditionalFormats.load("items/type,items/stopIfTrue");
      await context.sync();
      expect(conditionalFormats.items.map((format) => format.type)).toEqual(["CellValue", "Custom"]);
      const custom = conditionalFormats.items[1]?.customOrNullObject;
      const none = conditionalFormats.items[1]?.cellValueOrNullObject;
      custom?.load("rule/formula,format/font/color");
      none?.load("rule");
      await context.sync();
      expect(custom?.rule.formula).toBe('=$A1="fail"');
      expect(custom?.format.font.color).toBe("#C00000");
      expect(none?.isNullObject).toBe(true);
      conditionalFormats.clearAll();
      const left = sheetOf(context).getRange("A1").conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  it("are found only where they stand", async () => {
    await pane.run(async (context) => {
      sheetOf(context).getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      const here = sheetOf(context).getRange("A5").conditionalFormats.getCount();
      const elsewhere = sheetOf(context).getRange("B5").conditionalFormats.getCount();
      await context.sync();
      expect([here.value, elsewhere.value]).toEqual([1, 0]);
    });
  });
});

describe("notes", () => {
  it("adds, lists, changes and deletes notes by cell", async () => {
    await pane.run(async (context) => {
      const { notes } = sheetOf(context);
      notes.add("B2", "Share of the sample");
      notes.add(sheetOf(context).getRange("C3"), "Weeks per year");
      notes.load("items/content");
      await context.sync();
      expect(notes.items.map((note) => note.content)).toEqual(["Share of the sample", "Weeks per year"]);
      const location = notes.items[1]?.getLocation();
      location?.load("address");
      notes.getItem("B2").content = "Share of the cases";
      await context.sync();
      expect(location?.address).toBe("Sheet1!C3");
      notes.getItem("B2").delete();
      const gone = notes.getItemOrNullObject("B2");
      gone.load("content");
      const count = notes.getCount();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(count.value).toBe(1);
    });
  });

  it("refuses a second note on a cell and throws on a note not loaded", async () => {
    const twice = await failureOf(pane, async (context) => {
      sheetOf(context).notes.add("A1", "one");
      sheetOf(context).notes.add("A1", "two");
      await context.sync();
    });
    expect(twice.code).toBe("ItemAlreadyExists");
    const unloaded = await failureOf(pane, async (context) => {
      const note = sheetOf(context).notes.getItem("A1");
      await context.sync();
      return note.content;
    });
    expect(unloaded.code).toBe("PropertyNotLoaded");
  });
});
