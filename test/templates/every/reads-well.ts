/** What a reader would see cut off: figures wider than their column, words taller than their row, words stopped by a neighbour. */
import type { InsertedTemplate } from "./inserted-template";
import { columnPoints, MERGED_CHARACTERS } from "../../../src/workbook/column-width";
import type { PlannedSheet } from "../../../src/workbook/plan-types";
import { STYLES, type StyleName } from "../../../src/workbook/styles";
import { cellAddress, contains } from "../../../src/workbook/address";
import { textPoints, wrappedHeight } from "../../../src/workbook/plan/text-size";

const PADDING_POINTS = 4;
/** A line that nearly touches the next is read all the same. */
const SPARE_POINTS = 2;

/** Each place where something is cut off, in words. */
export function cutOffs(inserted: InsertedTemplate): string[] {
  const shown = inserted.shownCells();
  const filled = new Set(shown.map(({ sheet, row, column }) => `${sheet.name}!${cellAddress(row, column)}`));
  return shown.flatMap(({ sheet, row, column, snapshot }) => {
    const place = `${sheet.name}!${cellAddress(row, column)}`;
    const merge = sheet.merges.find((area) => contains(area, row, column));
    const columns = merge?.columns ?? 1;
    const widths = sheet.columnWidths.slice(column, column + columns);
    const face = STYLES[styleOf(sheet, row, column)];
    const width = widths.reduce((sum, each) => sum + columnPoints(each), 0);
    const needed = textPoints(snapshot.text, face) + PADDING_POINTS;
    if (typeof snapshot.value === "number" || typeof snapshot.value === "boolean") {
      return needed > width ? [`${place}: ${snapshot.text} is wider than its column`] : [];
    }
    if (face.wrap !== true) {
      const reach = freeWidth(sheet, row, column + columns, filled);
      return needed > width + reach ? [`${place}: "${snapshot.text.slice(0, 60)}" is stopped by its neighbour`] : [];
    }
    const height = sheet.rowHeights.find((each) => each.row === row)?.points;
    if (height === undefined) return [];
    const between = (columns - 1) * MERGED_CHARACTERS;
    const characters = widths.reduce((sum, each) => sum + each, between) - (face.indent ?? 0) * 2;
    const tall = wrappedHeight(snapshot.text, characters, face);
    return tall > height + SPARE_POINTS && height < 409
      ? [`${place}: "${snapshot.text.slice(0, 60)}" needs ${tall} points and its row has ${height}`]
      : [];
  });
}

function styleOf(sheet: PlannedSheet, row: number, column: number): StyleName {
  const cell = sheet.cells.find((each) => each.row === row && each.column === column);
  const format = sheet.formats.find(({ area }) => contains(area, row, column));
  return cell?.style ?? format?.style ?? "CareCase Text";
}

/** How far a text may run on over empty cells to its right. */
function freeWidth(sheet: PlannedSheet, row: number, from: number, filled: ReadonlySet<string>): number {
  let width = 0;
  for (let column = from; column < sheet.columnWidths.length; column += 1) {
    if (filled.has(`${sheet.name}!${cellAddress(row, column)}`)) return width;
    width += columnPoints(sheet.columnWidths[column] ?? 0);
  }
  // Beyond the last column nothing stands in the way on the screen.
  return Number.POSITIVE_INFINITY;
}
