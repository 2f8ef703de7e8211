/** What a case says of its own checks: three cells on its sheet of checks, read with whatever is read anyway. */
import { cellName } from "../templates/cell-names";
import { CASE_STATE } from "./plan/case-state";

/** What the checks of an insertion say at this moment. */
export type CheckState =
  | { readonly kind: "pass"; readonly total: number }
  | { readonly kind: "fail"; readonly failed: number; readonly total: number }
  | { readonly kind: "missing"; readonly missing: number }
  | { readonly kind: "unknown"; readonly reason: string };

/** The cells that count the checks, asked for but not yet answered. */
export type RequestedCheckState = readonly Excel.Range[];

const COUNTS = [CASE_STATE.checksTotal, CASE_STATE.checksPassed, CASE_STATE.missingCount];

/** Asks for the state with the next round trip. */
export function requestCheckState(checksSheet: Excel.Worksheet): RequestedCheckState {
  return COUNTS.map((id) =>
    checksSheet.names.getItemOrNullObject(cellName({ id })).getRangeOrNullObject().load("values"),
  );
}

/** The state, once the round trip is done. */
export function checkStateOf(requested: RequestedCheckState | undefined): CheckState {
  if (requested === undefined) return { kind: "unknown", reason: "The sheet of checks is no longer there." };
  const [total, passed, missing] = requested.map((range): unknown =>
    range.isNullObject ? undefined : range.values[0]?.[0],
  );
  if (typeof total !== "number" || typeof passed !== "number" || typeof missing !== "number") {
    return { kind: "unknown", reason: "The cells that count the checks hold no figures." };
  }
  if (missing > 0) return { kind: "missing", missing };
  return passed === total ? { kind: "pass", total } : { kind: "fail", failed: total - passed, total };
}
