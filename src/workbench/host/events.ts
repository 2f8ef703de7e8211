/** Tells the client what happened in the workbook, in the words of its own event messages. */
import { areaAddress, parseAddress } from "./address";
import type { HostEvent } from "./contract";
import type { Area, WorkbookEvent } from "./port";

/** Numbers of the client's event types. */
const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** The client's target for listeners of all sheets. */
const ALL_SHEETS = "Workbook";

export function clientEvents(event: WorkbookEvent): readonly HostEvent[] {
  const message = JSON.stringify(messageOf(event));
  return [event.sheetId, ALL_SHEETS].map((targetId) => ({ eventType: EVENT_TYPE[event.kind], targetId, message }));
}

function messageOf(event: WorkbookEvent): Readonly<Record<string, unknown>> {
  const { sheetId } = event;
  switch (event.kind) {
    case "changed":
      return {
        worksheetId: sheetId,
        address: areaAddress(event.area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.byUser ? "Unknown" : "ThisLocalAddin",
        shiftDirection: "None",
        referenceId: changedCells(sheetId, event.area),
      };
    case "selection":
      return { worksheetId: sheetId, address: areaAddress(event.area) };
    case "added":
    case "deleted":
      return { worksheetId: sheetId, source: "Local" };
    case "activated":
    case "deactivated":
      return { worksheetId: sheetId };
    case "calculated":
      return { worksheetId: sheetId, address: "" };
  }
}

/** A reference that needs no keeping: it spells the cells it stands for. */
function changedCells(sheetId: string, area: Area): string {
  return `changed/${sheetId}/${areaAddress(area)}`;
}

export function readChangedCells(reference: string): { readonly sheetId: string; readonly area: Area } | null {
  const [, sheetId, address] = /^changed\/(.+)\/([^/]+)$/.exec(reference) ?? [];
  const parsed = address === undefined ? null : parseAddress(address);
  return sheetId !== undefined && parsed ? { sheetId, area: parsed.area } : null;
}
