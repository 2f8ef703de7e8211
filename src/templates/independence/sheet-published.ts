import type { TemplateSheet } from "../template";
import { publishedCapacity } from "./published-capacity";
import { publishedEvidence } from "./published-evidence";
import { publishedInvestment } from "./published-investment";
import { printedFigures, publishedProfile } from "./published-profile";

export const publishedSheet: TemplateSheet = {
  name: "Published",
  role: "published",
  columns: [30, 50, 20, 20, 20, 14, 62],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Published against computed",
      description:
        "Figures of the published worked example beside those computed here from the current assumptions; change an assumption and the two part",
    },
    { kind: "heading", level: 2, text: "Evidence, target and split" },
    { kind: "published", figures: publishedEvidence },
    { kind: "heading", level: 2, text: "Durations, hours, places, phases" },
    { kind: "published", figures: publishedCapacity },
    { kind: "heading", level: 2, text: "Investment and posts" },
    { kind: "published", figures: publishedInvestment },
    { kind: "heading", level: 2, text: "Profile, headline and run rate" },
    { kind: "published", figures: publishedProfile },
    ...printedFigures,
  ],
};
