import { printedIn } from "./sources";

export { local } from "./sources";

/** The providers' association's build-up of February 2014, which the worked example of a rate follows line by line. */
export const PAPER = "A minimum price for homecare, United Kingdom Homecare Association, February 2014";

/** A figure of the build-up, by where it is printed. */
export const inPaper = printedIn(PAPER, "2014-02-04");

/** Where the lines and three of the percentages are printed. */
export const PRINTED = "As reported by Community Care, 4 February 2014";

/** A driver that is not printed and follows from a printed line. */
export const worked = (line: string): string => `${PRINTED}; not printed, it reproduces the printed ${line}`;
