/** An .xlsx file from planned sheets and their values. */
import { writeXlsx } from "hucre/xlsx";
import { FONT } from "../workbook/styles";
import { FileError, type FileDetails, type FileSheet } from "./file-sheet";
import { tidiedParts } from "./tidied-parts";
import { writtenSheet } from "./written-sheet";

const LONGEST_SHEET_NAME = 31;

/**
 * The bytes of a workbook that holds these sheets and nothing else: no names but those of the print set-up, no links, no
 * macros, no parts of an add-in. Formulas that refer to cells of the file alone stay formulas, with the value they have;
 * all others are written as their values.
 *
 * @param sheets Plan, name in the file and values of each sheet, in the order of the tabs. The first is shown on opening.
 * @param details What the file says of itself.
 * @returns The file, for Excel 2016 and later.
 * @throws FileError naming sheet and cell for an error value, a chart, or a name that no sheet can have.
 * @example await writeFile([{ plan, name: "Prices", values }], { title: "Home care", organisation: "Testshire", created })
 */
export async function writeFile(sheets: readonly FileSheet[], details: FileDetails): Promise<Uint8Array> {
  if (sheets.length === 0) throw new FileError("A file needs at least one sheet; found none");
  const wrong = sheets.find(
    ({ name }, index) =>
      name.length > LONGEST_SHEET_NAME ||
      name === "" ||
      /[\\/?*[\]:]/.test(name) ||
      sheets.slice(0, index).some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );
  if (wrong !== undefined) {
    throw new FileError(
      `"${wrong.name}" cannot be a sheet's name here: give each sheet a name of its own with at most ${LONGEST_SHEET_NAME} characters and none of \\ / ? * [ ] :`,
    );
  }
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, sheets)),
    properties: {
      title: details.title,
      creator: details.organisation,
      company: details.organisation,
      created: details.created,
      modified: details.created,
    },
    defaultFont: { name: FONT, size: 11 },
    activeSheet: 0,
  });
  return tidiedParts(bytes, details);
}
