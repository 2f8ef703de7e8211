import type { ManifestDocument } from "./manifest-document";

/** A function as functions.json declares it. */
export interface DeclaredFunction {
  readonly id: string;
  readonly name: string;
}

/** What a manifest is held against. */
export interface ManifestSetting {
  readonly edition: "release" | "development";
  /** The https address under which the built pages stand, with no slash at the end. */
  readonly origin: string;
  /** The project's version, as in package.json. */
  readonly projectVersion: string;
  /** A file of the built pages by its path below them; undefined when there is none. */
  readonly builtFile: (path: string) => Buffer | undefined;
}

/** One thing that must hold of a manifest. */
export interface ManifestRule {
  readonly name: string;
  /** @returns one sentence for each breach: where, what was found, what is accepted */
  readonly breaches: (manifest: ManifestDocument, setting: ManifestSetting) => string[];
}
