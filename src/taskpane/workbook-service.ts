import { createContext, useContext } from "react";
import type { CaseValues } from "../templates/case";
import type { OpportunityTemplate } from "../templates/template";
import type { Finding } from "../workbook/check/check-workbook";
import type { CheckState } from "../workbook/check-state";
import type { Insertion } from "../workbook/insertions";
import type { PlainFailure } from "../workbook/plain-failure";
import type { Progress as Stage } from "../workbook/writer/insert-plan";

export type { CheckState, Finding, Insertion, PlainFailure, Stage };
export type InsertedSheet = Insertion["sheets"][number];

/** An example of a function: the formula as typed, with its sample figures in braces, and its answer. */
export interface FunctionExample {
  readonly formula: string;
  readonly answer: string;
}

/** A file that was made of sheets of the workbook, and where the user finds it. */
export interface SavedFile {
  readonly name: string;
  /** `newWorkbook`: opened in Excel, not saved yet. */
  readonly place: "downloads" | "newWorkbook";
}

/** Everything the task pane asks of the workbook. */
export interface WorkbookService {
  insert(
    template: OpportunityTemplate,
    values: CaseValues,
    options: { readonly onProgress: (stage: Stage) => void; readonly signal: AbortSignal },
  ): Promise<Insertion>;
  undo(insertionId: string): Promise<void>;
  /** Whether anything in an insertion's sheets changed since they were made; true where that is not known. */
  editedSince(insertion: Insertion): Promise<boolean>;
  list(): Promise<readonly Insertion[]>;
  read(insertionId: string, template: OpportunityTemplate): Promise<CaseValues>;
  goTo(sheet: string, address?: string): Promise<void>;
  /** Which cells break which rules of good practice. */
  check(insertionId: string): Promise<readonly Finding[]>;
  /** Writes an example from the active cell on, its sample figures as cells of their own, and answers where it stands. */
  insertExample(example: FunctionExample): Promise<string>;
  /** Makes the file that bidders fill in, from a pricing schedule; refused while the schedule is not fit to be sent. */
  saveForBidders(insertionId: string, template: OpportunityTemplate): Promise<SavedFile>;
  /** Whether an insertion ended because the user cancelled it, with the workbook as it was. */
  cancelled(error: unknown): boolean;
  /** What went wrong, for a person; any error thrown by the calls above. */
  explain(error: unknown): PlainFailure;
}

const WorkbookServiceContext = createContext<WorkbookService | null>(null);
export const WorkbookServiceProvider = WorkbookServiceContext.Provider;

export function useWorkbookService(): WorkbookService {
  const service = useContext(WorkbookServiceContext);
  if (!service) throw new Error("The task pane was drawn without a workbook to speak to.");
  return service;
}
