/** The choices of the evaluation, worded once for tables, formulas and the pane's import. */

/** What stands beside a returned price: how reading the file ended. */
export const IMPORT_STATES = { accepted: "accepted", refused: "refused" } as const;

/** Whether a bidder still takes part. */
export const STANDINGS = {
  evaluated: "In the evaluation",
  withdrawn: "Withdrawn",
  disregarded: "Disregarded",
} as const;

/** What this workbook makes of a price, whatever the import said of it. */
export const VERDICTS = {
  accepted: "accepted",
  belowFloor: "accepted: below the line's floor",
  refused: "refused when it was read",
  unknownLine: "refused: not a line of the schedule",
  repeated: "refused: the line is priced twice",
  noPrice: "refused: no price",
  aboveCeiling: "refused: above the line's ceiling",
} as const;

/** What a bid lacks before it can be ranked. */
export const RANKED = "ranked";

/** Has the bidder shown that it can perform the contract at its price. */
export const DEMONSTRATED = { yes: "Yes", no: "No", open: "Not yet" } as const;

/** How the questions about a low price ended. */
export const OUTCOMES = { kept: "Kept in the evaluation", disregarded: "Disregarded", open: "Open" } as const;

/** What section 19 allows at this point. */
export const MAY_DISREGARD = { yes: "may be disregarded", no: "may not be disregarded" } as const;

/** A low price is asked about, or needs no question. */
export const ASK = { yes: "ask the bidder", no: "no question" } as const;
