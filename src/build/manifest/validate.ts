import { existsSync, readFileSync } from "node:fs";
import { developmentOrigin, sourceOrigin } from "./editions.cjs";
import { iconRules } from "./icon-rules";
import { identityRules } from "./identity-rules";
import { readManifest } from "./manifest-document";
import type { ManifestRule, ManifestSetting } from "./manifest-rule";
import { resourceRules } from "./resource-rules";
import { runtimeRules } from "./runtime-rules";
import { findSchemaFolder, schemaBreaches } from "./schema-check";
import { projectPath } from "../project-path.mjs";

/** Every rule of the project's own, which hold without Microsoft's schema. */
export const manifestRules: readonly ManifestRule[] = [
  ...identityRules,
  ...resourceRules,
  ...iconRules,
  ...runtimeRules,
];

/**
 * Holds a manifest against the project's own rules.
 * @param text the manifest
 * @param setting its edition and the built pages beside it
 * @returns one line for each breach, with the rule's name; none when all hold
 */
export function ruleBreaches(text: string, setting: ManifestSetting): string[] {
  const manifest = readManifest(text);
  return manifestRules.flatMap(({ name, breaches }) =>
    breaches(manifest, setting).map((breach) => `${name}: ${breach}`),
  );
}

/**
 * Checks both built manifests and says what it found.
 * @param say prints one line
 * @returns whether all is well; a manifest that could not be checked is not
 */
export async function validateBuiltManifests(say: (line: string) => void): Promise<boolean> {
  const schemaFolder = findSchemaFolder();
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
