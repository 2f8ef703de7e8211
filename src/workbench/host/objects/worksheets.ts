/** Excel.WorksheetCollection. */
import { notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { SheetInfo } from "../port";
import { EVENT_METHODS } from "./events";
import { checkedSheetName, worksheetObject } from "./worksheet";

const WORKSHEETS: ObjectClass<OpenWorkbook> = {
  name: "WorksheetCollection",
  properties: {},
  items: (workbook) => workbook.port.sheets().map((sheet) => worksheetObject(workbook, sheet.id)),
  item: (workbook, key) => found(workbook, key.text()) ?? missing(`The worksheet "${key.text()}"`),
  methods: {
    ...EVENT_METHODS,
    Add: (workbook, given) => {
      const name = given.at(0, "name");
      const chosen = name.isAbsent
        ? nextSheetName(workbook)
        : checkedSheetName(workbook, name.text(), name.label, null);
      return worksheetObject(workbook, workbook.port.addSheet(chosen).id);
    },
    GetItemOrNullObject: (workbook, given) => found(workbook, given.at(0, "key").text()) ?? HostObject.nothing,
    GetActiveWorksheet: (workbook) => worksheetObject(workbook, workbook.port.activeSheetId()),
    GetCount: (workbook, given) => chosen(workbook, given.at(0, "visibleOnly").value === true).length,
    GetFirst: (workbook, given) => sheetOf(workbook, chosen(workbook, given.at(0, "visibleOnly").value === true)[0]),
    GetLast: (workbook, given) => sheetOf(workbook, chosen(workbook, given.at(0, "visibleOnly").value === true).at(-1)),
  },
};

export function worksheetsObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(WORKSHEETS, workbook);
}

function chosen(workbook: OpenWorkbook, visibleOnly: boolean): readonly SheetInfo[] {
  return workbook.port.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function sheetOf(workbook: OpenWorkbook, sheet: SheetInfo | undefined): HostObject {
  return sheet ? worksheetObject(workbook, sheet.id) : missing("The worksheet");
}

/** By id or by name, as Excel does. */
function found(workbook: OpenWorkbook, key: string): HostObject | null {
  const sheet = workbook.port.sheets().find((each) => each.id === key) ?? workbook.sheetNamed(key);
  return sheet ? worksheetObject(workbook, sheet.id) : null;
}

function missing(what: string): never {
  throw notFound(what);
}

function nextSheetName(workbook: OpenWorkbook): string {
  let number = 1;
  while (workbook.sheetNamed(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
