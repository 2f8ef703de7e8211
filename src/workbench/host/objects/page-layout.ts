/** Excel.PageLayout with its headers and footers: how a sheet prints. */
import { MOST_COLUMNS, MOST_ROWS, areaAddress, parseAddress } from "../address";
import type { HeaderFooter, PageLayout } from "../companion";
import { invalidArgument, notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass, type Property } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { RANGE, rangeObject } from "./range";
import { RANGE_AREAS, rangeAreasObject } from "./range-areas";

interface SheetTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

const PAPER_SIZES = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
] as const;
const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;
/** Longest margin Excel takes, in points. */
const WIDEST_MARGIN = 49 * 72;

function layout({ workbook, sheetId }: SheetTarget): PageLayout {
  return workbook.beside(sheetId).pageLayout;
}

function edit(target: SheetTarget, change: Partial<PageLayout>): void {
  target.workbook.editBeside(target.sheetId, { pageLayout: { ...layout(target), ...change } });
}

function flag(
  key: "blackAndWhite" | "centreHorizontally" | "centreVertically" | "printHeadings" | "printGridlines",
): Property<SheetTarget> {
  return {
    read: (target) => layout(target)[key],
    write: (target, given) => {
      edit(target, { [key]: given.flag() });
    },
  };
}

function margin(side: (typeof SIDES)[number]): Property<SheetTarget> {
  return {
    read: (target) => layout(target).marginsPoints[side],
    write: (target, given) => {
      const points = given.number({ minimum: 0, maximum: WIDEST_MARGIN });
      edit(target, { marginsPoints: { ...layout(target).marginsPoints, [side]: points } });
    },
  };
}

function line(key: keyof HeaderFooter): Property<SheetTarget> {
  return {
    read: (target) => layout(target).headerFooter[key],
    write: (target, given) => {
      edit(target, { headerFooter: { ...layout(target).headerFooter, [key]: given.text() } });
    },
  };
}

const HEADER_FOOTER: ObjectClass<SheetTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: line("leftHeader"),
    CenterHeader: line("centerHeader"),
    RightHeader: line("rightHeader"),
    LeftFooter: line("leftFooter"),
    CenterFooter: line("centerFooter"),
    RightFooter: line("rightFooter"),
  },
};

const HEADERS_FOOTERS: ObjectClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {},
  objects: { DefaultForAllPages: (target) => HostObject.of(HEADER_FOOTER, target) },
};

const PAGE_LAYOUT: ObjectClass<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      read: (target) => layout(target).orientation,
      write: (target, given) => {
        edit(target, { orientation: given.oneOf(["Portrait", "Landscape"] as const) });
      },
    },
    PaperSize: {
      read: (target) => layout(target).paperSize,
      write: (target, given) => {
        edit(target, { paperSize: given.oneOf(PAPER_SIZES) });
      },
    },
    Zoom: {
      read: (target) => {
        const { scalePercent, fitPagesWide, fitPagesTall } = layout(target);
        return { scale: scalePercent, horizontalFitToPages: fitPagesWide, verticalFitToPages: fitPagesTall };
      },
      write: (target, given) => {
        edit(target, readZoom(given));
      },
    },
    PrintOrder: {
      read: (target) => layout(target).printOrder,
      write: (target, given) => {
        edit(target, { printOrder: given.oneOf(["DownThenOver", "OverThenDown"] as const) });
      },
    },
    BlackAndWhite: flag("blackAndWhite"),
    CenterHorizontally: flag("centreHorizontally"),
    CenterVertically: flag("centreVertically"),
    PrintHeadings: flag("printHeadings"),
    PrintGridlines: flag("printGridlines"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (target) => HostObject.of(HEADERS_FOOTERS, target) },
  methods: {
    SetPrintArea: (target, given) => {
      edit(target, { printArea: areasText(given.at(0, "printArea")) });
    },
    GetPrintArea: (target) => printArea(target) ?? missing("The print area"),
    GetPrintAreaOrNullObject: (target) => printArea(target) ?? HostObject.nothing,
    SetPrintTitleRows: (target, given) => {
      edit(target, { titleRows: titlesText(given.at(0, "printTitleRows"), "rows") });
    },
    GetPrintTitleRowsOrNullObject: (target) => titles(target, layout(target).titleRows),
    SetPrintTitleColumns: (target, given) => {
      edit(target, { titleColumns: titlesText(given.at(0, "printTitleColumns"), "columns") });
    },
    GetPrintTitleColumnsOrNullObject: (target) => titles(target, layout(target).titleColumns),
    SetPrintMargins: (target, given) => {
      const points = POINTS_PER[given.at(0, "unit").oneOf(["Points", "Inches", "Centimeters"] as const)];
      const options = given.at(1, "marginOptions");
      const stated = SIDES.filter((side) => !options.part(side).isAbsent);
      const read = stated.map((side) => [
        side,
        options.part(side).number({ minimum: 0, maximum: WIDEST_MARGIN / points }) * points,
      ]);
      edit(target, { marginsPoints: { ...layout(target).marginsPoints, ...Object.fromEntries(read) } });
    },
  },
};

