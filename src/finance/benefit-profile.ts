import type { Decimal } from "decimal.js";
import { ExactNumber } from "./money";
import { checkEqualLengths, checkNumber, NOT_NEGATIVE, type NumberRange } from "./number-checks";
import { priceIndex, YEARLY_INFLATION } from "./price-index";

/** What one financial year of a saving looks like in the money views that must never be mixed. */
export interface BenefitProfileYear {
  /** Change in the annual level from the year before: what the MTFS books. Benefit positive. */
  readonly mtfsIncrement: number;
  /** Net benefit of the year. */
  readonly annualLevel: number;
  /** Running total of the annual levels. */
  readonly cashToDate: number;
  /** Added worth of the gross benefit if prices rise; shown beside the level, never added to it. */
  readonly inflationContingency: number;
}

/** The series of £ by financial year that make up a profile; costs and the existing line are positive amounts. */
export interface BenefitProfileInput {
  readonly gross: readonly number[];
  readonly recurringCost: readonly number[];
  /** Falls in its own year only, so it comes back as a positive increment in the next. Nil when left out. */
  readonly oneOffCost?: readonly number[] | undefined;
  /** Annual level of savings already in the plan for the same people. Nil when left out. */
  readonly existingMtfs?: readonly number[] | undefined;
  /** Price rise a year for the contingency, above -1 and below 1; prices are those of the first year. */
  readonly inflation: number;
}

/**
 * What a profile subtracts. A negative amount is refused: papers print costs and existing savings with either sign, and one
 * that is taken over as it stands would count as a benefit.
 */
export const SUBTRACTED: NumberRange = { ...NOT_NEGATIVE, unit: "as a positive amount, which is subtracted" };

/**
 * The money views of one saving, by financial year.
 *
 * Annual level = gross - recurring cost - one-off cost - existing MTFS; increment = level less the level of the year before
 * (the first year stands as it is); cash to date = running total of the levels. Contingency = gross x ((1 + inflation)^years
 * since the first year - 1), a parallel stream that is nil in the first year.
 *
 * @param input Series of equal length, £ by year.
 * @returns A row for each year, exact decimals; the increments add up to the last level.
 * @throws FinanceError when lengths differ or inflation is out of range.
 * @example benefitProfile({ gross: [0, 500], recurringCost: [0, 100], oneOffCost: [120, 0], inflation: 0 })
 * // increments -120, 520; levels -120, 400; cash -120, 280
 */
export function benefitProfile(input: BenefitProfileInput): BenefitProfileYear[] {
  const { gross, recurringCost, oneOffCost, existingMtfs, inflation } = input;
  checkNumber(inflation, "inflation", YEARLY_INFLATION);
  checkEqualLengths({ gross, recurringCost, oneOffCost: oneOffCost ?? gross, existingMtfs: existingMtfs ?? gross });
  const index = priceIndex(inflation, gross.length);
  let levelBefore: Decimal = new ExactNumber(0);
  let cash: Decimal = new ExactNumber(0);
  return gross.map((grossOfYear, year) => {
    const level = new ExactNumber(grossOfYear)
      .minus(recurringCost[year] ?? 0)
      .minus(oneOffCost?.[year] ?? 0)
      .minus(existingMtfs?.[year] ?? 0);
    const increment = level.minus(levelBefore);
    const contingency = index[year]?.minus(1).times(grossOfYear);
    levelBefore = level;
    cash = cash.plus(level);
    return {
      mtfsIncrement: increment.toNumber(),
      annualLevel: level.toNumber(),
      cashToDate: cash.toNumber(),
      inflationContingency: contingency?.toNumber() ?? 0,
    };
  });
}
