/** Excel.WorksheetFreezePanes. */
import { MOST_COLUMNS, MOST_ROWS, parseAddress } from "../address";
import { notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { Area } from "../port";
import { RANGE, rangeObject } from "./range";

interface PanesTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

const FREEZE_PANES: ObjectClass<PanesTarget> = {
  name: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: (target, given) => {
      freeze(target, count(given.at(0, "count"), MOST_ROWS), 0);
    },
    FreezeColumns: (target, given) => {
      freeze(target, 0, count(given.at(0, "count"), MOST_COLUMNS));
    },
    FreezeAt: (target, given) => {
      const { row, rows, column, columns } = frozenRange(given.at(0, "frozenRange"));
      freeze(target, rows === MOST_ROWS ? 0 : row + rows, columns === MOST_COLUMNS ? 0 : column + columns);
    },
    Unfreeze: (target) => {
      freeze(target, 0, 0);
    },
    GetLocation: (target) => location(target) ?? missing(),
    GetLocationOrNullObject: (target) => location(target) ?? HostObject.nothing,
  },
};

export function freezePanesObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(FREEZE_PANES, { workbook, sheetId });
}

function freeze({ workbook, sheetId }: PanesTarget, frozenRows: number, frozenColumns: number): void {
  workbook.port.updateSheet(sheetId, { frozenRows, frozenColumns });
}

/** Excel's default is one. */
function count(given: Given, most: number): number {
  return given.isAbsent ? 1 : given.number({ minimum: 1, maximum: most - 1, whole: true });
}

function frozenRange(given: Given): Area {
  if (given.value instanceof HostObject) return given.target(RANGE).area;
  const parsed = parseAddress(given.text());
  if (!parsed) throw given.unfit("a Range or an address");
  return parsed.area;
}

function location({ workbook, sheetId }: PanesTarget): HostObject | null {
  const { frozenRows, frozenColumns } = workbook.sheet(sheetId);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const area = { row: 0, column: 0, rows: frozenRows || MOST_ROWS, columns: frozenColumns || MOST_COLUMNS };
  return rangeObject(workbook, sheetId, area);
}

function missing(): never {
  throw notFound("The frozen pane");
}
