import { damaged, ReturnRefusal } from "../refusal";
import { type ZipFile } from "../zip/directory";
import { readPart, relationshipsOf } from "./relationships";

/** A sheet that a workbook names. */
export interface NamedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part; `undefined` for a sheet of charts or anything else without cells. */
  readonly part: string | undefined;
}

export interface WorkbookPart {
  readonly sheets: readonly NamedSheet[];
  /** Days are counted from 1904 instead of 1900 (old Excel for Mac). */
  readonly countsFrom1904: boolean;
  readonly sharedTextsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Reads which sheets a workbook has and where their parts are. */
export function readWorkbookPart(zip: ZipFile): WorkbookPart {
  const main = relationshipsOf(zip, "").find((link) => link.kind === "officeDocument" && !link.outside);
  if (main === undefined || !zip.entries.has(main.target.toLowerCase())) {
    throw new ReturnRefusal("other-format", "It is no Excel workbook. Ask for the schedule saved as .xlsx.");
  }
  if (/\.bin$/i.test(main.target)) {
    throw new ReturnRefusal("other-format", "It is a binary workbook (.xlsb). Ask for it saved as .xlsx.");
  }
  const links = relationshipsOf(zip, main.target);
  const sheets: NamedSheet[] = [];
  let countsFrom1904 = false;
  let isWorkbook = false;
  readPart(zip, main.target, {
    open(path, attributes) {
      isWorkbook ||= path === "workbook";
      if (path === "workbook/workbookPr") countsFrom1904 = isTrue(attributes("date1904"));
      if (
        path === "workbook/definedNames/definedName" &&
        (isTrue(attributes("vbProcedure")) || isTrue(attributes("xlm")))
      ) {
        throw new ReturnRefusal(
          "macros",
          "The file has a name that runs a macro. Ask for it saved as .xlsx, without macros.",
        );
      }
      if (path !== "workbook/sheets/sheet") return;
      const link = links.find(({ id }) => id === attributes("id", "prefixed"));
      sheets.push({
        name: attributes("name") ?? "",
        hidden: (attributes("state") ?? "visible") !== "visible",
        part: link?.kind === "worksheet" && !link.outside ? link.target : undefined,
      });
    },
  });
  if (!isWorkbook) {
    throw new ReturnRefusal(
      "other-format",
      "It is an Office file, and no Excel workbook. Ask for the schedule saved as .xlsx.",
    );
  }
  if (sheets.length === 0) throw damaged("it names no sheet");
  const partOf = (kind: string) => links.find((link) => link.kind === kind && !link.outside)?.target;
  return { sheets, countsFrom1904, sharedTextsPart: partOf("sharedStrings"), stylesPart: partOf("styles") };
}

export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
