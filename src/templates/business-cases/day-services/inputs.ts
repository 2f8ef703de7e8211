import { amountOf, countOf, weeksOfYear } from "../../blocks/business-case-inputs";
import { local } from "../../papers/business-cases-2018";
import type { InputGroup } from "../../template";

const NOT_PRINTED = "Not printed: the idea was at an early stage. Chosen so that the stated saving is reached";
const source = local(NOT_PRINTED);
const weak = { source, quality: "red", impact: "red", sensitivity: "Working" } as const;

export const dayServiceInputs: InputGroup = {
  id: "dayServiceInputs",
  title: "People, days and costs",
  help: "Who moves on from day care, by how many days, and what a day costs now and afterwards.",
  inputs: [
    countOf({
      id: "peopleMoving",
      label: "People who move on",
      help: "People with learning disabilities who need fewer days of day care because they work, train or learn.",
      worked: 10,
      ...weak,
    }),
    countOf({
      id: "daysFewer",
      label: "Fewer days of day care for each of them",
      unit: "days a week",
      help: "On average, once the move is complete.",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 7 },
      worked: 2,
      ...weak,
    }),
    amountOf({
      id: "placeCost",
      label: "Cost of a place in day care",
      unit: "£ a day",
      format: "pence",
      help: "What the council stops paying for a day that is no longer needed.",
      worked: 45,
      ...weak,
    }),
    amountOf({
      id: "transportCost",
      label: "Transport to and from day care",
      unit: "£ a day",
      format: "pence",
      help: "Saved with each day, where the council pays for transport.",
      worked: 13,
      source,
      quality: "red",
      impact: "amber",
    }),
    amountOf({
      id: "replacementCost",
      label: "Support that takes its place",
      unit: "£ a day",
      format: "pence",
      help: "Support in employment, training or the community, averaged over the days.",
      worked: 10,
      source,
      quality: "red",
      impact: "amber",
    }),
    weeksOfYear({ source: local("Convention; the paper gives the annual amount only") }),
  ],
};
