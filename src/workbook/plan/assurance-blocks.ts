/** Blocks that hold the figures to account: the checks, and what the paper prints against what is computed here. */
import type { Check, ChecksBlock, PublishedBlock, PublishedFigure } from "../../templates/template";
import { areaAddress, cellAddress } from "../address";
import { numberFormatCode } from "../number-formats";
import type { StyleName } from "../styles";
import { CASE_STATE, STATE_WORDS } from "./case-state";
import type { Narrative } from "./narrative-blocks";
import { FIRST_COLUMN, oneCell, type SheetDraft } from "./sheet-draft";

const CHECK_HEADERS = ["Check", "Computed", "Expected", "Difference", "Tolerance", "Result"] as const;
const [CHECK, COMPUTED, EXPECTED, DIFFERENCE, TOLERANCE, RESULT, CHECK_NOTE] = [1, 2, 3, 4, 5, 6, 7] as const;

/** The master check and the table of checks beneath it. */
export function layChecks(draft: SheetDraft, block: ChecksBlock, narrative: Narrative): void {
  draft.requireColumns(CHECK_HEADERS.length, "a table of checks");
  const notes = block.checks.map((check) => noteOf(check, narrative));
  const withNotes = notes.some((note) => note !== undefined);
  if (withNotes) draft.requireColumns(CHECK_HEADERS.length + 1, "a table of checks with notes");
  const summary = draft.row;
  const first = summary + SUMMARY_ROWS + 2;
  const rows = block.checks.length;
  const results = { row: first, column: RESULT, rows, columns: 1 };
  laySummary(draft, summary, areaAddress({ ...results, column: CHECK }), areaAddress(results));
  layHeaders(draft, first - 1, withNotes ? [...CHECK_HEADERS, "Note"] : CHECK_HEADERS, [
    COMPUTED,
    EXPECTED,
    DIFFERENCE,
    TOLERANCE,
  ]);
  block.checks.forEach((check, index) => layCheck(draft, check, first + index, notes[index]));
  markResults(draft, results);
  draft.endBlock(first + rows);
}

const SUMMARY_ROWS = 5;

function laySummary(draft: SheetDraft, row: number, labels: string, results: string): void {
  const lines: readonly [id: string, label: string, formula: string][] = [
    [CASE_STATE.checksTotal, "Checks", `=ROWS(${results})`],
    [CASE_STATE.checksPassed, "Checks that pass", `=COUNTIF(${results},"${STATE_WORDS.pass}")`],
    [
      CASE_STATE.firstFailedCheck,
      "First check that fails",
      `=IF({checksPassed}={checksTotal},"none",INDEX(${labels},MATCH("✗*",${results},0)))`,
    ],
    [
      CASE_STATE.masterCheck,
      "Master check: the case is complete and every check passes",
      `=AND({ready},{checksPassed}={checksTotal})`,
    ],
    [
      CASE_STATE.checksState,
      "State",
      `=IF({missingCount}>0,{missingCount}&IF({missingCount}=1," assumption"," assumptions")&" missing, first: "&{firstMissing},` +
        `IF({masterCheck},"All "&{checksTotal}&" checks pass",` +
        `({checksTotal}-{checksPassed})&" of "&{checksTotal}&IF({checksTotal}-{checksPassed}=1," checks fails, first: "," checks fail, first: ")&{firstFailedCheck}))`,
    ],
  ];
  lines.forEach(([id, label, formula], index) => {
    const style: StyleName = id === CASE_STATE.masterCheck ? "CareCase Output text" : "CareCase Link text";
    draft.put({ row: row + index, column: CHECK, value: label, style: "CareCase Label" });
    draft.makeRoom(row + index, label, draft.width(CHECK, 1), "CareCase Label");
    // Without results there is no first failure to look up; the other lines answer whatever is missing.
    const whileMissing = id === CASE_STATE.firstFailedCheck ? "" : undefined;
    draft.put({ row: row + index, column: COMPUTED, formula, whileMissing, style });
    draft.define({ id }, oneCell(row + index, COMPUTED), label);
  });
}

/** Why the paper's own figures break a rule matters only beside those figures. */
function noteOf(check: Check, narrative: Narrative): string | undefined {
  return narrative === "worked" ? (check.workedFailure ?? check.note) : check.note;
}

