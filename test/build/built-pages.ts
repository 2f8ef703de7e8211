import { readFileSync } from "node:fs";
import path from "node:path";
import { policyOf } from "../../src/build/content-security-policy.cjs";
import {
  developmentManifest,
  developmentOrigin,
  releaseManifest,
  sourceOrigin,
} from "../../src/build/manifest/editions.cjs";
import type { ManifestSetting } from "../../src/build/manifest/manifest-rule";

const projectFolder = path.join(__dirname, "..", "..");
const fromProject = (file: string) => readFileSync(path.join(projectFolder, file));

/** Text of manifest.xml as it stands in the repository. */
export const manifestSource = fromProject("manifest.xml").toString("utf8");

/** The version that package.json gives. */
export const projectVersion = (JSON.parse(fromProject("package.json").toString("utf8")) as { version: string }).version;

const officeScript = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** The smallest set of built pages that satisfies the gate: each may be replaced, or left out with undefined. */
export function builtPages(
  replaced: Readonly<Record<string, string | Buffer | undefined>> = {},
): ManifestSetting["builtFile"] {
  const pages: Record<string, string | Buffer | undefined> = {
    "taskpane.html": `<meta http-equiv="Content-Security-Policy" content="${policyOf("taskpane.html")}">${officeScript}<script src="functions.js"></script><script src="taskpane.js"></script>`,
    "taskpane.js": 'Office.actions.associate("checkWorkbook",open);',
    "functions.js": 'CustomFunctions.associate("GBPM",a);CustomFunctions.associate("PARTYEAR",b);',
    "functions.json": JSON.stringify({
      functions: [
        { id: "GBPM", name: "GBPM" },
        { id: "PARTYEAR", name: "PARTYEAR" },
      ],
    }),
    "help.html": "<h1>Help</h1>",
    ...replaced,
  };
  return (file) => {
    if (file in pages) return pages[file] === undefined ? undefined : Buffer.from(pages[file]);
    return file.startsWith("assets/icons/") ? fromProject(file) : undefined;
  };
}

/** The release manifest and what it is held against. */
export const release = {
  text: releaseManifest(manifestSource),
  setting: { edition: "release", origin: sourceOrigin, projectVersion, builtFile: builtPages() },
} as const;

/** The development manifest and what it is held against. */
export const development = {
  text: developmentManifest(manifestSource),
  setting: { edition: "development", origin: developmentOrigin, projectVersion, builtFile: builtPages() },
} as const;
