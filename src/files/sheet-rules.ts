/** Validation, conditional looks, protection and print set-up of a planned sheet, as the file format has them. */
import type { ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import { absoluteAreaAddress, areaAddress } from "../workbook/address";
import type { PlannedSheet, PlannedValidation } from "../workbook/plan-types";
import { ruleLook } from "./cell-looks";

const CENTIMETRES_PER_INCH = 2.54;
/** The margins that a sheet in the workbook has. */
const MARGINS_CENTIMETRES = { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 };
/** Day that no date of a case comes before. */
const EARLIEST_DATE = "DATE(1990,1,1)";

type ValidationRule = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

export function validationsOf({ validations }: PlannedSheet): DataValidation[] {
  return validations.map(({ area, rule, title, prompt, error }) => ({
    ...validationRule(rule),
    range: areaAddress(area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: title,
    inputMessage: prompt,
    errorTitle: title,
    errorMessage: error,
    errorStyle: "stop",
  }));
}

function validationRule(rule: PlannedValidation["rule"]): ValidationRule {
  switch (rule.kind) {
    case "decimal":
    case "whole":
      return { type: rule.kind, ...bounds(rule.minimum, rule.maximum) };
    case "list":
      return { type: "list", values: [...rule.options] };
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formula1: EARLIEST_DATE };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maximum) };
    case "custom":
      return { type: "custom", formula1: rule.formula.replace(/^=/, "") };
  }
}

/** A number of any size is still to be a number. */
const LEAST_NUMBER = -1_000_000_000_000_000;

function bounds(minimum: number | undefined, maximum: number | undefined): Omit<ValidationRule, "type"> {
  if (minimum !== undefined && maximum !== undefined)
    return { operator: "between", formula1: String(minimum), formula2: String(maximum) };
  if (maximum !== undefined) return { operator: "lessThanOrEqual", formula1: String(maximum) };
  return { operator: "greaterThanOrEqual", formula1: String(minimum ?? LEAST_NUMBER) };
}

export function conditionalRulesOf({ rules }: PlannedSheet): ConditionalRule[] {
  return rules.map(({ area, formula, look }, index) => ({
    type: "expression",
    priority: index + 1,
    formula: formula.replace(/^=/, ""),
    style: ruleLook(look),
    range: areaAddress(area),
  }));
}

/** Columns and rows may be sized; everything else of a protected sheet is fixed. There is no password. */
export function protectionOf({ protection }: PlannedSheet): WriteSheet["protection"] {
  if (protection === undefined) return undefined;
  return { sheet: true, objects: true, scenarios: true, formatColumns: true, formatRows: true };
}

export function printSetUpOf({ print }: PlannedSheet): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { titleRows } = print;
  const margins = Object.fromEntries(
    Object.entries(MARGINS_CENTIMETRES).map(([side, width]) => [side, round(width / CENTIMETRES_PER_INCH)]),
  );
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      printArea: absoluteAreaAddress(print.area),
      ...(titleRows && { printTitlesRow: `$${titleRows.first + 1}:$${titleRows.last + 1}` }),
    },
    headerFooter: { oddFooter: "&L&A&CPage &P of &N&R&D" },
    // The file names the row above a break.
    ...(print.breaksBefore.length > 0 && { rowBreaks: print.breaksBefore.map((row) => row - 1) }),
  };
}

function round(inches: number): number {
  return Math.round(inches * 1000) / 1000;
}
