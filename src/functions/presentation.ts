import { poundsInMillions } from "../finance/presentation";
import { readNumber, readOptionalNumber } from "./arguments";
import { calculate } from "./errors";

/**
 * An amount as board papers print it: £m to two places, the inflation contingency in brackets.
 * @customfunction GBPM
 * @param value Amount in £; negative for a cost.
 * @param [contingency] Inflation contingency in £; not printed when left out or 0, because it is never part of the amount.
 * @returns Text such as £0.78m (£0.26m), or -£0.42m. Half a unit rounds away from zero.
 * @throws Text or a blank in place of the amount.
 * @see The benefit tables of the papers (case 001-headline: £0.50m (£0.06m)).
 * @example =CARECASE.GBPM(780000, 260000) → "£0.78m (£0.26m)"
 */
export function printPounds(value: unknown, contingency?: unknown): string {
  return calculate(() =>
    poundsInMillions(readNumber(value, "value"), readOptionalNumber(contingency, "contingency", undefined)),
  );
}
