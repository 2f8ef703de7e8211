import type { RateBand } from "../finance/band-rates";
import { FinanceError } from "../finance/finance-error";
import { checkNumber } from "../finance/number-checks";
import { numberInCell, readCell, rectangle, textInCell } from "./cells";

/**
 * Bands of a rate: names in the first column, and a column for each driver that differs between them.
 *
 * @param values The range as Excel passes it, its first row the headers.
 * @throws FinanceError naming the row and the column for a blank or a text, a band that stands twice, a table without bands or drivers.
 * @example readBands([["Band", "Miles"], ["Urban", 3]], "bands") // [{ band: "Urban", drivers: [{ driver: "Miles", value: 3 }] }]
 */
export function readBands(values: unknown, argument: string): RateBand[] {
  const [headerRow = [], ...rows] = rectangle(values, argument);
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => readCell(cell).kind === "blank")) {
    rows.pop();
  }
  if (rows.length === 0 || headerRow.length < 2) {
    throw new FinanceError(
      "give a header row, a row for each band, and a column for each driver that differs",
      argument,
    );
  }
  const drivers = headerRow.slice(1).map((header, index) => {
    const place = `${argument}, header of column ${index + 2}`;
    return textInCell(readCell(header), place, "the name of a driver");
  });
  const names = new Set<string>();
  return rows.map(([name, ...cells], row) => {
    const band = textInCell(readCell(name), `${argument}, row ${row + 1}`, "the name of the band");
    if (names.has(band.toLowerCase())) {
      throw new FinanceError(`the band "${band}" stands there twice; keep one`, argument);
    }
    names.add(band.toLowerCase());
    return {
      band,
      drivers: drivers.map((driver, column) => {
        const place = `${argument}, row ${row + 1} (${band}), ${driver}`;
        return { driver, value: checkNumber(numberInCell(readCell(cells[column]), place, "a number"), place) };
      }),
    };
  });
}
