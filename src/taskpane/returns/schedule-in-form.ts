/** The schedule that returns are checked against: what the form says it is, and the one that this workbook issued. */
import type { CaseValues } from "../../templates/case";
import { inputsOf } from "../../templates/case-values";
import type { ReturnsImport } from "../../templates/returns-import";
import type { OpportunityTemplate } from "../../templates/template";
import { scheduleOf } from "../../templates/tenders/pricing-schedule/schedule-of";
import type { PricingSchedule } from "../../templates/tenders/schedule-shape";
import { entryText } from "../case-form/entry-text";
import { typeInput } from "../case-form/draft";
import type { Draft } from "../state/pane-state";
import { appendRows, isBlankRow, tableOf } from "./form-rows";

/** Assumptions that a schedule and an evaluation have in common, by the ids of the pricing schedule. */
const SHARED_INPUTS = ["priceBase", "weeksPerYear"] as const;
/** Not put into an example: its invented bids are nobody's. */
const SHARED_NAMES = ["councilName", "procurementTitle"] as const;

export type ScheduleInForm =
  | { readonly kind: "ready"; readonly schedule: PricingSchedule }
  /** Why files cannot be checked against it yet. */
  | { readonly kind: "unusable"; readonly reason: string };

/** The schedule as it stands in a form. */
export function scheduleInForm(imports: ReturnsImport, values: CaseValues): ScheduleInForm {
  try {
    const schedule = scheduleOf({
      inputs: { scheduleReference: values.inputs[imports.reference] ?? null },
      tables: { lines: values.tables[imports.schedule] ?? [] },
    });
    return schedule.lines.length > 0
      ? { kind: "ready", schedule }
      : { kind: "unusable", reason: "Lines of the schedule: found none; take them from this workbook or type them" };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: "unusable", reason: error.message };
  }
}

/** What a pricing schedule in the workbook gives to a form. */
export interface IssuedSchedule {
  readonly schedule: PricingSchedule;
  readonly inputs: CaseValues["inputs"];
}

/**
 * The schedule that this workbook issued.
 *
 * @param issued The case of the pricing schedule, as it stands in its sheets.
 * @throws Error naming row and field where it is not complete.
 */
export function issuedSchedule(issued: CaseValues): IssuedSchedule {
  return { schedule: scheduleOf(issued), inputs: issued.inputs };
}

/** Puts an issued schedule into a form: its reference, its lines, and what else both say of the tender. */
export function takeSchedule(draft: Draft, template: OpportunityTemplate, issued: IssuedSchedule): Draft {
  const imports = template.importsReturns;
  if (!imports) return draft;
  const { reference, lines } = issued.schedule;
  const inputs = inputsOf(template);
  const sharedIds = draft.origin.kind === "worked" ? SHARED_INPUTS : [...SHARED_INPUTS, ...SHARED_NAMES];
  const shared = sharedIds.map((id) => [id, issued.inputs[id] ?? null] as const);
  const filled = [[imports.reference, reference] as const, ...shared].reduce((current, [id, value]) => {
    const input = inputs.find((candidate) => candidate.id === id);
    return input === undefined || value === null ? current : typeInput(current, template, id, entryText(value, input));
  }, draft);
  const rows = lines.map(({ unit: _unit, ...line }) => line);
  return appendRows(filled, tableOf(template, imports.schedule), rows, () => false);
}

/** Whether the form's lines were typed or taken, and are no longer those it started from. */
export function isScheduleTyped(draft: Draft, imports: ReturnsImport): boolean {
  return (draft.tables[imports.schedule] ?? []).some((row) => !isBlankRow(row));
}
