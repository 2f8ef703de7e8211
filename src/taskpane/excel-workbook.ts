import packageFile from "../../package.json";
import { explainFailure, InsertionCancelled, WorkbookError } from "../workbook/plain-failure";
import type { WorkbookService } from "./workbook-service";

/** Version of CareCase, as it is noted on the sheets it makes. */
export const version = packageFile.version;

/** The code that plans, writes, reads and checks sheets. */
async function requests(): Promise<typeof import("./excel-requests")> {
  try {
    return await import(/* webpackChunkName: "sheets" */ "./excel-requests");
  } catch (error) {
    throw new WorkbookError(
      {
        what: "Nothing was done to the workbook.",
        why: "A part of CareCase could not be loaded: its files could not be reached.",
        remedy: "Check the connection, then try again.",
      },
      error,
    );
  }
}

/** The open workbook, in Excel or in the embedded workbook. */
export const excelWorkbook: WorkbookService = {
  insert: async (...request) => (await requests()).insert(...request),
  undo: async (...request) => (await requests()).undo(...request),
  editedSince: async (...request) => (await requests()).editedSince(...request),
  list: async (...request) => (await requests()).list(...request),
  read: async (...request) => (await requests()).read(...request),
  goTo: async (...request) => (await requests()).goTo(...request),
  check: async (...request) => (await requests()).check(...request),
  insertExample: async (...request) => (await requests()).insertExample(...request),
  saveForBidders: async (...request) => (await requests()).saveForBidders(...request),
  cancelled: (error) => error instanceof InsertionCancelled && error.remains.length === 0,
  explain: (error) => explainFailure(error),
};

/** Fetches the code ahead of the first request. */
export const prepareExcelWorkbook = async (): Promise<void> => void (await requests());
