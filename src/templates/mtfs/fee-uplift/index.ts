/** What the yearly uplift of fees paid to care providers costs, and whether the budget provides for it. */
import { aboutSheet, assumptionsSheet, checksSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { feeUpliftChecks } from "./checks";
import { feeUpliftGroups, provisionTable, servicesTable } from "./inputs";
import { feeUpliftPage, feesSheet } from "./page";
import { FEE_UPLIFT_CELLS, feeUpliftPreview } from "./preview";
import { feeUpliftSummary } from "./summary";
import { feeUpliftWorking } from "./working";

export const feeUplift: OpportunityTemplate = {
  ...feeUpliftSummary,
  tab: "Fee uplift",
  groups: feeUpliftGroups,
  tables: [servicesTable, provisionTable],
  sheets: [
    aboutSheet({
      title: "Provider fee uplift",
      purpose:
        "Costs the yearly uplift of fees and hourly rates, service by service, as growth for the medium-term plan, and compares it with what the budget sets aside.",
      scope:
        "Prices only: people and hours stay as they are. No part of an uplift is delayed by negotiation, and back-pay is not modelled.",
      signs: "MTFS view: a cost is positive growth. Surplus or gap is provision less cost, so a gap is negative.",
    }),
    feeUpliftPage,
    feesSheet,
    assumptionsSheet,
    feeUpliftWorking,
    checksSheet(feeUpliftChecks),
  ],
  previewCells: FEE_UPLIFT_CELLS,
  preview: (values) => feeUpliftPreview(feeUplift, values),
};
