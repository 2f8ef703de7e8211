import { publishedSheet as sheetOf } from "../blocks/standard-sheets";
import type { TemplateSheet } from "../template";
import { publishedCapacity } from "./published-capacity";
import { publishedDerived } from "./published-derived";
import { publishedEvidence } from "./published-evidence";
import { publishedInvestment } from "./published-investment";
import { printedFigures, publishedProfile } from "./published-profile";

const figures = sheetOf([
  { heading: "Evidence, target and split", figures: publishedEvidence },
  { heading: "Durations, hours, places, phases", figures: publishedCapacity },
  { heading: "Investment and posts", figures: publishedInvestment },
  { heading: "Profile, headline and run rate", figures: publishedProfile },
  { heading: "Implied by the paper and not printed", figures: publishedDerived },
]);

export const publishedSheet: TemplateSheet = { ...figures, blocks: [...figures.blocks, ...printedFigures] };
