import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged, ReturnRefusal } from "../refusal";
import { decodeXml } from "./decode-xml";

/** An element's attributes: one without a prefix, or with `prefixed` one of any prefix (`r:id`). */
export type Attributes = (name: string, prefixed?: "prefixed") => string | undefined;

/** What a reader of one kind of XML file wants to be told. A path is the names of the elements from the root, joined by `/`. */
export interface XmlReader {
  open?(path: string, attributes: Attributes): void;
  text?(path: string, text: string): void;
  close?(path: string): void;
}

const DEEPEST_ELEMENT = 64;
/** Namespaces whose elements count; elements of any other appear in a path as `?`, so that no reader takes them for its own. */
const KNOWN_NAMESPACES = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

/**
 * Reads an XML file as it comes out of the zip file, without ever holding it whole. Nothing outside it is fetched: document
 * types, and with them entities of their own, are refused; so are elements nested deeper than any workbook's.
 *
 * @param what The file's name for messages.
 * @param feed Hands over the file's bytes in slices.
 * @throws ReturnRefusal for XML that is not well formed, or whatever the reader throws.
 */
export function readXml(what: string, feed: (take: (slice: Uint8Array) => void) => void, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const paths: string[] = [];
  parser.on("error", (error) => {
    throw damaged(`${what} inside it is not well-formed XML (${error.message})`);
  });
  parser.on("doctype", () => {
    throw new ReturnRefusal(
      "unsafe-xml",
      `The file declares a document type inside (${what}), which no spreadsheet program writes and which can hide other files' contents. Nothing was read.`,
    );
  });
  parser.on("opentag", (tag) => {
    if (paths.length >= DEEPEST_ELEMENT) {
      throw damaged(`${what} inside it nests elements more than ${DEEPEST_ELEMENT} deep`);
    }
    const name = KNOWN_NAMESPACES.has(tag.uri) ? tag.local : "?";
    const above = paths.at(-1);
    const path = above === undefined ? name : `${above}/${name}`;
    paths.push(path);
    reader.open?.(path, attributesOf(tag));
  });
  parser.on("text", (text) => reader.text?.(paths.at(-1) ?? "", text));
  parser.on("cdata", (text) => reader.text?.(paths.at(-1) ?? "", text));
  parser.on("closetag", () => {
    const path = paths.pop();
    if (path !== undefined) reader.close?.(path);
  });
  const decoder = decodeXml(what);
  feed((slice) => parser.write(decoder.next(slice)));
  parser.write(decoder.end()).close();
}

function attributesOf(tag: SaxesTagNS): Attributes {
  return (name, prefixed) =>
    prefixed === undefined
      ? tag.attributes[name]?.value
      : Object.values(tag.attributes).find(({ local, prefix }) => local === name && prefix !== "")?.value;
}
