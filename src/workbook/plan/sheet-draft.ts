/** A sheet while its blocks are being laid out, one below another; references are still in braces. */
import { referencesIn, type Reference } from "../../templates/cell-names";
import type { Block, ChartBlock, Format, TemplateSheet } from "../../templates/template";
import { absoluteAddress, cellAddress } from "../address";
import { MERGED_CHARACTERS } from "../column-width";
import { STYLES, type StyleName } from "../styles";
import type { Area, PlannedFormat, PlannedRule, PlannedSeries, PlannedValidation } from "../plan-types";
import type { Definitions } from "./definitions";
import { expectedText, wrappedHeight } from "./text-size";

export interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  /** With its leading `=` and references in braces. */
  readonly formula?: string;
  /** A plain text with references in braces: it becomes a formula that joins words and figures. */
  readonly sentence?: string;
  /** What a computing cell shows while assumptions are missing; undefined: the formula stands unguarded. */
  readonly whileMissing?: string;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  readonly note?: string;
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Which block the cell belongs to, for messages. */
  readonly place: string;
}

export interface DraftChart {
  readonly block: ChartBlock;
  readonly area: Area;
  readonly place: string;
  readonly colours: readonly PlannedSeries["colour"][];
}

/** The column after the margin. */
export const FIRST_COLUMN = 1;
const MARGIN_CHARACTERS = 2;
const NORMAL_ROW_POINTS = 16;
const RAG_LOOKS = [
  ["Red", "red"],
  ["Amber", "amber"],
  ["Green", "green"],
] as const;

export class SheetDraft {
  readonly cells: DraftCell[] = [];
  readonly formats: PlannedFormat[] = [];
  readonly merges: Area[] = [];
  readonly validations: PlannedValidation[] = [];
  readonly rules: PlannedRule[] = [];
  readonly charts: DraftChart[] = [];
  /** Cells that are typed into; on a protected sheet all others are locked. */
  readonly open: Area[] = [];
  /** What each block takes up, for the breaks between printed pages. */
  readonly blocks: { readonly firstRow: number; readonly lastRow: number; readonly block: Block }[] = [];
  readonly heights = new Map<number, number>();
  readonly widths: readonly number[];
  /** First row that is still free. */
  row = 0;
  freezeRows = 0;
  titleRows: { readonly first: number; readonly last: number } | undefined;
  /** Block being laid out, for messages. */
  place = "";

  constructor(
    readonly name: string,
    readonly role: TemplateSheet["role"],
    readonly orientation: "portrait" | "landscape",
    columns: readonly number[],
    readonly definitions: Definitions,
  ) {
    this.widths = [MARGIN_CHARACTERS, ...columns];
  }

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  put(cell: Omit<DraftCell, "place">): void {
    this.cells.push({ ...cell, place: this.place });
  }

  /** A text that may be a formula or carry references; it shows `whileMissing` until the case can be computed, null: it always answers. */
  putText(row: number, column: number, text: string, style: StyleName, whileMissing: string | null = ""): void {
    const guard = whileMissing === null ? {} : { whileMissing };
    if (text.startsWith("=")) this.put({ row, column, style, formula: text, ...guard });
    else if (referencesIn(text).length > 0) this.put({ row, column, style, sentence: text, ...guard });
    else this.put({ row, column, style, value: text });
  }

  /** A paragraph merged from a column to the sheet's last; its row is made tall enough. */
  putParagraph(row: number, column: number, text: string, style: StyleName, whileMissing: string | null = ""): Area {
    const area = { row, column, rows: 1, columns: this.lastColumn - column + 1 };
    this.putText(row, column, text, style, whileMissing);
    if (area.columns > 1) {
      this.formats.push({ area: { ...area, column: column + 1, columns: area.columns - 1 }, style });
      this.merges.push(area);
    }
    this.makeRoom(row, text, this.width(column, area.columns), style);
    return area;
  }

  /** Sets a text in grey for as long as it is no more than a prompt. */
  markPrompt(area: Area, prompt: string | undefined): void {
    if (prompt === undefined || prompt === "") return;
    const text = prompt.replaceAll('"', '""');
    this.rules.push({ area, formula: `=${absoluteAddress(area.row, area.column)}="${text}"`, look: "prompt" });
  }

  /** Marks cells that say Red, Amber or Green; the word stands there in any case. */
  markRag(area: Area): void {
    const cell = cellAddress(area.row, area.column);
    for (const [word, look] of RAG_LOOKS) this.rules.push({ area, formula: `=${cell}="${word}"`, look });
  }

  /** Makes the row tall enough for a text wrapped into a width. */
  makeRoom(row: number, text: string, widthCharacters: number, style: StyleName): void {
    const shown = text.startsWith("=") ? expectedText(text) : text;
    const { indent = 0, ...face } = STYLES[style];
    const points = wrappedHeight(shown, widthCharacters - indent * 2, face);
    this.heights.set(row, Math.max(this.heights.get(row) ?? NORMAL_ROW_POINTS, points));
  }

  makeAtLeast(row: number, points: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? NORMAL_ROW_POINTS, points));
  }

  /** Points from one row to another, both included. */
  heightOf(firstRow: number, lastRow: number): number {
    let points = 0;
    for (let row = firstRow; row <= lastRow; row += 1) points += this.heights.get(row) ?? NORMAL_ROW_POINTS;
    return points;
  }

  /** Characters that a text may fill in so many columns, merged where they are more than one. */
  width(column: number, columns: number): number {
    const characters = this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    return characters + (columns - 1) * MERGED_CHARACTERS;
  }

  define(reference: Reference, area: Area, label: string, format?: Format): void {
    this.definitions.add({ reference, sheet: this.name, area, label, format }, `${this.name}, ${this.place}`);
  }

  /** A single row's cell, for formulas in the same row of another table. */
  defineCell(reference: Reference, row: number, column: number, label: string, format: Format): void {
    this.defineCells(reference, oneCell(row, column), label, format);
  }

  defineCells(reference: Reference, area: Area, label: string, format?: Format): void {
    this.definitions.add(
      { reference, sheet: this.name, area, label, format, byAddress: true },
      `${this.name}, ${this.place}`,
    );
  }

  /** Moves on, leaving white space before the next block. */
  endBlock(nextRow: number): void {
    this.row = nextRow + 1;
  }

  requireColumns(count: number, what: string): void {
    const columns = this.widths.length - FIRST_COLUMN;
    if (columns < count) {
      throw new Error(
        `${this.name}, ${this.place}: ${what} needs ${count} columns, and the sheet has ${columns}; give the sheet more columns`,
      );
    }
  }
}

export function oneCell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
