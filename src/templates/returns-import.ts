/**
 * How the files that bidders return fill a template's form. Columns are found by the ids that the lines of a pricing schedule
 * and the rows of a reading have.
 */
export interface ReturnsImport {
  /**
   * Table that gets a row for each line of a return: `bidder`, `reference`, `price` in £ an hour, and whichever it has of
   * `importState` ("accepted" or "refused"), `reason`, `note` and `sourceFile`.
   */
  readonly bids: string;
  /** Table of the schedule that returns are checked against: `reference`, `zone`, `band`, `weeklyHours`, `ceiling`, `floor`. */
  readonly schedule: string;
  /** Input that holds the schedule's reference. */
  readonly reference: string;
  /** Table that lists the bidders by `bidder`: a new one gets a row, with the first answer of every choice. */
  readonly bidders?: string;
}