function layCheck(draft: SheetDraft, check: Check, row: number, note: string | undefined): void {
  const numberFormat = numberFormatCode(check.format);
  // Between two dates lie days.
  const differenceFormat = numberFormatCode(check.format === "date" ? "whole" : check.format);
  const figure = (column: number, formula: string, shownAs = numberFormat) =>
    draft.put({ row, column, formula, whileMissing: "", style: "CareCase Working", numberFormat: shownAs });
  const [computed, expected, difference, tolerance] = [COMPUTED, EXPECTED, DIFFERENCE, TOLERANCE].map((column) =>
    cellAddress(row, column),
  );
  draft.putText(row, CHECK, check.label, "CareCase Label");
  draft.makeRoom(row, check.label, draft.width(CHECK, 1), "CareCase Label");
  figure(COMPUTED, asFormula(check.computed));
  figure(EXPECTED, asFormula(check.expected));
  // A difference far below what is tolerated is what a binary computer leaves of zero, and would show as a nil with a minus.
  figure(
    DIFFERENCE,
    `=IF(ABS(${computed}-${expected})*1000<=${tolerance},0,${computed}-${expected})`,
    differenceFormat,
  );
  draft.put({
    row,
    column: TOLERANCE,
    value: check.tolerance,
    style: "CareCase Working",
    numberFormat: toleranceFormat(check),
  });
  const passes = {
    equal: `ABS(${difference})<=${tolerance}`,
    atMost: `${difference}<=${tolerance}`,
    atLeast: `${difference}>=0-${tolerance}`,
  }[check.rule ?? "equal"];
  const { pass, fail, unknown } = STATE_WORDS;
  draft.put({
    row,
    column: RESULT,
    formula: `=IF(ISNUMBER(${difference}),IF(${passes},"${pass}","${fail}"),"${unknown}")`,
    whileMissing: "",
    style: "CareCase Check",
  });
  if (note !== undefined) {
    draft.putText(row, CHECK_NOTE, note, "CareCase Note");
    draft.makeRoom(row, note, draft.width(CHECK_NOTE, 1), "CareCase Note");
  }
  draft.define({ id: check.id }, oneCell(row, RESULT), check.label);
}

/** A tolerance in full, in the unit of the figures it is a tolerance of: 0.000001, 0.5%, £0.01. */
function toleranceFormat({ tolerance, format }: Check): string {
  const isRate = format.startsWith("percent");
  const shown = isRate ? tolerance * 100 : tolerance;
  const decimals = shown === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(shown) + 1e-9));
  const money = format === "pounds" || format === "pence" || format === "millions" ? "£" : "";
  return `${money}${fixed(decimals)}${isRate ? "%" : ""}`;
}

