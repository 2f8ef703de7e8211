import packageFile from "../../package.json";
import { checkWorkbook } from "../workbook/check/check-workbook";
import { insertExample } from "../workbook/insert-example";
import { insertTemplate } from "../workbook/insert-template";
import { goTo, listInsertions, undoInsertion } from "../workbook/insertions";
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

/** The open workbook, in Excel or in the embedded workbook. */
export const excelWorkbook: WorkbookService = {
  insert: (template, values, options) => insertTemplate(template, values, { ...options, version, asAt: today() }),
  undo: undoInsertion,
  list: listInsertions,
  read: readCase,
  goTo,
  check: (insertionId) => checkWorkbook(insertionId),
  insertExample,
  cancelled: (error) => error instanceof InsertionCancelled && error.remains.length === 0,
  explain: (error) => explainFailure(error),
};
