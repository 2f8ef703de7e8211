/** Providers' returns of their costs: quartiles by line, totals, and what an hour costs at the prices of a later year. */
import { aboutSheet, assumptionsSheet, checksSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { costReturnsChecks } from "./checks";
import { costReturnsGroups } from "./inputs";
import { COST_RETURNS_CELLS, previewCostReturns } from "./preview";
import { ownUseSheet } from "./sheet-own-use";
import { resultSheet } from "./sheet-result";
import { returnSheets } from "./sheets-entries";
import { costReturnsSummary, TITLE } from "./summary";
import { businessReturns, careWorkerReturns, indexTable, visitReturns } from "./tables";
import { costReturnsWorking } from "./working";

export const costReturns: OpportunityTemplate = {
  ...costReturnsSummary,
  tab: "Cost of care",
  groups: costReturnsGroups,
  tables: [careWorkerReturns, businessReturns, indexTable, visitReturns],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Turns providers' returns into the table that a cost of care report needs: count, lower quartile, median and upper quartile of every line, with the totals, the visits by length and the uplift to a later year.",
      scope:
        "Home care for adults. Returns are taken as they were checked by the council: nothing is capped, left out or replaced here. Every return counts once, whatever its size. The worked example's returns are invented and marked so.",
      signs: "Costs are positive. A gap is cost less fee: positive where the fee is below cost.",
    }),
    resultSheet,
    ownUseSheet,
    ...returnSheets,
    assumptionsSheet,
    costReturnsWorking,
    checksSheet(costReturnsChecks),
  ],
  preview: (values) => previewCostReturns(costReturns, values),
  previewCells: COST_RETURNS_CELLS,
};
