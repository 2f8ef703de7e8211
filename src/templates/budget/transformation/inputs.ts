import { PLAN_YEARS } from "../../blocks/plan-years";
import { reportConventions } from "../../blocks/report-conventions";
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2020";
import type { InputGroup, InputTable } from "../../template";

const amount = { kind: "number", minimum: 0 } as const;
const TABLE = "MTFS report, table in paragraph 40";

/** Whose care a workstream changes. */
export const PROGRAMMES = ["Older adults", "Working age adults", "All adults"] as const;
/** Cash leaves the budget; quality is re-invested and does not. */
export const KINDS = { cash: "cashable", quality: "quality" } as const;

export const conventions = reportConventions({
  inPaper,
  place: "MTFS report, Appendix C, column headings",
  council: "Leicestershire",
  firstYear: "2020/21",
  asAtDate: PAPER_AS_AT,
});

export const opportunities: InputTable = {
  id: "opportunities",
  title: "Opportunities by workstream",
  help: "One row for each workstream: the yearly amount it is to reach, in pounds, once it runs in full.",
  columns: [
    { id: "programme", header: "Programme", format: "text", accepts: { kind: "choice", options: PROGRAMMES } },
    { id: "workstream", header: "Workstream", format: "text", accepts: { kind: "text", maximumLength: 120 } },
    { id: "kind", header: "Kind", format: "text", accepts: { kind: "choice", options: Object.values(KINDS) } },
    { id: "target", header: "Target", unit: "£ a year", format: "millions", accepts: amount },
  ],
  worked: [
    {
      programme: "Older adults",
      workstream: "Improvements to the reablement care pathway",
      kind: KINDS.cash,
      target: 3_800_000,
    },
    {
      programme: "Older adults",
      workstream: "Consistent and enhanced decision making",
      kind: KINDS.cash,
      target: 1_700_000,
    },
    {
      programme: "Older adults",
      workstream: "Better process for assessments and reviews",
      kind: KINDS.quality,
      target: 1_300_000,
    },
    {
      programme: "Working age adults",
      workstream: "More independence: from residential care to supported living",
      kind: KINDS.cash,
      target: 900_000,
    },
    {
      programme: "Working age adults",
      workstream: "Consistent and enhanced decision making",
      kind: KINDS.cash,
      target: 1_400_000,
    },
    {
      programme: "Working age adults",
      workstream: "Better process for assessments and reviews",
      kind: KINDS.quality,
      target: 1_300_000,
    },
  ],
  blankRows: 8,
  source: inPaper(TABLE),
};

export const upperEstimates: InputGroup = {
  id: "upperEstimates",
  title: "Upper estimates",
  help: "What the programme could reach at most, each year, in pounds; the targets above are the lower end.",
  inputs: [
    {
      id: "cashableHigh",
      label: "Cashable, upper estimate",
      unit: "£ a year",
      format: "millions",
      accepts: amount,
      help: "Upper end of the benefit that can leave the budget.",
      source: inPaper("MTFS report, paragraph 41: up to £10.8m"),
      worked: 10_800_000,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "qualityHigh",
      label: "Quality, upper estimate",
      unit: "£ a year",
      format: "millions",
      accepts: amount,
      help: "Upper end of the benefit that is re-invested, in reviews above all.",
      source: inPaper("MTFS report, paragraph 41: up to £2.8m"),
      worked: 2_800_000,
      quality: "amber",
      impact: "green",
    },
  ],
};

export const savingsLines: InputTable = {
  id: "savingsLines",
  title: "Savings built into the new plan",
  help: "The plan's lines that rest on this programme, as its appendix lists them: levels in £000, savings negative. Only what is new to the plan, not what earlier plans hold.",
  columns: [
    {
      id: "stars",
      header: "Stars",
      format: "text",
      accepts: { kind: "choice", options: ["*", "**"] },
      optional: true,
    },
    { id: "reference", header: "Ref", format: "text", accepts: { kind: "text", maximumLength: 12 } },
    {
      id: "type",
      header: "Type",
      format: "text",
      accepts: { kind: "choice", options: ["Eff", "SR", "Inc", "Eff/SR", "Eff/Inc"] },
    },
    { id: "title", header: "Title", format: "text", accepts: { kind: "text", maximumLength: 120 } },
    ...PLAN_YEARS.map(
      ({ id, header }) =>
        ({ id, header, unit: "£000", format: "whole", accepts: { kind: "number", maximum: 0 } }) as const,
    ),
  ],
  worked: [
    {
      stars: "**",
      reference: "AC5",
      type: "Eff",
      title: "Implementation of revised TOM",
      yearOne: -5000,
      yearTwo: -6000,
      yearThree: -6000,
      yearFour: -6000,
    },
  ],
  blankRows: 3,
  source: inPaper("MTFS report, Appendix C, AC5"),
};
