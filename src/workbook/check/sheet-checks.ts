/** Names, visibility and print set-up of a sheet. */
import type { MarkedSheet } from "../sheet-marks";
import type { Finding } from "./check-workbook";

interface LoadedSetUp {
  readonly names: Excel.NamedItemCollection;
  readonly pageLayout: Excel.PageLayout;
  readonly printArea: Excel.RangeAreas;
}

export function loadSheetSetUp(context: Excel.RequestContext, sheetId: string): LoadedSetUp {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return {
    names: sheet.names.load("items/name,items/formula"),
    pageLayout: sheet.pageLayout.load("paperSize,zoom"),
    printArea: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
  };
}

export function checkSheetSetUp(sheet: MarkedSheet, { names, pageLayout, printArea }: LoadedSetUp): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, message: string) => findings.push({ rule, message, sheet: sheet.name });
  for (const { name, formula } of names.items) {
    if (String(formula).includes("#REF!"))
      add("No broken names", `${sheet.name}: the name ${name} points at cells that are gone.`);
  }
  if (!sheet.visible) add("No hidden sheets", `"${sheet.name}" is hidden; a reader should see what is computed.`);
  if (pageLayout.paperSize !== "A4")
    add("Ready to print", `"${sheet.name}" is set up for ${String(pageLayout.paperSize)}; set the paper to A4.`);
  if (pageLayout.zoom.horizontalFitToPages !== 1)
    add("Ready to print", `"${sheet.name}" is not fitted to the width of a page.`);
  if (printArea.isNullObject) add("Ready to print", `"${sheet.name}" has no print area.`);
  return findings;
}
