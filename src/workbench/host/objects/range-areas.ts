/** Excel.RangeAreas: several rectangles of one sheet, handled as one. */
import { MOST_COLUMNS, MOST_ROWS, fullAddress } from "../address";
import { type Place, clipToGrid, refuseLocked, refuseProtectedFormat } from "../cell-contents";
import { invalidArgument, notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { RANGE } from "./range";
import { rangeFormatObject } from "./range-format";
import { applyStyle, uniformStyleName } from "./styles";
import { worksheetObject } from "./worksheet";

type Places = readonly [Place, ...Place[]];

const AREAS: ObjectClass<Places> = {
  name: "RangeCollection",
  properties: {},
  items: (places) => places.map((place) => HostObject.of(RANGE, place)),
  methods: {
    GetCount: (places) => places.length,
    GetItemAt: (places, given) => {
      const place = places[given.at(0, "index").number({ minimum: 0, whole: true })];
      if (!place) throw notFound("The area");
      return HostObject.of(RANGE, place);
    },
  },
};

export const RANGE_AREAS: ObjectClass<Places> = {
  name: "RangeAreas",
  properties: {
    Address: {
      read: (places) =>
        places.map(({ workbook, sheetId, area }) => fullAddress(workbook.sheet(sheetId).name, area)).join(","),
    },
    AreaCount: { read: (places) => places.length },
    CellCount: { read: (places) => places.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
    IsEntireColumn: { read: (places) => places.every(({ area }) => area.rows === MOST_ROWS) },
    IsEntireRow: { read: (places) => places.every(({ area }) => area.columns === MOST_COLUMNS) },
    Style: {
      read: (places) => {
        const names = new Set(places.map((place) => uniformStyleName({ ...place, area: clipToGrid(place) })));
        const [name = null] = names;
        return names.size === 1 ? name : null;
      },
      write: (places, given) => {
        places.forEach(refuseProtectedFormat);
        for (const place of places) applyStyle({ ...place, area: clipToGrid(place) }, given);
      },
    },
  },
  objects: {
    Areas: (places) => HostObject.of(AREAS, places),
    Worksheet: ([first]) => worksheetObject(first.workbook, first.sheetId),
    Format: (places) => rangeFormatObject(...places),
    DataValidation: (places) => dataValidationObject(...places),
    ConditionalFormats: (places) => conditionalFormatsObject(...places),
  },
  methods: {
    Clear: (places, given) => {
      const what = given.at(0, "applyTo");
      const chosen = what.isAbsent ? "All" : what.oneOf(["All", "Formats", "Contents", "Hyperlinks"] as const);
      places.forEach(refuseLocked);
      for (const place of places) place.workbook.port.clear(place.sheetId, clipToGrid(place), chosen);
    },
    Calculate: ([first]) => first.workbook.port.recalculate(false),
  },
};

export function rangeAreasObject(places: readonly Place[]): HostObject {
  const [first, ...rest] = places;
  if (!first) throw invalidArgument("Worksheet.getRanges, address: no range is named.");
  return HostObject.of(RANGE_AREAS, [first, ...rest]);
}
