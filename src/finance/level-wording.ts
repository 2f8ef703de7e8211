import { financialYearLabel } from "./fiscal-year";

/** A series of levels to put into words. */
export interface LevelsInWords {
  /** Levels by year, in the direction in which the reader counts them: a larger saving is a larger number. */
  readonly levels: readonly number[];
  /** Start years of the financial years, one for each level. */
  readonly years: readonly number[];
  /** The year, counted from 0, with which the words begin; the levels before it are nil. */
  readonly begins: number;
  readonly print: (level: number) => string;
  /** What an amount is ("saving"), or "" where the amount stands alone. */
  readonly noun: string;
}

/** From the year before to this one, the levels turned or settled at an amount. */
interface Turn {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

/**
 * The words for a series of levels: "onwards" when it never changes, "rising to" or "falling to" the amount it settles at, every
 * turn where it does both, and the year from which there is nothing any more.
 *
 * @param described Levels and years, the year to begin with, how an amount is printed and what it is called.
 * @returns For example "£100,000 saving in 2025/26 rising to £400,000 in 2028/29".
 * @example wordLevels({ levels: [1, 2], years: [2025, 2026], begins: 0, print: String, noun: "saving" })
 * // "1 saving in 2025/26 rising to 2 in 2026/27"
 */
export function wordLevels({ levels, years, begins, print, noun }: LevelsInWords): string {
  const label = (index: number): string => financialYearLabel(years[index] ?? Number.NaN);
  const first = print(levels[begins] ?? 0);
  const beginning = noun === "" ? first : `${first} ${noun}`;
  const turns = turnsAfter(levels, begins);
  if (turns.length === 0) {
    return `${beginning}${begins > 0 ? " from" : ""} ${label(begins)} onwards`;
  }
  if (turns.length === 1 && turns[0]?.to === 0 && turns[0].year === begins + 1) {
    return `${beginning} in ${label(begins)} only`;
  }
  const clauses = turns.map(({ from, to, year }, index) => {
    const link = index === 0 && to !== 0 ? " " : ", then ";
    const change = to === 0 ? "nil from" : `${to > from ? "rising" : "falling"} to ${print(to)} in`;
    return `${link}${change} ${label(year)}`;
  });
  return `${beginning} in ${label(begins)}${clauses.join("")}`;
}

/** Where the levels turn or settle after a year: one turn for each stretch that only rises, or only falls. */
function turnsAfter(levels: readonly number[], begins: number): Turn[] {
  const turns: Turn[] = [];
  let direction = 0;
  let from = levels[begins] ?? 0;
  levels.forEach((to, year) => {
    const before = levels[year - 1] ?? 0;
    if (year <= begins || to === before) {
      return;
    }
    if (Math.sign(to - before) === direction) {
      turns.pop();
    } else {
      from = before;
    }
    turns.push({ from, to, year });
    direction = Math.sign(to - before);
  });
  return turns;
}
