/** The named cell styles, added where the workbook does not have them yet; one that a council has adapted stays as it is. */
import { FONT, STYLES, type StyleDefinition, type StyleName } from "../styles";

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Names of the styles that have to be added for these. */
export function missingStyles(used: Iterable<StyleName>, present: ReadonlySet<string>): StyleName[] {
  return [...new Set(used)].filter((name) => !present.has(name.toLowerCase()));
}

export function writeStyles(context: Excel.RequestContext, names: readonly StyleName[]): void {
  for (const name of names) {
    context.workbook.styles.add(name);
    writeStyle(context.workbook.styles.getItem(name), STYLES[name], name);
  }
}

function writeStyle(style: Excel.Style, definition: StyleDefinition, name: StyleName): void {
  // The number format of a cell is the figure's own, not its role's.
  style.includeNumber = false;
  style.font.name = FONT;
  style.font.size = definition.sizePoints;
  style.font.color = definition.colour;
  style.font.bold = definition.bold ?? false;
  style.font.italic = definition.italic ?? false;
  style.horizontalAlignment = definition.horizontal;
  style.verticalAlignment = definition.vertical;
  style.wrapText = definition.wrap ?? false;
  if (definition.indent !== undefined) style.indentLevel = definition.indent;
  if (definition.fill !== undefined) style.fill.color = definition.fill;
  for (const [edge, rule] of Object.entries(definition.rules ?? {})) {
    const border = style.borders.getItem(EDGES[edge as keyof typeof EDGES]);
    border.style = "Continuous";
    border.weight = rule.weight;
    border.color = rule.colour;
  }
  // Where somebody protects the sheet, the cells that are meant for typing stay open.
  if (name.startsWith("CareCase Input") || name === "CareCase Entry") style.locked = false;
}
