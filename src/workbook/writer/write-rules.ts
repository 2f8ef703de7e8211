/** Data validation of the inputs, and the conditional looks of checks, missing values and prompts. */
import { areaAddress } from "../address";
import type { PlannedSheet, PlannedValidation } from "../plan-types";
import { RULE_LOOKS } from "../styles";
import { addressListsOf } from "./area-groups";

/** A number of any size is still to be a number. */
const ANY_SIZE = 1_000_000_000_000_000;
/** Day that no date of a case comes before. */
const EARLIEST_DATE = "=DATE(1990,1,1)";

export function writeValidations(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const { alike, areas } of groupAlike(plan.validations)) {
    for (const list of addressListsOf(areas)) {
      const { dataValidation } = sheet.getRanges(list);
      dataValidation.rule = excelRule(alike.rule);
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: alike.title, message: alike.prompt };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: alike.title, message: alike.error };
    }
  }
}

/** Validations that differ only in where they stand are written at once; a formula of its own stands alone. */
function groupAlike(
  validations: readonly PlannedValidation[],
): { alike: PlannedValidation; areas: PlannedValidation["area"][] }[] {
  const groups = new Map<string, { alike: PlannedValidation; areas: PlannedValidation["area"][] }>();
  for (const validation of validations) {
    const { area, ...rest } = validation;
    const key = JSON.stringify(rest);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { alike: validation, areas: [area] });
    else group.areas.push(area);
  }
  return [...groups.values()];
}

function excelRule(rule: PlannedValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "decimal":
      return { decimal: numberRule(rule.minimum, rule.maximum) };
    case "whole":
      return { wholeNumber: numberRule(rule.minimum, rule.maximum) };
    case "list":
      return { list: { inCellDropDown: true, source: rule.options.join(",") } };
    case "date":
      return { date: { operator: "GreaterThanOrEqualTo", formula1: EARLIEST_DATE } };
    case "textLength":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.maximum } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function numberRule(minimum: number | undefined, maximum: number | undefined): Excel.BasicDataValidation {
  if (minimum !== undefined && maximum !== undefined)
    return { operator: "Between", formula1: minimum, formula2: maximum };
  if (maximum !== undefined) return { operator: "LessThanOrEqualTo", formula1: maximum };
  return { operator: "GreaterThanOrEqualTo", formula1: minimum ?? 0 - ANY_SIZE };
}

export function writeConditionalLooks(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const rule of plan.rules) {
    const look = RULE_LOOKS[rule.look];
    const { custom } = sheet.getRange(areaAddress(rule.area)).conditionalFormats.add("Custom");
    custom.rule.formula = rule.formula;
    custom.format.font.color = look.colour;
    if (look.bold) custom.format.font.bold = true;
    if (look.italic) custom.format.font.italic = true;
    if (look.fill !== undefined) custom.format.fill.color = look.fill;
  }
}
