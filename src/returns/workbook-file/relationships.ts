import { damaged } from "../refusal";
import { shown } from "../workbook-text";
import { unpack } from "../zip/unpack";
import { type ZipFile } from "../zip/directory";
import { readXml, type XmlReader } from "../xml/read-xml";

/** A link from one part of a workbook to another, or to somewhere outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `hyperlink`, `externalLink`. */
  readonly kind: string;
  /** Path in the zip file; of a link to outside, the address as it stands. */
  readonly target: string;
  readonly outside: boolean;
}

/**
 * Reads one XML part of a workbook.
 *
 * @returns Whether the workbook has such a part.
 */
export function readPart(zip: ZipFile, name: string, reader: XmlReader): boolean {
  if (!zip.entries.has(name.toLowerCase())) return false;
  readXml(shown(name), (take) => unpack(zip, name, take), reader);
  return true;
}

/** The links of a part, or of the whole package for the empty name. */
export function relationshipsOf(zip: ZipFile, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return readRelationships(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, folder);
}

/** Every link in the workbook, of whatever part. */
export function allRelationships(zip: ZipFile): Relationship[] {
  return [...zip.entries.values()]
    .filter(({ name }) => name.toLowerCase().endsWith(".rels"))
    .flatMap(({ name }) => readRelationships(zip, name, name.replace(/_rels\/[^/]*$/, "")));
}

function readRelationships(zip: ZipFile, name: string, folder: string): Relationship[] {
  const found: Relationship[] = [];
  readPart(zip, name, {
    open(path, attributes) {
      if (path !== "Relationships/Relationship") return;
      const target = attributes("Target") ?? "";
      const outside = attributes("TargetMode") === "External";
      found.push({
        id: attributes("Id") ?? "",
        kind: (attributes("Type") ?? "").split("/").at(-1) ?? "",
        target: outside ? target : pathOf(target, folder),
        outside,
      });
    },
  });
  return found;
}

function pathOf(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) throw damaged(`a link inside it leads out of the file (${shown(target)})`);
    } else if (step !== "" && step !== ".") {
      steps.push(step);
    }
  }
  return steps.join("/");
}
