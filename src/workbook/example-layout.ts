/** Lays the example of a function out on a sheet: its sample figures as cells, its formula reading them. */
import { areaAddress } from "./address";
import type { Area } from "./plan-types";

export type SampleCell = string | number | null;

export interface ExampleLayout {
  /** Everything the example covers, its answer included. */
  readonly area: Area;
  readonly samples: readonly { readonly area: Area; readonly cells: readonly (readonly SampleCell[])[] }[];
  readonly formula: string;
  /** Where the formula stands and how far its answer reaches. */
  readonly answer: Area;
}

const gapRows = 1;

/**
 * The cells of an example whose first cell is `row`, `column` (counted from zero).
 *
 * An array constant in the formula becomes a table of cells above it, so that the user can change the figures and sees the
 * shape a table argument has; the formula then refers to those cells.
 *
 * @param formula As typed, such as `=CARECASE.ALLOCATE(10, {0.45,0.35,0.2})`.
 * @param answer The answer in the same notation; its shape says how far the formula spills.
 * @throws Error when a brace is never closed.
 * @example layOutExample("=SUM({1,2})", "3", 0, 0).formula // "=SUM(A1:B1)"
 */
export function layOutExample(formula: string, answer: string, row: number, column: number): ExampleLayout {
  const samples: { area: Area; cells: readonly (readonly SampleCell[])[] }[] = [];
  let text = "";
  let nextRow = row;
  for (const piece of pieces(formula)) {
    if (piece.kind === "text") {
      text += piece.text;
      continue;
    }
    const cells = readConstant(piece.text);
    const area = { row: nextRow, column, rows: cells.length, columns: width(cells) };
    samples.push({ area, cells });
    text += areaAddress(area);
    nextRow += area.rows + gapRows;
  }
  const result = answer.startsWith("{") ? readConstant(answer.slice(1, -1)) : [[0]];
  const place = { row: nextRow, column, rows: result.length, columns: width(result) };
  const columns = Math.max(place.columns, ...samples.map((sample) => sample.area.columns));
  return {
    area: { row, column, rows: place.row + place.rows - row, columns },
    samples,
    formula: text,
    answer: place,
  };
}

const width = (cells: readonly (readonly SampleCell[])[]): number => Math.max(...cells.map((line) => line.length));

type Piece = { readonly kind: "text" | "constant"; readonly text: string };

/** Splits a formula into array constants (without their braces) and what is between; braces inside quotes are text. */
function pieces(formula: string): Piece[] {
  const found: Piece[] = [];
  let current = "";
  let quoted = false;
  let inside = false;
  for (const character of formula) {
    if (character === '"') quoted = !quoted;
    const opens: boolean = !quoted && !inside && character === "{";
    const closes: boolean = !quoted && inside && character === "}";
    if (opens || closes) {
      found.push({ kind: inside ? "constant" : "text", text: current });
      current = "";
      inside = opens;
    } else {
      current += character;
    }
  }
  if (inside) throw new Error(`The example ${formula} has a brace that is never closed.`);
  return [...found, { kind: "text", text: current }];
}

function readConstant(text: string): SampleCell[][] {
  const rows: SampleCell[][] = [[]];
  for (const token of text.match(/"(?:[^"]|"")*"|[;,]|[^;,"]+/g) ?? []) {
    if (token === ";") rows.push([]);
    else if (token !== ",") rows.at(-1)?.push(readCell(token.trim()));
  }
  return rows;
}

function readCell(token: string): SampleCell {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"') || null;
  if (token.endsWith("%")) return Number(`${token.slice(0, -1)}e-2`);
  return Number(token);
}
