import { child, type ManifestDocument, typeOf } from "./manifest-document";
import { repeated } from "./identity-rules";
import type { DeclaredFunction, ManifestRule, ManifestSetting } from "./manifest-rule";

const officeScript = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export const runtimeRules: readonly ManifestRule[] = [
  {
    name: "One long-lived runtime serves the pane, the functions and the commands",
    breaches: ({ root, all, valueOf }) => {
      const runtimes = all("Runtime");
      const runtime = runtimes[0];
      if (runtime === undefined || runtimes.length > 1)
        return [`There are ${runtimes.length} runtimes; there must be one.`];
      const resid = runtime.getAttribute("resid");
      const users = [
        ...all("Page").map((page) => ({ where: "The custom functions' Page", at: child(page, "SourceLocation") })),
        ...all("Action")
          .filter((action) => typeOf(action) === "ShowTaskpane")
          .map((action) => ({ where: "A ShowTaskpane action", at: child(action, "SourceLocation") })),
        ...all("FunctionFile").map((file) => ({ where: "FunctionFile", at: file })),
      ];
      const settings = all("DefaultSettings").map((element) =>
        child(element, "SourceLocation")?.getAttribute("DefaultValue"),
      );
      return [
        ...(runtime.getAttribute("lifetime") === "long"
          ? []
          : [`The runtime's lifetime is "${runtime.getAttribute("lifetime")}"; it must be long.`]),
        ...users
          .filter(({ at }) => at?.getAttribute("resid") !== resid)
          .map(
            ({ where, at }) => `${where} uses "${at?.getAttribute("resid")}"; it must use the runtime's "${resid}".`,
          ),
        ...settings
          .filter((address) => address !== valueOf(resid))
          .map(
            (address) => `DefaultSettings opens "${address}"; the runtime is ${valueOf(resid)} (${root.localName}).`,
          ),
      ];
    },
  },
  {
    name: "The functions stand in the namespace CARECASE",
    breaches: ({ all, valueOf }) => {
      const namespaces = all("Namespace").map((element) => valueOf(element.getAttribute("resid")));
      return namespaces.length === 1 && namespaces[0] === "CARECASE"
        ? []
        : [`The namespace is "${namespaces.join(", ")}"; it must be CARECASE.`];
    },
  },
  { name: "The functions declared are the functions built", breaches: functionBreaches },
  {
    name: "Every address has its file among the built pages",
    breaches: ({ resources }, { origin, builtFile }) =>
      resources
        .filter(({ kind, value }) => kind === "Url" && builtFile(value.replace(`${origin}/`, "")) === undefined)
        .map(({ id, value }) => `"${id}" points at ${value}, for which no file was built.`),
  },
  {
    name: "The task pane loads Microsoft's Office.js first and the functions before the pane, under a policy",
    breaches: (_manifest, { builtFile }) => {
      const page = builtFile("taskpane.html")?.toString("utf8");
      if (page === undefined) return ["taskpane.html was not built."];
      const order = [officeScript, "functions.js", "taskpane.js"].map((script) => page.indexOf(script));
      return [
        ...(order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1))
          ? []
          : [`taskpane.html must load ${officeScript}, then functions.js, then taskpane.js.`]),
        ...(/http-equiv="?Content-Security-Policy/.test(page) ? [] : ["taskpane.html has no Content-Security-Policy."]),
      ];
    },
  },
  {
    name: "Every command has its function in the task pane",
    breaches: ({ all }, { builtFile }) => {
      const bundle = builtFile("taskpane.js")?.toString("utf8") ?? "";
      const associates = /\bactions\.associate\(/.test(bundle);
      return all("FunctionName")
        .map((element) => element.textContent ?? "")
        .filter((name) => !associates || !commandInScript(name).test(bundle))
        .map((name) => `The command "${name}" is never given to Office.actions.associate in taskpane.js.`);
    },
  },
];

/** Given to associate by name, or by the key of the function in a table of commands. */
function commandInScript(name: string): RegExp {
  return new RegExp(`associate\\(\\s*["'\`]${name}["'\`]|[{,]\\s*["']?${name}["']?\\s*[:(]`);
}

function functionBreaches({ all, valueOf }: ManifestDocument, { origin, builtFile }: ManifestSetting): string[] {
  const fileOf = (name: string) => {
    const location = all(name).map((element) => child(element, "SourceLocation"))[0];
    return builtFile((valueOf(location?.getAttribute("resid") ?? null) ?? "").replace(`${origin}/`, ""))?.toString(
      "utf8",
    );
  };
  const [metadata, script] = [fileOf("Metadata"), fileOf("Script")];
  if (metadata === undefined) return ["The functions' metadata was not built."];
  if (script === undefined) return ["The functions' script was not built."];
  const { functions } = JSON.parse(metadata) as { functions: readonly DeclaredFunction[] };
  const ids = functions.map(({ id }) => id);
  const associated = [...script.matchAll(/\.associate\)?\(\s*["'`]([^"'`]+)["'`]/g)].map((match) => match[1] ?? "");
  return [
    ...(ids.length === 0 ? ["The metadata declares no function."] : []),
    ...repeated(ids).map((id) => `The metadata declares ${id} more than once.`),
    ...functions
      .filter(({ id }) => !/^[A-Z][A-Z0-9]*$/.test(id))
      .map(({ id }) => `The function id "${id}" must be capital letters and digits.`),
    ...functions
      .filter(({ id, name }) => id !== name)
      .map(({ id, name }) => `${id} is shown to users as "${name}"; both must be the same.`),
    ...ids
      .filter((id) => !associated.includes(id))
      .map((id) => `${id} is declared, but functions.js never associates it.`),
    ...associated
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} is associated in functions.js, but not declared.`),
  ];
}
