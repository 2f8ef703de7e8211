import { growthHeading, LEVEL_UNITS, savingsHeading, type LevelUnit, type Stars } from "../finance/mtfs-heading";
import { readChoice, readText } from "./arguments";
import { readFinancialYears, readSeries } from "./arguments-series";
import { calculate } from "./errors";

const UNITS = Object.keys(LEVEL_UNITS) as LevelUnit[];
const NO_STARS: Stars = "";
const STARS: readonly Stars[] = ["*", "**", NO_STARS];

/**
 * The heading of a savings line in an MTFS report, written from its levels.
 * @customfunction SAVINGSHEADING
 * @param reference Reference of the line ("AC1").
 * @param type Kind of saving: "Eff" (efficiency), "SR" (service reduction), "Inc" (income), or a mixture such as "Eff/SR".
 * @param title Title of the line.
 * @param years One row or one column: the financial years of the levels, consecutive (2025 or "2025/26").
 * @param levels Of the same length: level of the saving in each year, 0 or negative (MTFS view), as the savings appendix lists it.
 * @param [stars] "*" for a line unchanged from the previous MTFS, "**" for one that was amended; left out or blank for a new line.
 * @param [unit] Unit of the levels: "£" (default), "£000" (or "£k"), "£m".
 * @returns Text: stars, reference, type, title, then the first saving and the year in which the last is reached; amounts in whole £.
 * @throws A positive level, years that do not follow each other, another unit; #N/A when there is no saving in any year.
 * @see Paper 002: fifteen headings over the savings appendix (002-savings-heading-rule). A saving that shrinks is "falling to".
 * @example =CARECASE.SAVINGSHEADING("AC1", "Inc", "Fairer charging", {"2025/26","2026/27"}, {-100,-400}, "**", "£k") → "**AC1 (Inc) - Fairer charging - £100,000 saving in 2025/26 rising to £400,000 in 2026/27"
 * @example =CARECASE.SAVINGSHEADING("AC16", "Eff", "Revised service", {2025,2026,2027}, {0,-40000,-40000}) → "AC16 (Eff) - Revised service - £40,000 saving from 2026/27 onwards"
 */
export function headingOfSaving(
  reference: unknown,
  type: unknown,
  title: unknown,
  years: unknown[][],
  levels: unknown[][],
  stars?: unknown,
  unit?: unknown,
): string {
  return calculate(() =>
    savingsHeading({
      reference: readText(reference, "reference"),
      type: readText(type, "type"),
      title: readText(title, "title"),
      years: readFinancialYears(years, "years"),
      levels: readSeries(levels, "levels"),
      stars: readChoice(stars, "stars", STARS, NO_STARS),
      unit: readChoice(unit, "unit", UNITS, "£"),
    }),
  );
}

/**
 * The heading of a growth line in an MTFS report, written from its levels.
 * @customfunction GROWTHHEADING
 * @param reference Reference of the line ("G7").
 * @param title Title of the line.
 * @param years One row or one column: the financial years of the levels, consecutive (2025 or "2025/26").
 * @param levels Of the same length: level of growth in each year, as the growth appendix lists it; negative for income or managed demand.
 * @param [stars] "*" for a line unchanged from the previous MTFS, "**" for one that was amended; left out or blank for a new line.
 * @param [unit] Unit of the levels: "£" (default), "£000" (or "£k"), "£m".
 * @returns Text: stars, reference, title, then the first level, nil included, and the year in which the last is reached; negative amounts in brackets.
 * @throws Years that do not follow each other, another unit, a blank or text among the levels; #N/A when every level is 0.
 * @see The growth headings of papers 002 and 003 (002-growth-headings-match, 003-growth-headings-match).
 * @example =CARECASE.GROWTHHEADING("G7", "Older people demand", {2025,2026}, {1900,15190}, "**", "£k") → "**G7 Older people demand - £1,900,000 in 2025/26 rising to £15,190,000 in 2026/27"
 * @example =CARECASE.GROWTHHEADING("G13", "Demand management", {2025,2026}, {-4000000,-4000000}) → "G13 Demand management - (-£4,000,000) 2025/26 onwards"
 */
export function headingOfGrowth(
  reference: unknown,
  title: unknown,
  years: unknown[][],
  levels: unknown[][],
  stars?: unknown,
  unit?: unknown,
): string {
  return calculate(() =>
    growthHeading({
      reference: readText(reference, "reference"),
      title: readText(title, "title"),
      years: readFinancialYears(years, "years"),
      levels: readSeries(levels, "levels"),
      stars: readChoice(stars, "stars", STARS, NO_STARS),
      unit: readChoice(unit, "unit", UNITS, "£"),
    }),
  );
}
