import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { BorderLine, LineStyle, LineWeight } from "../../host/cell-format";

/** Excel tells a line's style from its weight; the grid has one word for both. */
const lines: readonly (readonly [LineStyle, LineWeight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

/** An edge's line as the grid draws it; null for no line. */
export function gridLineOf(line: BorderLine): IBorderStyleData | null {
  if (line.style === "None") return null;
  const exact = lines.find(([style, weight]) => style === line.style && weight === line.weight);
  const nearest = exact ?? lines.find(([style]) => style === line.style);
  return { s: nearest?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: line.colour } };
}

/** A drawn line in Excel's words; nothing for no line. */
export function excelLineOf(line: Nullable<IBorderStyleData>): BorderLine | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  const [style, weight] = lines.find(([, , drawn]) => drawn === line.s) ?? ["Continuous", "Thin"];
  return { style, weight, colour: line.cl?.rgb ?? "#000000" };
}
