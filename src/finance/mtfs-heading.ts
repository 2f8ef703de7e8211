import { SAVING_LEVEL } from "./budget-roll";
import { FinanceError } from "./finance-error";
import { financialYearLabel } from "./fiscal-year";
import { groupThousands } from "./thousands";
import { wordLevels } from "./level-wording";
import { ExactNumber } from "./money";
import { checkEqualLengths, checkNumber } from "./number-checks";
import { roundHalfAway } from "./rounding";

/** Units in which an appendix lists its levels, with the pounds in each. */
export const LEVEL_UNITS = { "£": 1, "£000": 1_000, "£k": 1_000, "£m": 1_000_000 } as const;
export type LevelUnit = keyof typeof LEVEL_UNITS;

/** Stars before a reference: one for a line carried over, two for a line carried over and amended, none for a new line. */
export type Stars = "" | "*" | "**";

/** A line of a growth or savings appendix. */
export interface AppendixLine {
  /** "AC1". */
  readonly reference: string;
  readonly title: string;
  /** Start years of the financial years, consecutive, one for each level. */
  readonly years: readonly number[];
  /** Level of each year in the MTFS view: growth positive, saving negative. */
  readonly levels: readonly number[];
  readonly unit: LevelUnit;
  readonly stars: Stars;
}

/** A line of a savings appendix, with its kind: "Eff", "SR", "Inc" or a mixture such as "Eff/SR". */
export interface SavingsLine extends AppendixLine {
  readonly type: string;
}

/**
 * The heading of a savings line, as an MTFS report prints it above the paragraph that explains the saving.
 *
 * @param line Reference, type, title, years, levels (0 or less) with their unit, stars.
 * @returns `[stars]REF (Type) - Title - £first saving in Y1 rising to £last in Yn`; "Y1 onwards" when the level never changes,
 * "from Yk onwards" when it begins later, "falling to", "nil from" and "in Y1 only" when it shrinks.
 * @throws FinanceError for a positive level, for years that do not follow each other, and when there is no saving in any year.
 * @see 002-savings-heading-rule: fifteen published headings.
 * @example savingsHeading({ reference: "AC16", type: "Eff", title: "Revised service", years: [2025, 2026], levels: [0, -40], unit: "£000", stars: "**" })
 * // "**AC16 (Eff) - Revised service - £40,000 saving from 2026/27 onwards"
 */
export function savingsHeading(line: SavingsLine): string {
  line.levels.forEach((level, year) => checkNumber(level, `levels, position ${year + 1}`, SAVING_LEVEL));
  checkYears(line);
  const savings = inPounds(line).map((level) => Math.abs(level));
  const begins = savings.findIndex((saving) => saving > 0);
  if (begins === -1) {
    throw new FinanceError(
      "every level is 0; a heading needs a saving of £1 or more in one year",
      "levels",
      "no-result",
    );
  }
  const money = wordLevels({ levels: savings, years: line.years, begins, print: printedPounds, noun: "saving" });
  return `${line.stars}${line.reference} (${line.type}) - ${line.title} - ${money}`;
}

/**
 * The heading of a growth line. It always begins with the first year, also when that is nil; a negative amount (income, managed
 * demand) stands in brackets with its sign.
 *
 * @param line Reference, title, years, levels with their unit, stars.
 * @returns `[stars]REF Title - £first in Y1 rising to £last in Yn`, or "Y1 onwards" when the level never changes.
 * @throws FinanceError for years that do not follow each other, and when every level is 0.
 * @see 002-growth-headings-match and 003-growth-headings-match.
 * @example growthHeading({ reference: "G11", title: "Income", years: [2025, 2026], levels: [-420, -1430], unit: "£000", stars: "" })
 * // "G11 Income - (-£420,000) in 2025/26 rising to (-£1,430,000) in 2026/27"
 */
export function growthHeading(line: AppendixLine): string {
  line.levels.forEach((level, year) => checkNumber(level, `levels, position ${year + 1}`));
  checkYears(line);
  const levels = inPounds(line);
  if (levels.every((level) => level === 0)) {
    throw new FinanceError("every level is 0; a heading needs £1 or more in one year", "levels", "no-result");
  }
  const isReduction = levels.every((level) => level <= 0);
  const money = wordLevels({
    levels: isReduction ? levels.map(Math.abs) : levels,
    years: line.years,
    begins: 0,
    print: (level) => printedGrowth(isReduction ? -level : level),
    noun: "",
  });
  return `${line.stars}${line.reference} ${line.title} - ${money}`;
}

function checkYears({ years, levels }: AppendixLine): void {
  checkEqualLengths({ levels, years });
  years.forEach((year, index) => {
    const expected = (years[0] ?? year) + index;
    if (year !== expected) {
      throw new FinanceError(
        `found ${financialYearLabel(year)}; the years follow each other, so enter ${financialYearLabel(expected)}`,
        `years, position ${index + 1}`,
      );
    }
  });
}

function inPounds({ levels, unit }: AppendixLine): number[] {
  return levels.map((level, year) =>
    checkNumber(roundHalfAway(new ExactNumber(level).times(LEVEL_UNITS[unit])), `levels, position ${year + 1}`),
  );
}

function printedGrowth(pounds: number): string {
  return pounds < 0 ? `(-${printedPounds(-pounds)})` : printedPounds(pounds);
}

/** Whole pounds: "£1,900,000". */
function printedPounds(pounds: number): string {
  return `£${groupThousands(new ExactNumber(pounds).toFixed(0))}`;
}
