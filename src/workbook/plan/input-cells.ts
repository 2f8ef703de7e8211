/** How an assumption stands in its cell: value, look and the validation that guards it. */
import { DEFAULT_TEXT_LENGTH, describeAccepted, rateBounds } from "../../templates/accepted-values";
import { dateSerial } from "../../templates/financial-year";
import type { Accepts, Format } from "../../templates/template";
import { cellAddress } from "../address";
import { isText, numberFormatCode, TYPED_TEXT } from "../number-formats";
import type { Area, PlannedValidation } from "../plan-types";
import type { StyleName } from "../styles";
import type { SheetDraft } from "./sheet-draft";

/** Excel's limits for the title and the text of a validation message, and for a typed list. */
export const TITLE_LENGTH = 32;
export const MESSAGE_LENGTH = 225;
const LIST_LENGTH = 255;

/** Writes a value (blank cells get their look only) and leaves the validation to `validateInput`. */
export function layInputCell(
  draft: SheetDraft,
  row: number,
  column: number,
  value: number | string | null,
  accepts: Accepts,
  format: Format,
  note?: string,
  besideFigure = false,
): void {
  const style = inputStyle(accepts, format, besideFigure);
  const numberFormat = inputNumberFormat(accepts, format);
  const held = accepts.kind === "date" && typeof value === "string" ? dateSerial(value) : value;
  if (held === null || held === "") {
    draft.put({ row, column, style, numberFormat, note });
  } else {
    draft.put({ row, column, value: held, style, numberFormat, note });
    if (typeof held === "string") draft.makeRoom(row, held, draft.width(column, 1), style);
  }
}

/** Words keep their distance from a figure that ends just left of them. */
function inputStyle(accepts: Accepts, format: Format, besideFigure: boolean): StyleName {
  const holdsText = accepts.kind === "text" || accepts.kind === "choice" || accepts.kind === "financialYear";
  if (!holdsText && !isText(format)) return "CareCase Input";
  return besideFigure ? "CareCase Input words" : "CareCase Input text";
}

function inputNumberFormat(accepts: Accepts, format: Format): string {
  if (accepts.kind === "text" || accepts.kind === "choice" || accepts.kind === "financialYear") return TYPED_TEXT;
  return numberFormatCode(accepts.kind === "date" ? "date" : format);
}

/** Type, range and messages of the cells that hold an assumption. */
export function validateInput(
  draft: SheetDraft,
  area: Area,
  label: string,
  accepts: Accepts,
  unit: string | undefined,
  help?: string,
): void {
  const accepted = describeAccepted(accepts, unit);
  draft.open.push(area);
  draft.validations.push({
    area,
    rule: validationRule(draft, area, label, accepts),
    title: shorten(label, TITLE_LENGTH),
    prompt: shorten(help ?? `Enter ${accepted}.`, MESSAGE_LENGTH),
    error: shorten(`${label} takes ${accepted}.`, MESSAGE_LENGTH),
  });
}

function validationRule(draft: SheetDraft, area: Area, label: string, accepts: Accepts): PlannedValidation["rule"] {
  switch (accepts.kind) {
    case "number":
      return { kind: accepts.whole === true ? "whole" : "decimal", minimum: accepts.minimum, maximum: accepts.maximum };
    case "rate":
      return { kind: "decimal", ...rateBounds(accepts) };
    case "choice":
      return choiceRule(draft, label, accepts.options);
    case "financialYear":
      return { kind: "custom", formula: financialYearRule(cellAddress(area.row, area.column)) };
    case "date":
      return { kind: "date" };
    case "text":
      return { kind: "textLength", maximum: accepts.maximumLength ?? DEFAULT_TEXT_LENGTH };
  }
}

function choiceRule(draft: SheetDraft, label: string, options: readonly string[]): PlannedValidation["rule"] {
  const withComma = options.find((option) => option.includes(","));
  if (withComma !== undefined || options.join(",").length > LIST_LENGTH) {
    throw new Error(
      `${draft.name}, ${label}: a list in a cell holds at most ${LIST_LENGTH} characters and no commas within an option` +
        (withComma === undefined ? "" : `; found "${withComma}"`),
    );
  }
  return { kind: "list", options };
}

/** "2026/27": four digits, a slash, and the next year's last two digits. */
function financialYearRule(cell: string): string {
  return (
    `=AND(LEN(${cell})=7,MID(${cell},5,1)="/",ISNUMBER(VALUE(LEFT(${cell},4))),` +
    `VALUE(RIGHT(${cell},2))=MOD(VALUE(LEFT(${cell},4))+1,100))`
  );
}

export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
