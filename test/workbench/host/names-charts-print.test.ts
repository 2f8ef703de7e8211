import { failureOf, openPane, type Pane } from "./pane";

let pane: Pane;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");

describe("names", () => {
  it("keeps a sheet's name apart from the workbook's, and formulas find the right one", async () => {
    await pane.run(async (context) => {
      const sheet = sheetOf(context);
      const other = context.workbook.worksheets.add("Other");
      sheet.getRange("A1").values = [[1]];
      other.getRange("A1").values = [[2]];
      sheet.names.add("Rate", sheet.getRange("A1"), "of this sheet");
      context.workbook.names.add("Rate", "=Other!$A$1");
      sheet.getRange("B1").formulas = [["=Rate*10"]];
      other.getRange("B1").formulas = [["=Rate*10"]];
      const here = sheet.getRange("B1");
      const there = other.getRange("B1");
      const named = sheet.names.getItem("rate");
      here.load("values");
      there.load("values");
      named.load("name,formula,comment,scope,type,value,visible");
      await context.sync();
      expect([here.values, there.values]).toEqual([[[10]], [[20]]]);
      expect(named.toJSON()).toMatchObject({
        name: "Rate",
        formula: "=Sheet1!$A$1",
        comment: "of this sheet",
        scope: "Worksheet",
        type: "Range",
        value: "Sheet1!A1",
        visible: true,
      });
      const range = named.getRange();
      range.load("address");
      const byName = sheet.getRange("Rate");
      byName.load("address");
      await context.sync();
      expect([range.address, byName.address]).toEqual(["Sheet1!A1", "Sheet1!A1"]);
    });
  });

  it("lists each scope by itself, changes and deletes", async () => {
    await pane.run(async (context) => {
      const { names } = context.workbook;
      names.add("Factor", "=0.5");
      sheetOf(context).names.add("Local", "=Sheet1!$A$1");
      names.load("items/name,items/type,items/value");
      await context.sync();
      expect(names.items.map(({ name, type, value }) => ({ name, type, value: value as unknown }))).toEqual([
        { name: "Factor", type: "Double", value: 0.5 },
      ]);
      names.getItem("Factor").formula = "=0.75";
      const changed = names.getItem("Factor");
      changed.load("formula");
      await context.sync();
      expect(changed.formula).toBe("=0.75");
      names.getItem("Factor").delete();
      const gone = names.getItemOrNullObject("Factor");
      gone.load("name");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("go with their sheet", async () => {
    await pane.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.names.add("Local", "=Other!$A$1");
      await context.sync();
      other.delete();
      await context.sync();
    });
    expect(pane.workbook.port.names()).toEqual([]);
  });

  it.each([
    ["an address", "A1", "InvalidArgument"],
    ["a blank inside", "my rate", "InvalidArgument"],
    ["a digit in front", "2nd", "InvalidArgument"],
    ["the letter R", "R", "InvalidArgument"],
    ["a name that exists, whatever its case", "RATE", "ItemAlreadyExists"],
  ])("refuses %s", async (_case, name, code) => {
    const error = await failureOf(pane, async (context) => {
      context.workbook.names.add("Rate", "=1");
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(error.message).toContain("NamedItemCollection.add");
  });
});

describe("charts", () => {
  it("makes series from a block of cells and keeps what is set", async () => {
    await pane.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("A1:C3").values = [
        ["", "Increment", "Level"],
        ["'2026/27", 10, 10],
        ["'2027/28", 20, 30],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Profile";
      chart.title.text = "Benefit by year";
      chart.axes.valueAxis.title.text = "£m";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.legend.position = "Top";
      chart.setPosition("E2", "H10");
      chart.series.load("items/name");
      chart.load("left,top,width,height,id");
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(["Increment", "Level"]);
      chart.series.getItemAt(1).format.line.color = "#1F6F8B";
      chart.series.getItemAt(0).format.fill.setSolidColor("#D9D9D9");
      sheet.charts.load("items/name");
      const counted = sheet.charts.getCount();
      await context.sync();
      expect(sheet.charts.items.map((each) => each.name)).toEqual(["Profile"]);
      expect(counted.value).toBe(1);
      const width = (column: number): number => pane.workbook.port.columnWidthPoints("sheet-1", column);
      expect(chart.left).toBeCloseTo(width(0) + width(1) + width(2) + width(3));
      expect(chart.width).toBeCloseTo(width(4) + width(5) + width(6) + width(7));
    });
    const [chart] = pane.workbook.port.companion().charts;
    expect(chart?.series.map(({ values, categories }) => ({ values, categories }))).toEqual([
      {
        values: { sheetId: "sheet-1", row: 1, column: 1, rows: 2, columns: 1 },
        categories: { sheetId: "sheet-1", row: 1, column: 0, rows: 2, columns: 1 },
      },
      {
        values: { sheetId: "sheet-1", row: 1, column: 2, rows: 2, columns: 1 },
        categories: { sheetId: "sheet-1", row: 1, column: 0, rows: 2, columns: 1 },
      },
    ]);
    expect(chart).toMatchObject({
      title: { text: "Benefit by year", visible: true },
      valueAxis: { minimum: 0, majorGridlines: false, title: { text: "£m" } },
      legend: { position: "Top" },
    });
    expect(chart?.series[0]?.fillColour).toBe("#D9D9D9");
    expect(chart?.series[1]?.lineColour).toBe("#1F6F8B");
  });

  it("adds series by hand, from another sheet too, and follows the cell of a name", async () => {
    await pane.run(async (context) => {
      const sheet = sheetOf(context);
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A3").values = [["Need"], [5], [6]];
      const chart = sheet.charts.add("Line", other.getRange("A2:A3"));
      const series = chart.series.add("=Other!$A$1");
      series.setValues(other.getRange("A2:A3"));
      series.setXAxisValues(other.getRange("A2:A3"));
      chart.series.getItemAt(0).delete();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Need"]);
      const square = await failureOf(pane, async (again) => {
        const place = again.workbook.worksheets.getItem("Other").getRange("A1:B2");
        again.workbook.worksheets.getItem("Sheet1").charts.getItemAt(0).series.getItemAt(0).setValues(place);
        await again.sync();
      });
      expect(square.message).toContain("one row or one column");
    });
  });

  it("deletes a chart, and those of a deleted sheet", async () => {
    await pane.run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.charts.add("Line", other.getRange("A1:A3"));
      const mine = sheetOf(context).charts.add("Area", sheetOf(context).getRange("A1:A3"));
      mine.name = "Mine";
      await context.sync();
      sheetOf(context).charts.getItem("Mine").delete();
      other.delete();
      await context.sync();
    });
    expect(pane.workbook.port.companion().charts).toEqual([]);
  });
});

describe("print set-up, panes, marks and properties", () => {
  it("keeps the page layout", async () => {
    await pane.run(async (context) => {
      const { pageLayout, horizontalPageBreaks } = sheetOf(context);
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      horizontalPageBreaks.add("A20");
      pageLayout.load("orientation,zoom,topMargin");
      const area = pageLayout.getPrintArea();
      area.load("address");
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      const footer = pageLayout.headersFooters.defaultForAllPages;
      footer.load("rightFooter");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(pageLayout.orientation).toBe("Landscape");
      expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect(area.address).toBe("Sheet1!A1:H40");
      expect(titles.address).toBe("Sheet1!1:3");
      expect(footer.rightFooter).toBe("Page &P of &N");
      expect(horizontalPageBreaks.items.map((each) => each.rowIndex)).toEqual([19]);
    });
    const both = await failureOf(pane, async (context) => {
      sheetOf(context).pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(both.message).toContain("either a scale or pages to fit to");
  });

  it("freezes and frees", async () => {
    await pane.run(async (context) => {
      const { freezePanes } = sheetOf(context);
      freezePanes.freezeRows(4);
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!1:4");
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it("marks sheets with custom properties", async () => {
    await pane.run(async (context) => {
      const { customProperties } = sheetOf(context);
      customProperties.add("carecase.role", "inputs");
      customProperties.add("CareCase.Role", "outputs");
      const mark = customProperties.getItemOrNullObject("carecase.role");
      const none = customProperties.getItemOrNullObject("carecase.other");
      mark.load("value");
      none.load("value");
      customProperties.load("items/key");
      await context.sync();
      expect(mark.value).toBe("outputs");
      expect(none.isNullObject).toBe(true);
      expect(customProperties.items).toHaveLength(1);
    });
  });

  it("keeps the document's properties and settings", async () => {
    await pane.run(async (context) => {
      const { properties, settings } = context.workbook;
      properties.title = "Independence outside residential care";
      properties.custom.add("Version", 2);
      settings.add("carecase", { opened: 1 });
      properties.load("title");
      properties.custom.load("items/key,items/value,items/type");
      const setting = settings.getItem("carecase");
      setting.load("value");
      await context.sync();
      expect(properties.title).toBe("Independence outside residential care");
      expect(properties.custom.items[0]?.toJSON()).toMatchObject({ key: "Version", value: 2, type: "Number" });
      expect(setting.value).toEqual({ opened: 1 });
    });
  });

  it("calculates on demand in manual mode", async () => {
    await pane.run(async (context) => {
      context.application.calculationMode = "Manual";
      const cell = sheetOf(context).getRange("A2");
      sheetOf(context).getRange("A1:A2").formulas = [[2], ["=A1*2"]];
      context.application.calculate("Full");
      cell.load("values");
      context.application.load("calculationMode");
      await context.sync();
      expect(cell.values).toEqual([[4]]);
      expect(context.application.calculationMode).toBe("Manual");
    });
  });
});
