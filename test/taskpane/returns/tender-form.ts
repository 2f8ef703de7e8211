import type { CaseValues } from "../../../src/templates/case";
import type { InputTable, OpportunityTemplate } from "../../../src/templates/template";
import { SCHEDULE } from "../../returns/filled-return";

const source = { document: "Sample tender" };
const text = (maximumLength: number) => ({ kind: "text", maximumLength }) as const;
const pounds = { format: "pence", accepts: { kind: "number", minimum: 0 }, optional: true } as const;

const bids: InputTable = {
  id: "bids",
  title: "Prices of the bids",
  help: "A row for each price.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: text(20) },
    { id: "reference", header: "Line", format: "text", accepts: text(20) },
    { id: "price", header: "Price", ...pounds },
    {
      id: "importState",
      header: "Import",
      format: "text",
      accepts: { kind: "choice", options: ["accepted", "refused"] },
    },
    { id: "reason", header: "Reason", format: "text", accepts: text(60), optional: true },
    { id: "sourceFile", header: "File", format: "text", accepts: text(60), optional: true },
  ],
  worked: ["Example A", "Example B"].map((bidder) => ({
    bidder,
    reference: "Z01-U",
    price: 19.5,
    importState: "accepted",
    reason: null,
    sourceFile: null,
  })),
  blankRows: 3,
  source,
};

const schedule: InputTable = {
  id: "schedule",
  title: "Schedule as issued",
  help: "A row for each line.",
  columns: [
    { id: "reference", header: "Line", format: "text", accepts: text(20) },
    { id: "zone", header: "Zone", format: "text", accepts: text(60) },
    { id: "band", header: "Band", format: "text", accepts: text(30) },
    { id: "weeklyHours", header: "Hours a week", format: "whole", accepts: { kind: "number", minimum: 0 } },
    { id: "ceiling", header: "Ceiling", ...pounds },
    { id: "floor", header: "Floor", ...pounds },
  ],
  worked: SCHEDULE.lines.map(({ unit: _unit, ...line }) => line),
  blankRows: 3,
  source,
};

const bidders: InputTable = {
  id: "bidders",
  title: "Bidders",
  help: "A row for each bidder.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: text(20) },
    {
      id: "standing",
      header: "Standing",
      format: "text",
      accepts: { kind: "choice", options: ["In the evaluation", "Withdrawn"] },
    },
  ],
  worked: ["Example A", "Example B"].map((bidder) => ({ bidder, standing: "In the evaluation" })),
  blankRows: 2,
  source,
};

/** A small form that takes returns, with the schedule of the made files. */
export const tenderTemplate: OpportunityTemplate = {
  id: "tender-sample",
  title: "Sample tender",
  question: "Whose bid is best?",
  category: "Commissioning and tenders",
  keywords: [],
  paper: "the sample tender",
  computes: [],
  tab: "Sample",
  groups: [
    {
      id: "tender",
      title: "The tender",
      inputs: [
        {
          id: "scheduleReference",
          label: "Schedule reference",
          unit: "reference",
          format: "text",
          accepts: text(30),
          help: "Names the schedule.",
          source,
          worked: SCHEDULE.reference,
        },
        {
          id: "councilName",
          label: "Council",
          unit: "name",
          format: "text",
          accepts: text(60),
          help: "The council.",
          source,
          worked: "Example Council",
        },
      ],
    },
  ],
  tables: [bids, schedule, bidders],
  sheets: [],
  importsReturns: { bids: "bids", schedule: "schedule", reference: "scheduleReference", bidders: "bidders" },
  preview: (values) => ({
    ready: true,
    headline: {
      text: `${values.tables["bids"]?.length ?? 0} prices`,
      definition: "in the form",
      lines: [],
      figures: {},
    },
  }),
};

/** A pricing schedule as it stands in a workbook's sheets: two lines, one without limits. */
export const issuedCase: CaseValues = {
  inputs: { scheduleReference: "HC-2030-07", scheduleVersion: "1", councilName: "Another Council" },
  tables: {
    lines: [
      { reference: "A-U", zone: "Zone A", band: "Urban", weeklyHours: 1234.56789, ceiling: 25, floor: 20.05 },
      { reference: "A-R", zone: "Zone A", band: "Rural", weeklyHours: 99, ceiling: null, floor: null },
    ],
  },
};
