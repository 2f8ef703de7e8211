import { child } from "./manifest-document";
import type { ManifestRule } from "./manifest-rule";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export const identityRules: readonly ManifestRule[] = [
  {
    name: "The id is a GUID",
    breaches: ({ root }) => {
      const id = child(root, "Id")?.textContent ?? "";
      return guid.test(id) ? [] : [`Id is "${id}"; it must be a GUID.`];
    },
  },
  {
    name: "The version has four numbers and follows package.json",
    breaches: ({ root }, { projectVersion }) => {
      const version = child(root, "Version")?.textContent ?? "";
      const numbers = version.split(".");
      if (
        numbers.length !== 4 ||
        numbers.some((number) => !/^(0|[1-9]\d{0,4})$/.test(number) || Number(number) > 65_535)
      ) {
        return [`Version is "${version}"; it must be four whole numbers from 0 to 65535, such as 1.2.3.0.`];
      }
      return numbers.slice(0, 3).join(".") === projectVersion
        ? []
        : [`Version is "${version}"; package.json says ${projectVersion}, so it must begin with ${projectVersion}.`];
    },
  },
  {
    name: "It is a task pane for workbooks that may change the document",
    breaches: ({ root, all }) => {
      const hosts = all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"));
      const permission = child(root, "Permissions")?.textContent;
      return [
        ...hosts
          .filter((host) => host !== "Workbook")
          .map((host) => `Host is "${host}"; CareCase runs in Workbook only.`),
        ...(permission === "ReadWriteDocument"
          ? []
          : [`Permissions is "${permission}"; it must be ReadWriteDocument.`]),
      ];
    },
  },
  {
    name: "It asks for the Excel that it needs",
    breaches: ({ all }) => {
      const sets = new Map(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion") ?? ""]));
      return ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"].flatMap((name) => {
        const version = sets.get(name);
        if (version === undefined) return [`Requirements lack the set ${name}.`];
        return /^\d+\.\d+$/.test(version)
          ? []
          : [`The set ${name} asks for version "${version}"; it must be like 1.1.`];
      });
    },
  },
  {
    name: "Groups and buttons have ids of their own",
    breaches: ({ all }) => {
      const ids = [...all("Group"), ...all("Control")].map((element) => element.getAttribute("id") ?? "");
      return repeated(ids).map((id) => `The id "${id}" stands at more than one group or button.`);
    },
  },
];

/** The values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
