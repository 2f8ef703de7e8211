/** What has happened with a tender whose price looks too low. */
export interface LowPriceRecord {
  /** The council considers the price abnormally low for the performance of the contract. */
  readonly consideredLow: boolean;
  /** The supplier has been told so. */
  readonly notified: boolean;
  /** The supplier had a reasonable opportunity to show that it can perform the contract at the price. */
  readonly opportunityGiven: boolean;
  /** The supplier has shown it. */
  readonly demonstrated: boolean;
}

/**
 * Whether a tender may be disregarded for an abnormally low price.
 *
 * @param record The steps taken.
 * @returns TRUE only when the supplier was told, had the opportunity, and did not show that it can perform at the price; once it has
 * shown it, the tender may not be disregarded for its price.
 * @see Procurement Act 2023, section 19(3)(c), (4) and (5).
 * @example mayDisregardForPrice({ consideredLow: true, notified: true, opportunityGiven: true, demonstrated: false }) // true
 */
export function mayDisregardForPrice({
  consideredLow,
  notified,
  opportunityGiven,
  demonstrated,
}: LowPriceRecord): boolean {
  return consideredLow && notified && opportunityGiven && !demonstrated;
}
