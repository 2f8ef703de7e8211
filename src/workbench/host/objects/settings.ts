/** Excel.SettingCollection: what add-ins keep in the file; the same settings as Office.context.document.settings. */
import { notFound } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";

interface SettingTarget {
  readonly workbook: OpenWorkbook;
  readonly key: string;
}

function all(workbook: OpenWorkbook): Readonly<Record<string, unknown>> {
  return workbook.port.companion().settings;
}

function put(workbook: OpenWorkbook, settings: Readonly<Record<string, unknown>>): void {
  workbook.port.editCompanion((present) => ({ ...present, settings }));
}

function known({ workbook, key }: SettingTarget): void {
  if (!Object.hasOwn(all(workbook), key)) throw notFound(`The setting "${key}"`);
}

const SETTING: ObjectClass<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { read: ({ key }) => key },
    Value: {
      read: (target) => {
        known(target);
        return all(target.workbook)[target.key];
      },
      write: (target, given) => {
        known(target);
        put(target.workbook, { ...all(target.workbook), [target.key]: given.value });
      },
    },
  },
  methods: {
    Delete: (target) => {
      known(target);
      put(
        target.workbook,
        Object.fromEntries(Object.entries(all(target.workbook)).filter(([key]) => key !== target.key)),
      );
    },
  },
};

const SETTINGS: ObjectClass<OpenWorkbook> = {
  name: "SettingCollection",
  properties: {},
  items: (workbook) => Object.keys(all(workbook)).map((key) => HostObject.of(SETTING, { workbook, key })),
  item: (workbook, given) => {
    known({ workbook, key: given.text() });
    return HostObject.of(SETTING, { workbook, key: given.text() });
  },
  methods: {
    Add: (workbook, given) => {
      const key = given.at(0, "key").text();
      put(workbook, { ...all(workbook), [key]: given.at(1, "value").value });
      return HostObject.of(SETTING, { workbook, key });
    },
    GetItemOrNullObject: (workbook, given) => {
      const key = given.at(0, "key").text();
      return Object.hasOwn(all(workbook), key) ? HostObject.of(SETTING, { workbook, key }) : HostObject.nothing;
    },
    GetCount: (workbook) => Object.keys(all(workbook)).length,
  },
};

export function settingsObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(SETTINGS, workbook);
}
