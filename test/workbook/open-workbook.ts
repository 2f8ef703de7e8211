/** A real workbook for tests: Microsoft's own client, the embedded workbook's host, the grid without a screen, the functions. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";
import { parseAddress } from "../../src/workbench/grid/geometry";
import type { GridWorkbook } from "../../src/workbench/grid/grid-workbook";
import type { FunctionCatalogue } from "../../src/workbench/grid/functions/metadata";
import { createHeadlessWorkbook } from "../../src/workbench/grid/headless";
import type { HostRequest } from "../../src/workbench/host/contract";
import { RequestHost } from "../../src/workbench/host/host";
import type { CellValue } from "../../src/workbench/host/port";
import { registeredFunctions, type RegisteredFunction } from "../fixtures/function-catalogue";

interface ClientWindow {
  Excel: typeof Excel;
  OfficeExtension: { SessionBase: { new (): object; _overrideSession: object } };
}

const clientFile = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

export class OpenWorkbook {
  readonly host: RequestHost;
  readonly grid: GridWorkbook;

  constructor(functions: readonly RegisteredFunction[]) {
    this.grid = createHeadlessWorkbook();
    this.host = new RequestHost(this.grid.port);
    const described = functions.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description,
      parameters,
      result,
    }));
    // The metadata generator types its words loosely; what it writes is what functions.json holds.
    this.grid.functions.describe({ functions: described } as FunctionCatalogue);
    for (const { id, call } of functions) this.grid.functions.associate(id, call);
    connect(this.host);
  }

  sheetId(name: string): string {
    const sheet = this.grid.port.sheets().find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet called "${name}".`);
    return sheet.id;
  }

  sheetNames(): string[] {
    return this.grid.port.sheets().map((sheet) => sheet.name);
  }

  value(sheet: string, address: string): CellValue {
    const cell = this.grid.port.readCells(this.sheetId(sheet), parseAddress(address))[0]?.[0];
    if (cell === undefined) throw new Error(`There is no cell ${address}.`);
    return cell.value;
  }

  /** Address of what a sheet's name stands for, for example "C12". */
  addressOf(sheet: string, name: string): string {
    const id = this.sheetId(sheet);
    const found = this.grid.port.names().find((each) => each.sheetId === id && each.name === name);
    if (found === undefined) throw new Error(`"${sheet}" has no name ${name}.`);
    return found.formula.replace(/^.*!/, "").replaceAll("$", "");
  }

  named(sheet: string, name: string): CellValue {
    const id = this.sheetId(sheet);
    const found = this.grid.port.names().find((each) => each.sheetId === id && each.name === name);
    const [, target = "", address = ""] = /^='(.*)'!(.*)$/.exec(found?.formula ?? "") ?? [];
    return this.value(target.replaceAll("''", "'"), (address.split(":")[0] ?? "").replaceAll("$", ""));
  }

  async type(sheet: string, address: string, value: number | string | null): Promise<void> {
    this.grid.port.writeCells(this.sheetId(sheet), parseAddress(address), [[{ value }]]);
    await this.grid.port.calculated();
  }

  /** Cells of a sheet that hold an error, with the error. */
  errors(sheet: string): string[] {
    const id = this.sheetId(sheet);
    const area = this.grid.port.usedArea(id, true);
    if (area === null) return [];
    return this.grid.port
      .readCells(id, area)
      .flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          typeof cell.value === "object" && cell.value !== null
            ? [`${sheet} R${area.row + row + 1}C${area.column + column + 1} ${JSON.stringify(cell.value)}`]
            : [],
        ),
      );
  }

  /** Everything the workbook holds, as text, to compare two states of it. */
  dump(): string {
    const { port } = this.grid;
    return JSON.stringify({
      sheets: port.sheets().map((sheet) => {
        const area = port.usedArea(sheet.id, false);
        return {
          sheet,
          cells: area && port.readCells(sheet.id, area),
          merges: port.merges(sheet.id),
          notes: port.notes(sheet.id),
          looks: port.conditionalFormats(sheet.id),
        };
      }),
      names: port.names(),
      companion: port.companion(),
      active: port.activeSheetId(),
    });
  }

  dispose(): void {
    this.grid.dispose();
  }
}

export async function openWorkbook(): Promise<OpenWorkbook> {
  return new OpenWorkbook(await registeredFunctions());
}

/** Points Microsoft's client at a host, as the task pane's bridge does. */
function connect(host: RequestHost): void {
  const { window } = new JSDOM("<!doctype html>", { url: "http://localhost/", runScripts: "outside-only" });
  window.eval(readFileSync(clientFile, "utf8"));
  const client = window as unknown as ClientWindow;
  class Session extends client.OfficeExtension.SessionBase {
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_data: unknown, _flags: number, message: { Body: string | HostRequest }) =>
          host.execute(message.Body),
      };
    }
  }
  client.OfficeExtension.SessionBase._overrideSession = new Session();
  Object.assign(globalThis, {
    Excel: client.Excel,
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
}
