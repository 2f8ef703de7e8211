import { aboutSheet, assumptionsSheet, checksSheet, workingSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { scheduleChecks } from "./checks";
import { basis, tender } from "./inputs-tender";
import { instructionsSheet } from "./instructions";
import { linesTable } from "./lines";
import { previewSchedule } from "./preview";
import { pricesSheet } from "./prices";
import { pricingScheduleSummary, TITLE } from "./summary";
import { working } from "./working";

export { scheduleOf } from "./schedule-of";

/** A schedule that bidders fill in without the add-in, and from which nothing else of the workbook can be read. */
export const pricingSchedule: OpportunityTemplate = {
  ...pricingScheduleSummary,
  tab: "Schedule",
  groups: [tender, basis],
  tables: [linesTable],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Asks bidders for a price for every line of a tender, on a sheet where only their own cells are open, and says what the lines are worth at their floors and ceilings.",
      scope:
        "“Save for bidders” in the task pane writes the sheets “Instructions” and “Prices” to a file of their own; nothing else of this workbook goes into it. Returned files are read, and offers scored, in the template “Bid evaluation”.",
      signs: "Prices and values are positive, in pounds.",
    }),
    instructionsSheet,
    pricesSheet,
    assumptionsSheet,
    workingSheet(working, [50, 34, 22, 24]),
    checksSheet(scheduleChecks),
  ],
  preview: (values) => previewSchedule(pricingSchedule, values),
  previewCells: {
    lineCount: "lineCount",
    hoursTotal: "hoursTotal",
    floorValue: "floorValue",
    ceilingValue: "ceilingValue",
  },
};
