/** What Microsoft's own validator asks of the parts and the library leaves otherwise. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FileDetails } from "./file-sheet";

/** The file format's order of a font's properties. */
const FONT_ORDER = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const STYLES_PART = "xl/styles.xml";
const APPLICATION_PART = "docProps/app.xml";

/**
 * The same file with the properties of each font in order, and without the name of the library that wrote it.
 *
 * @param bytes A file as the library wrote it.
 * @param details Its day of creation becomes that of every part, so that the same sheets give the same bytes.
 */
export function tidiedParts(bytes: Uint8Array, { created }: FileDetails): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (text: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit(STYLES_PART, (text) =>
    text.replace(/<font>(.*?)<\/font>/g, (_, properties: string) => `<font>${inOrder(properties)}</font>`),
  );
  edit(APPLICATION_PART, (text) => text.replace(/<Application>[^<]*</, "<Application>CareCase<"));
  return zipSync(parts, { mtime: created });
}

function inOrder(properties: string): string {
  const elements = [...properties.matchAll(/<([A-Za-z]+)\b[^>]*\/>/g)];
  const rank = (name: string | undefined): number => FONT_ORDER.indexOf(name ?? "");
  return elements
    .sort((one, other) => rank(one[1]) - rank(other[1]))
    .map(([element]) => element)
    .join("");
}
