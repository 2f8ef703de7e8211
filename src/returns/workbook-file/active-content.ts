import { ReturnRefusal } from "../refusal";
import { shown } from "../workbook-text";
import { type ZipFile } from "../zip/directory";
import { allRelationships, readPart } from "./relationships";

/** Parts that make a file more than cells: what they are called in the zip file, what to call them in a message. */
const REFUSED_PARTS = [
  {
    code: "macros",
    path: /(^|\/)vbaproject|\/(macrosheets|intlmacrosheets|dialogsheets)\/|\/customui/,
    what: "macros",
  },
  { code: "external-links", path: /\/externallinks\//, what: "links to other workbooks" },
  { code: "external-links", path: /\/(connections\.xml$|querytables\/)/, what: "connections to other data" },
  { code: "active-content", path: /\/(embeddings|activex|ctrlprops)\//, what: "embedded objects or controls" },
] as const;

/** A cell may point to a web page or a mail address; nothing is followed. Pictures and the like may not come from outside. */
const HARMLESS_OUTSIDE = new Set(["hyperlink"]);

/**
 * Refuses a workbook that has more than cells in it: macros, links to other workbooks, connections, embedded objects. Nothing of
 * them would be run or fetched here; a colleague who opens the file in Excel might.
 */
export function refuseActiveContent(zip: ZipFile): void {
  for (const { name } of zip.entries.values()) {
    const part = REFUSED_PARTS.find(({ path }) => path.test(`/${name.toLowerCase()}`));
    if (part !== undefined) throw refusal(part.code, part.what, name);
  }
  const readTypes = readPart(zip, "[Content_Types].xml", {
    open(_, attributes) {
      const type = attributes("ContentType")?.toLowerCase() ?? "";
      if (/macroenabled|vbaproject|macrosheet/.test(type))
        throw refusal("macros", "macros", attributes("PartName") ?? "");
    },
  });
  if (!readTypes)
    throw new ReturnRefusal(
      "other-format",
      "It is a zip file, and no workbook. Unpack it and choose the .xlsx file inside.",
    );
  const outside = allRelationships(zip).find((link) => link.outside && !HARMLESS_OUTSIDE.has(link.kind));
  if (outside !== undefined) throw refusal("external-links", "links to something outside", outside.target);
}

function refusal(code: "macros" | "external-links" | "active-content", what: string, where: string): ReturnRefusal {
  return new ReturnRefusal(
    code,
    `The file has ${what} (${shown(where)}). A return may hold cells only: ask for the schedule as it was issued, saved as .xlsx.`,
  );
}
