/** Office.context.document.settings: changes are kept here until they are saved with the workbook. */
import type { HostSettings } from "../host/contract";
import { fail, refusing, succeed } from "./async-result";

/** Office's code for a setting that cannot be saved. */
const CANNOT_SAVE = 5011;

export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  saveAsync(...args: readonly unknown[]): void;
  refreshAsync(...args: readonly unknown[]): void;
  addHandlerAsync(...args: readonly unknown[]): void;
  removeHandlerAsync(...args: readonly unknown[]): void;
}

export function documentSettings(host: HostSettings): DocumentSettings {
  let present = read(host);
  return {
    get: (name) => (Object.hasOwn(present, name) ? structured(present[name]) : null),
    set: (name, value) => {
      present = { ...present, [name]: structured(value) };
    },
    remove: (name) => {
      present = Object.fromEntries(Object.entries(present).filter(([key]) => key !== name));
    },
    saveAsync: (...args) => {
      try {
        host.save(structured(present) as Record<string, unknown>);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        fail(args, {
          code: CANNOT_SAVE,
          name: "Save Settings Error",
          message: `The settings could not be saved: ${message}`,
        });
        return;
      }
      succeed(args);
    },
    refreshAsync: (...args) => {
      present = read(host);
      succeed(args);
    },
    addHandlerAsync: refusing("Settings.addHandlerAsync"),
    removeHandlerAsync: refusing("Settings.removeHandlerAsync"),
  };
}

function read(host: HostSettings): Record<string, unknown> {
  return structured(host.all()) as Record<string, unknown>;
}

/** Settings are JSON, so a copy through JSON is what the file will hold. */
function structured(value: unknown): unknown {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}
