import { budgetDistribution, PRINTED_DECIMALS, type DistributionRow } from "../finance/budget-distribution";
import { budgetRoll, SAVING_LEVEL } from "../finance/budget-roll";
import { financialYearLabels } from "../finance/fiscal-year";
import { incrementsOf, levelsOf } from "../finance/increments";
import { DEFAULT_LEDGER_TOLERANCE, LEDGER_TOLERANCE, readLevels } from "../finance/level-reading";
import { netUnachieved, TRACKED_SAVING } from "../finance/savings-tracking";
import { isOmitted, readNumber, readOptionalNumber, readOptionalWholeNumber } from "./arguments";
import { inShapeOf, readOptionalFinancialYear, readSeries, readSeriesOrNumber } from "./arguments-series";
import { calculate } from "./errors";
import { readTable } from "./table";
import { numberColumn, textColumn } from "./table-columns";

/**
 * What changes each year, from cumulative levels: turns an appendix of levels into the budget table's view.
 * @customfunction INCREMENTS
 * @param levels One row or one column of cumulative amounts, one for each year, in any one unit (£, £k, £m).
 * @returns The first level, then each year's change, in the shape of the levels; exact in decimals.
 * @throws A blank (also at the end), text or two-dimensional range, named by position.
 * @see Medium-term financial strategies: the budget table uses first differences of the appendices' cumulative levels.
 * @example =CARECASE.INCREMENTS({-3390,-5760,-7185,-8285}) → {-3390,-2370,-1425,-1100}
 */
export function yearlyIncrements(levels: unknown[][]): number[][] {
  return calculate(() => inShapeOf(levels, "levels", incrementsOf(readSeries(levels, "levels"))));
}

/**
 * Cumulative levels, from yearly increments: the inverse of INCREMENTS.
 * @customfunction LEVELS
 * @param increments One row or one column of yearly changes, in any one unit (£, £k, £m).
 * @returns The running total, in the shape of the increments; exact in decimals.
 * @throws A blank (also at the end: a dash in a paper is not 0), text or two-dimensional range, named by position.
 * @see Paper 001: in-year −0.12, 0.35, 0.12, 0.15 gives the cumulative −0.12, 0.23, 0.35, 0.50.
 * @example =CARECASE.LEVELS({-0.12;0.35;0.12;0.15}) → {-0.12;0.23;0.35;0.5}
 */
export function cumulativeLevels(increments: unknown[][]): number[][] {
  return calculate(() => inShapeOf(increments, "increments", levelsOf(readSeries(increments, "increments"))));
}

/**
 * Says whether yearly amounts are levels or increments, by the roll-forward that they have to agree with.
 * @customfunction LEVELSCHECK
 * @param amounts One row or one column: the amounts as they were typed, by year.
 * @param [control] The change in each year (the growth or savings line of the budget table), or one number: the change over the whole plan. Without it only the shape of the amounts is read.
 * @param [tolerance] How far apart figures may be and still agree, in the unit of the amounts; default 1 (£1, or £1k in £000).
 * @returns Table of one row: Reading ("levels", "increments" or "neither"; without a control "levels" or "unclear"), Note (why, and what to enter instead).
 * @throws A control with another number of years, a negative tolerance, a blank, text or two-dimensional range, named by position.
 * @see Appendices hold levels and the budget table their changes (002-savings-increment-from-cumulative); amounts that agree both ways count as levels.
 * @example =INDEX(CARECASE.LEVELSCHECK({-3390,-5760,-7185,-8285}, -8285), 2, 1) → "levels"
 * @example =INDEX(CARECASE.LEVELSCHECK({-3390,-2370,-1425,-1100}, {-3390,-2370,-1425,-1100}), 2, 1) → "increments"
 * @example =INDEX(CARECASE.LEVELSCHECK({-400,0,0,0}), 2, 1) → "unclear"
 */
export function checkOfLevels(
  amounts: unknown[][],
  control?: unknown[][],
  tolerance?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const { reading, note } = readLevels(
      readSeries(amounts, "amounts"),
      isOmitted(control) ? undefined : readSeriesOrNumber(control, "control"),
      readOptionalNumber(tolerance, "tolerance", DEFAULT_LEDGER_TOLERANCE, LEDGER_TOLERANCE),
    );
    return [
      ["Reading", "Note"],
      [reading, note],
    ];
  });
}

