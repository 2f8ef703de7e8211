import { financialYearLabel } from "./fiscal-year";

/** One turn of a series of levels: from its first year to the year in which it settles at an amount. */
interface Turn {
  readonly amount: number;
  readonly year: number;
}

/**
 * The words for a series of levels after the amount it begins with: "onwards" when it never changes, "rising to" or "falling
 * to" the amount it settles at, and every turn where it rises and falls.
 *
 * @param levels Levels by year, in the direction in which the reader counts them: a larger saving is a larger number.
 * @param years Start years of the financial years, one for each level.
 * @param printed How an amount is printed.
 * @param noun What an amount is ("saving"), or "" where the amount stands alone.
 * @returns For example "£100,000 saving in 2025/26 rising to £400,000 in 2028/29".
 * @example wordLevels([1, 2], [2025, 2026], String, "saving") // "1 saving in 2025/26 rising to 2 in 2026/27"
 */
export function wordLevels(
  levels: readonly number[],
  years: readonly number[],
  printed: (level: number) => string,
  noun: string,
): string {
  const label = (index: number): string => financialYearLabel(years[index] ?? Number.NaN);
  const first = levels[0] ?? 0;
  const beginning = noun === "" ? printed(first) : `${printed(first)} ${noun}`;
  const turns = turnsOf(levels);
  if (turns.length === 0) {
    return `${beginning} ${label(0)} onwards`;
  }
  const [onlyTurn, ...more] = turns;
  if (onlyTurn !== undefined && more.length === 0 && onlyTurn.amount === 0 && onlyTurn.year === 1) {
    return `${beginning} in ${label(0)} only`;
  }
  let before = first;
  const words = turns.map(({ amount, year }) => {
    const verb = amount > before ? "rising to" : "falling to";
    before = amount;
    return amount === 0 ? `ending in ${label(year)}` : `${verb} ${printed(amount)} in ${label(year)}`;
  });
  return `${beginning} in ${label(0)} ${words.join(", then ")}`;
}

/** Where a series turns or settles, its first level left out. */
function turnsOf(levels: readonly number[]): Turn[] {
  const turns: Turn[] = [];
  let direction = 0;
  for (let year = 1; year < levels.length; year += 1) {
    const amount = levels[year] ?? 0;
    const step = Math.sign(amount - (levels[year - 1] ?? 0));
    if (step === 0) {
      continue;
    }
    if (step === direction) {
      turns.pop();
    }
    turns.push({ amount, year });
    direction = step;
  }
  return turns;
}
