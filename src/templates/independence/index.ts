import type { OpportunityTemplate } from "../template";
import { capacity } from "./inputs-capacity";
import { caseStudy } from "./inputs-case-study";
import { conventions } from "./inputs-conventions";
import { careCosts } from "./inputs-costs";
import { evidence, evidenceTable } from "./inputs-evidence";
import { flow } from "./inputs-flow";
import { investmentInputs } from "./inputs-investment";
import { previewCase } from "./model";
import { aboutSheet } from "./sheet-about";
import { assumptionsSheet } from "./sheet-assumptions";
import { benefitsSheet } from "./sheet-benefits";
import { checksSheet } from "./sheet-checks";
import { deliverySheet } from "./sheet-delivery";
import { investmentSheet } from "./sheet-investment";
import { proposalSheet } from "./sheet-proposal";
import { publishedSheet } from "./sheet-published";
import { risksSheet } from "./sheet-risks";
import { workingSheet } from "./sheet-working";
import { independenceSummary } from "./summary";

/** Template T2: older adults supported at home or in extra care housing instead of residential care. */
export const independenceOutsideResidentialCare: OpportunityTemplate = {
  ...independenceSummary,
  tab: "Independence",
  groups: [conventions, evidence, flow, capacity, careCosts, investmentInputs, caseStudy],
  tables: [evidenceTable],
  sheets: [
    aboutSheet,
    proposalSheet,
    risksSheet,
    deliverySheet,
    investmentSheet,
    benefitsSheet,
    assumptionsSheet,
    workingSheet,
    checksSheet,
    publishedSheet,
  ],
  preview: (values) => previewCase(independenceOutsideResidentialCare, values),
  previewCells: {
    value: "levelPlanEnd",
    contingency: "contingencyPlanEnd",
    low: "levelLow",
    high: "levelHigh",
    runRate: "netRunRate",
  },
};
