/** Excel.NoteCollection and Excel.Note: the help that shows on hovering a cell. */
import { areaAddress, isSingleCell, parseAddress } from "../address";
import { HostFailure, notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { Area } from "../port";
import { RANGE, rangeObject } from "./range";

interface SheetTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

interface NoteTarget extends SheetTarget {
  readonly row: number;
  readonly column: number;
}

function content({ workbook, sheetId, row, column }: NoteTarget): string {
  const text = workbook.port.noteAt(sheetId, row, column);
  if (text === null) throw notFound("The note");
  return text;
}

function cellOf({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { row, column, rows: 1, columns: 1 };
}

const NOTE: ObjectClass<NoteTarget> = {
  name: "Note",
  identity: (target) => ({ _Id: areaAddress(cellOf(target)) }),
  properties: {
    Content: {
      read: content,
      write: (target, given) => {
        content(target);
        target.workbook.port.setNote(target.sheetId, target.row, target.column, given.text());
      },
    },
    AuthorName: { read: (target) => target.workbook.port.companion().properties.author },
  },
  methods: {
    Delete: (target) => {
      target.workbook.port.setNote(target.sheetId, target.row, target.column, null);
    },
    GetLocation: (target) => rangeObject(target.workbook, target.sheetId, cellOf(target)),
  },
};

const NOTES: ObjectClass<SheetTarget> = {
  name: "NoteCollection",
  properties: {},
  items: (target) =>
    target.workbook.port
      .notes(target.sheetId)
      .map(({ row, column }) => HostObject.of(NOTE, { ...target, row, column })),
  item: (target, key) => at(target, key) ?? missing(key.text()),
  methods: {
    Add: (target, given) => {
      const { row, column } = cell(given.at(0, "cellAddress"));
      if (target.workbook.port.noteAt(target.sheetId, row, column) !== null) {
        throw new HostFailure(
          "ItemAlreadyExists",
          `NoteCollection.add: ${areaAddress(cellOf({ row, column }))} has a note already.`,
        );
      }
      target.workbook.port.setNote(target.sheetId, row, column, given.at(1, "content").text());
      return HostObject.of(NOTE, { ...target, row, column });
    },
    GetItemOrNullObject: (target, given) => at(target, given.at(0, "key")) ?? HostObject.nothing,
    GetItemAt: (target, given) => {
      const note = target.workbook.port.notes(target.sheetId)[given.at(0, "index").number({ minimum: 0, whole: true })];
      if (!note) throw notFound("The note at that index");
      return HostObject.of(NOTE, { ...target, row: note.row, column: note.column });
    },
    GetCount: (target) => target.workbook.port.notes(target.sheetId).length,
  },
};

export function notesObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(NOTES, { workbook, sheetId });
}

function cell(given: Given): { readonly row: number; readonly column: number } {
  const area = given.value instanceof HostObject ? given.target(RANGE).area : parseAddress(given.text())?.area;
  if (!area || !isSingleCell(area)) throw given.unfit("one cell, as a Range or an address");
  return area;
}

function at(target: SheetTarget, given: Given): HostObject | null {
  const { row, column } = cell(given);
  return target.workbook.port.noteAt(target.sheetId, row, column) === null
    ? null
    : HostObject.of(NOTE, { ...target, row, column });
}

function missing(key: string): never {
  throw notFound(`The note at ${key}`);
}
