import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { LocaleType, mergeLocales, ThemeService, type Plugin, type PluginCtor, type Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { GridEngine } from "./engine";
import { showOwnNamesBare } from "./names/own-names-shown";
import { fitPlainNumbers } from "./number-display";
import { GridWorkbook, type WorkbookFile } from "./grid-workbook";

/** What a visible workbook is shown with. */
export interface VisibleOptions {
  readonly container: HTMLElement;
  readonly dark: boolean;
  /** A workbook kept earlier; a new one without it. */
  readonly file?: WorkbookFile;
}

/**
 * A workbook that people see and type into, in a container of the page.
 *
 * @param options Where to show it, and what.
 * @throws Error When a kept workbook cannot be read.
 */
export function createVisibleWorkbook(options: VisibleOptions): GridWorkbook {
  const engine = new GridEngine({
    registerPlugins: (univer) => registerVisiblePlugins(univer, options.container),
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, dataValidationWords, conditionalFormattingWords) },
    darkMode: options.dark,
    ...(options.file ? { snapshot: options.file.snapshot } : {}),
  });
  fitPlainNumbers(engine);
  showOwnNamesBare(engine);
  return new GridWorkbook(engine, options.file?.sidecar);
}

/** Years such as 2026/27 and references are text on purpose. */
const noTextNumberMarks = { disableTextFormatAlert: true, disableTextFormatMark: true };

/** Turns the grid dark or light. */
export function setGridDark(workbook: GridWorkbook, dark: boolean): void {
  workbook.engine.injector.get(ThemeService).setDarkMode(dark);
}

function registerVisiblePlugins(univer: Univer, container: HTMLElement): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      disableAutoFocus: true,
      // A computed "59.3%" in a sentence's place is a text on purpose too.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
    const quiet = plugin === UniverSheetsNumfmtPlugin ? noTextNumberMarks : {};
    univer.registerPlugin(plugin as PluginCtor<Plugin>, { ...settings, ...quiet });
  }
}
