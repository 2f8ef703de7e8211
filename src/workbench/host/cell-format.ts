/** How a cell looks, in Excel's words. */

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";

export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

export type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";

export type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export type CellEdge = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export interface BorderLine {
  readonly style: LineStyle;
  readonly colour: string;
  readonly weight: LineWeight;
}

export interface CellFormat {
  /** "" for no fill. */
  readonly fillColour: string;
  readonly fontName: string;
  readonly fontSizePoints: number;
  readonly fontColour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Whether protecting the sheet locks the cell. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Absent edge: no line. In a change, an edge given replaces that edge and leaves the others; style "None" removes it. */
  readonly borders: { readonly [edge in CellEdge]?: BorderLine };
}

/** A cell that nobody formatted, as a new Excel workbook has it. */
export const PLAIN_FORMAT: CellFormat = {
  fillColour: "",
  fontName: "Aptos Narrow",
  fontSizePoints: 11,
  fontColour: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};
