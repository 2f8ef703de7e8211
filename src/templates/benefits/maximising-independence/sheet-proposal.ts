import type { TemplateSheet } from "../../template";
import { evidenceAndLevers } from "./proposal-evidence";
import { atAGlance, proposalHeader } from "./proposal-header";
import { solutions } from "./proposal-solutions";
import { strategyAndPosition } from "./proposal-strategy";

export const proposalSheet: TemplateSheet = {
  name: "Proposal",
  role: "proposal",
  columns: [46, 16, 18, 64],
  orientation: "portrait",
  blocks: [...proposalHeader, ...atAGlance, ...strategyAndPosition, ...evidenceAndLevers, ...solutions],
};
