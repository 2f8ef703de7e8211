/** Excel.Range: a rectangle of one sheet. */
import { MOST_COLUMNS, MOST_ROWS, areaAddress, fullAddress, intersection, isSingleCell } from "../address";
import {
  type Place,
  clipToGrid,
  enter,
  readRows,
  refuseLocked,
  refuseProtectedFormat,
  setNumberFormats,
  sizeMismatch,
  shownValue,
  valueType,
} from "../cell-contents";
import { HostFailure, invalidArgument, notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { Area, Hyperlink } from "../port";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { rangeFormatObject } from "./range-format";
import { RANGE_MOVES } from "./range-moves";
import { applyStyle, uniformStyleName } from "./styles";
import { worksheetObject } from "./worksheet";

export const RANGE: ObjectClass<Place> = {
  name: "Range",
  calculated: [
    "Values",
    "Text",
    "ValueTypes",
    "GetSpillingToRange",
    "GetSpillingToRangeOrNullObject",
    "GetSpillParent",
    "GetSpillParentOrNullObject",
    "GetUsedRange",
    "GetUsedRangeOrNullObject",
    "HasSpill",
  ],
  properties: {
    Address: { read: (place) => fullAddress(place.workbook.sheet(place.sheetId).name, place.area) },
    AddressLocal: { read: (place) => fullAddress(place.workbook.sheet(place.sheetId).name, place.area) },
    RowIndex: { read: (place) => place.area.row },
    ColumnIndex: { read: (place) => place.area.column },
    RowCount: { read: (place) => place.area.rows },
    ColumnCount: { read: (place) => place.area.columns },
    CellCount: {
      read: (place) => (place.area.rows * place.area.columns > 2 ** 31 - 1 ? -1 : place.area.rows * place.area.columns),
    },
    IsEntireColumn: { read: (place) => place.area.rows === MOST_ROWS },
    IsEntireRow: { read: (place) => place.area.columns === MOST_COLUMNS },
    Values: { read: (place) => readRows(place, (cell) => shownValue(cell.value)), write: enter },
    Formulas: { read: (place) => readRows(place, (cell) => cell.formula ?? shownValue(cell.value)), write: enter },
    FormulasLocal: { read: (place) => readRows(place, (cell) => cell.formula ?? shownValue(cell.value)), write: enter },
    Text: { read: (place) => readRows(place, (cell) => cell.text) },
    ValueTypes: { read: (place) => readRows(place, (cell) => valueType(cell.value)) },
    NumberFormat: { read: (place) => readRows(place, (cell) => cell.numberFormat), write: setNumberFormats },
    HasSpill: { read: hasSpill },
    Style: {
      read: (place) => uniformStyleName({ ...place, area: clipToGrid(place) }),
      write: (place, given) => {
        refuseProtectedFormat(place);
        applyStyle({ ...place, area: clipToGrid(place) }, given);
      },
    },
    Hyperlink: {
      read: (place) => place.workbook.port.linkAt(place.sheetId, place.area.row, place.area.column),
      write: (place, given) => {
        if (!isSingleCell(place.area))
          throw invalidArgument(`${given.label}: a link belongs to one cell, the range is ${areaAddress(place.area)}.`);
        refuseLocked(place);
        const link = given.isAbsent ? null : readLink(given.record());
        if (link?.textToDisplay !== undefined) {
          place.workbook.port.writeCells(place.sheetId, place.area, [[{ value: link.textToDisplay }]]);
        }
        place.workbook.port.setLink(place.sheetId, place.area.row, place.area.column, link);
      },
    },
  },
  objects: {
    Worksheet: (place) => worksheetObject(place.workbook, place.sheetId),
    Format: (place) => rangeFormatObject(place),
    DataValidation: (place) => dataValidationObject(place),
    ConditionalFormats: (place) => conditionalFormatsObject(place),
  },
  methods: {
    ...RANGE_MOVES,
    _ValidateArraySize: (place, given) => {
      const { rows, columns } = place.area;
      const [foundRows, foundColumns] = [given.at(0, "rows").number(), given.at(1, "columns").number()];
      if (foundRows !== rows || foundColumns !== columns)
        throw sizeMismatch("Range", foundRows, foundColumns, place.area);
    },
    GetSpillingToRange: (place) => spilled(place) ?? missing("The spill"),
    GetSpillingToRangeOrNullObject: (place) => spilled(place) ?? HostObject.nothing,
    GetSpillParent: (place) => spillParent(place) ?? missing("The spill"),
    GetSpillParentOrNullObject: (place) => spillParent(place) ?? HostObject.nothing,
    Clear: (place, given) => {
      const what = given.at(0, "applyTo");
      refuseLocked(place);
      const chosen = what.isAbsent ? "All" : what.oneOf(["All", "Formats", "Contents", "Hyperlinks"] as const);
      place.workbook.port.clear(place.sheetId, clipToGrid(place), chosen);
    },
    Select: (place) => {
      place.workbook.port.select({ sheetId: place.sheetId, ...place.area });
    },
    Calculate: (place) => place.workbook.port.recalculate(false),
    Merge: (place, given) => {
      refuseLocked(place);
      mergeRange(place, given.at(0, "across").value === true);
    },
    Unmerge: (place) => {
      refuseLocked(place);
      for (const merged of place.workbook.port.merges(place.sheetId)) {
        if (intersection(merged, place.area)) place.workbook.port.unmerge(place.sheetId, merged);
      }
    },
    GetMergedAreasOrNullObject: () => {
      throw new HostFailure(
        "ApiNotFound",
        "Range.getMergedAreasOrNullObject is not available in the embedded workbook.",
      );
    },
  },
};

export function rangeObject(workbook: OpenWorkbook, sheetId: string, area: Area): HostObject {
  return HostObject.of(RANGE, { workbook, sheetId, area });
}

function missing(what: string): never {
  throw notFound(what);
}

function spilled(place: Place): HostObject | null {
  requireSingle(place, "getSpillingToRange");
  const area = place.workbook.port.spillFrom(place.sheetId, place.area.row, place.area.column);
  return area && rangeObject(place.workbook, place.sheetId, area);
}

function spillParent(place: Place): HostObject | null {
  requireSingle(place, "getSpillParent");
  const anchor = place.workbook.port.spillAnchor(place.sheetId, place.area.row, place.area.column);
  return anchor && rangeObject(place.workbook, place.sheetId, { ...anchor, rows: 1, columns: 1 });
}

function requireSingle(place: Place, method: string): void {
  if (!isSingleCell(place.area))
    throw new HostFailure(
      "InvalidOperation",
      `Range.${method} asks about one cell; the range is ${areaAddress(place.area)}.`,
    );
}

function hasSpill(place: Place): boolean | null {
  const area = clipToGrid(place);
  let spilling = 0;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (place.workbook.port.spillAnchor(place.sheetId, row, column)) spilling += 1;
    }
  }
  return spilling === 0 ? false : spilling === area.rows * area.columns ? true : null;
}

function mergeRange(place: Place, across: boolean): void {
  const { workbook, sheetId, area } = place;
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) if (!isSingleCell(part)) workbook.port.merge(sheetId, part);
}

function readLink(record: Readonly<Record<string, unknown>>): Hyperlink {
  const words = ["documentReference", "address", "textToDisplay", "screenTip"] as const;
  const link: Record<string, string> = {};
  for (const word of words) {
    const value = record[word];
    if (value === undefined || value === null) continue;
    if (typeof value !== "string") throw invalidArgument(`Range.hyperlink.${word}: accepted is a text.`);
    link[word] = value;
  }
  if (!link.documentReference && !link.address)
    throw invalidArgument("Range.hyperlink: give a documentReference or an address.");
  return link;
}
