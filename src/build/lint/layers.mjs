import path from "node:path";

/**
 * The walls between the folders of src: which folders each may import from (itself always), and which packages.
 * Data flows one way: template -> plan -> writer -> cells -> functions -> finance.
 * An entry with a slash opens only the files whose path begins so.
 */
export const layers = {
  parameters: { folders: [], packages: ["decimal.js"] },
  finance: { folders: ["parameters"], packages: ["decimal.js"] },
  functions: { folders: ["finance", "parameters"], packages: ["decimal.js"] },
  templates: { folders: ["finance", "parameters", "workbook/plan"], packages: ["decimal.js"] },
  workbook: { folders: ["templates", "finance", "parameters", "functions"], packages: ["decimal.js"] },
  sharing: { folders: ["workbook", "functions", "finance", "parameters"], packages: ["decimal.js", "fflate", "hucre"] },
  returns: {
    folders: ["finance", "templates/tenders/schedule-shape"],
    packages: ["fflate", "saxes", "papaparse"],
  },
  files: { folders: ["workbook"], packages: ["fflate", "hucre"] },
  commands: { folders: ["workbook", "templates", "taskpane"], packages: [] },
  taskpane: {
    folders: [
      "workbook",
      "templates",
      "finance",
      "parameters",
      "sharing",
      "returns",
      "files",
      "commands",
      "functions/help.json",
    ],
    packages: ["react", "react-dom", "@fluentui/", "decimal.js"],
  },
  workbench: {
    folders: [],
    packages: ["react", "react-dom", "@fluentui/", "@univerjs/", "rxjs", "@microsoft/office-js"],
  },
  build: { folders: ["functions", "finance", "parameters", "templates", "workbook", "returns"], packages: undefined },
};

const forbiddenFolderNames = new Set(["utils", "util", "helpers", "helper", "common", "misc"]);

/** Holds every import of src to the table above. */
export const layersRule = {
  meta: {
    type: "problem",
    docs: { description: "Keep the layers of src apart" },
    schema: [],
    messages: {
      folder: "src/{{from}} may not import from src/{{to}}. It may import from: {{allowed}}.",
      package: "src/{{from}} may not import the package {{to}}. It may import: {{allowed}}.",
      unknown: "src/{{from}} is not one of the project's folders; add it to src/build/lint/layers.mjs.",
      name: "A folder called {{name}} says nothing about what is in it. Name it after one idea.",
    },
  },
  create(context) {
    const place = placeInSource(context.filename);
    if (place === undefined) return {};
    const { source, steps } = place;
    const from = steps[0];
    const checkImport = (node) => {
      if (typeof node.source?.value !== "string") return;
      const specifier = node.source.value.split("?")[0];
      const layer = layers[from];
      if (layer === undefined) return;
      if (specifier.startsWith(".")) {
        const target = path.posix.relative(
          source,
          path.posix.resolve(path.posix.dirname(posix(context.filename)), specifier),
        );
        const to = target.split("/")[0];
        const allowed =
          to === from || layer.folders.some((open) => (open.includes("/") ? target.startsWith(open) : to === open));
        // What lies outside src (the manifest, test data) is no layer.
        if (!allowed && !target.startsWith("..")) {
          context.report({ node, messageId: "folder", data: { from, to: target, allowed: listed(layer.folders) } });
        }
      } else if (layer.packages !== undefined) {
        const allowed = layer.packages.some(
          (name) => specifier === name || specifier.startsWith(name.endsWith("/") ? name : `${name}/`),
        );
        if (!allowed) {
          context.report({
            node,
            messageId: "package",
            data: { from, to: specifier, allowed: listed(layer.packages) },
          });
        }
      }
    };
    return {
      Program(node) {
        const badName = steps.slice(0, -1).find((step) => forbiddenFolderNames.has(step));
        if (badName) context.report({ node, messageId: "name", data: { name: badName } });
        if (steps.length > 1 && layers[from] === undefined)
          context.report({ node, messageId: "unknown", data: { from } });
      },
      ImportDeclaration: checkImport,
      ImportExpression: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      TSImportType: checkImport,
    };
  },
};

function placeInSource(filename) {
  const file = posix(filename);
  const at = file.lastIndexOf("/src/");
  if (at < 0) return undefined;
  return { source: file.slice(0, at + 4), steps: file.slice(at + 5).split("/") };
}

function posix(filename) {
  return filename.replaceAll("\\", "/");
}

function listed(names) {
  return names.length > 0 ? names.join(", ") : "nothing else";
}
