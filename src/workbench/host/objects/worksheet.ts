/** Excel.Worksheet. */
import { MOST_COLUMNS, MOST_ROWS, checkedArea, parseAddress } from "../address";
import type { Place } from "../cell-contents";
import { HostFailure, invalidArgument, notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { Area } from "../port";
import { chartsObject } from "./charts";
import { customPropertiesObject } from "./custom-properties";
import { EVENT_METHODS } from "./events";
import { freezePanesObject } from "./freeze-panes";
import { findName, namesObject, placeNamed } from "./names";
import { notesObject } from "./notes";
import { pageBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { protectionObject } from "./sheet-protection";

export interface SheetTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const STANDARD_WIDTH_POINTS = 48;
const STANDARD_HEIGHT_POINTS = 15;

export const WORKSHEET: ObjectClass<SheetTarget> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  calculated: ["GetUsedRange", "GetUsedRangeOrNullObject"],
  properties: {
    Id: { read: ({ sheetId }) => sheetId },
    Name: {
      read: (target) => info(target).name,
      write: (target, given) => {
        const name = checkedSheetName(target.workbook, given.text(), given.label, target.sheetId);
        target.workbook.port.updateSheet(target.sheetId, { name });
      },
    },
    Position: {
      read: ({ workbook, sheetId }) => workbook.port.sheets().findIndex((sheet) => sheet.id === sheetId),
      write: ({ workbook, sheetId }, given) => {
        const last = workbook.port.sheets().length - 1;
        workbook.port.moveSheet(sheetId, given.number({ minimum: 0, maximum: last, whole: true }));
      },
    },
    Visibility: {
      read: (target) => info(target).visibility,
      write: (target, given) => {
        const visibility = given.oneOf(VISIBILITIES);
        if (visibility !== "Visible") refuseLastVisible(target, given.label);
        target.workbook.port.updateSheet(target.sheetId, { visibility });
      },
    },
    TabColor: {
      read: (target) => info(target).tabColour,
      write: (target, given) => {
        target.workbook.port.updateSheet(target.sheetId, { tabColour: given.value === "" ? "" : given.colour() });
      },
    },
    ShowGridlines: {
      read: (target) => info(target).showGridlines,
      write: (target, given) => {
        target.workbook.port.updateSheet(target.sheetId, { showGridlines: given.flag() });
      },
    },
    ShowHeadings: {
      read: (target) => info(target).showHeadings,
      write: (target, given) => {
        target.workbook.port.updateSheet(target.sheetId, { showHeadings: given.flag() });
      },
    },
    // The client asks for ShowGridlines and ShowHeadings but sets Gridlines and Headings.
    Gridlines: {
      read: (target) => info(target).showGridlines,
      write: (target, given) => {
        target.workbook.port.updateSheet(target.sheetId, { showGridlines: given.flag() });
      },
    },
    Headings: {
      read: (target) => info(target).showHeadings,
      write: (target, given) => {
        target.workbook.port.updateSheet(target.sheetId, { showHeadings: given.flag() });
      },
    },
    StandardWidth: { read: () => STANDARD_WIDTH_POINTS },
    StandardHeight: { read: () => STANDARD_HEIGHT_POINTS },
  },
  objects: {
    Charts: ({ workbook, sheetId }) => chartsObject(workbook, sheetId),
    CustomProperties: ({ workbook, sheetId }) => customPropertiesObject(workbook, sheetId),
    FreezePanes: ({ workbook, sheetId }) => freezePanesObject(workbook, sheetId),
    HorizontalPageBreaks: ({ workbook, sheetId }) => pageBreaksObject(workbook, sheetId, "breaksBeforeRows"),
    VerticalPageBreaks: ({ workbook, sheetId }) => pageBreaksObject(workbook, sheetId, "breaksBeforeColumns"),
    Names: ({ workbook, sheetId }) => namesObject(workbook, sheetId),
    Notes: ({ workbook, sheetId }) => notesObject(workbook, sheetId),
    PageLayout: ({ workbook, sheetId }) => pageLayoutObject(workbook, sheetId),
    Protection: ({ workbook, sheetId }) => protectionObject(workbook, sheetId),
  },
  methods: {
    ...EVENT_METHODS,
    Activate: (target) => {
      if (info(target).visibility !== "Visible") {
        throw new HostFailure("InvalidOperation", `Worksheet.activate: "${info(target).name}" is hidden.`);
      }
      target.workbook.port.activateSheet(target.sheetId);
    },
    Calculate: ({ workbook }, given) => workbook.port.recalculate(given.at(0, "markAllDirty").value === true),
    Delete: (target) => {
      refuseLastVisible(target, "Worksheet.delete");
      removeSheet(target);
    },
    GetRange: (target, given) => {
      const address = given.at(0, "address");
      return address.isAbsent ? wholeSheet(target) : placeObject(addressed(target, address.text(), address.label));
    },
    GetRanges: (target, given) => {
      const address = given.at(0, "address");
      const parts = address.isAbsent ? [] : splitAddresses(address.text());
      if (parts.length === 0)
        return rangeAreasObject([{ ...target, area: { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS } }]);
      return rangeAreasObject(parts.map((part) => addressed(target, part, address.label)));
    },
    GetRangeByIndexes: (target, given) => {
      const whole = { minimum: 0, whole: true };
      return at(target, {
        row: given.at(0, "startRow").number(whole),
        column: given.at(1, "startColumn").number(whole),
        rows: given.at(2, "rowCount").number({ minimum: 1, whole: true }),
        columns: given.at(3, "columnCount").number({ minimum: 1, whole: true }),
      });
    },
    GetCell: (target, given) => {
      const whole = { minimum: 0, whole: true };
      return at(target, {
        row: given.at(0, "row").number(whole),
        column: given.at(1, "column").number(whole),
        rows: 1,
        columns: 1,
      });
    },
    GetUsedRange: (target, given) =>
      used(target, given.at(0, "valuesOnly").value === true) ?? at(target, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (target, given) =>
      used(target, given.at(0, "valuesOnly").value === true) ?? HostObject.nothing,
    GetNext: (target, given) => neighbour(target, 1, given.at(0, "visibleOnly").value === true) ?? missingSheet(),
    GetNextOrNullObject: (target, given) =>
      neighbour(target, 1, given.at(0, "visibleOnly").value === true) ?? HostObject.nothing,
    GetPrevious: (target, given) => neighbour(target, -1, given.at(0, "visibleOnly").value === true) ?? missingSheet(),
    GetPreviousOrNullObject: (target, given) =>
      neighbour(target, -1, given.at(0, "visibleOnly").value === true) ?? HostObject.nothing,
  },
};

export function worksheetObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  workbook.sheet(sheetId);
  return HostObject.of(WORKSHEET, { workbook, sheetId });
}

function info({ workbook, sheetId }: SheetTarget) {
  return workbook.sheet(sheetId);
}

function at(target: SheetTarget, area: Area): HostObject {
  info(target);
  return rangeObject(target.workbook, target.sheetId, checkedArea(area, "Worksheet"));
}

function wholeSheet(target: SheetTarget): HostObject {
  return at(target, { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS });
}

function placeObject(place: Place): HostObject {
  return rangeObject(place.workbook, place.sheetId, place.area);
}

function used(target: SheetTarget, valuesOnly: boolean): HostObject | null {
  const area = target.workbook.port.usedArea(target.sheetId, valuesOnly);
  return area && at(target, area);
}

/** An address, or a name of the sheet or of the workbook that stands for cells of this sheet. */
function addressed(target: SheetTarget, text: string, label: string): Place {
  const { workbook, sheetId } = target;
  const parsed = parseAddress(text);
  if (parsed) {
    if (parsed.sheetName !== null && workbook.sheetNamed(parsed.sheetName)?.id !== sheetId) {
      throw invalidArgument(`${label}: "${text}" is on another sheet than "${info(target).name}".`);
    }
    return { ...target, area: parsed.area };
  }
  const name = findName({ workbook, sheetId }, text) ?? findName({ workbook, sheetId: null }, text);
  const place = name && placeNamed(workbook, name);
  if (place && place.sheetId === sheetId) return place;
  throw invalidArgument(`${label}: "${text}" is neither an address such as A1:B2 nor a name on this sheet.`);
}

/** Commas inside a quoted sheet name do not separate. */
function splitAddresses(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim()).filter(Boolean);
}

