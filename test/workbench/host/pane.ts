/** Microsoft's own client in a window of its own, wired by the pane's bridge to a workbook without a screen. */
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { connectPane } from "../../../src/workbench/bridge/connect";
import type { PaneWindow } from "../../../src/workbench/bridge/client-library";
import type { CareCaseHost, HostTheme, PaneVisibility } from "../../../src/workbench/host/contract";
import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { createHost } from "../../../src/workbench/page/host-window";
import { Watched } from "../../../src/workbench/page/watched";

const library = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

export const lightTheme: HostTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
};

export interface Pane {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly office: typeof Office;
  readonly customFunctions: { associate(id: string, run: (...args: unknown[]) => unknown): void };
  readonly host: CareCaseHost;
  readonly workbook: GridWorkbook;
  readonly theme: Watched<HostTheme>;
  readonly visibility: Watched<PaneVisibility>;
  close(): void;
}

export function openPane(): Pane {
  const dom = new JSDOM("<!doctype html><body></body>", { runScripts: "outside-only", url: "http://localhost/" });
  dom.window.eval(library);
  const workbook = createHeadlessWorkbook();
  const theme = new Watched(lightTheme);
  const visibility = new Watched<PaneVisibility>("Taskpane");
  const host = createHost(workbook, { theme, visibility });
  connectPane(dom.window as unknown as PaneWindow, host);
  const {
    Excel: excel,
    Office: office,
    CustomFunctions,
  } = dom.window as unknown as {
    Excel: typeof Excel;
    Office: typeof Office;
    CustomFunctions: Pane["customFunctions"];
  };
  return {
    run: (batch) => excel.run(batch),
    office,
    customFunctions: CustomFunctions,
    host,
    workbook,
    theme,
    visibility,
    close: () => {
      workbook.dispose();
      dom.window.close();
    },
  };
}

/** Runs a batch that has to fail and answers what the client throws. */
export async function failureOf(
  pane: Pane,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await pane.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch was expected to fail and did not.");
}
