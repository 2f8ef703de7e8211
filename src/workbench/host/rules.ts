/** Rules that watch cells: what may be entered, and what makes a cell stand out. */
import type { Area } from "./port";

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** Operands are numbers or formulas with their "="; dates are serial numbers. */
export type ValidationRule =
  | {
      readonly kind: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: ComparisonOperator;
      readonly first: number | string;
      readonly second?: number | string;
    }
  | { readonly kind: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "Custom"; readonly formula: string };

export interface Validation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: "Stop" | "Warning" | "Information";
  };
}

export interface ConditionalLook {
  readonly fontColour?: string;
  readonly fillColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export type ConditionalRule =
  /** Formula with its "=", relative to the first area's first cell. */
  | { readonly kind: "Custom"; readonly formula: string }
  | {
      readonly kind: "CellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    };

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}
