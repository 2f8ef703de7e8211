import { waterfallColumns } from "../blocks/benefits-proposal-waterfall";
import type { TemplateSheet } from "../template";
import { workingCaseStudy } from "./working-case-study";
import { workingCosts } from "./working-costs";
import { workingInvestment } from "./working-investment";
import { workingMonths } from "./working-months";
import { workingStreams } from "./working-streams";
import { workingTarget } from "./working-target";
import { workingValues } from "./working-values";

export const workingSheet: TemplateSheet = {
  name: "Working",
  role: "working",
  columns: [50, 18, 18, 18, 18, 18, 18],
  orientation: "landscape",
  blocks: [
    { kind: "title", text: "Working", description: "How the figures of the proposal come about, step by step" },
    ...workingTarget,
    ...workingStreams,
    ...workingCosts,
    ...workingInvestment,
    ...workingValues,
    ...waterfallColumns,
    ...workingCaseStudy,
    ...workingMonths,
  ],
};
