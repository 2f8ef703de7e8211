import { PAPER } from "../../papers/business-cases-2018";
import type { TemplateSummary } from "../../summary";

export const dayServicesSummary: TemplateSummary = {
  id: "transforming-day-services-learning-disability",
  title: "Transforming day services for people with learning disabilities",
  question: "What is saved when people move from day care towards work and skills, after paying for what replaces it?",
  category: "Business cases",
  keywords: [
    "day services",
    "day opportunities",
    "learning disability",
    "supported employment",
    "progression",
    "transport",
    "framework retender",
    "business case",
  ],
  paper: PAPER,
  computes: [
    "Days of day care no longer needed in a year",
    "Saving of places and transport, less what replaces them",
    "Saving for each person who moves on",
    "Savings by year, change on the year before and cash to date",
  ],
};
