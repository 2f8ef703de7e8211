/** The assumptions register: the only cells of the workbook that hold assumptions, each with where it comes from. */
import type { CaseValues } from "../../templates/case";
import { dateSerial } from "../../templates/financial-year";
import type { Input, InputGroup, InputTable, OpportunityTemplate, Rating, Source } from "../../templates/template";
import { areaAddress, cellAddress } from "../address";
import { numberFormatCode } from "../number-formats";
import type { Area } from "../plan-types";
import type { StyleName } from "../styles";
import { CASE_STATE, STATE_WORDS } from "./case-state";
import { layInputCell, validateInput } from "./input-cells";
import { isAsWorked, layInputTable, ROW_STATE, rowsOf } from "./register-tables";
import { RATINGS, REGISTER, REGISTER_HEADERS } from "./register-columns";
import { oneCell, type SheetDraft } from "./sheet-draft";
import { shortSourceNames, spelledOut } from "./source-names";

type SourceNames = ReadonlyMap<string, string>;

const NO_NAMES: SourceNames = new Map();
const STATE_ROWS = 3;
const PRINTED_YEAR = /^\d{4}\/\d{2}$/;
const CONVENTION = "Convention of this template";
const SAY_WHERE = "Say where the figure comes from";

/** The case's state, the register in the template's groups, and beneath it the tables that stand on no sheet of their own. */
export function layRegister(
  draft: SheetDraft,
  template: OpportunityTemplate,
  values: CaseValues,
  asAt: string,
  elsewhere: ReadonlySet<string>,
): void {
  draft.requireColumns(REGISTER_HEADERS.length, "the assumptions register");
  const stateRow = draft.row;
  draft.row += STATE_ROWS + 1;
  const names = shortSourceNames(template);
  if (values.narrative === "worked") {
    draft.putParagraph(draft.row, REGISTER.label, spelledOut(names), "CareCase Note");
    draft.row += 1;
  }
  layHeaders(draft);
  const firstRow = draft.row;
  layCaseDate(draft, asAt);
  for (const group of template.groups) layGroup(draft, group, names, values);
  const tableRows = reserveTableRows(draft, template.tables, elsewhere.size);
  const register = { row: firstRow, rows: draft.row - firstRow };
  draft.endBlock(draft.row);
  template.tables.forEach((table, index) => {
    if (!elsewhere.has(table.id)) layInputTable(draft, table, rowsOf(table, values.tables[table.id]));
    layTableEntry(draft, table, tableRows + index, values, names);
  });
  layCaseState(draft, stateRow, register);
  markRegister(draft, register);
}

function layHeaders(draft: SheetDraft): void {
  REGISTER_HEADERS.forEach((header, index) => {
    draft.put({ row: draft.row, column: REGISTER.label + index, value: header, style: headerStyle(index + 1) });
  });
  draft.row += 1;
}

function headerStyle(column: number): StyleName {
  if (column === REGISTER.value) return "CareCase Header right";
  const typed: readonly number[] = [
    REGISTER.label,
    REGISTER.owner,
    REGISTER.signedOffBy,
    REGISTER.quality,
    REGISTER.impact,
    REGISTER.reviewBy,
  ];
  return typed.includes(column) ? "CareCase Header" : "CareCase Header inset";
}

function layCaseState(draft: SheetDraft, row: number, register: { row: number; rows: number }): void {
  const states = areaAddress({ ...register, column: REGISTER.state, columns: 1 });
  const labels = areaAddress({ ...register, column: REGISTER.label, columns: 1 });
  const lines = [
    [CASE_STATE.missingCount, "Assumptions missing", `=COUNTIF(${states},"${STATE_WORDS.missing}")`],
    [
      CASE_STATE.firstMissing,
      "First one missing",
      `=IF({missingCount}=0,"none",INDEX(${labels},MATCH("${STATE_WORDS.missing}",${states},0)))`,
    ],
    [CASE_STATE.ready, "Ready to compute", "={missingCount}=0"],
  ] as const;
  lines.forEach(([id, label, formula], index) => {
    draft.put({ row: row + index, column: REGISTER.label, value: label, style: "CareCase Label" });
    draft.put({ row: row + index, column: REGISTER.value, formula, style: "CareCase Link text" });
    draft.define({ id }, oneCell(row + index, REGISTER.value), label);
  });
}

