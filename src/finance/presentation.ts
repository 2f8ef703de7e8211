import { checkNumber } from "./number-checks";
import { ExactNumber } from "./money";
import { groupThousands } from "./thousands";

const POUNDS_IN_A_MILLION = 1_000_000;

/**
 * An amount in pounds as board papers print it, in £m to two places, the inflation contingency in brackets behind it.
 *
 * @param pounds The amount in £; negative for a cost.
 * @param contingencyPounds The contingency in £; left out of the text when omitted or nil, because it is never part of the amount.
 * @returns "£0.78m (£0.26m)"; a negative amount is "-£0.42m"; half a unit rounds away from zero and nothing prints as minus nil.
 * @throws FinanceError for a value that is not finite.
 * @see The benefit tables of the papers (case 001-headline).
 * @example poundsInMillions(780000, 260000) // "£0.78m (£0.26m)"
 */
export function poundsInMillions(pounds: number, contingencyPounds?: number): string {
  checkNumber(pounds, "value");
  if (contingencyPounds === undefined) {
    return millions(pounds);
  }
  checkNumber(contingencyPounds, "contingency");
  return contingencyPounds === 0 ? millions(pounds) : `${millions(pounds)} (${millions(contingencyPounds)})`;
}

function millions(pounds: number): string {
  const rounded = new ExactNumber(pounds).dividedBy(POUNDS_IN_A_MILLION).toDecimalPlaces(2, ExactNumber.ROUND_HALF_UP);
  const [whole = "0", pennies = "00"] = rounded.abs().toFixed(2).split(".");
  return `${rounded.isNegative() && !rounded.isZero() ? "-" : ""}£${groupThousands(whole)}.${pennies}m`;
}
