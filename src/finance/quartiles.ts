import { checkNumber } from "./number-checks";
import { ExactNumber, subtractExactly, sumExactly } from "./money";

/** Below this many answers quartiles are not shown, because they would be one provider's costs. */
export const FEWEST_RETURNS = 3;

/** The quartiles of one line, or none where too few answered. */
export interface LineQuartiles {
  readonly line: string;
  readonly count: number;
  readonly quartiles: Quartiles | undefined;
}

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** A line of the returns: what each provider answered, undefined where it did not. */
export interface ReturnedLine {
  readonly line: string;
  readonly answers: readonly (number | undefined)[];
}

/**
 * A quartile as Excel's QUARTILE.INC gives it: by straight line between the two nearest answers.
 *
 * @param values At least one.
 * @param share 0.25, 0.5 or 0.75, or any fraction from 0 to 1.
 * @example quantileInclusive([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantileInclusive(values: readonly number[], share: number): number {
  return quantileOfSorted(
    [...values].sort((one, other) => one - other),
    share,
  );
}

/** The same for values that are sorted already, lowest first. */
export function quantileOfSorted(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return new ExactNumber(below)
    .plus(new ExactNumber(above).minus(below).times(position - Math.floor(position)))
    .toNumber();
}

/**
 * Count, lower quartile, median and upper quartile of each line of the returns.
 *
 * @param lines Each with one answer, or none, from every provider.
 * @param fewest Answers below which the quartiles are withheld, 1 or more.
 * @returns One row for each line, in order.
 * @throws FinanceError for an answer that is no number.
 * @example lineQuartiles([{ line: "Pay", answers: [10, 11, 12] }], 3)[0].quartiles // { lower: 10.5, median: 11, upper: 11.5 }
 */
export function lineQuartiles(lines: readonly ReturnedLine[], fewest: number): LineQuartiles[] {
  checkNumber(fewest, "fewest", { atLeast: 1, whole: true });
  return lines.map(({ line, answers }) => {
    const given = answers.filter((answer) => answer !== undefined);
    given.forEach((answer) => checkNumber(answer, `returns, ${line}`));
    return { line, count: given.length, quartiles: given.length < fewest ? undefined : quartilesOf(given) };
  });
}

/** The two totals of a set of returns, which differ because the median of a sum is not the sum of medians. */
export interface ReturnTotals {
  /** Quartiles of the totals of the returns that answer every line. */
  readonly ofCompleteReturns: LineQuartiles;
  /** The lines' quartiles added up; none where a line is withheld. */
  readonly sumOfLines: Quartiles | undefined;
  /** The first less the second. */
  readonly difference: Quartiles | undefined;
}

/**
 * The quartiles of the returns' totals beside the sum of the lines' quartiles.
 *
 * @param lines As for lineQuartiles; all in one unit.
 * @param fewest Complete returns below which the quartiles are withheld.
 * @example returnTotals([{ line: "A", answers: [1, 2, 9] }, { line: "B", answers: [9, 1, 2] }], 3).ofCompleteReturns.quartiles?.median // 10
 */
export function returnTotals(lines: readonly ReturnedLine[], fewest: number): ReturnTotals {
  const returns = lines[0]?.answers.length ?? 0;
  const totals = Array.from({ length: returns }, (_, index) => {
    const answers = lines.map(({ answers: all }) => all[index]).filter((answer) => answer !== undefined);
    return answers.length === lines.length ? sumExactly(answers) : undefined;
  });
  const [ofCompleteReturns = { line: "", count: 0, quartiles: undefined }] = lineQuartiles(
    [{ line: "Total of complete returns", answers: totals }],
    fewest,
  );
  const shown = lineQuartiles(lines, fewest).map(({ quartiles }) => quartiles);
  const known = shown.filter((quartiles) => quartiles !== undefined);
  const add = (pick: (quartiles: Quartiles) => number): number => sumExactly(known.map(pick));
  const sumOfLines =
    known.length < shown.length
      ? undefined
      : { lower: add(({ lower }) => lower), median: add(({ median }) => median), upper: add(({ upper }) => upper) };
  return { ofCompleteReturns, sumOfLines, difference: differenceOf(ofCompleteReturns.quartiles, sumOfLines) };
}

function differenceOf(one: Quartiles | undefined, other: Quartiles | undefined): Quartiles | undefined {
  return one === undefined || other === undefined
    ? undefined
    : {
        lower: subtractExactly(one.lower, other.lower),
        median: subtractExactly(one.median, other.median),
        upper: subtractExactly(one.upper, other.upper),
      };
}

function quartilesOf(values: readonly number[]): Quartiles {
  return {
    lower: quantileInclusive(values, 0.25),
    median: quantileInclusive(values, 0.5),
    upper: quantileInclusive(values, 0.75),
  };
}
