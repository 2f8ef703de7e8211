/** What the pane does to the open workbook; loaded after the pane is drawn, because planning and writing sheets takes much code. */
import packageFile from "../../package.json";
import { checkWorkbook } from "../workbook/check/check-workbook";
import { insertTemplate } from "../workbook/insert-template";
import type { Insertion } from "../workbook/insertions";
import { contentsMark } from "../workbook/sheet-contents";
import { makeBiddersFile } from "./bidders-file";
import type { WorkbookService } from "./workbook-service";

export { insertExample } from "../workbook/insert-example";
export { goTo, listInsertions as list, undoInsertion as undo } from "../workbook/insertions";
export { readCase as read } from "../workbook/read-case";

/** Today where the user is, not in Greenwich. */
const today = (): string => {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
};

/** What stood in the sheets of each insertion when it was made, for as long as this window is open. */
const marks = new Map<string, Promise<string | null>>();

export const insert: WorkbookService["insert"] = async (template, values, options) => {
  const made = await insertTemplate(template, values, { ...options, version: packageFile.version, asAt: today() });
  marks.set(made.id, markOf(made));
  return made;
};

export const editedSince: WorkbookService["editedSince"] = async (insertion) => {
  const mark = (await marks.get(insertion.id)) ?? null;
  return mark === null || mark !== (await markOf(insertion));
};

/** Where the sheets cannot be read nothing is known of them, and undoing asks first. */
async function markOf(insertion: Insertion): Promise<string | null> {
  try {
    return await contentsMark(insertion.sheets.map(({ name }) => name));
  } catch {
    return null;
  }
}

export const saveForBidders: WorkbookService["saveForBidders"] = (insertionId, template) =>
  makeBiddersFile(insertionId, template, today());

export const check: WorkbookService["check"] = (insertionId) => checkWorkbook(insertionId);
