import packageFile from "../../package.json";
import { checkWorkbook } from "../workbook/check/check-workbook";
import { insertExample } from "../workbook/insert-example";
import { insertTemplate } from "../workbook/insert-template";
import { goTo, listInsertions, undoInsertion, type CheckState, type Insertion } from "../workbook/insertions";
import { explainFailure, InsertionCancelled } from "../workbook/plain-failure";
import { readCase } from "../workbook/read-case";
import type { WorkbookService } from "./workbook-service";

/** Version of CareCase, as it is noted on the sheets it makes. */
export const version = packageFile.version;

/** Today where the user is, not in Greenwich. */
const today = (): string => {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
};

/** The checks of a fresh insertion; that they cannot be read does not undo the insertion, so it is told rather than thrown. */
async function checksOf(insertionId: string): Promise<CheckState> {
  try {
    const found = (await listInsertions()).find((insertion) => insertion.id === insertionId);
    return (
      found?.checks ?? { kind: "unknown", reason: "The checks could not be found. Press Refresh on the Workbook page." }
    );
  } catch (error) {
    const { why } = explainFailure(error);
    return { kind: "unknown", reason: `The sheets are there, but their checks could not be read. ${why}` };
  }
}

/** The open workbook, in Excel or in the embedded workbook. */
export const excelWorkbook: WorkbookService = {
  async insert(template, values, { onProgress, signal }): Promise<Insertion> {
    const { id, templateId, title, sheets } = await insertTemplate(template, values, {
      onProgress,
      signal,
      version,
      asAt: today(),
    });
    return { id, templateId, title, sheets, checks: await checksOf(id) };
  },
  undo: undoInsertion,
  list: listInsertions,
  read: readCase,
  goTo,
  check: (insertionId) => checkWorkbook(insertionId),
  insertExample,
  cancelled: (error) => error instanceof InsertionCancelled && error.remains.length === 0,
  explain: (error) => explainFailure(error),
};
