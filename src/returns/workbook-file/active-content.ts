import { ReturnRefusal, type RefusalCode } from "../refusal";
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

/** The same by the kinds of links between parts, which is what Excel goes by, whatever a part is called. */
const REFUSED_LINKS = [
  {
    code: "macros",
    kinds: ["vbaproject", "xlmacrosheet", "xlintlmacrosheet", "dialogsheet", "extensibility"],
    what: "macros",
  },
  { code: "external-links", kinds: ["externallink", "externallinkpath"], what: "links to other workbooks" },
  { code: "external-links", kinds: ["connections", "querytable"], what: "connections to other data" },
  {
    code: "active-content",
    kinds: ["oleobject", "package", "control", "ctrlprop", "activexcontrolbinary"],
    what: "embedded objects or controls",
  },
] as const satisfies readonly { code: RefusalCode; kinds: readonly string[]; what: string }[];

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
  for (const { kind, outside, target } of allRelationships(zip)) {
    const link = REFUSED_LINKS.find(({ kinds }) => kinds.some((each) => each === kind.toLowerCase()));
    if (link !== undefined) throw refusal(link.code, link.what, target);
    if (outside && !HARMLESS_OUTSIDE.has(kind)) throw refusal("external-links", "links to something outside", target);
  }
}

function refusal(code: RefusalCode, what: string, where: string): ReturnRefusal {
  return new ReturnRefusal(
    code,
    `The file has ${what} (${shown(where)}). A return may hold cells only: ask for the schedule as it was issued, saved as .xlsx.`,
  );
}
