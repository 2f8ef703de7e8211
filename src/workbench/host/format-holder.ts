/** What has a cell format to read and change: a range, several ranges, or a named style. */
import type { BorderLine, CellEdge, CellFormat } from "./cell-format";
import { type Place, clipToGrid, refuseProtectedFormat } from "./cell-contents";
import type { Area } from "./port";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

export const NO_LINE: BorderLine = { style: "None", colour: "#000000", weight: "Thin" };

export interface FormatHolder {
  /** null where its cells differ. */
  read<K extends keyof CellFormat>(key: K): CellFormat[K] | null;
  change(change: Partial<CellFormat>): void;
  readLine(side: Side): BorderLine | null;
  drawLine(side: Side, line: BorderLine): void;
}

/** The format of one or more ranges. */
export function rangesHolder(places: readonly Place[]): FormatHolder {
  const clipped = places.map((place) => ({ ...place, area: clipToGrid(place) }));
  return {
    read: (key) => same(clipped.flatMap(cellsOf).map((cell) => cell.format()[key])),
    change(change) {
      for (const { workbook, sheetId, area } of checked(clipped)) workbook.port.applyFormat(sheetId, area, change);
    },
    readLine: (side) =>
      same(
        clipped.flatMap((place) =>
          sideParts(place.area, side).flatMap(({ area, edge }) =>
            cellsOf({ ...place, area }).map((cell) => cell.format().borders[edge] ?? NO_LINE),
          ),
        ),
      ),
    drawLine(side, line) {
      for (const place of checked(clipped)) {
        for (const { area, edge } of sideParts(place.area, side)) {
          place.workbook.port.applyFormat(place.sheetId, area, { borders: { [edge]: line } });
        }
      }
    },
  };
}

function checked(places: readonly Place[]): readonly Place[] {
  places.forEach(refuseProtectedFormat);
  return places;
}

function cellsOf(place: Place): { format: () => CellFormat }[] {
  const { workbook, sheetId, area } = place;
  const cells: { format: () => CellFormat }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      cells.push({ format: () => workbook.port.formatAt(sheetId, row, column) });
    }
  }
  return cells;
}

/** Which edge of which cells makes up a side of the area. */
function sideParts(area: Area, side: Side): { area: Area; edge: CellEdge }[] {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      return area.rows > 1 ? [{ area: { ...area, rows: area.rows - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return area.columns > 1 ? [{ area: { ...area, columns: area.columns - 1 }, edge: "right" }] : [];
    case "DiagonalDown":
      return [{ area, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, edge: "diagonalUp" }];
  }
}

function same<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  const text = JSON.stringify(first);
  return rest.every((value) => JSON.stringify(value) === text) ? first : null;
}
