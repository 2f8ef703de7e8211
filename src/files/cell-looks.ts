/** What a cell looks like in an .xlsx file, from the named styles of the plan. */
import type { CellStyle } from "hucre/xlsx";
import { FONT, RULE_LOOKS, STYLES, type StyleName, type StyleRule } from "../workbook/styles";

const LINES = { Hairline: "hair", Thin: "thin", Medium: "medium" } as const;
const HORIZONTAL = { Left: "left", Right: "right", Center: "center", General: "general" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

export interface CellLook {
  readonly style?: StyleName;
  readonly numberFormat?: string;
  readonly locked: boolean;
}

/** The whole look of a cell; a cell without a style has the file's own font. */
export function cellLook({ style, numberFormat, locked }: CellLook): CellStyle {
  const protection = { locked };
  const numFmt = numberFormat === "General" ? undefined : numberFormat;
  if (style === undefined) return { numFmt, protection };
  const { sizePoints, colour, bold, italic, fill, horizontal, vertical, wrap, indent, rules = {} } = STYLES[style];
  const side = (rule: StyleRule | undefined) =>
    rule === undefined ? undefined : { style: LINES[rule.weight], color: { rgb: argb(rule.colour) } };
  return {
    font: { name: FONT, size: sizePoints, bold, italic, color: { rgb: argb(colour) } },
    fill: fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { rgb: argb(fill) } },
    border: {
      top: side(rules.top),
      bottom: side(rules.bottom),
      left: side(rules.left),
      right: side(rules.right),
    },
    alignment: { horizontal: HORIZONTAL[horizontal], vertical: VERTICAL[vertical], wrapText: wrap, indent },
    numFmt,
    protection,
  };
}

/** What a conditional rule changes. */
export function ruleLook(look: keyof typeof RULE_LOOKS): CellStyle {
  const { colour, bold, italic, fill } = RULE_LOOKS[look];
  return {
    font: { color: { rgb: argb(colour) }, ...(bold && { bold }), ...(italic && { italic }) },
    // A rule's solid fill is its background colour, where a cell's is its foreground.
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: argb(fill) } } }),
  };
}

/** "#0B5563" as the file format has it, opaque. */
export function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}
