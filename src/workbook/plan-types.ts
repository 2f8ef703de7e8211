/**
 * A workbook plan is plain data: every cell, name, validation and chart of the sheets to be made, with addresses settled.
 * The Office.js writer turns it into at most three round trips; the .xlsx writer turns the same plan into bytes.
 * Rows and columns are counted from zero.
 */
import type { ChartKind } from "../templates/template";
import type { StyleName } from "./styles";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number | boolean;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly style?: StyleName;
  readonly numberFormat?: string;
  /** Help on hover. */
  readonly note?: string;
  /** Size of the spill, the anchor included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** Style of cells that hold nothing of their own: spill bodies, empty table cells. */
export interface PlannedFormat {
  readonly area: Area;
  readonly style: StyleName;
  readonly numberFormat?: string;
}

export interface PlannedName {
  readonly name: string;
  /** Sheet the area is on; the name itself is scoped to the sheet that lists it. */
  readonly sheet: string;
  readonly area: Area;
  readonly comment?: string;
}

export interface PlannedValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "decimal" | "whole"; readonly minimum?: number; readonly maximum?: number }
    | { readonly kind: "list"; readonly options: readonly string[] }
    | { readonly kind: "date" }
    | { readonly kind: "textLength"; readonly maximum: number }
    | { readonly kind: "custom"; readonly formula: string };
  readonly title: string;
  /** Shown when the cell is selected. */
  readonly prompt: string;
  /** Shown when the entry is refused. */
  readonly error: string;
}

export interface PlannedRule {
  readonly area: Area;
  /** Formula relative to the area's first cell. */
  readonly formula: string;
  readonly look: "pass" | "fail" | "warning" | "prompt" | "red" | "amber" | "green";
}

export interface PlannedSeries {
  readonly name: string;
  readonly values: { readonly sheet: string; readonly area: Area };
  readonly colour: string;
}
export interface PlannedChart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly categories: { readonly sheet: string; readonly area: Area };
  readonly series: readonly PlannedSeries[];
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly numberFormat: string;
  readonly description: string;
  readonly area: Area;
  readonly legend: boolean;
  readonly gridlines: boolean;
}

export interface PlannedSheet {
  readonly name: string;
  readonly role: string;
  /** Characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Points, for the rows whose height cannot be left to Excel (wrapped text across merged cells). */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly cells: readonly PlannedCell[];
  readonly formats: readonly PlannedFormat[];
  /** Paragraphs across the sheet; never inside a table. */
  readonly merges: readonly Area[];
  readonly names: readonly PlannedName[];
  readonly validations: readonly PlannedValidation[];
  readonly rules: readonly PlannedRule[];
  readonly charts: readonly PlannedChart[];
  /** Absent: the sheet is not protected. Everything but the open areas is locked; there is no password. */
  readonly protection?: { readonly open: readonly Area[] };
  readonly freezeRows: number;
  readonly tabColour: string;
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    readonly area: Area;
    readonly titleRows?: { readonly first: number; readonly last: number };
    readonly breaksBefore: readonly number[];
  };
}

export interface WorkbookPlan {
  readonly templateId: string;
  readonly title: string;
  /** `independence-outside-residential-care/2`: unique in the workbook. */
  readonly insertionId: string;
  /** Whose words the sheets carry; kept with them so that a case read back knows. */
  readonly narrative: "worked" | "prompts";
  /** Which optional sections the document has. */
  readonly sections: Readonly<Record<string, boolean>>;
  /** Version of CareCase that made the plan. */
  readonly version: string;
  readonly sheets: readonly PlannedSheet[];
  /** Sheet to show when the insertion is done. */
  readonly openOn: string;
  /** Name on the checks sheet of the master check cell. */
  readonly masterCheck?: { readonly sheet: string; readonly name: string };
}
