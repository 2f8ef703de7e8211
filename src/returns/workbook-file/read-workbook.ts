import { BIDDER_SHEETS } from "../../templates/tenders/schedule-shape";
import { type ReturnLimits } from "../limits";
import { comparable, type SheetCells } from "../price-sheet/cells";
import { damaged, ReturnRefusal } from "../refusal";
import { shown } from "../workbook-text";
import { readXml, type XmlReader } from "../xml/read-xml";
import { readZipDirectory, type ZipFile } from "../zip/directory";
import { unpack } from "../zip/unpack";
import { refuseActiveContent } from "./active-content";
import { sharedTextsReader } from "./shared-texts";
import { SheetPartReader } from "./sheet-part";
import { stylesReader } from "./styles";
import { readWorkbookPart, type NamedSheet } from "./workbook-part";

/**
 * Reads the sheet of prices from the bytes of an .xlsx file, and nothing else of it.
 *
 * @throws ReturnRefusal for whatever makes the whole file unfit.
 */
export function readPricesFromWorkbook(bytes: Uint8Array, limits: ReturnLimits): SheetCells {
  const zip = readZipDirectory(bytes, limits);
  refuseOpenDocument(zip);
  refuseActiveContent(zip);
  const workbook = readWorkbookPart(zip);
  const sheet = pricesSheet(workbook.sheets);

  const texts = sharedTextsReader(limits);
  if (workbook.sharedTextsPart !== undefined) readNamed(zip, workbook.sharedTextsPart, texts.reader);
  const styles = stylesReader();
  if (workbook.stylesPart !== undefined) readNamed(zip, workbook.stylesPart, styles.reader);

  const { countsFrom1904 } = workbook;
  const cells = new SheetPartReader({ sharedTexts: texts.texts, looks: styles.looks, countsFrom1904 }, limits);
  readNamed(zip, sheet.part, cells);
  return cells.sheet(sheet.name, sheet.hidden);
}

function readNamed(zip: ZipFile, part: string, reader: XmlReader): void {
  readXml(
    shown(part),
    (take) => {
      if (!unpack(zip, part, take)) throw damaged(`it has no part ${shown(part)}, which it says it has`);
    },
    reader,
  );
}

function refuseOpenDocument(zip: ZipFile): void {
  const names = [...zip.entries.keys()];
  if (names.includes("mimetype") && names.includes("content.xml")) {
    throw new ReturnRefusal(
      "other-format",
      "It is an OpenDocument file (.ods). Open it and save it as .xlsx, or ask for that.",
    );
  }
  if (names.some((name) => name.endsWith(".iwa"))) {
    throw new ReturnRefusal("other-format", "It is an Apple Numbers file. Ask for it exported as .xlsx.");
  }
}

function pricesSheet(sheets: readonly NamedSheet[]): NamedSheet & { part: string } {
  const wanted = BIDDER_SHEETS.prices;
  const found = sheets.find(({ name }) => comparable(name).toLowerCase() === wanted.toLowerCase());
  if (found?.part !== undefined) return { ...found, part: found.part };
  const shownNames = sheets.slice(0, 10).map(({ name }) => shown(name));
  const more = sheets.length > shownNames.length ? ` and ${sheets.length - shownNames.length} more` : "";
  throw new ReturnRefusal(
    "no-prices-sheet",
    `The workbook has no sheet "${wanted}" with cells; its sheets are ${shownNames.join(", ")}${more}. Prices are read from "${wanted}", as it was issued.`,
  );
}