export function pageLayoutObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(PAGE_LAYOUT, { workbook, sheetId });
}

/** A fixed scale and fitting to pages exclude each other, as in Excel. */
function readZoom(given: Given): Pick<PageLayout, "scalePercent" | "fitPagesWide" | "fitPagesTall"> {
  const scale = given.part("scale");
  const wide = given.part("horizontalFitToPages");
  const tall = given.part("verticalFitToPages");
  const fits = !wide.isAbsent || !tall.isAbsent;
  if (!scale.isAbsent && fits)
    throw invalidArgument(`${given.label}: give either a scale or pages to fit to, not both.`);
  const pages = (part: Given): number | null =>
    part.isAbsent ? null : part.number({ minimum: 1, maximum: 32_767, whole: true });
  return {
    scalePercent: fits ? null : scale.isAbsent ? 100 : scale.number({ minimum: 10, maximum: 400, whole: true }),
    fitPagesWide: pages(wide),
    fitPagesTall: pages(tall),
  };
}

function areasText(given: Given): string {
  if (given.value instanceof HostObject) {
    const range = given.value.as(RANGE);
    const places = range ? [range] : given.target(RANGE_AREAS);
    return places.map((place) => areaAddress(place.area)).join(",");
  }
  const parts = given
    .text()
    .split(",")
    .map((part) => parseAddress(part));
  if (parts.some((part) => part === null)) throw given.unfit("a Range, RangeAreas or an address");
  return parts.map((part) => (part ? areaAddress(part.area) : "")).join(",");
}

function printArea(target: SheetTarget): HostObject | null {
  const { printArea: text } = layout(target);
  if (text === "") return null;
  return rangeAreasObject(
    text.split(",").flatMap((part) => {
      const parsed = parseAddress(part);
      return parsed ? [{ ...target, area: parsed.area }] : [];
    }),
  );
}

function titlesText(given: Given, which: "rows" | "columns"): string {
  const area = given.value instanceof HostObject ? given.target(RANGE).area : parseAddress(given.text())?.area;
  if (!area) throw given.unfit(`a Range or whole ${which} such as ${which === "rows" ? "$1:$3" : "$A:$B"}`);
  const whole = which === "rows" ? { ...area, column: 0, columns: MOST_COLUMNS } : { ...area, row: 0, rows: MOST_ROWS };
  return areaAddress(whole, true);
}

function titles({ workbook, sheetId }: SheetTarget, text: string): HostObject {
  const parsed = text === "" ? null : parseAddress(text);
  return parsed ? rangeObject(workbook, sheetId, parsed.area) : HostObject.nothing;
}

function missing(what: string): never {
  throw notFound(what);
}
