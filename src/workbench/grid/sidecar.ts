import { PLAIN_FORMAT } from "../host/cell-format";
import type { Companion } from "../host/companion";
import { newCompanion } from "../host/open-workbook";
import type { ConditionalFormat, Validation } from "../host/rules";

/** Parts of a sheet's view that the grid has no place for. */
export interface ViewMemory {
  readonly veryHidden?: boolean;
  readonly headingsHidden?: boolean;
}

/** Everything about the workbook that is kept beside the grid's own snapshot, as plain data. */
export interface SidecarData {
  readonly companion: Companion;
  /** By the grid's rule id; the grid's rule says which cells. */
  readonly validations: Readonly<Record<string, Validation>>;
  /** By id; the grid's rule says which cells. */
  readonly conditionalFormats: Readonly<Record<string, ConditionalFormat>>;
  /** By sheet id. */
  readonly views: Readonly<Record<string, ViewMemory>>;
}

/** Holds the data beside the grid and tells when it changes. */
export class Sidecar {
  private readonly listeners = new Set<() => void>();

  constructor(private data: SidecarData = newSidecarData()) {}

  read(): SidecarData {
    return this.data;
  }

  edit(change: (present: SidecarData) => SidecarData): void {
    this.data = change(this.data);
    this.listeners.forEach((listener) => listener());
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** A record without one of its entries. */
export function withoutKey<Entry>(record: Readonly<Record<string, Entry>>, key: string): Record<string, Entry> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

function newSidecarData(): SidecarData {
  return {
    companion: newCompanion(PLAIN_FORMAT, new Date().toISOString()),
    validations: {},
    conditionalFormats: {},
    views: {},
  };
}
