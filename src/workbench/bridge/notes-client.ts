/**
 * `worksheet.notes` (ExcelApi 1.18). Microsoft's published client ends before it, so the classes are added here, on the
 * client's own machinery and with Excel's names.
 */
import type { ApiHelper, ClientLibrary, ClientObject, ClientObjectClass } from "./client-library";

const READS = 1;
const WRITES = 0;

export function addNotes(client: ClientLibrary, excel: Readonly<Record<string, unknown>>): void {
  const worksheet = excel.Worksheet as { readonly prototype: ClientObject };
  if ("notes" in worksheet.prototype) return;
  const { BatchApiHelper: api } = client;
  const collection = noteCollectionClass(client, noteClass(client, excel.Range as ClientObjectClass));
  Object.defineProperty(worksheet.prototype, "notes", {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      return api.createPropertyObject(collection, this, "Notes", true, 0);
    },
  });
}

function noteClass(
  { BatchApiHelper: api, ClientObject: Base, Utility: utility }: ClientLibrary,
  rangeClass: ClientObjectClass,
): ClientObjectClass {
  return class Note extends Base {
    private loaded: Readonly<Record<string, unknown>> = {};

    get content(): unknown {
      return this.loadedValue("content");
    }
    set content(value: unknown) {
      this.loaded = { ...this.loaded, Content: value };
      api.invokeSetProperty(this, "Content", value, 0);
    }
    get authorName(): unknown {
      return this.loadedValue("authorName");
    }
    delete(): void {
      api.invokeMethod(this, "Delete", WRITES, [], 0, 0);
    }
    getLocation(): ClientObject {
      return api.createMethodObject(rangeClass, this, "GetLocation", READS, [], false, true, null, 0);
    }
    load(option?: unknown): unknown {
      return utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null) return;
      utility.fixObjectPathIfNecessary(this, value);
      this.loaded = { ...this.loaded, ...value };
    }
    private loadedValue(name: string): unknown {
      const value = this.loaded[name.charAt(0).toUpperCase() + name.slice(1)];
      utility.throwIfNotLoaded(name, value, "Note", this._isNull);
      return value;
    }
  };
}

function noteCollectionClass(client: ClientLibrary, note: ClientObjectClass): ClientObjectClass {
  const { BatchApiHelper: api, ClientObject: Base, Utility: utility } = client;
  return class NoteCollection extends Base {
    private loadedItems: readonly ClientObject[] | undefined;

    get items(): readonly ClientObject[] {
      utility.throwIfNotLoaded("items", this.loadedItems, "NoteCollection", this._isNull);
      return this.loadedItems ?? [];
    }
    add(cellAddress: unknown, content: unknown): ClientObject {
      return method(api, note, this, "Add", WRITES, [cellAddress, content]);
    }
    getItem(key: string): ClientObject {
      return api.createIndexerObject(note, this, [key]);
    }
    getItemAt(index: number): ClientObject {
      return method(api, note, this, "GetItemAt", READS, [index]);
    }
    getItemOrNullObject(key: string): ClientObject {
      return method(api, note, this, "GetItemOrNullObject", READS, [key]);
    }
    getCount(): unknown {
      return api.invokeMethod(this, "GetCount", READS, [], 0, 0);
    }
    load(option?: unknown): unknown {
      return utility.load(this, option);
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (!hasItems(value)) return;
      this.loadedItems = value._Items.map((item, index) => {
        const child = api.createChildItemObject(note, true, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
  };
}

function method(
  api: ApiHelper,
  type: ClientObjectClass,
  parent: ClientObject,
  name: string,
  operation: number,
  args: readonly unknown[],
): ClientObject {
  return api.createMethodObject(type, parent, name, operation, args, false, false, null, 0);
}

function hasItems(value: unknown): value is { readonly _Items: readonly unknown[] } {
  return typeof value === "object" && value !== null && "_Items" in value && Array.isArray(value._Items);
}
