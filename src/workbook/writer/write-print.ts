/** How a sheet is seen and printed: frozen rows, no gridlines, A4 as wide as the page, title repeated, numbered pages. */
import { areaAddress, cellAddress } from "../address";
import type { PlannedSheet } from "../plan-types";

const MARGINS_CENTIMETRES = { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 };

export function writeView(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  sheet.tabColor = plan.tabColour;
  sheet.showGridlines = false;
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
}

export function writePrintSetUp(sheet: Excel.Worksheet, { print }: PlannedSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(areaAddress(print.area));
  pageLayout.setPrintMargins("Centimeters", MARGINS_CENTIMETRES);
  if (print.titleRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  }
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.centerFooter = "Page &P of &N";
  footer.rightFooter = "&D";
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
}
