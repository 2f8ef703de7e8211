import { amountOf, countOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

export const placementInputs: InputGroup = {
  id: "placements",
  title: "Placements and investment",
  inputs: [
    countOf({
      id: "placedOut",
      label: "People placed out of county",
      help: "Everyone with a learning disability whom the council has placed outside its area.",
      source: inPaper("A/R.6.127, What are we doing"),
      worked: 130,
      quality: "green",
      impact: "green",
    }),
    countOf({
      id: "socialWorkers",
      label: "Social worker posts, for one year",
      unit: "FTE",
      format: "one",
      help: "Posts that look for and prepare returns.",
      source: inPaper("A/R.6.127, What are we doing"),
      worked: 2,
      quality: "green",
      impact: "green",
    }),
    amountOf({
      id: "investment",
      label: "One-off investment in these posts",
      help: "Total cost of the posts. The paper asks the transformation fund for it, so it is not taken off the saving.",
      source: inPaper("A/R.6.127, What are we doing"),
      worked: 120000,
      quality: "green",
      impact: "amber",
    }),
    countOf({
      id: "brokers",
      label: "Brokerage posts paid from the saving",
      unit: "FTE",
      format: "one",
      help: "Posts that the reinvested part of the saving pays for.",
      source: inPaper("A/R.6.127, Constraints, item c"),
      worked: 2,
      optional: true,
    }),
  ],
};

/** £373,000 over five and thirty-one people. */
const SAVING_EACH = 10361.11;

function row(cohort: string, people: number, confidence: number, additional: string) {
  return { cohort, people, confidence, savingEach: SAVING_EACH, additional };
}

/** Who could come home. The confidence stands in one column, and is applied once. */
export const cohortTable: InputTable = {
  id: "cohorts",
  title: "People who could return",
  help: "One group a row. People times confidence is the number expected to return; a number that has been weighted already has 100%.",
  columns: [
    { id: "cohort", header: "Group", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "people", header: "People", format: "whole", accepts: { kind: "number", minimum: 0 } },
    { id: "confidence", header: "Confidence", format: "percent", accepts: { kind: "rate" } },
    {
      id: "savingEach",
      header: "Saving each (£ a year)",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "additional",
      header: "Counts as",
      format: "text",
      accepts: { kind: "choice", options: ["first group", "further people"] },
    },
  ],
  worked: [
    row("Identified for the new service", 5, 1, "first group"),
    row("Identified as better placed in county", 27, 0.5, "further people"),
    row("More work needed to tell", 35, 0.5, "further people"),
  ],
  blankRows: 5,
  source: local(
    "People and confidence: A/R.6.127, What are we doing and Assumptions. Saving each is not printed: £373k over the 36 people expected",
  ),
};

/** Reinvested in brokerage every year. */
export const REINVESTED = 60000;
export const yearsSource = inPaper(
  "A/R.6.127, What are we doing: £60k of the saving reinvested on an ongoing basis; the years after 2018/19 are not printed",
);
