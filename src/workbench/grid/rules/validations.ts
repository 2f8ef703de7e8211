import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../../host/port";
import type { ComparisonOperator, Validation, ValidationRule } from "../../host/rules";
import type { GridEngine } from "../engine";
import { areaOf, rangeOf, without } from "../geometry";
import { withoutKey, type Sidecar } from "../sidecar";

const operators: Record<ComparisonOperator, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const types = {
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
} as const;

const styles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** What may be entered into cells: kept in Excel's words, enforced by the grid. */
export class Validations {
  constructor(
    private readonly engine: GridEngine,
    private readonly sidecar: Sidecar,
  ) {}

  at(sheetId: string, row: number, column: number): Validation | null {
    const id = this.model.getRuleIdByLocation(this.engine.unitId, sheetId, row, column);
    return (id && this.sidecar.read().validations[id]) || null;
  }

  /** Sets an area's validation in place of whatever its cells had; null removes. */
  set(sheetId: string, area: Area, validation: Validation | null): void {
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    [...this.model.getRules(this.engine.unitId, sheetId)].forEach((rule) => this.cutOut(target, rule, area));
    if (!validation) return;
    const uid = `validation-${crypto.randomUUID()}`;
    this.sidecar.edit((present) => ({ ...present, validations: { ...present.validations, [uid]: validation } }));
    const rule: IDataValidationRule = { uid, ranges: [rangeOf(area)], ...gridRuleOf(validation) };
    this.engine.run(AddDataValidationMutation.id, { ...target, rule });
  }

  private cutOut(target: { unitId: string; subUnitId: string }, rule: ISheetDataValidationRule, hole: Area): void {
    const left = rule.ranges.flatMap((range) => without(areaOf(range), hole));
    const areaBefore = rule.ranges.reduce((total, range) => total + cellCount(areaOf(range)), 0);
    if (left.reduce((total, part) => total + cellCount(part), 0) === areaBefore) return;
    if (left.length > 0) {
      this.engine.run(UpdateDataValidationMutation.id, {
        ...target,
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.RANGE, payload: left.map(rangeOf) },
      });
      return;
    }
    this.engine.run(RemoveDataValidationMutation.id, { ...target, ruleId: rule.uid });
    this.sidecar.edit((present) => ({ ...present, validations: withoutKey(present.validations, rule.uid) }));
  }

  private get model(): SheetDataValidationModel {
    return this.engine.injector.get(SheetDataValidationModel);
  }
}

function cellCount(area: Area): number {
  return area.rows * area.columns;
}

function gridRuleOf(validation: Validation): Omit<IDataValidationRule, "uid" | "ranges"> {
  const { prompt, alert } = validation;
  return {
    ...gridCheckOf(validation.rule),
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.show,
    prompt: prompt.message,
    promptTitle: prompt.title,
    showErrorMessage: alert.show,
    error: alert.message,
    errorTitle: alert.title,
    errorStyle: styles[alert.style],
  };
}

function gridCheckOf(
  rule: ValidationRule,
): Pick<IDataValidationRule, "type" | "operator" | "formula1" | "formula2" | "showDropDown"> {
  switch (rule.kind) {
    case "List":
      return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.inCellDropDown };
    case "Custom":
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    default:
      return {
        type: types[rule.kind],
        operator: operators[rule.operator],
        formula1: String(rule.first),
        ...(rule.second === undefined ? {} : { formula2: String(rule.second) }),
      };
  }
}
