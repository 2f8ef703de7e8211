/** What the gallery says of a business case: the pack it follows and its place in the gallery are the same for all. */
import { PAPER } from "../papers/business-cases-2018";
import type { TemplateSummary } from "../summary";

export const BUSINESS_CASES = "Business cases";

/**
 * The summary of a business case.
 *
 * @param own What is the case's own; `computes` goes without the money views by year, which every case has.
 * @example businessCaseSummary({ id: "care-in-county", title: "Care in county", question: "...", keywords: ["out of county"], computes: ["..."] })
 */
export function businessCaseSummary(own: Omit<TemplateSummary, "category" | "paper">): TemplateSummary {
  return {
    ...own,
    category: BUSINESS_CASES,
    paper: PAPER,
    keywords: [...own.keywords, "business case"],
    computes: [...own.computes, "Saving by year, change on the year before and cash to date"],
  };
}
