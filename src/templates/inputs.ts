/** The assumptions of a template: what the user supplies, in which unit, within which range, and from where. */
import type { Format } from "./template";

/** What an input accepts; the form and the cell's data validation both come from it. */
export type Accepts =
  | { kind: "number"; minimum?: number; maximum?: number; whole?: boolean }
  | { kind: "rate"; minimum?: number; maximum?: number } // a fraction of one, shown as a percentage
  | { kind: "choice"; options: readonly string[] }
  | { kind: "financialYear" } // "2026/27"
  | { kind: "date" } // ISO date in a case, an Excel date in a cell
  | { kind: "text"; maximumLength?: number };

export type Rating = "red" | "amber" | "green";

/** Where an assumption comes from: the paper and the place in it, a public address, or "local". */
export interface Source {
  readonly document: string;
  readonly place?: string;
  readonly asAt?: string; // ISO date
}

export interface Input {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: Format;
  readonly accepts: Accepts;
  readonly help: string;
  readonly source: Source;
  /** The value of the published worked example. Absent: the paper does not give it, and `blank` or nothing is shown. */
  readonly worked?: number | string;
  /** A value that even the blank version starts from: a convention such as 52 weeks, never a figure of one council. */
  readonly blank?: number | string;
  readonly optional?: boolean;
  readonly priceBase?: string;
  readonly quality?: Rating;
  readonly impact?: Rating;
  /** Name of the template's sheet that shows what another value would do to the result. */
  readonly sensitivity?: string;
  readonly note?: string;
}

export interface InputGroup {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly inputs: readonly Input[];
}

export interface InputColumn {
  readonly id: string;
  /** Header as it stands in the sheet; functions match columns by this text. */
  readonly header: string;
  readonly unit?: string;
  readonly format: Format;
  readonly accepts: Accepts;
  readonly optional?: boolean;
  /** The template's own words, such as a form's question: shown, not typed. Every row of `worked` and `blank` fills it. */
  readonly fixed?: boolean;
}

/** A column of an input table that is computed row by row; `{line.budget}` is the row's own cell. */
export interface CalculatedColumn {
  readonly id: string;
  readonly header: string;
  readonly format: Format;
  readonly formula: string;
  /** `rag`: cells that say Red, Amber or Green are marked as such. */
  readonly look?: "rag";
}

export type TableRow = Readonly<Record<string, number | string | null>>;

/** A table of assumptions: its header row is written out, so a function can take the whole as a table argument. */
export interface InputTable {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly columns: readonly InputColumn[];
  readonly worked: readonly TableRow[];
  /** Rows of the blank version; empty rows are written so that the user sees where to type. */
  readonly blankRows: number;
  /** Rows that even the blank version starts from: a form's questions, never a figure of one council. */
  readonly blank?: readonly TableRow[];
  readonly calculated?: readonly CalculatedColumn[];
  readonly source: Source;
  /** A case without a single row is complete. */
  readonly optional?: boolean;
}
