import type { Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { GridEngine } from "./engine";
import { GridWorkbook, type WorkbookFile } from "./grid-workbook";

/**
 * A workbook without a screen: the same engine, names, functions and port as the visible one, for tests and checks.
 *
 * @param file A workbook kept earlier; a new one without it.
 * @returns The workbook; call `dispose` when done with it.
 * @example
 * const workbook = createHeadlessWorkbook();
 * workbook.port.writeCells("sheet-1", { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: "=1+1" }]]);
 * await workbook.port.calculated();
 */
export function createHeadlessWorkbook(file?: WorkbookFile): GridWorkbook {
  const kept = file ? { snapshot: file.snapshot } : {};
  return new GridWorkbook(new GridEngine({ registerPlugins: registerComputingPlugins, ...kept }), file?.sidecar);
}

function registerComputingPlugins(univer: Univer): void {
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
}