function neighbour({ workbook, sheetId }: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = workbook.port.sheets();
  let index = sheets.findIndex((sheet) => sheet.id === sheetId) + step;
  while (visibleOnly && sheets[index] && sheets[index]?.visibility !== "Visible") index += step;
  const found = sheets[index];
  return found ? worksheetObject(workbook, found.id) : null;
}

function missingSheet(): never {
  throw notFound("The worksheet");
}

function refuseLastVisible(target: SheetTarget, label: string): void {
  const others = target.workbook.port
    .sheets()
    .filter((sheet) => sheet.id !== target.sheetId && sheet.visibility === "Visible");
  if (others.length === 0)
    throw new HostFailure("InvalidOperation", `${label}: a workbook needs at least one visible worksheet.`);
}

function removeSheet({ workbook, sheetId }: SheetTarget): void {
  for (const name of workbook.port.names()) if (name.sheetId === sheetId) workbook.port.removeName(name.name, sheetId);
  workbook.port.removeSheet(sheetId);
  workbook.port.editCompanion((present) => ({
    ...present,
    charts: present.charts.filter((chart) => chart.sheetId !== sheetId),
    sheets: Object.fromEntries(Object.entries(present.sheets).filter(([id]) => id !== sheetId)),
  }));
}

/** Excel's rules for a sheet's name; `ownId` may keep its own. */
export function checkedSheetName(workbook: OpenWorkbook, name: string, label: string, ownId: string | null): string {
  const fits =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!fits || name.trim() === "") {
    throw invalidArgument(
      `${label}: found "${name}", accepted are 1 to 31 characters without : \\ / ? * [ ] and not in quotes.`,
    );
  }
  const same = workbook.sheetNamed(name);
  if (same && same.id !== ownId)
    throw new HostFailure("ItemAlreadyExists", `${label}: there is already a worksheet named "${same.name}".`);
  return name;
}