function layCaseDate(draft: SheetDraft, asAt: string): void {
  const { row } = draft;
  const label = "Case date";
  draft.put({ row, column: REGISTER.label, value: label, style: "CareCase Label" });
  const style = "CareCase Input";
  draft.put({ row, column: REGISTER.value, value: dateSerial(asAt), style, numberFormat: numberFormatCode("date") });
  validateInput(draft, oneCell(row, REGISTER.value), label, { kind: "date" }, undefined);
  draft.define({ id: CASE_STATE.caseDate }, oneCell(row, REGISTER.value), label, "date");
  const source = { document: "local" };
  layDetails(draft, row, { id: CASE_STATE.caseDate, unit: "date", source }, blankValue(row), NO_NAMES);
  draft.putText(
    row,
    REGISTER.note,
    "Review dates are compared with this day; no cell depends on today's date.",
    "CareCase Note",
  );
  draft.makeRoom(
    row,
    "Review dates are compared with this day; no cell depends on today's date.",
    draft.width(REGISTER.note, 1),
    "CareCase Note",
  );
  draft.row += 1;
}

function layGroup(draft: SheetDraft, group: InputGroup, names: SourceNames, values: CaseValues): void {
  draft.put({ row: draft.row, column: REGISTER.label, value: group.title, style: "CareCase Heading 2" });
  draft.heights.set(draft.row, 24);
  draft.row += 1;
  for (const input of group.inputs) {
    layInput(draft, input, values, names);
    draft.row += 1;
  }
}

function layInput(draft: SheetDraft, input: Input, values: CaseValues, names: SourceNames): void {
  const { row } = draft;
  const value = values.inputs[input.id] ?? null;
  const cell = oneCell(row, REGISTER.value);
  draft.put({ row, column: REGISTER.label, value: input.label, style: "CareCase Label" });
  draft.makeRoom(row, input.label, draft.width(REGISTER.label, 1), "CareCase Label");
  layInputCell(draft, row, REGISTER.value, value, input.accepts, input.format, input.help);
  validateInput(draft, cell, input.label, input.accepts, input.unit);
  draft.define({ id: input.id }, cell, input.label, input.accepts.kind === "date" ? "date" : input.format);
  const details = { ...input, ...provenance(input, value, values.narrative) };
  layDetails(draft, row, details, input.optional === true ? undefined : blankValue(row), names);
}

/** Only the worked example's own figures come from its paper; where another stands, or none, the council says where it is from. */
function provenance(
  input: Input,
  value: number | string | null,
  narrative: CaseValues["narrative"],
): Pick<Detailed, "source" | "quality" | "note" | "priceBase"> {
  const isWorked = narrative === "worked" && value === (input.worked ?? input.blank ?? null);
  const { priceBase } = input;
  if (isWorked) return { source: input.source, quality: input.quality, note: input.note, priceBase };
  const isConvention = value !== null && value === input.blank;
  const place = isConvention ? CONVENTION : SAY_WHERE;
  // A year is the price base of the printed figure; words such as "as the price base above" hold for any.
  const lasting = priceBase !== undefined && PRINTED_YEAR.test(priceBase) ? undefined : priceBase;
  return { source: { document: "local", place }, quality: undefined, note: undefined, priceBase: lasting };
}

function blankValue(row: number): string {
  return `ISBLANK(${cellAddress(row, REGISTER.value)})`;
}

interface Detailed {
  readonly id: string;
  readonly unit: string;
  readonly source: Source;
  readonly priceBase?: string;
  readonly quality?: Rating;
  readonly impact?: Rating;
  readonly note?: string;
  readonly sensitivity?: string;
}

/** `isMissing` is the condition, in Excel's words, under which the assumption counts as missing. */
function layDetails(
  draft: SheetDraft,
  row: number,
  detail: Detailed,
  isMissing: string | undefined,
  names: SourceNames,
): void {
  const words: readonly [column: number, text: string | undefined][] = [
    [REGISTER.unit, detail.unit],
    [REGISTER.source, names.get(detail.source.document) ?? detail.source.document],
    [REGISTER.priceBase, detail.priceBase],
    [REGISTER.note, detail.note],
    [REGISTER.id, detail.id],
  ];
  for (const [column, text] of words) {
    if (text === undefined || text === "") continue;
    draft.putText(row, column, text, "CareCase Unit");
    draft.makeRoom(row, text, draft.width(column, 1), "CareCase Unit");
  }
  layPlace(draft, row, detail.source.place);
  const date = numberFormatCode("date");
  const { asAt } = detail.source;
  draft.put({
    row,
    column: REGISTER.asAt,
    value: asAt === undefined ? undefined : dateSerial(asAt),
    style: "CareCase Unit",
    numberFormat: date,
  });
  draft.put({ row, column: REGISTER.quality, value: detail.quality, style: "CareCase Entry" });
  draft.put({ row, column: REGISTER.impact, value: detail.impact, style: "CareCase Entry" });
  draft.put({ row, column: REGISTER.owner, style: "CareCase Entry" });
  draft.put({ row, column: REGISTER.signedOffBy, style: "CareCase Entry" });
  draft.put({ row, column: REGISTER.reviewBy, style: "CareCase Entry", numberFormat: date });
  draft.put({ row, column: REGISTER.state, formula: stateFormula(row, isMissing, detail), style: "CareCase Check" });
}

