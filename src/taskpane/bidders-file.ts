/** The file for bidders: read from the workbook, written, and handed to whoever asked for it. */
import packageFile from "../../package.json";
import { FileError } from "../files/file-sheet";
import { scheduleOf } from "../templates/tenders/pricing-schedule/schedule-of";
import type { OpportunityTemplate } from "../templates/template";
import { readBidderSheets } from "../workbook/bidder-sheets";
import { canOpenFiles, openFile } from "../workbook/open-file";
import { WorkbookError } from "../workbook/plain-failure";
import type { SavedFile } from "./workbook-service";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** A browser fetches the file within this time of the click. */
const DOWNLOAD_MILLISECONDS = 60_000;

/**
 * Makes the file for bidders of an inserted pricing schedule.
 *
 * @param asAt Today, ISO.
 * @returns The file's name, and whether it was opened in Excel or given to the browser's downloads.
 * @throws WorkbookError in plain words; nothing was saved then.
 */
export async function makeBiddersFile(
  insertionId: string,
  template: OpportunityTemplate,
  asAt: string,
): Promise<SavedFile> {
  const { values, sheets } = await readBidderSheets(insertionId, template, { asAt, version: packageFile.version });
  const { reference } = scheduleOf(values);
  const name = `${fileNamePart(reference)} pricing schedule.xlsx`;
  const bytes = await bytesOf(sheets, {
    title: `${String(values.inputs["procurementTitle"] ?? "")}: pricing schedule ${reference}`,
    organisation: String(values.inputs["councilName"] ?? ""),
    created: new Date(),
  });
  if (canOpenFiles()) {
    await openFile(bytes);
    return { name, place: "newWorkbook" };
  }
  download(bytes, name);
  return { name, place: "downloads" };
}

async function bytesOf(
  ...request: Parameters<typeof import("../files/write-file").writeFile>
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeFile } = await import(/* webpackChunkName: "files" */ "../files/write-file");
  try {
    return new Uint8Array(await writeFile(...request));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new WorkbookError(
      {
        what: "The file for bidders was not made.",
        why: error.message,
        remedy: "Correct the cell named, then save again.",
      },
      error,
    );
  }
}

/** A reference may hold what no file name can. */
function fileNamePart(reference: string): string {
  return reference.replace(/[^A-Za-z0-9._ -]+/g, "-").replace(/^[. ]+|[. ]+$/g, "");
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MILLISECONDS);
}
