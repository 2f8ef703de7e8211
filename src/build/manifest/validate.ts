import { existsSync, readFileSync } from "node:fs";
import { developmentOrigin, sourceOrigin } from "./editions.cjs";
import { manifestRules, ruleBreaches } from "./rules";
import { findSchemaFolder, schemaBreaches } from "./schema-check";
import { projectPath } from "../project-path.mjs";

/**
 * Checks both built manifests and says what it found.
 * @param say prints one line
 * @returns whether all is well; a manifest that could not be checked is not
 */
export async function validateBuiltManifests(say: (line: string) => void): Promise<boolean> {
  const schemaFolder = findSchemaFolder(projectPath());
  if (schemaFolder === undefined) {
    say(
      "WARNING: XSD not present, schema check skipped. Name its folder in CARECASE_MANIFEST_SCHEMA. The project's own rules follow.",
    );
  }
  const { version } = JSON.parse(readFileSync(projectPath("package.json"), "utf8")) as { version: string };
  const editions = [
    {
      edition: "release",
      file: "manifest.xml",
      origin: (process.env.CARECASE_ORIGIN ?? sourceOrigin).replace(/\/+$/, ""),
    },
    { edition: "development", file: "manifest.dev.xml", origin: developmentOrigin },
  ] as const;
  let allHold = true;
  for (const { edition, file, origin } of editions) {
    const place = projectPath("dist", file);
    if (!existsSync(place)) {
      say(`dist/${file} is missing: run npm run build first.`);
      allHold = false;
      continue;
    }
    const text = readFileSync(place, "utf8");
    const breaches = [
      ...(schemaFolder === undefined
        ? []
        : (await schemaBreaches(text, schemaFolder)).map((breach) => `Schema: ${breach}`)),
      ...ruleBreaches(text, { edition, origin, projectVersion: version, builtFile }),
    ];
    allHold &&= breaches.length === 0;
    const checks = `${manifestRules.length} rules${schemaFolder === undefined ? "" : " and the schema"}`;
    say(
      breaches.length === 0
        ? `dist/${file}: ${checks} hold.`
        : `dist/${file}: ${breaches.length} breaches of ${checks}.`,
    );
    breaches.forEach((breach) => say(`  ${breach}`));
  }
  return allHold;
}

function builtFile(path: string): Buffer | undefined {
  const place = projectPath("dist", path);
  return existsSync(place) ? readFileSync(place) : undefined;
}
