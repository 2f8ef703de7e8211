import type { BusinessCaseRisk } from "../../blocks/business-case-risks";
import type { Block, TemplateSheet } from "../../template";

/** Risks that the report names in its text; its own log and scores are not printed. */
export const homeCareRisks: readonly BusinessCaseRisk[] = [
  {
    title: "A current provider does not bid or is not chosen, and leaves when its contract ends",
    mitigation: "Its users are moved in the first phase; the order of phases is set after the procurement",
  },
  {
    title: "Providers cannot recruit and keep enough care workers",
    mitigation: "Bidders prove a local workforce or a workable plan; prices allow a living wage and mileage",
  },
  {
    title: "Rural areas stay without enough supply",
    mitigation: "Rural and isolated prices, and a zone in which every supplementary provider may take packages",
  },
  {
    title: "Bids come in unsustainably low and fail later",
    mitigation: "Prices are fixed in advance, so that bids compete on quality alone",
  },
  {
    title: "The whole service changes at once and the transition goes wrong, as in the last procurement",
    mitigation: "Phases, each stabilised before the next; the second extension of the old contract as a bridge",
  },
  {
    title: "The brokerage team is too small for placing every package",
    mitigation: "Posts, grades and duties are reviewed before the procurement begins",
  },
];

export const reportRisks: readonly Block[] = [
  { kind: "heading", level: 1, text: "14. Risk assessment" },
  {
    kind: "text",
    text: "Risks are logged; the log is part of the daily work of the project and is reviewed at a gate every quarter. Each risk is scored for impact and likelihood and has an action that lessens it and one that contains it.",
    prompt: "Say how risks are logged and reviewed, and who decides when one comes true.",
  },
  {
    kind: "lines",
    id: "riskList",
    table: "risks",
    columns: [
      { id: "title", header: "Risk", formula: "={line.title}", format: "text" },
      { id: "score", header: "Score", formula: "={line.score}", format: "whole" },
      { id: "rating", header: "Rating", formula: "={line.rating}", format: "text", look: "rag" },
    ],
    note: '=IF({risksToScore}=0,"Every risk is scored.",{risksToScore}&" of the risks are not yet scored for likelihood and impact: the Risks sheet has room for it.")',
  },
  { kind: "heading", level: 1, text: "15. Appendices" },
  {
    kind: "bullets",
    prompt: "List what belongs to the report: zones, hours, impact assessment.",
    items: [
      { label: "Zones and hours", text: "on the Zones sheet: zones with their main settlements and planned hours." },
      { label: "Risks", text: "on the Risks sheet: likelihood, impact, mitigation and owner." },
      { label: "Hours by zone and band", text: "as a table of its own, from the snapshot of packages by postcode." },
      { label: "Equality", text: "draft equality and human rights impact assessment, as a form of its own." },
    ],
  },
];

export const risksSheet: TemplateSheet = {
  name: "Risks",
  role: "entries",
  columns: [46, 12, 12, 48, 22, 10, 12, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Risks",
      description:
        "What could go wrong with the service and its procurement, how likely that is, and what is done about it",
    },
    { kind: "entries", table: "risks", title: false },
  ],
};
