import { wordsColumn } from "../../blocks/form-inputs";
import type { InputTable } from "../../template";
import { PROPOSAL } from "./sources";

/** The three solutions of the proposal. */
export const CARERS = "Carers' offer";
export const AWARENESS = "Extra care considered first";
export const SHORT_TERM = "Short-term extra care";

const MONTH = { kind: "number", minimum: 0, maximum: 120, whole: true } as const;

/** Month bands: the end of one is the start of the next. */
export const phases: InputTable = {
  id: "phases",
  title: "Month bands by workstream",
  help: "From and to in months of the plan: 0 to 3 are the first three months. The bands of a workstream follow each other.",
  columns: [
    wordsColumn("workstream", "Workstream", { required: true }),
    { id: "fromMonth", header: "From month", unit: "months", format: "whole", accepts: MONTH },
    { id: "toMonth", header: "To month", unit: "months", format: "whole", accepts: MONTH },
    wordsColumn("work", "What happens", { required: true }),
  ],
  calculated: [
    { id: "months", header: "Months", format: "whole", formula: "={line.toMonth}-{line.fromMonth}" },
    { id: "begins", header: "Begins", format: "date", formula: "=EDATE({planStart},{line.fromMonth})" },
    { id: "ends", header: "Ends", format: "date", formula: "=EDATE({planStart},{line.toMonth})-1" },
    {
      id: "joins",
      header: "Joins the band before",
      format: "text",
      formula:
        '=IF(COUNTIFS({phases.workstream},{line.workstream},{phases.fromMonth},"<"&{line.fromMonth})=0,"first band",' +
        'IF(COUNTIFS({phases.workstream},{line.workstream},{phases.toMonth},{line.fromMonth})>0,"yes","gap or overlap"))',
    },
  ],
  worked: [
    {
      workstream: CARERS,
      fromMonth: 0,
      toMonth: 3,
      work: "Settle the role of a lead for carers and the new offer; more carers' assessments; recruit",
    },
    {
      workstream: CARERS,
      fromMonth: 3,
      toMonth: 9,
      work: "One strategy from end to end: assessments, finding carers, acting early on strain, a hub",
    },
    { workstream: CARERS, fromMonth: 9, toMonth: 15, work: "Full effect; keep watching how needs change" },
    {
      workstream: AWARENESS,
      fromMonth: 0,
      toMonth: 30,
      work: "Build capacity; design the change of culture; prepare marketing",
    },
    {
      workstream: AWARENESS,
      fromMonth: 30,
      toMonth: 36,
      work: "Bring what was tried to all teams; advertise in the community",
    },
    { workstream: AWARENESS, fromMonth: 36, toMonth: 48, work: "Keep improving until the full effect lasts" },
    {
      workstream: SHORT_TERM,
      fromMonth: 0,
      toMonth: 30,
      work: "Build capacity that a short-term model can use; design its process",
    },
    { workstream: SHORT_TERM, fromMonth: 30, toMonth: 36, work: "Pilot with one block-booked unit, then up to three" },
    { workstream: SHORT_TERM, fromMonth: 36, toMonth: 48, work: "Grow to as many as ten units, to the full effect" },
  ],
  blankRows: 9,
  source: { document: PROPOSAL, place: "Delivery approach and timelines" },
  optional: true,
};
