/** Entries of a form: words, dates and choices, each with its place in the published form. */
import type { Input, InputColumn, Source } from "../template";

/** Excel shows the first 1,024 characters of a cell that holds text. */
export const LONG_ANSWER = 1000;

/** What every entry of a form has; an entry without `required` may stay blank. */
export interface FormEntry {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly source: Source;
  readonly worked?: string;
  readonly blank?: string;
  readonly required?: boolean;
}

/** Words that the council types: at most 255 characters, or as many as fit where they are shown. */
export function wordsInput({ maximumLength, ...entry }: FormEntry & { readonly maximumLength?: number }): Input {
  return { ...common(entry), unit: "text", format: "text", accepts: { kind: "text", maximumLength } };
}

/** A day; `worked` is ISO. */
export function dateInput(entry: FormEntry): Input {
  return { ...common(entry), unit: "date", format: "date", accepts: { kind: "date" } };
}

/** One of a few answers. */
export function choiceInput(entry: FormEntry & { readonly options: readonly string[] }): Input {
  return { ...common(entry), unit: "choice", format: "text", accepts: { kind: "choice", options: entry.options } };
}

function common({ required, ...entry }: FormEntry): Omit<Input, "unit" | "format" | "accepts"> {
  const { id, label, help, source, worked, blank } = entry;
  return { id, label, help, source, worked, blank, optional: required !== true };
}

/** A column with the form's own words. */
export function fixedColumn(id: string, header: string, maximumLength = 255): InputColumn {
  return { id, header, format: "text", accepts: { kind: "text", maximumLength }, fixed: true };
}

/** A column of words to type; blank rows of it are counted by the form's checks. */
export function wordsColumn(
  id: string,
  header: string,
  options: { readonly required?: boolean; readonly maximumLength?: number } = {},
): InputColumn {
  const { required, maximumLength } = options;
  return { id, header, format: "text", accepts: { kind: "text", maximumLength }, optional: required !== true };
}

/** A column of sentences, up to 1,000 characters a cell. */
export function answerColumn(id: string, header: string): InputColumn {
  return wordsColumn(id, header, { maximumLength: LONG_ANSWER });
}

/** A column of one of a few answers; unanswered rows are counted by the form's checks. */
export function choiceColumn(
  id: string,
  header: string,
  choices: readonly string[],
  options: { readonly required?: boolean } = {},
): InputColumn {
  return {
    id,
    header,
    format: "text",
    accepts: { kind: "choice", options: choices },
    optional: options.required !== true,
  };
}

/** A column of days. */
export function dateColumn(id: string, header: string, options: { readonly required?: boolean } = {}): InputColumn {
  return { id, header, format: "date", accepts: { kind: "date" }, optional: options.required !== true };
}
