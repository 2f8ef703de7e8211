/**
 * An opportunity template is data: what the user supplies, what the sheets show, and which formulas compute it.
 *
 * Formulas and texts refer to each other by id in braces: `=CARECASE.TARGETRATE({evidenceRate},{deliveryFactor})`.
 * An id is an input, an input table (its header row included), an output row or a spilled table; `{profile.level}` is a
 * part of a table. The plan turns every reference into a sheet-scoped name, so a reader of the cell sees
 * `=CARECASE.TARGETRATE(Evidence_rate,Delivery_factor)`.
 */
import type { CasePreview, CaseValues } from "./case";
import type { ChecksBlock, PublishedBlock } from "./assurance";
import type { InputGroup, InputTable } from "./inputs";
import type { OpenCell, OpenFieldsBlock } from "./open-cells";

export type { Check, ChecksBlock, PublishedBlock, PublishedFigure } from "./assurance";
export type { OpenCell, OpenFieldsBlock } from "./open-cells";
export type {
  Accepts,
  CalculatedColumn,
  Input,
  InputColumn,
  InputGroup,
  InputTable,
  Rating,
  Source,
  TableRow,
} from "./inputs";

/** How a number is shown; the Excel codes are in `workbook/number-formats`. */
export type Format =
  | "whole" // 867
  | "one" // 867.6
  | "two" // 84.70
  | "percent" // 29%
  | "percentOne" // 4.8%
  | "percentTwo" // 7.25%
  | "pounds" // £925,000
  | "pence" // £578.90
  | "millions" // £0.50m, from pounds
  | "factor" // 0.250
  | "text"
  | "date"
  | "flag"; // TRUE or FALSE

// ---------------------------------------------------------------- sheets and blocks

/** A named piece of a table, by offset from its top left cell. */
export interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TitleBlock {
  readonly kind: "title";
  readonly text: string;
  readonly description: string;
  /** What the status line says instead of day, price base and checks, on a sheet that others are to get. */
  readonly status?: string;
}
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
  /** Start this section on a new printed page. */
  readonly pageBreak?: boolean;
}
/** A paragraph across the sheet. A text that begins with `=` is a formula. Empty: the prompt stands there in grey. */
export interface TextBlock {
  readonly kind: "text";
  readonly id?: string;
  readonly prompt?: string;
  readonly text?: string;
  readonly style?: "text" | "note";
}
export interface BulletsBlock {
  readonly kind: "bullets";
  readonly prompt: string;
  /**
   * `label` is set in bold before the text. Level 2 is indented. `furtherCharacters`: what a typed text that the item repeats
   * may have, for the row's height.
   */
  readonly items: readonly {
    readonly label?: string;
    readonly text: string;
    readonly level?: 1 | 2;
    readonly furtherCharacters?: number;
  }[];
}
/** The large figure at the top: its value as the papers print it, its definition and its range. */
export interface HeadlineBlock {
  readonly kind: "headline";
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly definition: string;
  readonly range?: string; // formula giving text
}
export interface OutputRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly format: Format;
  readonly role?: "link" | "working" | "output";
  /** Source, method or warning beside the figure. A text that begins with `=` is a formula. */
  readonly note?: string;
  /** It computes whether or not the case is complete, since it refers to cells of its own sheet alone: the row and its note stand unguarded. */
  readonly always?: true;
}
export interface RowsBlock {
  readonly kind: "rows";
  readonly rows: readonly OutputRow[];
}
/** One formula in the top left cell that spills over `rows` x `columns`, its header row included. */
export interface SpillBlock {
  readonly kind: "spill";
  readonly id: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** Format of each column's figures; the last one is repeated. */
  readonly formats: readonly Format[];
  readonly parts?: Readonly<Record<string, Part>>;
  /** Bold last row with a rule above it. */
  readonly total?: boolean;
  readonly note?: string;
  /** `false`: the first column holds figures as the others do, not labels. */
  readonly labels?: false;
  /** The column, by offset, that repeats the texts of an input table's column; its rows are made tall enough for them. */
  readonly sentences?: { readonly offset: number; readonly table: string; readonly column: string };
}
/** A table whose cells are texts, numbers or formulas, one column width each: risks, phases, investment, ledgers. */
export interface GridBlock {
  readonly kind: "grid";
  readonly id?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Number format of each column; `text` wraps. */
  readonly formats: readonly Format[];
  /** Offsets of text columns that hold figures in words, such as £0.50m (£0.06m): they stand at the right. */
  readonly figuresAsText?: readonly number[];
  /** Cells are for the user to fill in (risk registers, phases); the prompt shows in the blank version. */
  readonly editable?: boolean;
  /** What the first cell of the blank version asks for. */
  readonly prompt?: string;
  readonly blankRows?: number;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly total?: boolean;
}
/** Label and value pairs, as the papers' header tables. */
export interface FactsBlock {
  readonly kind: "facts";
  readonly facts: readonly {
    readonly id?: string;
    readonly label: string;
    readonly text?: string;
    readonly prompt?: string;
  }[];
}
/** `barClustered` lies on its side, the first category on top: for categories with long names. */
export type ChartKind = "line" | "columnClustered" | "columnStacked" | "barClustered" | "area";
export interface ChartSeries {
  readonly name: string;
  readonly values: string; // reference such as {ledger.need}
  /** `none`: an unseen base that others stand on. */
  readonly colour?: "accent" | "second" | "third" | "warning" | "muted" | "none";
}
/**
 * A column of a table that has a line for every row of an input table. In its formula `{line.title}` is that row's cell in
 * the input table (a calculated column's too) and `{row.net}` the cell of this block's own column in the same row.
 */
