/** Excel.DocumentProperties and its custom properties. */
import type { DocumentProperties } from "../companion";
import { notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass, type Property } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";

type CustomValue = DocumentProperties["custom"][number];

interface CustomTarget {
  readonly workbook: OpenWorkbook;
  readonly key: string;
}

function edit(workbook: OpenWorkbook, change: Partial<DocumentProperties>): void {
  workbook.port.editCompanion((present) => ({ ...present, properties: { ...present.properties, ...change } }));
}

function properties(workbook: OpenWorkbook): DocumentProperties {
  return workbook.port.companion().properties;
}

function text(
  key: "author" | "title" | "subject" | "company" | "category" | "keywords" | "comments" | "manager",
): Property<OpenWorkbook> {
  return {
    read: (workbook) => properties(workbook)[key],
    write: (workbook, given) => {
      edit(workbook, { [key]: given.text() });
    },
  };
}

function find(workbook: OpenWorkbook, key: string): CustomValue | undefined {
  return properties(workbook).custom.find((each) => each.key.toLowerCase() === key.toLowerCase());
}

function put(workbook: OpenWorkbook, key: string, given: Given): void {
  const { value } = given;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw given.unfit("a text, number, true or false");
  const others = properties(workbook).custom.filter((each) => each.key.toLowerCase() !== key.toLowerCase());
  edit(workbook, { custom: [...others, { key, value }] });
}

function custom({ workbook, key }: CustomTarget): CustomValue {
  const found = find(workbook, key);
  if (!found) throw notFound(`The document property "${key}"`);
  return found;
}

const TYPE_NAMES = { string: "String", number: "Number", boolean: "Boolean" } as const;

const CUSTOM_PROPERTY: ObjectClass<CustomTarget> = {
  name: "CustomProperty",
  identity: ({ key }) => ({ Id: key }),
  properties: {
    Key: { read: (target) => custom(target).key },
    Value: {
      read: (target) => custom(target).value,
      write: (target, given) => {
        put(target.workbook, custom(target).key, given);
      },
    },
    Type: {
      read: (target) => {
        const { value } = custom(target);
        return typeof value === "string"
          ? TYPE_NAMES.string
          : typeof value === "number"
            ? TYPE_NAMES.number
            : TYPE_NAMES.boolean;
      },
    },
  },
  methods: {
    Delete: (target) => {
      const { key } = custom(target);
      edit(target.workbook, { custom: properties(target.workbook).custom.filter((each) => each.key !== key) });
    },
  },
};

const CUSTOM_PROPERTIES: ObjectClass<OpenWorkbook> = {
  name: "CustomPropertyCollection",
  properties: {},
  items: (workbook) => properties(workbook).custom.map(({ key }) => HostObject.of(CUSTOM_PROPERTY, { workbook, key })),
  item: (workbook, key) => {
    const found = find(workbook, key.text());
    if (!found) throw notFound(`The document property "${key.text()}"`);
    return HostObject.of(CUSTOM_PROPERTY, { workbook, key: found.key });
  },
  methods: {
    Add: (workbook, given) => {
      const key = given.at(0, "key").text();
      put(workbook, key, given.at(1, "value"));
      return HostObject.of(CUSTOM_PROPERTY, { workbook, key });
    },
    GetItemOrNullObject: (workbook, given) => {
      const found = find(workbook, given.at(0, "key").text());
      return found ? HostObject.of(CUSTOM_PROPERTY, { workbook, key: found.key }) : HostObject.nothing;
    },
    GetCount: (workbook) => properties(workbook).custom.length,
    DeleteAll: (workbook) => {
      edit(workbook, { custom: [] });
    },
  },
};

const DOCUMENT_PROPERTIES: ObjectClass<OpenWorkbook> = {
  name: "DocumentProperties",
  properties: {
    Author: text("author"),
    Title: text("title"),
    Subject: text("subject"),
    Company: text("company"),
    Category: text("category"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Manager: text("manager"),
    CreationDate: { read: (workbook) => properties(workbook).creationDate },
  },
  objects: { Custom: (workbook) => HostObject.of(CUSTOM_PROPERTIES, workbook) },
};

export function documentPropertiesObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(DOCUMENT_PROPERTIES, workbook);
}
