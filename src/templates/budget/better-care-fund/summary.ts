import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T8 as the gallery shows it. */
export const betterCareFundSummary: TemplateSummary = {
  id: "better-care-fund",
  title: "Better Care Fund",
  question:
    "Where does the fund come from, what is it spent on, and does the uplift cover what the plan expects of it?",
  category: "MTFS and budget",
  keywords: [
    "Better Care Fund",
    "BCF",
    "improved Better Care Fund",
    "IBCF",
    "NHS minimum contribution",
    "discharge fund",
    "disabled facilities grant",
    "integrated care board",
    "section 75",
    "pooled budget",
    "uplift",
    "winter pressures",
    "hospital discharge",
  ],
  paper: PAPER,
  computes: [
    "Total of the fund and each source's share",
    "Split of the NHS minimum: social care sustained, further social care, NHS services",
    "The health partner's part of the discharge fund",
    "What adult social care relies on, and the effect of a cut",
    "Uplift that the savings plan needs, against the uplift expected",
  ],
};
