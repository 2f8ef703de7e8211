/** Excel.RangeFormat and its parts: fill, font, borders, protection, sizes. */
import { type Place, clipToGrid, refuseProtectedFormat } from "../cell-contents";
import type { CellFormat, HorizontalAlignment, LineStyle, LineWeight, VerticalAlignment } from "../cell-format";
import { HostFailure, notFound } from "../failure";
import { type FormatHolder, NO_LINE, SIDES, type Side, rangesHolder } from "../format-holder";
import { HostObject, type ObjectClass, type Property } from "../host-object";

const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES: readonly CellFormat["underline"][] = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
];
const LINE_STYLES: readonly LineStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const LINE_WEIGHTS: readonly LineWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
/** Excel's limits, in points. */
const WIDEST_COLUMN = 1_343;
const TALLEST_ROW = 409.5;
const MOST_INDENT = 250;

/** Alignment and wrapping, which a range's format and a named style share. */
export function alignmentProperties<T>(holderOf: (target: T) => FormatHolder): Readonly<Record<string, Property<T>>> {
  return {
    HorizontalAlignment: {
      read: (target) => holderOf(target).read("horizontalAlignment"),
      write: (target, given) => {
        holderOf(target).change({ horizontalAlignment: given.oneOf(HORIZONTAL) });
      },
    },
    VerticalAlignment: {
      read: (target) => holderOf(target).read("verticalAlignment"),
      write: (target, given) => {
        holderOf(target).change({ verticalAlignment: given.oneOf(VERTICAL) });
      },
    },
    WrapText: {
      read: (target) => holderOf(target).read("wrapText"),
      write: (target, given) => {
        holderOf(target).change({ wrapText: given.flag() });
      },
    },
    IndentLevel: {
      read: (target) => holderOf(target).read("indentLevel"),
      write: (target, given) => {
        holderOf(target).change({ indentLevel: given.number({ minimum: 0, maximum: MOST_INDENT, whole: true }) });
      },
    },
  };
}

/** Locking, which a range's format and a named style share. */
export function lockingProperties<T>(holderOf: (target: T) => FormatHolder): Readonly<Record<string, Property<T>>> {
  return {
    Locked: {
      read: (target) => holderOf(target).read("locked"),
      write: (target, given) => {
        holderOf(target).change({ locked: given.flag() });
      },
    },
    FormulaHidden: {
      read: (target) => holderOf(target).read("formulaHidden"),
      write: (target, given) => {
        holderOf(target).change({ formulaHidden: given.flag() });
      },
    },
  };
}

const FILL: ObjectClass<FormatHolder> = {
  name: "RangeFill",
  properties: {
    Color: {
      read: (holder) => {
        const colour = holder.read("fillColour");
        return colour === "" ? "#FFFFFF" : (colour ?? "");
      },
      write: (holder, given) => {
        holder.change({ fillColour: given.value === "" ? "" : given.colour() });
      },
    },
  },
  methods: {
    Clear: (holder) => {
      holder.change({ fillColour: "" });
    },
  },
};

const FONT: ObjectClass<FormatHolder> = {
  name: "RangeFont",
  properties: {
    Name: {
      read: (holder) => holder.read("fontName"),
      write: (holder, given) => {
        holder.change({ fontName: given.text() });
      },
    },
    Size: {
      read: (holder) => holder.read("fontSizePoints"),
      write: (holder, given) => {
        holder.change({ fontSizePoints: given.number({ minimum: 1, maximum: 409 }) });
      },
    },
    Color: {
      read: (holder) => holder.read("fontColour") ?? "",
      write: (holder, given) => {
        holder.change({ fontColour: given.colour() });
      },
    },
    Bold: flagOf("bold"),
    Italic: flagOf("italic"),
    Strikethrough: flagOf("strikethrough"),
    Underline: {
      read: (holder) => holder.read("underline"),
      write: (holder, given) => {
        holder.change({ underline: given.oneOf(UNDERLINES) });
      },
    },
  },
};

function flagOf(key: "bold" | "italic" | "strikethrough"): Property<FormatHolder> {
  return {
    read: (holder) => holder.read(key),
    write: (holder, given) => {
      holder.change({ [key]: given.flag() });
    },
  };
}

interface BorderTarget {
  readonly holder: FormatHolder;
  readonly side: Side;
}

/** A side that had no line gets a thin continuous one as soon as it is given a colour or weight, as in Excel. */
function lineToChange({ holder, side }: BorderTarget): { style: LineStyle; colour: string; weight: LineWeight } {
  const line = holder.readLine(side) ?? NO_LINE;
  return line.style === "None" ? { ...line, style: "Continuous" } : { ...line };
}

