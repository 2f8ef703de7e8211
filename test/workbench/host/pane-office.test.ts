import { standAlone } from "../../../src/workbench/bridge/stand-alone";
import { openPane, type Pane } from "./pane";

let pane: Pane;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

describe("Office in the pane", () => {
  it("is ready as Excel", async () => {
    const told: unknown[] = [];
    expect(await pane.office.onReady((info) => told.push(info))).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(told).toHaveLength(1);
    expect(pane.office.context.displayLanguage).toBe("en-GB");
  });

  it.each([
    ["ExcelApi", "1.18", true],
    ["ExcelApi", "1.2", true],
    ["ExcelApi", "1.19", false],
    ["ExcelApiOnline", "1.1", false],
    ["CustomFunctionsRuntime", "1.3", true],
    ["SharedRuntime", "1.1", true],
    ["DialogApi", "1.1", false],
  ])("says of %s %s: %s", (set, version, supported) => {
    expect(pane.office.context.requirements.isSetSupported(set, version)).toBe(supported);
  });

  it("keeps settings in the file only when they are saved", async () => {
    const { settings } = pane.office.context.document;
    expect(settings.get("recent")).toBeNull();
    settings.set("recent", ["t2"]);
    expect(pane.workbook.port.companion().settings).toEqual({});
    const saved = await new Promise<Office.AsyncResult<unknown>>((resolve) => settings.saveAsync(resolve));
    expect(saved.status).toBe("succeeded");
    expect(pane.workbook.port.companion().settings).toEqual({ recent: ["t2"] });
    settings.remove("recent");
    expect(settings.get("recent")).toBeNull();
  });

  it("tells of a change of theme until asked to stop", () => {
    const { document } = pane.office.context;
    const told: unknown[] = [];
    const listen = (event?: unknown): number =>
      told.push((event as Office.OfficeThemeChangedEventArgs).officeTheme.isDarkTheme);
    document.addHandlerAsync(pane.office.EventType.OfficeThemeChanged, listen);
    pane.theme.set({ ...pane.theme.get(), isDarkTheme: true });
    expect(pane.office.context.officeTheme?.isDarkTheme).toBe(true);
    document.removeHandlerAsync(pane.office.EventType.OfficeThemeChanged, { handler: listen });
    pane.theme.set({ ...pane.theme.get(), isDarkTheme: false });
    expect(told).toEqual([true]);
  });

  it("shows and hides the pane and tells of it", async () => {
    const told: string[] = [];
    const stop = await pane.office.addin.onVisibilityModeChanged((message) => told.push(message.visibilityMode));
    await pane.office.addin.hide();
    expect(pane.visibility.get()).toBe("Hidden");
    await stop();
    await pane.office.addin.showAsTaskpane();
    expect(told).toEqual(["Hidden"]);
  });

  it("hands custom functions to the workbook, where formulas find them", async () => {
    const parameters = [{ name: "rate", type: "number" }];
    pane.workbook.functions.describe({ functions: [{ id: "DOUBLE", name: "DOUBLE", parameters }] } as Parameters<
      typeof pane.workbook.functions.describe
    >[0]);
    pane.customFunctions.associate("DOUBLE", (rate) => Number(rate) * 2);
    await pane.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=CARECASE.DOUBLE(21)"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[42]]);
    });
  });

  it("keeps ribbon commands where the page finds them", () => {
    const run = (): void => undefined;
    pane.office.actions.associate("checkWorkbook", run);
    const { _association } = pane.office.actions as unknown as { _association: { mappings: Record<string, unknown> } };
    expect(_association.mappings.CHECKWORKBOOK).toBe(run);
  });
});

describe("the pane's page by itself", () => {
  it("says that it is in no Office application, and lets the functions load", async () => {
    const page: Parameters<typeof standAlone>[0] = { document: {} as Document, Office: {}, CustomFunctions: { Error } };
    standAlone(page);
    const onReady = page.Office?.onReady as () => Promise<unknown>;
    expect(await onReady()).toEqual({ host: null, platform: null });
    expect(page.CustomFunctions).toMatchObject({ Error, associate: expect.any(Function) });
  });
});

describe("events", () => {
  it("tell of changed cells, on their sheet and on all sheets, until removed", async () => {
    const told: string[] = [];
    const removal = await pane.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("id");
      await context.sync();
      const added = sheet.onChanged.add((event) => Promise.resolve(void told.push(`sheet ${event.address}`)));
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void told.push(`all ${event.address}`)));
      await context.sync();
      return added;
    });
    const write = (address: string): Promise<void> =>
      pane.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[1]];
        await context.sync();
      });
    await write("B2");
    expect(told.sort()).toEqual(["all B2", "sheet B2"]);
    removal.remove();
    await removal.context.sync();
    told.length = 0;
    await write("B3");
    expect(told).toEqual(["all B3"]);
  });

  it("give the changed range", async () => {
    const addresses: string[] = [];
    let handled: Promise<void> = Promise.resolve();
    await pane.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        handled = pane.run(async (again) => {
          const range = event.getRange(again);
          range.load("address");
          await again.sync();
          addresses.push(range.address);
        });
        return handled;
      });
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[1]];
      await context.sync();
    });
    await handled;
    expect(addresses).toEqual(["Sheet1!C3"]);
  });

  it("tell of the selection and of the sheet that is shown", async () => {
    const told: string[] = [];
    await pane.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Other");
      worksheets.onActivated.add(() => Promise.resolve(void told.push("activated")));
      worksheets.onSelectionChanged.add((event) => Promise.resolve(void told.push(`selected ${event.address}`)));
      await context.sync();
      worksheets.getItem("Other").activate();
      worksheets.getItem("Other").getRange("B2").select();
      await context.sync();
    });
    expect(told).toContain("activated");
    expect(told).toContain("selected B2");
  });
});
