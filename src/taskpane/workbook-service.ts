import { createContext, useContext } from "react";
import type { CaseValues } from "../templates/case";
import type { OpportunityTemplate } from "../templates/template";

/** How far an insertion has come, in words for the person waiting and as a fraction of the whole. */
export interface Stage {
  readonly label: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** What the checks of an insertion say at this moment. */
export type CheckState =
  | { readonly kind: "pass"; readonly total: number }
  | { readonly kind: "fail"; readonly failed: number; readonly total: number }
  | { readonly kind: "missing"; readonly missing: number }
  | { readonly kind: "unknown"; readonly reason: string };

export interface InsertedSheet {
  readonly name: string;
  readonly role: string;
}

/** The sheets that one press of Insert made. */
export interface Insertion {
  readonly id: string;
  readonly templateId: string;
  readonly title: string;
  readonly sheets: readonly InsertedSheet[];
  readonly checks: CheckState;
}

/** A cell, or a sheet, that breaks a rule of good practice. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly sheet?: string;
  readonly address?: string;
}

/** A failure told to a person: what happened, why, what to do about it. */
export interface PlainFailure {
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** An example of a function: the formula as typed, with its sample figures in braces, and its answer. */
export interface FunctionExample {
  readonly formula: string;
  readonly answer: string;
}

/** Everything the task pane asks of the workbook. */
export interface WorkbookService {
  insert(
    template: OpportunityTemplate,
    values: CaseValues,
    options: { readonly onProgress: (stage: Stage) => void; readonly signal: AbortSignal },
  ): Promise<Insertion>;
  undo(insertionId: string): Promise<void>;
  list(): Promise<readonly Insertion[]>;
  read(insertionId: string, template: OpportunityTemplate): Promise<CaseValues>;
  goTo(sheet: string, address?: string): Promise<void>;
  check(insertionId: string): Promise<readonly Finding[]>;
  /** Writes an example from the active cell on, its sample figures as cells of their own, and answers where it stands. */
  insertExample(example: FunctionExample): Promise<string>;
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