const BORDER: ObjectClass<BorderTarget> = {
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { read: ({ side }) => side },
    Style: {
      read: ({ holder, side }) => holder.readLine(side)?.style ?? null,
      write: (target, given) => {
        const style = given.oneOf(LINE_STYLES);
        target.holder.drawLine(target.side, style === "None" ? NO_LINE : { ...lineToChange(target), style });
      },
    },
    Color: {
      read: ({ holder, side }) => holder.readLine(side)?.colour ?? "",
      write: (target, given) => {
        target.holder.drawLine(target.side, { ...lineToChange(target), colour: given.colour() });
      },
    },
    Weight: {
      read: ({ holder, side }) => holder.readLine(side)?.weight ?? null,
      write: (target, given) => {
        target.holder.drawLine(target.side, { ...lineToChange(target), weight: given.oneOf(LINE_WEIGHTS) });
      },
    },
  },
};

const BORDERS: ObjectClass<FormatHolder> = {
  name: "RangeBorderCollection",
  properties: { Count: { read: () => SIDES.length } },
  items: (holder) => SIDES.map((side) => HostObject.of(BORDER, { holder, side })),
  item: (holder, key) => HostObject.of(BORDER, { holder, side: key.oneOf(SIDES) }),
  methods: {
    GetItemAt: (holder, given) => {
      const side = SIDES[given.at(0, "index").number({ minimum: 0, whole: true })];
      if (!side) throw notFound("The border");
      return HostObject.of(BORDER, { holder, side });
    },
  },
};

const PROTECTION: ObjectClass<FormatHolder> = {
  name: "FormatProtection",
  properties: lockingProperties((holder) => holder),
};

/** Fill, font and borders of whatever holds a format. */
export const FORMAT_PARTS = {
  Fill: (holder: FormatHolder) => HostObject.of(FILL, holder),
  Font: (holder: FormatHolder) => HostObject.of(FONT, holder),
  Borders: (holder: FormatHolder) => HostObject.of(BORDERS, holder),
  Protection: (holder: FormatHolder) => HostObject.of(PROTECTION, holder),
} as const;

interface FormatTarget {
  readonly places: readonly Place[];
  readonly holder: FormatHolder;
}

const RANGE_FORMAT: ObjectClass<FormatTarget> = {
  name: "RangeFormat",
  properties: {
    ...alignmentProperties<FormatTarget>(({ holder }) => holder),
    ColumnWidth: {
      read: ({ places }) =>
        uniform(
          places.flatMap((place) =>
            columnsOf(place).map((column) => place.workbook.port.columnWidthPoints(place.sheetId, column)),
          ),
        ),
      write: ({ places }, given) => {
        const columnWidthPoints = given.number({ minimum: 0, maximum: WIDEST_COLUMN });
        for (const place of resizable(places))
          place.workbook.port.resize(place.sheetId, place.area, { columnWidthPoints });
      },
    },
    RowHeight: {
      read: ({ places }) =>
        uniform(
          places.flatMap((place) =>
            rowsOf(place).map((row) => place.workbook.port.rowHeightPoints(place.sheetId, row)),
          ),
        ),
      write: ({ places }, given) => {
        const rowHeightPoints = given.number({ minimum: 0, maximum: TALLEST_ROW });
        for (const place of resizable(places))
          place.workbook.port.resize(place.sheetId, place.area, { rowHeightPoints });
      },
    },
  },
  objects: {
    Fill: ({ holder }) => FORMAT_PARTS.Fill(holder),
    Font: ({ holder }) => FORMAT_PARTS.Font(holder),
    Borders: ({ holder }) => FORMAT_PARTS.Borders(holder),
    Protection: ({ holder }) => FORMAT_PARTS.Protection(holder),
  },
  methods: {
    AutofitColumns: ({ places }) => {
      for (const place of resizable(places)) place.workbook.port.autofitColumns(place.sheetId, place.area);
    },
    AutofitRows: ({ places }) => {
      for (const place of resizable(places)) place.workbook.port.autofitRows(place.sheetId, place.area);
    },
    AdjustIndent: ({ holder }, given) => {
      const present = holder.read("indentLevel");
      if (present === null)
        throw new HostFailure("InvalidOperation", "RangeFormat.adjustIndent: the cells have different indents.");
      const next = present + given.at(0, "amount").number({ whole: true });
      holder.change({ indentLevel: Math.min(MOST_INDENT, Math.max(0, next)) });
    },
  },
  calculated: ["AutofitColumns", "AutofitRows"],
};

export function rangeFormatObject(...places: readonly Place[]): HostObject {
  return HostObject.of(RANGE_FORMAT, { places, holder: rangesHolder(places) });
}

function resizable(places: readonly Place[]): readonly Place[] {
  places.forEach(refuseProtectedFormat);
  return places.map((place) => ({ ...place, area: clipToGrid(place) }));
}

function columnsOf(place: Place): number[] {
  const { column, columns } = clipToGrid(place);
  return Array.from({ length: columns }, (_, index) => column + index);
}

function rowsOf(place: Place): number[] {
  const { row, rows } = clipToGrid(place);
  return Array.from({ length: rows }, (_, index) => row + index);
}

function uniform(sizes: readonly number[]): number | null {
  const [first = null] = sizes;
  return sizes.every((size) => size === first) ? first : null;
}
