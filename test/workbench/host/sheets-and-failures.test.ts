import { failureOf, openPane, type Pane } from "./pane";

let pane: Pane;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

describe("worksheets", () => {
  it("adds, names, orders, hides and deletes", async () => {
    await pane.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Case");
      added.tabColor = "#1f6f8b";
      added.showGridlines = false;
      added.position = 0;
      added.load("name,id,position,tabColor,showGridlines,visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect(added.toJSON()).toMatchObject({
        name: "Case",
        position: 0,
        tabColor: "#1F6F8B",
        showGridlines: false,
        visibility: "Visible",
      });
      expect(count.value).toBe(2);
      worksheets.getItem("case").name = "Profile";
      await context.sync();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Profile", "Sheet1"]);
      worksheets.getItem(added.id).delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    });
  });

  it("gives the next free name where none is asked for", async () => {
    await pane.run(async (context) => {
      const added = context.workbook.worksheets.add();
      added.load("name");
      await context.sync();
      expect(added.name).toBe("Sheet2");
    });
  });

  it("activates a sheet and answers the active one", async () => {
    await pane.run(async (context) => {
      context.workbook.worksheets.add("Case").activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect(active.name).toBe("Case");
    });
  });

  it.each([
    ["a name that exists, whatever its case", "sheet1", "ItemAlreadyExists"],
    ["more than 31 characters", "x".repeat(32), "InvalidArgument"],
    ["a slash", "2026/27", "InvalidArgument"],
    ["nothing but blanks", "  ", "InvalidArgument"],
  ])("refuses %s", async (_case, name, code) => {
    const error = await failureOf(pane, async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(error.message).toContain("WorksheetCollection.add");
  });

  it("refuses to delete the last visible sheet", async () => {
    const error = await failureOf(pane, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(error.code).toBe("InvalidOperation");
  });
});

describe("objects that are not there", () => {
  it("fails on getItem with the place that failed", async () => {
    const error = await failureOf(pane, async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toContain('"Nowhere"');
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo).toHaveProperty("statement");
  });

  it("answers a null object, whose methods and properties do nothing", async () => {
    await pane.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      missing.load("name");
      const range = missing.getRange("A1");
      range.values = [["lost"]];
      range.load("values");
      missing.delete();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
    expect(pane.workbook.port.sheets()).toHaveLength(1);
  });

  it("throws Microsoft's own error on a property that was not loaded", async () => {
    const error = await failureOf(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("id");
      await context.sync();
      return sheet.name;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });
});

describe("what the embedded workbook does not have", () => {
  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["a method", "Workbook.save", (context) => context.workbook.save()],
    ["an object", "Worksheet.tables", (context) => context.workbook.worksheets.getItem("Sheet1").tables.load("items")],
    [
      "a method that leads to an object",
      "Range.getTables",
      (context) => context.workbook.getSelectedRange().getTables().load("items"),
    ],
    ["a property to load", "Range.valuesAsJson", (context) => context.workbook.getSelectedRange().load("valuesAsJson")],
    [
      "a property to set",
      "RangeFormat.textOrientation",
      (context) => (context.workbook.getSelectedRange().format.textOrientation = 45),
    ],
    [
      "a chart that nothing draws",
      "ChartType.radar",
      (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        return sheet.charts.add("Radar", sheet.getRange("A1:B2"));
      },
    ],
    [
      "a conditional format that nothing draws",
      "ConditionalFormatType.dataBar",
      (context) => context.workbook.getSelectedRange().conditionalFormats.add("DataBar"),
    ],
    [
      "an event that is not told",
      "Worksheet._RegisterColumnSortedEvent",
      (context) => context.workbook.worksheets.getItem("Sheet1").onColumnSorted.add(() => Promise.resolve()),
    ],
  ])("refuses %s by name", async (_case, name, act) => {
    const error = await failureOf(pane, async (context) => {
      act(context);
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toBe(`${name} is not available in the embedded workbook.`);
  });

  it("refuses getFileAsync by name through its callback", async () => {
    const result = await new Promise<Office.AsyncResult<Office.File>>((resolve) => {
      pane.office.context.document.getFileAsync(pane.office.FileType.Compressed, {}, resolve);
    });
    expect(result.status).toBe("failed");
    expect(result.error.message).toBe("Document.getFileAsync is not available in the embedded workbook.");
  });
});

describe("a request", () => {
  it("stops at the first failing action and keeps what came before it", async () => {
    const error = await failureOf(pane, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("B1:B2").values = [["too", "wide"]];
      sheet.getRange("C1").values = [["never"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    const [row] = pane.workbook.port.readCells("sheet-1", { row: 0, column: 0, rows: 1, columns: 3 });
    expect(row?.map((cell) => cell.value)).toEqual(["kept", null, null]);
  });

  it("counts one round trip per sync and none for tidying up", async () => {
    const before = pane.host.roundTrips;
    await pane.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(pane.host.roundTrips - before).toBe(2);
  });

  it("that is not one of Office.js is answered, not thrown", async () => {
    const response = await pane.host.executeRequest("{}");
    expect(response.Body.Error?.Code).toBe("InvalidArgument");
    const broken = await pane.host.executeRequest("no JSON");
    expect(broken.HttpStatusCode).toBeGreaterThanOrEqual(400);
  });
});

describe("planned failures", () => {
  const write = (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A2").values = [[2]];
    return context.sync();
  };
  const written = (): unknown[] =>
    pane.workbook.port.readCells("sheet-1", { row: 0, column: 0, rows: 2, columns: 1 }).map(([cell]) => cell?.value);

  it("strikes before the round trip it names, once", async () => {
    pane.host.failAt({ at: 2, moment: "before" });
    await pane.run(write);
    const error = await failureOf(pane, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["changed"]];
      await context.sync();
    });
    expect(error.code).toBe("GeneralException");
    expect(written()).toEqual([1, 2]);
    await pane.run(write);
  });

  it("strikes when half of the actions are done", async () => {
    pane.host.failAt({ at: (request) => request.Actions.length > 0, moment: "halfway" });
    await failureOf(pane, write);
    expect(written()).toEqual([1, null]);
  });

  it("whose test itself fails is answered, and the next request is served", async () => {
    pane.host.failAt({
      at: () => {
        throw new Error("The test of the request failed.");
      },
      moment: "before",
    });
    expect((await failureOf(pane, write)).message).toBe("The test of the request failed.");
    pane.host.failAt(null);
    await pane.run(write);
    expect(written()).toEqual([1, 2]);
  });

  it("can be withdrawn", async () => {
    pane.host.failAt({ at: 1, moment: "before" });
    pane.host.failAt(null);
    await pane.run(write);
    expect(written()).toEqual([1, 2]);
  });
});
