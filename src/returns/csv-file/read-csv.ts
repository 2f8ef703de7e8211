import Papa from "papaparse";
import { type ReturnLimits } from "../limits";
import { addressOf, type CellValue, type SheetCells } from "../price-sheet/cells";
import { SheetCounter } from "../price-sheet/sheet-counter";
import { damaged } from "../refusal";
import { csvValue } from "./csv-value";
import { decodeCsv } from "./decode-csv";
import { findDelimiter } from "./find-delimiter";

/**
 * Reads the rows of a .csv file.
 *
 * @throws ReturnRefusal for a file that is no text or too large, or that has a quotation mark that is never closed.
 */
export function readPricesFromCsv(bytes: Uint8Array, limits: ReturnLimits): SheetCells {
  const text = decodeCsv(bytes);
  const rows = new Map<number, Map<number, CellValue>>();
  const counter = new SheetCounter(limits);
  let rowNumber = 0;
  Papa.parse<string[]>(text, {
    delimiter: findDelimiter(text),
    step: ({ data, errors }) => {
      rowNumber += 1;
      if (errors.some(({ code }) => code === "MissingQuotes")) {
        throw damaged(`a quotation mark that begins in row ${rowNumber} is never closed`);
      }
      counter.checkRowNumber(rowNumber);
      const row = rowOf(data, rowNumber, counter);
      if (row.size === 0) return;
      counter.countRow();
      rows.set(rowNumber, row);
    },
  });
  return { name: null, rows, hidden: false, hiddenRows: new Set(), hiddenColumns: [], merged: [] };
}

function rowOf(fields: readonly string[], rowNumber: number, counter: SheetCounter): Map<number, CellValue> {
  const row = new Map<number, CellValue>();
  fields.forEach((field, index) => {
    if (field === "") return;
    counter.checkCharacters(field.length, addressOf(rowNumber, index + 1));
    const value = csvValue(field);
    if (value === undefined) return;
    counter.countCell();
    row.set(index + 1, value);
  });
  return row;
}
