import { riskMatrix, riskTable } from "../../blocks/business-case-risks";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import { inPaper } from "../../papers/reports-2020";
import type { OpportunityTemplate } from "../../template";
import { homeCareChecks } from "./checks";
import { contract, decisionsTable } from "./inputs-contract";
import { conventions } from "./inputs-conventions";
import { bandsTable, prices } from "./inputs-prices";
import { zonesTable, zoning } from "./inputs-zones";
import { previewHomeCare } from "./preview";
import { homeCarePublished } from "./published";
import { homeCareRisks, risksSheet } from "./risks";
import { reportSheet } from "./sheet-report";
import { zonesSheet } from "./sheet-zones";
import { homeCareSummary, TITLE } from "./summary";
import { working } from "./working";

/** Template T10: a new home care contract with price bands and zones, what it costs and when it starts. */
export const homeCareCommissioning: OpportunityTemplate = {
  ...homeCareSummary,
  tab: "Home care",
  groups: [conventions, prices, zoning, contract, riskMatrix],
  tables: [
    bandsTable,
    zonesTable,
    decisionsTable,
    riskTable(
      homeCareRisks,
      inPaper("Home care report, paragraphs 2, 15, 22, 33, 41, 44 and 48; the log is not printed"),
    ),
  ],
  sections: [
    { id: "workforce", label: "External workforce", worked: true },
    { id: "equality", label: "Equality and human rights", worked: true },
    { id: "environment", label: "Environment", worked: true },
    { id: "partnership", label: "Partnership", worked: true },
  ],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Works out what home care would cost at the prices of a new contract, band by band, against what it costs today, and sets out zones, providers, timetable and contract for a committee.",
      scope:
        "Ongoing home care at the hours counted on one day, NHS-funded packages included. How a price is built up from wages, travel and overheads, and how bids are scored, is outside this case.",
      signs:
        "Costs are positive. Additional cost is recommended less current: positive means that the new contract costs more.",
    }),
    reportSheet,
    zonesSheet,
    risksSheet,
    assumptionsSheet,
    workingSheet(working, [50, 20, 22, 20, 24]),
    checksSheet(homeCareChecks),
    publishedSheet(homeCarePublished),
  ],
  preview: (values) => previewHomeCare(homeCareCommissioning, values),
  previewCells: { differenceLow: "differenceLow", differenceHigh: "differenceHigh", rate: "blendedRate" },
};
