/** Budget appendices as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { betterCareFundSummary } from "./better-care-fund/summary";
import { capitalProgrammeSummary } from "./capital-programme/summary";
import { revenueBudgetSummary } from "./revenue-budget/summary";
import { transformationSummary } from "./transformation/summary";

export const budgetEntries: readonly GalleryEntry[] = [
  {
    ...revenueBudgetSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-revenue-budget" */ "./revenue-budget")).revenueBudget,
  },
  {
    ...capitalProgrammeSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-capital-programme" */ "./capital-programme")).capitalProgramme,
  },
  {
    ...betterCareFundSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-better-care-fund" */ "./better-care-fund")).betterCareFund,
  },
  {
    ...transformationSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-transformation" */ "./transformation")).transformation,
  },
];
