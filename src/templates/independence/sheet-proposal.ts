import type { TemplateSheet } from "../template";
import { caseReviewEvidence } from "./proposal-evidence";
import { extraCareDependency } from "./proposal-extra-care";
import { proposalHeader } from "./proposal-header";
import { homecareDependency } from "./proposal-homecare";
import { newPosts } from "./proposal-posts";
import { leversAndSolutions } from "./proposal-solutions";
import { evidenceSensitivity, triangulation } from "./proposal-triangulation";

export const proposalSheet: TemplateSheet = {
  name: "Proposal",
  role: "proposal",
  columns: [50, 16, 18, 64],
  orientation: "portrait",
  blocks: [
    ...proposalHeader,
    ...caseReviewEvidence,
    ...triangulation,
    ...evidenceSensitivity,
    ...leversAndSolutions,
    ...homecareDependency,
    ...extraCareDependency,
    ...newPosts,
  ],
};
