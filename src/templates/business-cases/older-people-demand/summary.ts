import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const olderPeopleDemandSummary: TemplateSummary = {
  id: "demand-older-people",
  title: "Managing demand in older people's services",
  question: "If numbers and unit costs go on as they have, what will older people's care cost, and what is saved?",
  category: "Business cases",
  keywords: [
    "demand management",
    "older people",
    "prevention",
    "early help",
    "falls prevention",
    "trend",
    "projection",
    "unit cost",
    "price and volume",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "People and weekly cost by type of care, carried on from two years",
    "Annual spend by type of care",
    "What fewer people save and what dearer care costs",
    "Saving by year, and what it would be if numbers stopped falling",
  ],
};
