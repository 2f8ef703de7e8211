import type { CellFormat } from "../host/cell-format";

/** Where there is no canvas to measure with: an average letter's width against its font size. */
const averageLetterWidth = 0.52;
const boldWidening = 1.06;

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Width of a line of text in pixels: measured where there is a screen, estimated where there is none.
 *
 * @param text One line.
 * @param format Its font.
 */
export function textWidthPixels(text: string, format: CellFormat): number {
  const sizePixels = (format.fontSizePoints * 4) / 3;
  const context = measuringCanvas();
  if (!context) return text.length * sizePixels * averageLetterWidth * (format.bold ? boldWidening : 1);
  context.font = `${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${sizePixels}px "${format.fontName}"`;
  return context.measureText(text).width;
}

/**
 * How many lines a wrapped text takes in a width.
 *
 * @param text The text, with its own line breaks.
 * @param format Its font.
 * @param widthPixels The room it has.
 */
export function wrappedLineCount(text: string, format: CellFormat, widthPixels: number): number {
  return text.split("\n").reduce((total, paragraph) => total + linesOf(paragraph, format, widthPixels), 0);
}

/** Height of one line of a font, in pixels, as Excel spaces it. */
export function lineHeightPixels(format: CellFormat): number {
  return Math.ceil(format.fontSizePoints * (4 / 3) * 1.2);
}

function linesOf(paragraph: string, format: CellFormat, widthPixels: number): number {
  let lines = 1;
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidthPixels(longer, format) > widthPixels) {
      lines += 1;
      line = word;
    } else {
      line = longer;
    }
  }
  return lines + Math.floor(Math.max(0, textWidthPixels(line, format) - 1) / Math.max(1, widthPixels));
}

function measuringCanvas(): CanvasRenderingContext2D | null {
  if (canvas === undefined) {
    const hasScreen = typeof document !== "undefined" && typeof CanvasRenderingContext2D !== "undefined";
    canvas = hasScreen ? document.createElement("canvas").getContext("2d") : null;
  }
  return canvas;
}
