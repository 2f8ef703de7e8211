import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet } from "../../blocks/standard-sheets";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { checks } from "./checks";
import { conventions } from "./inputs-conventions";
import { evidence } from "./inputs-evidence";
import { investmentInputs } from "./inputs-investment";
import { paperProfile, publishedInputs } from "./inputs-paper";
import { people, phasing, value } from "./inputs-people";
import { computeCase, contradictionsIn } from "./preview";
import { publishedDelivery, publishedProfile, publishedValue } from "./published";
import { publishedEvidence } from "./published-evidence";
import { benefitsSheet } from "./sheet-benefits";
import { deliverySheet } from "./sheet-delivery";
import { investmentSheet } from "./sheet-investment";
import { proposalSheet } from "./sheet-proposal";
import { risksSheet } from "./sheet-risks";
import { sensitivitySheet } from "./sheet-sensitivity";
import { workingSheet } from "./sheet-working";
import { maximisingIndependenceSummary } from "./summary";
import { TITLE } from "./wording";

/** Template T1: reviews of working age adults that look for progress, so that less formal support is needed. */
export const maximisingIndependence: OpportunityTemplate = {
  ...maximisingIndependenceSummary,
  tab: "Maximising",
  groups: [conventions, evidence, people, value, phasing, investmentInputs, publishedInputs],
  tables: [paperProfile],
  sheets: [
    aboutSheet({
      title: TITLE,
      purpose:
        "Works out what it is worth to review the support of working age adults with their progress in mind, what it costs, " +
        "when it pays for itself, and how sure the figures are.",
      scope:
        "Working age adults who already receive residential care, supported living, homecare or a direct payment, over the years of the " +
        "medium term plan and up to the full run rate. People who come new to the service are counted only through the growth of the cohort.",
      signs:
        "Benefit positive, cost negative in the profile; costs are entered and listed as positive amounts in the investment tables. " +
        "An increment is the change from one year to the next, a level is what a year brings, cash is the running total of levels.",
    }),
    proposalSheet,
    risksSheet,
    deliverySheet,
    investmentSheet,
    benefitsSheet,
    sensitivitySheet,
    assumptionsSheet,
    workingSheet,
    checksSheet(checks),
    publishedSheet([
      { heading: "Case review", figures: publishedEvidence },
      { heading: "Profile", figures: publishedProfile },
      { heading: "Headline and run rate", figures: publishedValue },
      { heading: "People, posts, months and risks", figures: publishedDelivery },
    ]),
  ],
  preview: (values) => previewOf(maximisingIndependence, values, computeCase, contradictionsIn),
  previewCells: {
    value: "levelPlanEnd",
    contingency: "contingencyPlanEnd",
    low: "levelLow",
    high: "levelHigh",
    runRate: "netRunRate",
    runRateContingency: "contingencyRunRate",
  },
};
