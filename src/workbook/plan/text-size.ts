/** How tall a wrapped text stands. Excel grows a row by itself only where no cells are merged and nobody set a height. */

const LINE_HEIGHT = 1.38;
const PADDING_POINTS = 4;
const TALLEST_ROW_POINTS = 409;
/** A sheet's width is counted in the digits of an 11 point font; text at another size holds more or fewer. */
const NORMAL_SIZE_POINTS = 11;
/** Where Calibri is missing a wider font stands in, and a cut-off line is worse than a little white space. */
const WIDE_FONT_ALLOWANCE = 0.88;

/**
 * Row height in points for a text wrapped into a width.
 *
 * @param text The text; line breaks count.
 * @param widthCharacters Width of the cell in Excel's characters.
 * @param sizePoints Font size.
 * @example wrappedHeight("A line that fits", 60, 11) // 19.2, one line and its padding
 */
export function wrappedHeight(text: string, widthCharacters: number, sizePoints: number): number {
  const lines = countLines(text, charactersAcross(widthCharacters, sizePoints));
  const points = Math.ceil((lines * sizePoints * LINE_HEIGHT + PADDING_POINTS) * 2) / 2;
  return Math.min(points, TALLEST_ROW_POINTS);
}

/** Whether a text stands on one line in a width. */
export function fitsOneLine(text: string, widthCharacters: number, sizePoints: number): boolean {
  return countLines(text, charactersAcross(widthCharacters, sizePoints)) <= 1;
}

function charactersAcross(widthCharacters: number, sizePoints: number): number {
  return Math.max(1, Math.floor((widthCharacters * WIDE_FONT_ALLOWANCE * NORMAL_SIZE_POINTS) / sizePoints));
}

function countLines(text: string, capacity: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, capacity), 0);
}

function linesOfParagraph(paragraph: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + 1 + word.length > capacity) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > capacity) {
      lines += 1;
      used -= capacity;
    }
  }
  return lines;
}

/** A stand-in of about the length that a formula's text will have: its own words, and a figure for each reference. */
export function expectedText(formula: string): string {
  const words = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1] ?? "").join("");
  const figures = [...formula.matchAll(/\{[a-z][A-Za-z0-9.]*\}/g)].map(() => " 000,000").join("");
  return `${words}${figures}`;
}
