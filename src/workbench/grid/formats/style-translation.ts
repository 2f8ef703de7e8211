import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { PLAIN_FORMAT, type CellEdge, type CellFormat, type HorizontalAlignment } from "../../host/cell-format";
import { excelLineOf, gridLineOf } from "./border-lines";

const pixelsPerIndent = 9;

const edges: readonly (readonly [CellEdge, keyof IBorderData])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
  ["diagonalDown", "tl_br"],
  ["diagonalUp", "bl_tr"],
];

const horizontal: Partial<Record<HorizontalAlignment, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<CellFormat["verticalAlignment"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** Parts of a format that the grid draws differently or not at all, and must therefore be remembered in words. */
const rememberedParts = [
  "locked",
  "formulaHidden",
  "indentLevel",
  "horizontalAlignment",
  "verticalAlignment",
  "underline",
] as const satisfies readonly (keyof CellFormat)[];

/**
 * A change of format as the grid's style; null removes that part of the style.
 *
 * @param change Only the parts to change.
 * @param current The format before, where one part is drawn together with another (indent with alignment).
 */
export function styleOf(change: Partial<CellFormat>, current: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (change.fillColour !== undefined) style.bg = change.fillColour === "" ? null : { rgb: change.fillColour };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSizePoints !== undefined) style.fs = change.fontSizePoints;
  if (change.fontColour !== undefined) style.cl = { rgb: change.fontColour };
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.underline !== undefined) style.ul = underlineOf(change.underline);
  if (change.horizontalAlignment !== undefined) style.ht = horizontal[change.horizontalAlignment] ?? null;
  if (change.verticalAlignment !== undefined) style.vt = vertical[change.verticalAlignment];
  if (change.wrapText !== undefined) style.tb = change.wrapText ? WrapStrategy.WRAP : null;
  if (change.indentLevel !== undefined || change.horizontalAlignment !== undefined) {
    style.pd = paddingOf({ ...current, ...change });
  }
  if (change.borders !== undefined) style.bd = bordersOf(change.borders);
  return style;
}

/** The words to remember beside the style, on top of those already remembered. */
export function rememberedOf(
  change: Partial<CellFormat>,
  before: Partial<CellFormat> | undefined,
): Partial<CellFormat> | undefined {
  const told = rememberedParts.filter((part) => change[part] !== undefined);
  if (told.length === 0) return before;
  const next = { ...before, ...Object.fromEntries(told.map((part) => [part, change[part]])) };
  const unusual = Object.entries(next).filter(([part, value]) => value !== PLAIN_FORMAT[part as keyof CellFormat]);
  return unusual.length > 0 ? Object.fromEntries(unusual) : undefined;
}

/**
 * A cell's format in Excel's words.
 *
 * @param style The grid's style.
 * @param remembered What the cell remembers in words; it counts only as long as the style still says the same, because a
 *   user may have changed the style since.
 */
export function formatOf(style: Nullable<IStyleData>, remembered: Partial<CellFormat> = {}): CellFormat {
  if (!style) return { ...PLAIN_FORMAT, ...remembered };
  const said: CellFormat = { ...PLAIN_FORMAT, ...remembered };
  return {
    ...said,
    fillColour: style.bg?.rgb ?? "",
    fontName: style.ff ?? PLAIN_FORMAT.fontName,
    fontSizePoints: style.fs ?? PLAIN_FORMAT.fontSizePoints,
    fontColour: style.cl?.rgb ?? PLAIN_FORMAT.fontColour,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    underline: underlineFrom(style, said),
    horizontalAlignment: horizontalFrom(style, said),
    verticalAlignment: verticalFrom(style, said),
    borders: Object.fromEntries(
      edges.flatMap(([edge, key]) => {
        const line = excelLineOf(style.bd?.[key]);
        return line ? [[edge, line]] : [];
      }),
    ),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function underlineOf(underline: CellFormat["underline"]): IStyleData["ul"] {
  if (underline === "None") return { s: BooleanNumber.FALSE };
  return { s: BooleanNumber.TRUE, t: underline.startsWith("Double") ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
}

function paddingOf(format: CellFormat): IStyleData["pd"] {
  if (format.indentLevel === 0) return null;
  const indent = format.indentLevel * pixelsPerIndent + 2;
  return format.horizontalAlignment === "Right" ? { r: indent } : { l: indent };
}

function bordersOf(borders: CellFormat["borders"]): IBorderData {
  return Object.fromEntries(
    edges.flatMap(([edge, key]) => {
      const line = borders[edge];
      return line ? [[key, gridLineOf(line)]] : [];
    }),
  );
}

function underlineFrom(style: IStyleData, said: CellFormat): CellFormat["underline"] {
  if (style.ul?.s !== BooleanNumber.TRUE) return "None";
  if (said.underline !== "None") return said.underline;
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function horizontalFrom(style: IStyleData, said: CellFormat): HorizontalAlignment {
  const drawn = style.ht ?? undefined;
  if (horizontal[said.horizontalAlignment] === drawn) return said.horizontalAlignment;
  const word = Object.entries(horizontal).find(([, align]) => align === drawn)?.[0];
  return (word as HorizontalAlignment | undefined) ?? "General";
}

function verticalFrom(style: IStyleData, said: CellFormat): CellFormat["verticalAlignment"] {
  const drawn = style.vt ?? VerticalAlign.BOTTOM;
  if (vertical[said.verticalAlignment] === drawn) return said.verticalAlignment;
  const word = Object.entries(vertical).find(([, align]) => align === drawn)?.[0];
  return (word as CellFormat["verticalAlignment"] | undefined) ?? "Bottom";
}
