import { PAPER } from "../../papers/reports-2020";
import type { TemplateSummary } from "../../summary";

export const report2020Summary: TemplateSummary = {
  id: "mtfs-report-2020",
  title: "MTFS departmental report, 2020/21 layout",
  question: "How do growth, savings, transfers and money from the NHS make up the department's budget for four years?",
  category: "MTFS and budget",
  keywords: [
    "MTFS",
    "medium term financial strategy",
    "scrutiny",
    "committee report",
    "budget",
    "roll-forward",
    "growth",
    "savings",
    "Better Care Fund",
    "capital programme",
    "NHS Long Term Plan",
    "Transforming Care",
    "target operating model",
  ],
  paper: PAPER,
  computes: [
    "Net budget rolled forward over four years from levels of growth and savings",
    "Headings of every growth and savings line, written from the levels",
    "Distribution of the net budget, with control totals",
    "Cost of people who leave hospital, low and high, and the council's share",
    "Activities typed as increments, turned into the levels of their line",
    "Increments typed where levels belong, in words",
    "Agreement of text, appendices and budget table",
  ],
};
