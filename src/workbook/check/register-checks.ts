/** The register: every assumption is there, under its name, guarded by a validation and of the kind it should be. */
import { describeAccepted } from "../../templates/accepted-values";
import { cellName } from "../../templates/cell-names";
import { checkValue } from "../../templates/case-validation";
import { inputsOf } from "../../templates/case-values";
import { dateOfSerial } from "../../templates/financial-year";
import type { Input, OpportunityTemplate } from "../../templates/template";
import { LOST_INPUT, type Finding } from "./check-workbook";

interface LoadedInput {
  readonly input: Input;
  readonly range: Excel.Range;
  readonly validation: Excel.DataValidation;
}

export function loadInputs(
  context: Excel.RequestContext,
  sheetId: string,
  template: OpportunityTemplate,
): LoadedInput[] {
  const { names } = context.workbook.worksheets.getItem(sheetId);
  return inputsOf(template).map((input) => {
    const range = names
      .getItemOrNullObject(cellName({ id: input.id }))
      .getRangeOrNullObject()
      .load("address,values,formulas");
    return { input, range, validation: range.dataValidation.load("type") };
  });
}

export function checkInputs(sheet: string, inputs: readonly LoadedInput[]): Finding[] {
  return inputs.flatMap(({ input, range, validation }) => {
    if (range.isNullObject) {
      return [{ rule: LOST_INPUT, message: `"${input.label}" (${input.id}) is no longer on "${sheet}".`, sheet }];
    }
    const place = { sheet, address: range.address.replace(/^.*!/, "").replaceAll("$", "") };
    const findings: Finding[] = [];
    const add = (rule: string, message: string) =>
      findings.push({ rule, message: `${sheet}, ${place.address}: ${message}`, ...place });
    if (validation.type === "None") {
      add(
        "Every assumption has a validation",
        `"${input.label}" takes anything; it should take ${describeAccepted(input.accepts, input.unit)}.`,
      );
    }
    const formula: unknown = range.formulas[0]?.[0];
    if (typeof formula === "string" && formula.startsWith("=")) {
      add(
        "Assumptions are typed, not computed",
        `"${input.label}" holds a formula; an assumption is a value with a source.`,
      );
    }
    const problem = checkValue(input.label, valueOf(input, range.values[0]?.[0]), input.accepts, input.unit, true);
    if (problem !== null) add("Every assumption is of the kind it should be", `${problem.message}.`);
    return findings;
  });
}

function valueOf(input: Input, value: unknown): unknown {
  return input.accepts.kind === "date" && typeof value === "number" ? dateOfSerial(value) : value;
}