function layPlace(draft: SheetDraft, row: number, place: string | undefined): void {
  if (place === undefined || place === "") return;
  draft.putText(row, REGISTER.place, place, "CareCase Unit");
  draft.makeRoom(row, place, draft.width(REGISTER.place, 1), "CareCase Unit");
}

/** One word on what the assumption still needs: a value, a sensitivity because both ratings are red, or a review. */
function stateFormula(row: number, isMissing: string | undefined, { sensitivity }: Detailed): string {
  const [quality, impact, review] = [REGISTER.quality, REGISTER.impact, REGISTER.reviewBy].map((column) =>
    cellAddress(row, column),
  );
  const weak = sensitivity === undefined ? STATE_WORDS.sensitivity : `${STATE_WORDS.sensitivityOn}${sensitivity}`;
  const rest =
    `IF(AND(NOT(ISBLANK(${review})),${review}<{caseDate}),"${STATE_WORDS.review}",` +
    `IF(AND(${quality}="red",${impact}="red"),"${weak}",""))`;
  return isMissing === undefined ? `=${rest}` : `=IF(${isMissing},"${STATE_WORDS.missing}",${rest})`;
}

function reserveTableRows(draft: SheetDraft, tables: readonly InputTable[], elsewhere: number): number {
  if (tables.length > 0) {
    draft.put({
      row: draft.row,
      column: REGISTER.label,
      value:
        elsewhere > 0 ? "Tables, further down this sheet or on sheets of their own" : "Tables, further down this sheet",
      style: "CareCase Heading 2",
    });
    draft.heights.set(draft.row, 24);
    draft.row += 1;
  }
  const first = draft.row;
  draft.row += tables.length;
  return first;
}

/** A table is an assumption too: its register row counts the complete rows and says when something is missing. */
function layTableEntry(
  draft: SheetDraft,
  table: InputTable,
  row: number,
  values: CaseValues,
  names: SourceNames,
): void {
  const states = `{${table.id}.${ROW_STATE}}`;
  const value = cellAddress(row, REGISTER.value);
  draft.put({ row, column: REGISTER.label, value: table.title, style: "CareCase Label" });
  draft.put({
    row,
    column: REGISTER.value,
    formula: `=COUNTIF(${states},"${STATE_WORDS.complete}")`,
    style: "CareCase Working",
    numberFormat: numberFormatCode("whole"),
    note: table.help,
  });
  const faults = `COUNTIF(${states},"${STATE_WORDS.incomplete}")+COUNTIF(${states},"${STATE_WORDS.gap}")>0`;
  const isMissing = table.optional === true ? faults : `OR(${value}=0,${faults})`;
  const isWorked = values.narrative === "worked" && isAsWorked(table, values.tables[table.id] ?? []);
  const source = isWorked ? table.source : { document: "local", place: SAY_WHERE };
  layDetails(draft, row, { id: table.id, unit: "rows filled", source }, isMissing, names);
}

function markRegister(draft: SheetDraft, register: { row: number; rows: number }): void {
  const column = (index: number): Area => ({ ...register, column: index, columns: 1 });
  const state = cellAddress(register.row, REGISTER.state);
  const settled = STATE_WORDS.sensitivityOn;
  draft.rules.push({
    area: column(REGISTER.state),
    formula: `=AND(${state}<>"",LEFT(${state},LEN("${settled}"))<>"${settled}")`,
    look: "warning",
  });
  const place = cellAddress(register.row, REGISTER.place);
  draft.rules.push({ area: column(REGISTER.place), formula: `=${place}="${SAY_WHERE}"`, look: "prompt" });
  draft.rules.push({ area: column(REGISTER.value), formula: `=${state}="${STATE_WORDS.missing}"`, look: "warning" });
  draft.rules.push({ area: column(REGISTER.reviewBy), formula: `=${state}="${STATE_WORDS.review}"`, look: "warning" });
  // One rule down each column: the rows of headings between the groups are empty and stay so.
  const ratings = { kind: "choice", options: RATINGS } as const;
  validateInput(draft, column(REGISTER.quality), "Quality of the assumption", ratings, undefined);
  validateInput(draft, column(REGISTER.impact), "Impact of the assumption", ratings, undefined);
  validateInput(draft, column(REGISTER.reviewBy), "Review by", { kind: "date" }, undefined);
}
