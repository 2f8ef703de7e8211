import { parseAddress } from "../grid/geometry";
import type { GridView } from "../grid/grid-view";
import type { SheetArea, WorkbookPort } from "../host/port";

/** A click on a cell with a link goes to the place in the workbook that the link names, as in Excel. */
export function followLinks(view: GridView, port: WorkbookPort): void {
  view.onClick(({ sheetId, row, column }) => {
    const reference = port.linkAt(sheetId, row, column)?.documentReference;
    const place = reference ? placeOf(reference, sheetId, port) : null;
    if (place) port.select(place);
  });
}

/**
 * The place that a link's text names.
 *
 * @param reference For example "Checks!A1", "'Case A'!B2:C9", "B2", or a defined name.
 * @param sheetId The sheet that the link stands on, meant where the text names none.
 * @param port The workbook.
 * @returns The place, or null where the workbook has none of that name.
 */
export function placeOf(reference: string, sheetId: string, port: WorkbookPort): SheetArea | null {
  const text = reference.replace(/^[#=]/, "").trim();
  const mark = text.lastIndexOf("!");
  const sheetName = text.slice(0, Math.max(0, mark)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const target =
    mark < 0 ? sheetId : port.sheets().find((sheet) => sheet.name.toLowerCase() === sheetName.toLowerCase())?.id;
  if (!target) return null;
  const address = text.slice(mark + 1);
  if (/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i.test(address))
    return { sheetId: target, ...parseAddress(address) };
  const scopes = [target, null];
  const name = port
    .names()
    .find((each) => each.name.toLowerCase() === address.toLowerCase() && scopes.includes(each.sheetId));
  return name && /![^!()]+$/.test(name.formula) ? placeOf(name.formula, target, port) : null;
}
