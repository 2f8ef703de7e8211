import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { Area } from "../../host/port";
import type { ComparisonOperator, ConditionalFormat, ConditionalLook, ConditionalRule } from "../../host/rules";
import type { GridEngine } from "../engine";
import { areaOf, columnLetters, rangeOf } from "../geometry";
import { withoutKey, type Sidecar } from "../sidecar";

const signs: Partial<Record<ComparisonOperator, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

const operators = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqualTo: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqualTo: CFNumberOperator.lessThanOrEqual,
} as const;

/** What makes cells stand out: kept in Excel's words, drawn by the grid. */
export class ConditionalFormats {
  constructor(
    private readonly engine: GridEngine,
    private readonly sidecar: Sidecar,
  ) {}

  /** By priority, first wins. */
  all(sheetId: string): ConditionalFormat[] {
    const known = this.sidecar.read().conditionalFormats;
    return this.rules(sheetId).flatMap((rule) => {
      const format = known[rule.cfId];
      return format ? [{ ...format, areas: rule.ranges.map(areaOf) }] : [];
    });
  }

  /** Adds it with the highest priority, or replaces the one with its id. */
  put(sheetId: string, format: ConditionalFormat): void {
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    const rule: IConditionFormattingRule = {
      cfId: format.id,
      ranges: format.areas.map(rangeOf),
      stopIfTrue: format.stopIfTrue,
      rule: gridRuleOf(format.rule, format.look, format.areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    };
    const exists = this.rules(sheetId).some((present) => present.cfId === format.id);
    if (exists) this.engine.run(SetConditionalRuleMutation.id, { ...target, cfId: format.id, rule });
    else this.engine.run(AddConditionalRuleMutation.id, { ...target, rule });
    this.sidecar.edit((present) => ({
      ...present,
      conditionalFormats: { ...present.conditionalFormats, [format.id]: format },
    }));
  }

  remove(sheetId: string, id: string): void {
    this.engine.run(DeleteConditionalRuleMutation.id, { unitId: this.engine.unitId, subUnitId: sheetId, cfId: id });
    this.sidecar.edit((present) => ({
      ...present,
      conditionalFormats: withoutKey(present.conditionalFormats, id),
    }));
  }

  private rules(sheetId: string): readonly IConditionFormattingRule[] {
    return this.engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.engine.unitId, sheetId) ?? [];
  }
}

function gridRuleOf(rule: ConditionalRule, look: ConditionalLook, first: Area): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style: styleOf(look) } as const;
  if (rule.kind === "Custom") return { ...base, subType: CFSubRuleType.formula, value: rule.formula };
  const low = numberOf(rule.formula1);
  const high = numberOf(rule.formula2 ?? "");
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    if (low === null || high === null)
      return { ...base, subType: CFSubRuleType.formula, value: formulaOf(rule, first) };
    const operator = rule.operator === "Between" ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return { ...base, subType: CFSubRuleType.number, operator, value: [low, high] };
  }
  if (low === null) return { ...base, subType: CFSubRuleType.formula, value: formulaOf(rule, first) };
  return { ...base, subType: CFSubRuleType.number, operator: operators[rule.operator], value: low };
}

/** The grid compares with plain numbers only; a comparison with cells or text becomes a formula of its own. */
function formulaOf(rule: Extract<ConditionalRule, { kind: "CellValue" }>, first: Area): string {
  const cell = `${columnLetters(first.column)}${first.row + 1}`;
  const low = `(${rule.formula1.replace(/^=/, "")})`;
  const high = `(${(rule.formula2 ?? "").replace(/^=/, "")})`;
  if (rule.operator === "Between") return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (rule.operator === "NotBetween") return `=OR(${cell}<${low},${cell}>${high})`;
  return `=${cell}${signs[rule.operator] ?? "="}${low}`;
}

function numberOf(formula: string): number | null {
  const text = formula.replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function styleOf(look: ConditionalLook): IStyleBase {
  return {
    ...(look.fontColour ? { cl: { rgb: look.fontColour } } : {}),
    ...(look.fillColour ? { bg: { rgb: look.fillColour } } : {}),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
  };
}
