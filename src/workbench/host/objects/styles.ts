/** Excel.StyleCollection and Excel.Style: named cell styles. */
import { type CellFormat, PLAIN_FORMAT } from "../cell-format";
import type { Place } from "../cell-contents";
import type { NamedStyle } from "../companion";
import { HostFailure, notFound } from "../failure";
import { type FormatHolder, NO_LINE } from "../format-holder";
import type { Given } from "../given";
import { HostObject, type ObjectClass, type Property } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { FORMAT_PARTS, alignmentProperties, lockingProperties } from "./range-format";

interface StyleTarget {
  readonly workbook: OpenWorkbook;
  readonly name: string;
}

const FONT_KEYS = ["fontName", "fontSizePoints", "fontColour", "bold", "italic", "underline", "strikethrough"] as const;
const ALIGNMENT_KEYS = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"] as const;
const PROTECTION_KEYS = ["locked", "formulaHidden"] as const;
const EDGE_OF = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
} as const;

function find(workbook: OpenWorkbook, name: string): NamedStyle | undefined {
  const wanted = name.toLowerCase();
  return workbook.port.companion().styles.find((style) => style.name.toLowerCase() === wanted);
}

function styleOf({ workbook, name }: StyleTarget): NamedStyle {
  const style = find(workbook, name);
  if (!style) throw notFound(`The style "${name}"`);
  return style;
}

function edit(target: StyleTarget, change: (style: NamedStyle) => NamedStyle): void {
  const present = styleOf(target);
  const next = change(present);
  if (JSON.stringify(next) === JSON.stringify(present)) return;
  target.workbook.port.editCompanion((companion) => ({
    ...companion,
    styles: companion.styles.map((style) => (style.name === present.name ? next : style)),
  }));
  reapply(target.workbook, next);
}

/** Cells follow their style when it changes, as in Excel. */
function reapply(workbook: OpenWorkbook, style: NamedStyle): void {
  if (workbook.unusedStyles.has(style.name)) return;
  for (const sheet of workbook.port.sheets()) {
    const used = workbook.port.usedArea(sheet.id, false);
    if (!used) continue;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (workbook.port.styleNameAt(sheet.id, row, column) !== style.name || style.name === "Normal") continue;
        give({ workbook, sheetId: sheet.id, area: { row, column, rows: 1, columns: 1 } }, style);
      }
    }
  }
}

function give(place: Place, style: NamedStyle): void {
  const { port } = place.workbook;
  const { area, sheetId } = place;
  const borders = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE, ...style.format.borders };
  port.applyFormat(sheetId, area, {
    ...(style.includes.font ? pick(style.format, FONT_KEYS) : {}),
    ...(style.includes.alignment ? pick(style.format, ALIGNMENT_KEYS) : {}),
    ...(style.includes.protection ? pick(style.format, PROTECTION_KEYS) : {}),
    ...(style.includes.patterns ? { fillColour: style.format.fillColour } : {}),
    ...(style.includes.border ? { borders } : {}),
  });
  if (style.includes.number) {
    const codes = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, () => style.numberFormat),
    );
    port.writeNumberFormats(sheetId, area, codes);
  }
  port.setStyleName(sheetId, area, style.name);
}

function pick<K extends keyof CellFormat>(format: CellFormat, keys: readonly K[]): Partial<CellFormat> {
  return Object.fromEntries(keys.map((key) => [key, format[key]]));
}

/** `range.style = name`: gives the cells the style's parts and remembers the name. */
export function applyStyle(place: Place, given: Given): void {
  const name = given.text();
  const style = find(place.workbook, name);
  if (!style)
    throw new HostFailure("InvalidArgument", `${given.label}: there is no style named "${name}" in this workbook.`);
  place.workbook.unusedStyles.delete(style.name);
  give(place, style);
}

/** null where the cells have different styles. */
export function uniformStyleName({ workbook, sheetId, area }: Place): string | null {
  const first = workbook.port.styleNameAt(sheetId, area.row, area.column);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (workbook.port.styleNameAt(sheetId, row, column) !== first) return null;
    }
  }
  return first;
}

function holderOf(target: StyleTarget): FormatHolder {
  const change = (part: Partial<CellFormat>): void => {
    edit(target, (style) => ({ ...style, format: { ...style.format, ...part } }));
  };
  return {
    read: (key) => styleOf(target).format[key],
    change,
    readLine: (side) =>
      side in EDGE_OF ? (styleOf(target).format.borders[EDGE_OF[side as keyof typeof EDGE_OF]] ?? NO_LINE) : NO_LINE,
    drawLine(side, line) {
      if (!(side in EDGE_OF)) throw new HostFailure("InvalidArgument", `Style.borders: a style has no ${side} border.`);
      change({ borders: { ...styleOf(target).format.borders, [EDGE_OF[side as keyof typeof EDGE_OF]]: line } });
    },
  };
}

