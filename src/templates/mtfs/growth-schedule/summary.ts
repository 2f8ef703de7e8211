import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

export const growthScheduleSummary: TemplateSummary = {
  id: "mtfs-growth-schedule",
  title: "Growth schedule",
  question: "How much growth does the budget need in each year, for whom, and what do people and prices say to it?",
  category: "MTFS and budget",
  keywords: [
    "growth",
    "demand",
    "demography",
    "Appendix B",
    "MTFS",
    "new entrants",
    "older people",
    "learning disabilities",
    "service user income",
    "health income",
    "demand management",
    "Transforming Care",
  ],
  paper: PAPER,
  computes: [
    "Levels by year, with headings written from them",
    "Need, income that offsets it, and managed demand apart",
    "Growth from people, unit cost and offsetting income, beside the schedule",
    "What other rates of growth would mean",
    "Growth since a change in practice",
    "Council's share of the cost of people who leave hospital",
  ],
};
