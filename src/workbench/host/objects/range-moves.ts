/** Methods of Excel.Range that lead to another range. */
import { MOST_COLUMNS, MOST_ROWS, checkedArea, intersection, parseAddress } from "../address";
import type { Place } from "../cell-contents";
import { invalidArgument, notFound } from "../failure";
import type { Arguments, Given } from "../given";
import { HostObject } from "../host-object";
import type { Area } from "../port";
import { RANGE, rangeObject } from "./range";

type RangeMethod = (place: Place, given: Arguments) => unknown;

export const RANGE_MOVES: Readonly<Record<string, RangeMethod>> = {
  GetCell: (place, given) =>
    moved(place, "getCell", {
      row: place.area.row + whole(given.at(0, "row")),
      column: place.area.column + whole(given.at(1, "column")),
      rows: 1,
      columns: 1,
    }),
  GetOffsetRange: (place, given) =>
    moved(place, "getOffsetRange", {
      row: place.area.row + whole(given.at(0, "rowOffset")),
      column: place.area.column + whole(given.at(1, "columnOffset")),
    }),
  GetResizedRange: (place, given) =>
    moved(place, "getResizedRange", {
      rows: place.area.rows + whole(given.at(0, "deltaRows")),
      columns: place.area.columns + whole(given.at(1, "deltaColumns")),
    }),
  GetAbsoluteResizedRange: (place, given) =>
    moved(place, "getAbsoluteResizedRange", {
      rows: whole(given.at(0, "numRows")),
      columns: whole(given.at(1, "numColumns")),
    }),
  GetRow: (place, given) => moved(place, "getRow", { row: place.area.row + whole(given.at(0, "row")), rows: 1 }),
  GetColumn: (place, given) =>
    moved(place, "getColumn", { column: place.area.column + whole(given.at(0, "column")), columns: 1 }),
  GetLastRow: (place) => moved(place, "getLastRow", { row: lastRow(place.area), rows: 1 }),
  GetLastColumn: (place) => moved(place, "getLastColumn", { column: lastColumn(place.area), columns: 1 }),
  GetLastCell: (place) =>
    moved(place, "getLastCell", { row: lastRow(place.area), column: lastColumn(place.area), rows: 1, columns: 1 }),
  GetEntireColumn: (place) => moved(place, "getEntireColumn", { row: 0, rows: MOST_ROWS }),
  GetEntireRow: (place) => moved(place, "getEntireRow", { column: 0, columns: MOST_COLUMNS }),
  GetBoundingRect: (place, given) => {
    const other = otherArea(place, given.at(0, "anotherRange"));
    if (!other) throw invalidArgument("Range.getBoundingRect, anotherRange: the range is on another sheet.");
    return moved(place, "getBoundingRect", bounding(place.area, other));
  },
  GetIntersection: (place, given) => overlap(place, otherArea(place, given.at(0, "anotherRange"))) ?? missing(),
  GetIntersectionOrNullObject: (place, given) =>
    overlap(place, otherArea(place, given.at(0, "anotherRange"))) ?? HostObject.nothing,
  GetUsedRange: (place, given) =>
    used(place, given.at(0, "valuesOnly")) ?? moved(place, "getUsedRange", { rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (place, given) => used(place, given.at(0, "valuesOnly")) ?? HostObject.nothing,
};

function whole(given: Given): number {
  return given.number({ whole: true });
}

function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

function moved(place: Place, method: string, change: Partial<Area>): HostObject {
  return rangeObject(place.workbook, place.sheetId, checkedArea({ ...place.area, ...change }, `Range.${method}`));
}

/** null for a range of another sheet. */
function otherArea(place: Place, given: Given): Area | null {
  if (given.value instanceof HostObject) {
    const target = given.target(RANGE);
    return target.sheetId === place.sheetId ? target.area : null;
  }
  const parsed = parseAddress(given.text());
  if (!parsed) throw given.unfit("a Range or an address");
  return parsed.area;
}

function overlap(place: Place, other: Area | null): HostObject | null {
  const shared = other && intersection(place.area, other);
  return shared && rangeObject(place.workbook, place.sheetId, shared);
}

function used(place: Place, valuesOnly: Given): HostObject | null {
  return overlap(place, place.workbook.port.usedArea(place.sheetId, valuesOnly.value === true));
}

function missing(): never {
  throw notFound("The intersection");
}
