import { ReturnRefusal } from "./refusal";

/** The kinds of file that are read. */
export type FileKind = "workbook" | "csv";

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OTHER_SIGNATURES = [
  { what: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
  { what: "a picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: "a picture", bytes: [0xff, 0xd8, 0xff] },
  { what: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21] },
  { what: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: "a GZip archive", bytes: [0x1f, 0x8b] },
  { what: "a rich-text document", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
] as const;
/** In an old Office file whose real contents are encrypted. */
const ENCRYPTED_STREAM = "EncryptedPackage";

/**
 * Tells what a file is from its bytes and its name, and refuses what is not read by saying what to do instead.
 *
 * @throws ReturnRefusal
 */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) {
    throw new ReturnRefusal("empty", "The file is empty. Ask for it to be sent again.");
  }
  const ending = /\.([a-z0-9]{1,5})$/.exec(fileName.trim().toLowerCase())?.[1] ?? "";
  if (startsWith(bytes, OLE_SIGNATURE)) throw oldOfficeFile(bytes, ending);
  if (ending === "xlsm" || ending === "xltm" || ending === "xlam") {
    throw new ReturnRefusal("macros", `It is a workbook with macros (.${ending}). Ask for it saved as .xlsx.`);
  }
  const other = OTHER_SIGNATURES.find((each) => startsWith(bytes, each.bytes));
  if (other !== undefined) throw otherFormat(`It is ${other.what}`);
  const isZip = ZIP_SIGNATURES.some((signature) => startsWith(bytes, signature));
  if (isZip) {
    if (ending === "csv") throw otherFormat("It is named .csv and is a zip file or a workbook");
    return "workbook";
  }
  if (ending === "xlsx") {
    throw new ReturnRefusal(
      "damaged",
      "It is named .xlsx and is no workbook: its beginning is not that of one. Open it in Excel, save it again as .xlsx, or ask for it to be sent again.",
    );
  }
  if (ending === "csv" || ending === "txt" || ending === "tsv") return "csv";
  throw otherFormat(ending === "" ? "Its name says no kind of file" : `Files of the kind .${ending} are not read`);
}

function oldOfficeFile(bytes: Uint8Array, ending: string): ReturnRefusal {
  if (holdsWideText(bytes, ENCRYPTED_STREAM)) {
    return new ReturnRefusal(
      "password",
      "The file is protected by a password. Ask for it without one (in Excel: File, Info, Protect Workbook, Encrypt with Password, clear it).",
    );
  }
  const named = ending === "" ? "" : ` (.${ending})`;
  return new ReturnRefusal(
    "old-format",
    `It is a file of an old kind${named}, as Excel wrote it before 2007. Open it in Excel and save it as .xlsx, or ask for that.`,
  );
}

function otherFormat(what: string): ReturnRefusal {
  return new ReturnRefusal(
    "other-format",
    `${what}. Returns are read from .xlsx and .csv files: ask for the schedule as it was issued.`,
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a text stands anywhere in the bytes in UTF-16, as the names in an old Office file do. */
function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
