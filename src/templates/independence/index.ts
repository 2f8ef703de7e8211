import type { OpportunityTemplate } from "../template";
import { capacity } from "./inputs-capacity";
import { caseStudy } from "./inputs-case-study";
import { conventions } from "./inputs-conventions";
import { careCosts } from "./inputs-costs";
import { evidence, evidenceTable } from "./inputs-evidence";
import { flow } from "./inputs-flow";
import { investmentInputs } from "./inputs-investment";
import { previewCase } from "./model";
import { PAPER } from "./paper";
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
import { TITLE } from "./wording";

/** Template T2: older adults supported at home or in extra care housing instead of residential care. */
export const independenceOutsideResidentialCare: OpportunityTemplate = {
  id: "independence-outside-residential-care",
  title: TITLE,
  question: "How many people could avoid residential care, what would they need instead, and what is it worth?",
  category: "Benefits proposals",
  keywords: [
    "residential care",
    "extra care housing",
    "homecare",
    "reablement",
    "carers",
    "older adults",
    "triangulation",
    "delivery factor",
    "case review",
    "MTFS",
  ],
  paper: PAPER,
  computes: [
    "Range that a case review supports",
    "Triangulated evidence and target",
    "Homecare hours and extra care units, at the end of the plan and at steady state",
    "Monthly capacity against demand",
    "Investment by year",
    "Benefit profile: increment, level, cash and contingency",
    "Run rate and the year in which it is reached",
  ],
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
