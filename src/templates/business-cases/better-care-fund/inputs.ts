import { amountOf, shareOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

export const fundInputs: InputGroup = {
  id: "fund",
  title: "The fund and the part taken",
  help: "The pooled budget of health and social care, and what of it protects social care.",
  inputs: [
    amountOf({
      id: "fundTotal",
      label: "Better Care Fund of the year",
      help: "The whole pooled budget of the area, by the published allocations.",
      source: inPaper("A/R.6.128, Project overview: about £50m for 2018/19"),
      worked: 50_000_000,
      accepts: { kind: "number", minimum: 1 },
      quality: "amber",
      impact: "amber",
      note: "Printed as about £50m",
    }),
    amountOf({
      id: "amountTaken",
      label: "Part taken as a saving",
      help: "What pays for demand in social care, so that no service has to be reduced.",
      source: inPaper("A/R.6.128, Project overview"),
      worked: 7_200_000,
      quality: "amber",
      impact: "red",
    }),
    shareOf({
      id: "agreedLimit",
      label: "Largest share that the partners have agreed to",
      help: "Above it the plan needs a new agreement. Without one, every share up to the whole fund passes.",
      source: local("Not printed; the whole fund until the partners agree on a limit"),
      worked: 1,
      blank: 1,
      quality: "red",
      impact: "amber",
    }),
  ],
};

/** What if the allocation is not as published. */
export const allocations: InputTable = {
  id: "allocations",
  title: "Allocations to compare",
  help: "The fund against its published allocation: -5% is a fund that turns out a twentieth lower.",
  columns: [
    { id: "scenario", header: "Allocation", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    {
      id: "change",
      header: "Against the published one",
      format: "percent",
      accepts: { kind: "rate", minimum: -0.9, maximum: 1 },
    },
  ],
  worked: [
    { scenario: "As published", change: 0 },
    { scenario: "A tenth lower", change: -0.1 },
    { scenario: "A twentieth lower", change: -0.05 },
    { scenario: "A twentieth higher", change: 0.05 },
  ],
  blankRows: 4,
  source: local("Planning judgement: the paper assumes that the published allocation holds"),
  optional: true,
};
