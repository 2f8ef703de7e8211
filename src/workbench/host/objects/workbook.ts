/** Excel.Workbook: where every request begins. */
import { notFound } from "../failure";
import { readChangedCells } from "../events";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { applicationObject } from "./application";
import { documentPropertiesObject } from "./document-properties";
import { namesObject } from "./names";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { stylesObject } from "./styles";
import { worksheetsObject } from "./worksheets";

const WORKBOOK: ObjectClass<OpenWorkbook> = {
  name: "Workbook",
  properties: {
    Name: { read: (workbook) => `${workbook.port.companion().properties.title || "Workbook"}.xlsx` },
    ReadOnly: { read: () => false },
  },
  objects: {
    Application: applicationObject,
    Names: (workbook) => namesObject(workbook, null),
    Properties: documentPropertiesObject,
    Settings: settingsObject,
    Styles: stylesObject,
    Worksheets: worksheetsObject,
  },
  methods: {
    GetActiveCell: (workbook) => {
      const { sheetId, row, column } = workbook.port.selection();
      return rangeObject(workbook, sheetId, { row, column, rows: 1, columns: 1 });
    },
    GetSelectedRange: (workbook) => {
      const { sheetId, row, column, rows, columns } = workbook.port.selection();
      return rangeObject(workbook, sheetId, { row, column, rows, columns });
    },
    _RemoveReference: (workbook, given) => {
      workbook.references.delete(given.at(0, "reference").text());
    },
    _RemoveAllReferences: (workbook) => {
      workbook.references.clear();
    },
    _GetRangeForEventByReferenceId: (workbook, given) =>
      changedRange(workbook, given.at(0, "reference").text()) ?? missing(),
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, given) =>
      changedRange(workbook, given.at(0, "reference").text()) ?? HostObject.nothing,
  },
};

export function workbookObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(WORKBOOK, workbook);
}

function changedRange(workbook: OpenWorkbook, reference: string): HostObject | null {
  const changed = readChangedCells(reference);
  if (!changed || !workbook.port.sheets().some((sheet) => sheet.id === changed.sheetId)) return null;
  return rangeObject(workbook, changed.sheetId, changed.area);
}

function missing(): never {
  throw notFound("The changed range");
}
