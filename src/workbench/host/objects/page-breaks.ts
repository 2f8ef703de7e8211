/** Excel.PageBreakCollection: where a printed page ends by hand. */
import { parseAddress } from "../address";
import { notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import { RANGE, rangeObject } from "./range";

type Direction = "breaksBeforeRows" | "breaksBeforeColumns";

interface BreaksTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
  readonly direction: Direction;
}

interface BreakTarget extends BreaksTarget {
  /** Row or column that begins the new page. */
  readonly before: number;
}

function all({ workbook, sheetId, direction }: BreaksTarget): readonly number[] {
  return workbook.beside(sheetId).pageLayout[direction];
}

function put({ workbook, sheetId, direction }: BreaksTarget, breaks: readonly number[]): void {
  const { pageLayout } = workbook.beside(sheetId);
  workbook.editBeside(sheetId, {
    pageLayout: { ...pageLayout, [direction]: [...new Set(breaks)].sort((a, b) => a - b) },
  });
}

const PAGE_BREAK: ObjectClass<BreakTarget> = {
  name: "PageBreak",
  identity: ({ before }) => ({ _Id: String(before) }),
  properties: {
    RowIndex: { read: ({ direction, before }) => (direction === "breaksBeforeRows" ? before : 0) },
    ColumnIndex: { read: ({ direction, before }) => (direction === "breaksBeforeColumns" ? before : 0) },
  },
  methods: {
    Delete: (target) => {
      put(
        target,
        all(target).filter((each) => each !== target.before),
      );
    },
    GetCellAfterBreak: ({ workbook, sheetId, direction, before }) =>
      rangeObject(workbook, sheetId, {
        row: direction === "breaksBeforeRows" ? before : 0,
        column: direction === "breaksBeforeColumns" ? before : 0,
        rows: 1,
        columns: 1,
      }),
  },
};

const PAGE_BREAKS: ObjectClass<BreaksTarget> = {
  name: "PageBreakCollection",
  properties: {},
  items: (target) => all(target).map((before) => HostObject.of(PAGE_BREAK, { ...target, before })),
  item: (target, key) => {
    const before = Number(key.value);
    if (!all(target).includes(before)) throw notFound("The page break");
    return HostObject.of(PAGE_BREAK, { ...target, before });
  },
  methods: {
    Add: (target, given) => {
      const before = firstCell(given.at(0, "pageBreakRange"), target.direction);
      put(target, [...all(target), before]);
      return HostObject.of(PAGE_BREAK, { ...target, before });
    },
    GetCount: (target) => all(target).length,
    RemovePageBreaks: (target) => {
      put(target, []);
    },
  },
};

export function pageBreaksObject(workbook: OpenWorkbook, sheetId: string, direction: Direction): HostObject {
  return HostObject.of(PAGE_BREAKS, { workbook, sheetId, direction });
}

/** The break comes before the range's first row or column. */
function firstCell(given: Given, direction: Direction): number {
  const area = given.value instanceof HostObject ? given.target(RANGE).area : parseAddress(given.text())?.area;
  if (!area) throw given.unfit("a Range or an address");
  return direction === "breaksBeforeRows" ? area.row : area.column;
}
