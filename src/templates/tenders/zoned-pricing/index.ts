import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { zonedChecks } from "./checks";
import { bandsTable, conventions, decisions, zonesTable } from "./inputs";
import { placesTable } from "./places";
import { previewZones, ZONED_CELLS } from "./preview";
import { zonedPublished } from "./published";
import { pricingSheet } from "./sheet-pricing";
import { placesSheet, zonesSheet } from "./sheet-zones";
import { TITLE, zonedPricingSummary } from "./summary";
import { zonedWorking } from "./working";

/** What price bands cost zone by zone, and what hangs on where their boundaries are. */
export const zonedPricing: OpportunityTemplate = {
  ...zonedPricingSummary,
  tab: "Zoned pricing",
  groups: [conventions, decisions],
  tables: [bandsTable, zonesTable, placesTable],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Puts every settlement into a price band by its travel time, and shows what the bands cost zone by zone, against today and on the other side of each boundary.",
      scope:
        "Ongoing home care at the hours and prices given. How a price is built up is in the template “Homecare rate build-up”; zones, providers and timetable are in “Home care commissioning”.",
      signs: "Costs are positive. Differences are the new less the old: positive means that the new costs more.",
    }),
    pricingSheet,
    zonesSheet,
    placesSheet,
    assumptionsSheet,
    workingSheet(zonedWorking, [38, 24, 16, 10, 11, 9, 9, 9, 9, 9, 8, 9, 12, 12, 7, 7]),
    checksSheet(zonedChecks),
    publishedSheet(zonedPublished),
  ],
  preview: (values) => previewZones(zonedPricing, values),
  previewCells: ZONED_CELLS,
};
