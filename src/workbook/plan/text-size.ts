/** How tall a wrapped text stands. Excel grows a row by itself only where no cells are merged and nobody set a height. */

import { POINTS_PER_CHARACTER } from "../column-width";

const LINE_HEIGHT = 1.34;
const PADDING_POINTS = 3;
const TALLEST_ROW_POINTS = 409;
/** Part of a cell that text may fill: a cut-off line is worse than a little white space. */
const FILL = 0.93;
/** Bold type is wider than plain. */
const BOLD_WIDTH = 1.04;

/** Widths of Calibri's characters, in thousandths of the type size. */
const GLYPHS: readonly (readonly [width: number, characters: string])[] = [
  [229, " jil'‘’|!:;,.-"],
  [310, 'frtI()[]/–•"“”'],
  [395, "csz"],
  [452, "avxykegJL?"],
  [507, "bdhnopqu0123456789£#$+=<>^~EFSTYZ"],
  [545, "BCPRKVX"],
  [625, "ADGHNOQU&"],
  [800, "mwMW%@—…✓✗"],
];
const WIDTH_OF = new Map(
  GLYPHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);
const USUAL_GLYPH = 520;

export interface TypeFace {
  readonly sizePoints: number;
  readonly bold?: boolean;
}

/**
 * Row height in points for a text wrapped into a width.
 *
 * @param text The text; line breaks count.
 * @param widthCharacters Width of the cell in Excel's characters.
 * @param face Type size in points, and whether it is bold.
 * @example wrappedHeight("A line that fits", 60, { sizePoints: 11 }) // 18, one line and its padding
 */
export function wrappedHeight(text: string, widthCharacters: number, face: TypeFace): number {
  const lines = countLines(text, widthCharacters, face);
  const points = Math.ceil((lines * face.sizePoints * LINE_HEIGHT + PADDING_POINTS) * 2) / 2;
  return Math.min(points, TALLEST_ROW_POINTS);
}

/** Width in points of a text on one line. */
export function textPoints(text: string, face: TypeFace): number {
  return (widthOf(text) * face.sizePoints * (face.bold === true ? BOLD_WIDTH : 1)) / 1000;
}

/** Lines that a text takes, breaking between words. */
function countLines(text: string, widthCharacters: number, face: TypeFace): number {
  // In thousandths of the type size, as the characters are.
  const capacity = (Math.max(1, widthCharacters * FILL) * POINTS_PER_CHARACTER * 1000) / face.sizePoints;
  const scale = face.bold === true ? BOLD_WIDTH : 1;
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, capacity / scale), 0);
}

function linesOfParagraph(paragraph: string, capacity: number): number {
  const space = widthOf(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = widthOf(word);
    if (used > 0 && used + space + width > capacity) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    while (used > capacity) {
      lines += 1;
      used -= capacity;
    }
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDTH_OF.get(character) ?? USUAL_GLYPH), 0);
}

/** The second argument of TEXT says how a figure looks and is not itself shown. */
const NUMBER_FORMAT = /,"[#0£,.%dmy; -]+"\)/g;

/** A stand-in of about the length that a formula's text will have: its own words, and a figure for each reference. */
export function expectedText(formula: string): string {
  const shown = formula.replace(NUMBER_FORMAT, ")");
  const words = [...shown.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1] ?? "").join("");
  const figures = [...shown.matchAll(/\{[a-z][A-Za-z0-9.]*\}/g)].map(() => " 00,000").join("");
  return `${words}${figures}`;
}