function included(part: keyof NamedStyle["includes"]): Property<StyleTarget> {
  return {
    read: (target) => styleOf(target).includes[part],
    write: (target, given) => {
      const wanted = given.flag();
      edit(target, (style) => ({ ...style, includes: { ...style.includes, [part]: wanted } }));
    },
  };
}

const STYLE: ObjectClass<StyleTarget> = {
  name: "Style",
  identity: (target) => ({ Id: target.name }),
  properties: {
    Name: { read: (target) => styleOf(target).name },
    BuiltIn: { read: (target) => styleOf(target).builtIn },
    ...alignmentProperties(holderOf),
    ...lockingProperties(holderOf),
    NumberFormat: {
      read: (target) => styleOf(target).numberFormat,
      write: (target, given) => {
        const numberFormat = given.text();
        edit(target, (style) => ({ ...style, numberFormat }));
      },
    },
    IncludeFont: included("font"),
    IncludePatterns: included("patterns"),
    IncludeBorder: included("border"),
    IncludeAlignment: included("alignment"),
    IncludeNumber: included("number"),
    IncludeProtection: included("protection"),
  },
  objects: {
    Fill: (target) => FORMAT_PARTS.Fill(holderOf(target)),
    Font: (target) => FORMAT_PARTS.Font(holderOf(target)),
    Borders: (target) => FORMAT_PARTS.Borders(holderOf(target)),
  },
  methods: {
    Delete: (target) => {
      const { name, builtIn } = styleOf(target);
      if (builtIn) throw new HostFailure("AccessDenied", `Style.delete: "${name}" is built in and stays.`);
      target.workbook.port.editCompanion((companion) => ({
        ...companion,
        styles: companion.styles.filter((style) => style.name !== name),
      }));
      revertToNormal(target.workbook, name);
    },
  },
};

/** Cells of a deleted style go back to Normal, as in Excel. */
function revertToNormal(workbook: OpenWorkbook, name: string): void {
  const normal = find(workbook, "Normal");
  for (const sheet of workbook.port.sheets()) {
    const used = workbook.port.usedArea(sheet.id, false);
    if (!used || !normal) continue;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (workbook.port.styleNameAt(sheet.id, row, column) !== name) continue;
        give({ workbook, sheetId: sheet.id, area: { row, column, rows: 1, columns: 1 } }, normal);
      }
    }
  }
}

const STYLES: ObjectClass<OpenWorkbook> = {
  name: "StyleCollection",
  properties: {},
  items: (workbook) =>
    workbook.port.companion().styles.map((style) => HostObject.of(STYLE, { workbook, name: style.name })),
  item: (workbook, key) => {
    const style = find(workbook, key.text());
    if (!style) throw notFound(`The style "${key.text()}"`);
    return HostObject.of(STYLE, { workbook, name: style.name });
  },
  methods: {
    Add: (workbook, given) => {
      const name = given.at(0, "name").text().trim();
      if (name === "") throw new HostFailure("InvalidArgument", "StyleCollection.add, name: a style needs a name.");
      if (find(workbook, name))
        throw new HostFailure("ItemAlreadyExists", `StyleCollection.add: there is already a style named "${name}".`);
      workbook.unusedStyles.add(name);
      workbook.port.editCompanion((companion) => ({
        ...companion,
        styles: [...companion.styles, newStyle(name, find(workbook, "Normal")?.format ?? PLAIN_FORMAT)],
      }));
    },
    GetItemOrNullObject: (workbook, given) => {
      const style = find(workbook, given.at(0, "name").text());
      return style ? HostObject.of(STYLE, { workbook, name: style.name }) : HostObject.nothing;
    },
    GetItemAt: (workbook, given) => {
      const style = workbook.port.companion().styles[given.at(0, "index").number({ minimum: 0, whole: true })];
      if (!style) throw notFound("The style at that index");
      return HostObject.of(STYLE, { workbook, name: style.name });
    },
    GetCount: (workbook) => workbook.port.companion().styles.length,
  },
};

function newStyle(name: string, format: CellFormat): NamedStyle {
  return {
    name,
    builtIn: false,
    format,
    numberFormat: "General",
    includes: { font: true, patterns: true, border: true, alignment: true, number: true, protection: true },
  };
}

export function stylesObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(STYLES, workbook);
}
