import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";

const mainSchema = "OfficeAppManifestV1_1.xsd";

/**
 * The folder with Microsoft's manifest schema: the one named by CARECASE_MANIFEST_SCHEMA, else the first usual place that has it.
 * @param projectFolder the repository's root
 * @param named the folder that the environment names
 * @returns the folder; undefined when there is none (the schema may not be redistributed, so the project does not carry it)
 * @throws Error when the named folder lacks the schema
 */
export function findSchemaFolder(
  projectFolder: string,
  named = process.env.CARECASE_MANIFEST_SCHEMA,
): string | undefined {
  const hasSchema = (folder: string) => existsSync(path.join(folder, mainSchema));
  if (named) {
    if (!hasSchema(named)) throw new Error(`CARECASE_MANIFEST_SCHEMA is "${named}", where there is no ${mainSchema}.`);
    return named;
  }
  const usualPlaces = ["manifest-schema", "../manifest-schema", "../shared/manifest-schema"];
  return usualPlaces.map((place) => path.join(projectFolder, place)).find(hasSchema);
}

/**
 * Holds a manifest against Microsoft's schema.
 * @param text the manifest
 * @param folder where the schema's files are
 * @returns one message for each breach
 */
export async function schemaBreaches(text: string, folder: string): Promise<string[]> {
  const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const imported = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== mainSchema);
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: text }],
    schema: [schemaFile(mainSchema)],
    preload: imported.map(schemaFile),
  });
  if (valid) return [];
  return errors.length > 0
    ? errors.map(({ message, loc }) => `line ${loc?.lineNumber ?? "?"}: ${message}`)
    : [rawOutput];
}
