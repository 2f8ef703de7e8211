import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a bidder puts into a cell. */
export type FilledCell = string | number | { readonly formula: string; readonly answer: number };

/** Part of the file for bidders that holds the sheet "Prices". */
const PRICES_PART = "xl/worksheets/sheet2.xml";

/**
 * Types values into cells of the sheet "Prices" of a file for bidders, as a program that saves the file again writes them.
 *
 * @param issued The file as it was saved for bidders.
 * @param entries By the cells' addresses.
 */
export function fillIn(issued: Uint8Array, entries: Readonly<Record<string, FilledCell>>): Uint8Array {
  const parts = unzipSync(issued);
  const prices = parts[PRICES_PART];
  if (!prices) throw new Error(`The file has no part ${PRICES_PART}.`);
  const filled = Object.entries(entries).reduce((text, [address, entry]) => {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(text)) throw new Error(`The file has no cell ${address}.`);
    return text.replace(cell, (_found, style = "") => cellXml(`r="${address}"${String(style)}`, entry));
  }, strFromU8(prices));
  return zipSync({ ...parts, [PRICES_PART]: strToU8(filled) });
}

function cellXml(attributes: string, entry: FilledCell): string {
  if (typeof entry === "number") return `<c ${attributes}><v>${entry}</v></c>`;
  if (typeof entry === "string") return `<c ${attributes} t="inlineStr"><is><t>${entry}</t></is></c>`;
  return `<c ${attributes}><f>${entry.formula}</f><v>${entry.answer}</v></c>`;
}
