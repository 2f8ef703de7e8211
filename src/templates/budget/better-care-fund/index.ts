import { aboutSheet, assumptionsSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { fundChecks } from "./checks";
import { conventions, planIncome, sources, split, upliftInputs } from "./inputs";
import { previewFund } from "./preview";
import { fundPublished } from "./published";
import { fundSheet } from "./sheet-fund";
import { sourcesSheet } from "./sheet-sources";
import { upliftSheet } from "./sheet-uplift";
import { betterCareFundSummary } from "./summary";
import { fundWorking } from "./working";

/** Template T8: the Better Care Fund's table, its split, and the uplift that the savings plan counts on. */
export const betterCareFund: OpportunityTemplate = {
  ...betterCareFundSummary,
  tab: "Care Fund",
  groups: [conventions, split, upliftInputs],
  tables: [sources, planIncome],
  sheets: [
    aboutSheet({
      title: betterCareFundSummary.title,
      purpose:
        "Shows the sources of the Better Care Fund, how the NHS minimum is used, what adult social care relies on, and whether the yearly uplift brings what the savings plan expects.",
      scope:
        "The fund of the year before the plan, and four years of uplift on the part that sustains adult social care. NHS services paid from the fund are shown as one amount.",
      signs:
        "Income and spending positive, in pounds and shown in £m. A negative figure against the plan is income that is missing.",
    }),
    fundSheet,
    upliftSheet,
    sourcesSheet,
    assumptionsSheet,
    fundWorking,
    fundChecks,
    fundPublished,
  ],
  preview: (values) => previewFund(betterCareFund, values),
  previewCells: {
    total: "fund.amountTotal",
    balance: "minimum.balance",
    reliance: "reliance.total",
    gap: "uplift.lastGap",
  },
};
