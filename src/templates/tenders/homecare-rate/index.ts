import { aboutSheet, assumptionsSheet, checksSheet, workingSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { rateChecks } from "./checks";
import { bandsTable, rangesTable, visitsTable } from "./inputs-bands";
import { laterDay, onCosts, runningAndSurplus } from "./inputs-costs";
import { conventions, payAndTravel } from "./inputs-pay";
import { editionsTable, publishedLinesTable } from "./inputs-published";
import { previewRate, RATE_CELLS } from "./preview";
import { bandsSheet } from "./sheet-bands";
import { rateSheet } from "./sheet-rate";
import { homecareRateSummary, TITLE } from "./summary";
import { buildUpSheet, rateWorking } from "./working";
import { bandWorking } from "./working-bands";

/** What an hour of home care has to cost: line by line, by band and by length of visit. */
export const homecareRate: OpportunityTemplate = {
  ...homecareRateSummary,
  tab: "Rate",
  groups: [conventions, payAndTravel, onCosts, runningAndSurplus, laterDay],
  tables: [bandsTable, visitsTable, rangesTable, publishedLinesTable, editionsTable],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Builds the price of an hour of home care from its drivers, line by line, and shows what it is in each band of areas and for visits of each length.",
      scope:
        "One hour of contact, whoever buys it. Every percentage names what it is counted on. What hours cost in a year, by zone and band, is in the template “Zoned pricing”.",
      signs: "Costs and prices are positive, in pounds an hour of contact.",
    }),
    rateSheet,
    bandsSheet,
    assumptionsSheet,
    buildUpSheet,
    workingSheet([...rateWorking, ...bandWorking], [44, 30, 18, 46, 30, 20, 20, 16]),
    checksSheet(rateChecks),
  ],
  preview: (values) => previewRate(homecareRate, values),
  previewCells: RATE_CELLS,
};