function fixed(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

const PUBLISHED_HEADERS = [
  "Case",
  "What the paper prints",
  "Published",
  "Computed",
  "Difference",
  "Verdict",
  "Likely cause",
  "Decimals printed",
] as const;
/** Only where a figure of the table has one. */
const TOLERANCE_HEADER = "Tolerance";
const [CASE, QUOTE, PUBLISHED, RECOMPUTED, GAP, VERDICT, CAUSE, DECIMALS, PUBLISHED_TOLERANCE] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const DECIMALS_WIDTH = 18;
const NOT_PRINTED = "not printed";

/** Widths of a sheet of published figures; the narrow column of decimals is this block's own. */
export function publishedWidths(widths: readonly number[]): readonly number[] {
  return widths.length === PUBLISHED_HEADERS.length - 1 ? [...widths, DECIMALS_WIDTH, DECIMALS_WIDTH] : widths;
}

/** Every figure the paper prints beside the one computed here, with the verdict of RECONCILE. */
export function layPublished(draft: SheetDraft, block: PublishedBlock): void {
  const withTolerance = block.figures.some(({ tolerance }) => tolerance !== undefined);
  const headers = withTolerance ? [...PUBLISHED_HEADERS, TOLERANCE_HEADER] : PUBLISHED_HEADERS;
  draft.requireColumns(headers.length, "a table of published figures");
  layHeaders(draft, draft.row, headers, [PUBLISHED, RECOMPUTED, GAP, DECIMALS, PUBLISHED_TOLERANCE]);
  const first = draft.row + 1;
  block.figures.forEach((figure, index) => layFigure(draft, figure, first + index));
  draft.endBlock(first + block.figures.length);
}

function layFigure(draft: SheetDraft, figure: PublishedFigure, row: number): void {
  const { printed: printedFormat, computed: numberFormat } = publishedFormats(figure);
  const printed = `${figure.label}: ${figure.quote}`;
  const published = cellAddress(row, PUBLISHED);
  const computed = cellAddress(row, RECOMPUTED);
  const decimals = cellAddress(row, DECIMALS);
  const texts: readonly [number, string, StyleName][] = [
    [CASE, figure.caseId, "CareCase Unit"],
    [QUOTE, printed, "CareCase Working text"],
    [CAUSE, figure.cause ?? "", "CareCase Note"],
  ];
  for (const [column, text, style] of texts) {
    if (text !== "") draft.putText(row, column, text, style);
    draft.makeRoom(row, text, draft.width(column, 1), style);
  }
  draft.put({ row, column: PUBLISHED, ...printedCell(figure.published, printedFormat) });
  const computing = { whileMissing: "", numberFormat } as const;
  const words = typeof figure.published === "string";
  draft.put({
    row,
    column: RECOMPUTED,
    formula: asFormula(figure.computed),
    ...computing,
    style: words ? "CareCase Working words right" : "CareCase Working",
  });
  if (typeof figure.published !== "number") {
    // The same words, to the letter; where the paper prints nothing there is nothing to hold the figure against.
    const verdict = words ? `=IF(EXACT(${published},${computed}),"exact","mismatch")` : undefined;
    if (verdict === undefined) draft.put({ row, column: VERDICT, value: NOT_PRINTED, style: "CareCase Check" });
    else draft.put({ row, column: VERDICT, formula: verdict, whileMissing: "", style: "CareCase Check" });
    return;
  }
  draft.put({ row, column: DECIMALS, value: figure.decimals, style: "CareCase Working", numberFormat: "0" });
  if (figure.tolerance !== undefined) {
    const value = figure.tolerance;
    draft.put({ row, column: PUBLISHED_TOLERANCE, value, style: "CareCase Working", numberFormat: printedFormat });
  }
  const allowed = figure.tolerance === undefined ? "" : `,${cellAddress(row, PUBLISHED_TOLERANCE)}`;
  // A cell that the user fills in may still be blank, which is no figure to compare; an error stands in the computed cell beside.
  const whereComputed = (formula: string): string => `=IF(ISNUMBER(${computed}),${formula},"")`;
  // Rounded as it is shown: a difference of a few pounds in millions would be a nil with a minus.
  const asPrinted = figure.format === "pence" ? decimals : `${decimals}+1`;
  const shownTo = ["whole", "pounds"].includes(figure.format) ? "0" : asPrinted;
  const gap = whereComputed(`ROUND(${published}-${computed},${shownTo})`);
  draft.put({ row, column: GAP, formula: gap, ...computing, style: "CareCase Working" });
  draft.put({
    row,
    column: VERDICT,
    formula: whereComputed(`INDEX(CARECASE.RECONCILE(${published},${computed},${decimals}${allowed}),2,1)`),
    whileMissing: "",
    style: "CareCase Check",
  });
}

/** What the paper prints: a figure, words, or nothing. */
function printedCell(
  published: PublishedFigure["published"],
  numberFormat: string,
): { value: number | string; style: StyleName; numberFormat?: string } {
  if (published === null) return { value: NOT_PRINTED, style: "CareCase Note right" };
  if (typeof published === "string") return { value: published, style: "CareCase Working words right" };
  return { value: published, style: "CareCase Working", numberFormat };
}

/** The published figure as it is printed, the computed one with a decimal more; a count has none to show. */
function publishedFormats({ format, decimals }: PublishedFigure): { printed: string; computed: string } {
  const withDecimals = (more: number): string => {
    if (format.startsWith("percent")) return `${fixed(decimals - 2 + more)}%`;
    if (format === "millions") {
      const code = `£${fixed(decimals + 6 + more)},,"m"`;
      return `${code};-${code}`;
    }
    if (format === "one" || format === "two" || format === "factor") return fixed(decimals + more);
    return numberFormatCode(format);
  };
  return { printed: withDecimals(0), computed: withDecimals(1) };
}

function layHeaders(draft: SheetDraft, row: number, headers: readonly string[], figures: readonly number[]): void {
  headers.forEach((header, index) => {
    const column = FIRST_COLUMN + index;
    const style = figures.includes(column)
      ? "CareCase Header right"
      : figures.includes(column - 1)
        ? "CareCase Header inset"
        : "CareCase Header";
    draft.put({ row, column, value: header, style });
    draft.makeRoom(row, header, draft.width(column, 1), style);
  });
}

function markResults(draft: SheetDraft, area: { row: number; column: number; rows: number; columns: number }): void {
  const first = cellAddress(area.row, area.column);
  draft.rules.push({ area, formula: `=LEFT(${first},1)="✓"`, look: "pass" });
  draft.rules.push({ area, formula: `=LEFT(${first},1)="✗"`, look: "fail" });
}

function asFormula(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}