export interface LineColumn {
  readonly id: string;
  /** May be a formula or carry references: `={yearOne}`. */
  readonly header: string;
  readonly formula: string;
  readonly format: Format;
  /** A generated sentence: characters it may have beyond the words of the row's cells it refers to, for the row's height. */
  readonly furtherCharacters?: number;
  /** What stands in the total row: `sum` of the column, or a formula; nothing when absent. */
  readonly total?: string;
  /** `rag`: cells that say Red, Amber or Green are marked as such. */
  readonly look?: "rag";
  /** The column's cells are empty and open: whoever gets the sheet types here, and `formula` is not used. */
  readonly open?: OpenCell;
}
/** A computed table with a line for every row of an input table, however many the case has: `{id.net}`, `{id.netTotal}`. */
export interface LinesBlock {
  readonly kind: "lines";
  readonly id: string;
  readonly table: string;
  readonly columns: readonly LineColumn[];
  /** Label of the total row. */
  readonly total?: string;
  readonly note?: string;
  readonly figuresAsText?: readonly number[];
}
/** An input table that stands on this sheet instead of beneath the register: a form, an appendix that is typed in place. */
export interface EntriesBlock {
  readonly kind: "entries";
  readonly table: string;
  /** `false`: the block's own heading says what it is. */
  readonly title?: false;
}
/** A native chart, standing below or beside the table it draws. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly id: string;
  readonly chart: ChartKind;
  readonly title: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly format: Format;
  readonly description: string;
  readonly height?: number; // rows
}
/** Generated from the template's own inputs and tables: the only cells that hold assumptions. */
export interface AssumptionsBlock {
  readonly kind: "assumptions";
}
/** Generated: purpose, scope, owner, version, price base, weeks, sign convention, list of sheets. */
export interface AboutBlock {
  readonly kind: "about";
  readonly purpose: string;
  readonly scope: string;
  readonly signs: string;
}

/** A block that belongs to a section stands only in cases that include the section. */
export type Block = AnyBlock & { readonly section?: string };

type AnyBlock =
  | TitleBlock
  | HeadingBlock
  | TextBlock
  | BulletsBlock
  | HeadlineBlock
  | RowsBlock
  | SpillBlock
  | GridBlock
  | LinesBlock
  | EntriesBlock
  | OpenFieldsBlock
  | FactsBlock
  | ChartBlock
  | ChecksBlock
  | PublishedBlock
  | AssumptionsBlock
  | AboutBlock;

/** A part of the document that a council may leave out. */
export interface TemplateSection {
  readonly id: string;
  readonly label: string;
  /** Whether the worked example, as its paper prints it, has it. */
  readonly worked: boolean;
}

export interface TemplateSheet {
  /** The sheet is called `<tab> <name>`: "Independence proposal". */
  readonly name: string;
  /**
   * `entries`: a sheet of input tables, typed in place; `assumptions` is the register's. `instructions` and `prices` are the
   * two sheets that bidders get.
   */
  readonly role:
    "about" | "proposal" | "entries" | "assumptions" | "working" | "checks" | "published" | "instructions" | "prices";
  /** Only the cells meant for typing are open; everything else is locked, without a password. */
  readonly protected?: true;
  /** Widths in characters of the columns after the narrow margin column A. */
  readonly columns: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

export interface OpportunityTemplate {
  readonly id: string;
  readonly title: string;
  /** The question it answers, in the reader's words. */
  readonly question: string;
  readonly category: string;
  readonly keywords: readonly string[];
  readonly paper: string;
  readonly computes: readonly string[];
  /** First word of its sheets' names, at most 14 characters. */
  readonly tab: string;
  readonly groups: readonly InputGroup[];
  readonly tables: readonly InputTable[];
  readonly sections?: readonly TemplateSection[];
  readonly sheets: readonly TemplateSheet[];
  /** The same model on the same assumptions, for the task pane's live headline and chart. */
  preview(values: CaseValues): CasePreview;
  /** Cells that hold the headline's figures, by id or `id.part`: the checker compares the two. */
  readonly previewCells?: Readonly<Record<string, string>>;
  /** Its form can be filled from the files that bidders returned. */
  readonly importsReturns?: import("./returns-import").ReturnsImport;
}
