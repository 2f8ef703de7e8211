import type { WorkbookFile } from "./grid-workbook";

const databaseName = "carecase-workbook";
const storeName = "files";
const currentKey = "current";

/** The form in which workbooks are kept; a change of form gets a new number. */
const formVersion = 1;

interface KeptWorkbook {
  readonly formVersion: number;
  readonly savedAt: string;
  readonly file: WorkbookFile;
}

/** What was found where the workbook is kept. */
export type KeptState =
  | { readonly kind: "none" }
  | { readonly kind: "kept"; readonly file: WorkbookFile; readonly savedAt: string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Keeps the workbook in this browser, so that it survives a reload. Nothing leaves the computer. */
export class WorkbookStorage {
  private database: Promise<IDBDatabase> | null = null;

  /** Reads the kept workbook; what cannot be read is reported, not thrown away. */
  async load(): Promise<KeptState> {
    const text = await this.request<unknown>("readonly", (store) => store.get(currentKey));
    if (text === undefined) return { kind: "none" };
    try {
      const kept = JSON.parse(String(text)) as KeptWorkbook;
      if (kept.formVersion !== formVersion) {
        return {
          kind: "unreadable",
          reason: `it is kept in form ${kept.formVersion}; this page reads form ${formVersion}`,
        };
      }
      if (!kept.file?.snapshot?.sheets || !kept.file.sidecar?.companion) {
        return { kind: "unreadable", reason: "parts of it are missing" };
      }
      return { kind: "kept", file: kept.file, savedAt: kept.savedAt };
    } catch (error) {
      return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async save(file: WorkbookFile): Promise<void> {
    const kept: KeptWorkbook = { formVersion, savedAt: new Date().toISOString(), file };
    const text = JSON.stringify(kept);
    await this.request("readwrite", (store) => store.put(text, currentKey));
  }

  /**
   * Puts the kept bytes aside under a name of their own, so that a fresh workbook can take their place.
   *
   * @returns The name under which they are kept.
   */
  async setAside(): Promise<string> {
    const text = await this.request<unknown>("readonly", (store) => store.get(currentKey));
    const name = `unreadable-${new Date().toISOString()}`;
    await this.request("readwrite", (store) => store.put(text, name));
    await this.request("readwrite", (store) => store.delete(currentKey));
    return name;
  }

  /** Forgets the kept workbook. */
  async forget(): Promise<void> {
    await this.request("readwrite", (store) => store.delete(currentKey));
  }

  private async request<Result>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
    this.database ??= openDatabase();
    const database = await this.database;
    const request = ask(database.transaction(storeName, mode).objectStore(storeName));
    return settled<Result>(request);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return settled<IDBDatabase>(request);
}

function settled<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage did not answer."));
  });
}