/**
 * Rolls a net budget forward: opening + transfers + growth increment + savings increment, each year opening with the last.
 * @customfunction BUDGETROLL
 * @param opening Net budget of the year before the plan, in any one unit of money (£000: 228677).
 * @param transfers Budget transfers and adjustments: one number for the first year, or one row or column with every year.
 * @param growthLevels One row or one column: level of growth in each year, as the growth appendix totals it.
 * @param savingsLevels Of the same length: level of savings in each year, 0 or negative (MTFS view), as the savings appendix totals them.
 * @param [firstYear] First financial year, 2026 or "2026/27"; "Year 1" when left out.
 * @returns Table: Line by year, six lines from Original prior year budget to Proposed net budget; growth and savings as increments.
 * @throws A positive saving, series of different lengths, a blank, text or two-dimensional range, named by position.
 * @see Papers 002 and 003: the budget table takes the first differences of the appendices (002-mtfs-rollforward).
 * @example =CARECASE.BUDGETROLL(228677, 10196, {-1780,2470}, {-3390,-5760}, 2025) → {"Line","2025/26","2026/27";"Original prior year budget",228677,233703;"Budget transfers and adjustments",10196,0;"Sub total",238873,233703;"Add proposed growth",-1780,4250;"Less proposed savings",-3390,-2370;"Proposed net budget",233703,235583}
 */
export function rollOfBudget(
  opening: unknown,
  transfers: unknown[][],
  growthLevels: unknown[][],
  savingsLevels: unknown[][],
  firstYear?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const lines = budgetRoll({
      opening: readNumber(opening, "opening"),
      transfers: readSeriesOrNumber(transfers, "transfers"),
      growthLevels: readSeries(growthLevels, "growthLevels"),
      savingsLevels: readSeries(savingsLevels, "savingsLevels", SAVING_LEVEL),
    });
    const years = lines[0]?.amounts.length ?? 0;
    return [
      ["Line", ...financialYearLabels(readOptionalFinancialYear(firstYear, "firstYear"), years)],
      ...lines.map(({ line, amounts }) => [line, ...amounts]),
    ];
  });
}

/**
 * What the budget still lacks after a year of delivering savings: proposed − achieved + pressures.
 * @customfunction TRACK
 * @param proposed Savings the budget counts on, 0 or more, in any one unit of money (2353).
 * @param achieved Savings delivered, 0 or more (1783).
 * @param pressures Pressures that came up during the year; negative for an underspend (387).
 * @returns Net unachieved, in the same unit; negative where more was delivered than the budget counted on.
 * @throws A saving in the MTFS view (negative), text or a blank in place of a number.
 * @see Savings monitoring: unachieved savings and the year's pressures both fall to the next budget.
 * @example =CARECASE.TRACK(2353, 1783, 387) → 957
 */
export function trackSavings(proposed: unknown, achieved: unknown, pressures: unknown): number {
  return calculate(() =>
    netUnachieved(
      readNumber(proposed, "proposed", TRACKED_SAVING),
      readNumber(achieved, "achieved", TRACKED_SAVING),
      readNumber(pressures, "pressures"),
    ),
  );
}

const AMOUNT_COLUMNS = {
  line: textColumn("Line", ["Heading", "Service", "Budget heading", "Name"]),
  amount: numberColumn("Amount", { unit: "£" }, ["Net budget", "Net", "Budget"]),
} as const;

/**
 * Distributes a budget over its lines: £m and per cent of the total, with totals that can be checked.
 * @customfunction DISTRIBUTION
 * @param amounts Table with the columns Line, Amount (£; income negative).
 * @param [decimals] Decimal places of £m and per cent, 0 to 6; default 1.
 * @returns Table: Line, £m, % (87.9 for 87.9%) for each line, then Total (rounded once) and the control total of the rounded figures.
 * @throws A missing, unknown or repeated header, a blank or text inside a row, named by row and column; #N/A when the amounts add up to 0.
 * @see Papers 002 and 003: shares of the unrounded net budget (002-netbudget-distribution-pct); rounded figures need not add up.
 * @example =CARECASE.DISTRIBUTION({"Line","Amount";"Care",46000000;"Staff",8960000;"Income",-10000000}) → {"Line","£m","%";"Care",46,102.3;"Staff",9,19.9;"Income",-10,-22.2;"Total",45,100;"Control total of the rounded figures",45,100}
 */
export function distributionOfBudget(amounts: unknown[][], decimals?: unknown): Array<Array<string | number>> {
  return calculate(() => {
    const { rows, total, control } = budgetDistribution(
      readTable(amounts, "amounts", AMOUNT_COLUMNS),
      readOptionalWholeNumber(decimals, "decimals", 1, PRINTED_DECIMALS),
    );
    const printed = ({ line, millions, percentage }: DistributionRow): [string, number, number] => [
      line,
      millions,
      percentage,
    ];
    return [["Line", "£m", "%"], ...rows.map(printed), printed(total), printed(control)];
  });
}
