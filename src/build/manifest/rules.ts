import { iconRules } from "./icon-rules";
import { identityRules } from "./identity-rules";
import { readManifest } from "./manifest-document";
import type { ManifestRule, ManifestSetting } from "./manifest-rule";
import { resourceRules } from "./resource-rules";
import { runtimeRules } from "./runtime-rules";

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
