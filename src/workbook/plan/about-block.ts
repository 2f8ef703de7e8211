/** The About sheet: what the workbook is for, how to read it, what it consists of and what has changed. */
import { inputsOf } from "../../templates/case-values";
import type { AboutBlock, OpportunityTemplate } from "../../templates/template";
import { dateSerial } from "../../templates/financial-year";
import { numberFormatCode } from "../number-formats";
import { STYLE_KEY } from "../styles";
import { CASE_STATE, CONVENTION_INPUTS } from "./case-state";
import { layFact, layHeading, type Narrative } from "./narrative-blocks";
import { FIRST_COLUMN, type SheetDraft } from "./sheet-draft";

export interface AboutContext {
  readonly template: OpportunityTemplate;
  readonly narrative: Narrative;
  readonly version: string;
  readonly asAt: string;
  readonly sheets: readonly { readonly name: string; readonly about: string }[];
}

const CHANGE_LOG_HEADERS = ["Version", "What changed and why", "Date", "By"] as const;
const CHANGE_LOG_LINES = 6;

export function layAbout(draft: SheetDraft, block: AboutBlock, context: AboutContext): void {
  draft.requireColumns(3, "the About sheet");
  for (const fact of facts(block, context)) layFact(draft, fact, "worked", null);
  draft.endBlock(draft.row);
  layHeading(draft, { kind: "heading", level: 2, text: "Sheets" });
  for (const sheet of context.sheets) layPair(draft, sheet.name, sheet.about);
  draft.endBlock(draft.row);
  layHeading(draft, { kind: "heading", level: 2, text: "What a cell's look means" });
  for (const { style, sample, meaning } of STYLE_KEY) {
    draft.put({ row: draft.row, column: FIRST_COLUMN, value: sample, style });
    draft.putParagraph(draft.row, FIRST_COLUMN + 1, meaning, "CareCase Text");
    draft.row += 1;
  }
  draft.endBlock(draft.row);
  layChangeLog(draft, context);
}

function facts(
  block: AboutBlock,
  { template, version }: AboutContext,
): { label: string; text?: string; prompt?: string }[] {
  const ids = new Set(inputsOf(template).map((input) => input.id));
  const convention = (id: string, label: string, text: string) => (ids.has(id) ? [{ label, text }] : []);
  return [
    { label: "Purpose", text: block.purpose },
    { label: "Scope", text: block.scope },
    { label: "Follows", text: template.paper },
    { label: "Owner", prompt: "Who answers for this case" },
    { label: "Case date", text: `=TEXT({${CASE_STATE.caseDate}},"d mmmm yyyy")` },
    ...convention(
      CONVENTION_INPUTS.asAt,
      "Data as at",
      givenOr(CONVENTION_INPUTS.asAt, (id) => `TEXT({${id}},"d mmmm yyyy")`),
    ),
    ...convention(
      CONVENTION_INPUTS.priceBase,
      "Price base",
      givenOr(CONVENTION_INPUTS.priceBase, (id) => `{${id}}`),
    ),
    ...convention(
      CONVENTION_INPUTS.weeksPerYear,
      "Weeks per year",
      givenOr(CONVENTION_INPUTS.weeksPerYear, (id) => `""&{${id}}`),
    ),
    { label: "Sign convention", text: block.signs },
    {
      label: "Calculated with",
      text: `CareCase custom functions, version ${version}. The cells recalculate where the CareCase add-in is installed.`,
    },
    { label: "Checks", text: `={${CASE_STATE.checksState}}` },
  ];
}

/** The convention as its cell holds it; these lines answer even while other assumptions are missing. */
function givenOr(id: string, shown: (id: string) => string): string {
  return `=IF(ISBLANK({${id}}),"not given",${shown(id)})`;
}

function layPair(draft: SheetDraft, label: string, text: string): void {
  draft.put({ row: draft.row, column: FIRST_COLUMN, value: label, style: "CareCase Label" });
  draft.makeRoom(draft.row, label, draft.width(FIRST_COLUMN, 1), "CareCase Label");
  draft.putParagraph(draft.row, FIRST_COLUMN + 1, text, "CareCase Text");
  draft.row += 1;
}

function layChangeLog(draft: SheetDraft, { narrative, version, asAt }: AboutContext): void {
  layHeading(draft, { kind: "heading", level: 2, text: "Change log" });
  draft.requireColumns(CHANGE_LOG_HEADERS.length, "the change log");
  const from = narrative === "worked" ? "the published worked example" : "a blank case";
  const date = numberFormatCode("date");
  CHANGE_LOG_HEADERS.forEach((header, offset) =>
    draft.put({ row: draft.row, column: FIRST_COLUMN + offset, value: header, style: "CareCase Header" }),
  );
  for (let line = 1; line <= CHANGE_LOG_LINES; line += 1) {
    const row = draft.row + line;
    CHANGE_LOG_HEADERS.forEach((header, offset) =>
      draft.formats.push({
        area: { row, column: FIRST_COLUMN + offset, rows: 1, columns: 1 },
        style: "CareCase Entry",
        numberFormat: header === "Date" ? date : undefined,
      }),
    );
  }
  const first = draft.row + 1;
  const what = `Inserted from ${from}`;
  draft.put({ row: first, column: FIRST_COLUMN, value: 1, style: "CareCase Entry" });
  draft.put({ row: first, column: FIRST_COLUMN + 1, value: what, style: "CareCase Entry" });
  draft.makeRoom(first, what, draft.width(FIRST_COLUMN + 1, 1), "CareCase Entry");
  draft.put({
    row: first,
    column: FIRST_COLUMN + 2,
    value: dateSerial(asAt),
    style: "CareCase Entry",
    numberFormat: date,
  });
  draft.put({ row: first, column: FIRST_COLUMN + 3, value: `CareCase ${version}`, style: "CareCase Entry" });
  draft.endBlock(first + CHANGE_LOG_LINES);
}
