import { printedIn } from "./sources";

export { local } from "./sources";

/** The published business cases for adult social care that several worked examples follow. */
export const PAPER = "Business cases for adult social care, Cambridgeshire County Council, business plan for 2018/19";

/** The first day of the year that the business cases are written for; the papers carry no date of their own. */
export const PAPER_AS_AT = "2018-04-01";

/** A figure that the papers print, by the business case and the section it stands in. */
export const inPaper = printedIn(PAPER, PAPER_AS_AT);
