/** Excel.WorksheetCustomPropertyCollection: what an add-in notes on a sheet, unseen by people. */
import { notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { CustomProperty } from "../companion";

interface SheetTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

interface PropertyTarget extends SheetTarget {
  readonly key: string;
}

function all({ workbook, sheetId }: SheetTarget): readonly CustomProperty[] {
  return workbook.beside(sheetId).customProperties;
}

/** Keys are the same whatever their case, as in Excel. */
function find(target: SheetTarget, key: string): CustomProperty | undefined {
  return all(target).find((each) => each.key.toLowerCase() === key.toLowerCase());
}

function put(target: SheetTarget, key: string, value: string): void {
  const others = all(target).filter((each) => each.key.toLowerCase() !== key.toLowerCase());
  target.workbook.editBeside(target.sheetId, { customProperties: [...others, { key, value }] });
}

function property(target: PropertyTarget): CustomProperty {
  const found = find(target, target.key);
  if (!found) throw notFound(`The custom property "${target.key}"`);
  return found;
}

const CUSTOM_PROPERTY: ObjectClass<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { read: (target) => property(target).key },
    Value: {
      read: (target) => property(target).value,
      write: (target, given) => {
        put(target, property(target).key, given.text());
      },
    },
  },
  methods: {
    Delete: (target) => {
      const { key } = property(target);
      target.workbook.editBeside(target.sheetId, { customProperties: all(target).filter((each) => each.key !== key) });
    },
  },
};

const CUSTOM_PROPERTIES: ObjectClass<SheetTarget> = {
  name: "WorksheetCustomPropertyCollection",
  properties: {},
  items: (target) => all(target).map(({ key }) => HostObject.of(CUSTOM_PROPERTY, { ...target, key })),
  item: (target, key) => byKey(target, key.text()) ?? missing(key.text()),
  methods: {
    Add: (target, given) => {
      const key = given.at(0, "key").text();
      put(target, key, given.at(1, "value").text());
      return HostObject.of(CUSTOM_PROPERTY, { ...target, key });
    },
    GetItemOrNullObject: (target, given) => byKey(target, given.at(0, "key").text()) ?? HostObject.nothing,
    GetCount: (target) => all(target).length,
  },
};

function byKey(target: SheetTarget, key: string): HostObject | undefined {
  const found = find(target, key);
  return found && HostObject.of(CUSTOM_PROPERTY, { ...target, key: found.key });
}

function missing(key: string): never {
  throw notFound(`The custom property "${key}"`);
}

export function customPropertiesObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(CUSTOM_PROPERTIES, { workbook, sheetId });
}
