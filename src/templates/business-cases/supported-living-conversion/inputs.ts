import { weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable, TableRow } from "../../template";

/** The paper's stages, with a state before and one after. */
const STAGES = [
  "Not started",
  "Service viewing",
  "Benefits estimate",
  "Reassessments",
  "Out-of-area commissioners",
  "Families meeting",
  "Financials final",
  "Family feedback",
  "Plan with regulator",
  "Converted",
] as const;

const SERVICES = 15;

export const conversionInputs: InputGroup = {
  id: "conversion",
  title: "Conversion",
  inputs: [weeksOfYear({ source: local("Convention") })],
};

/** The services, with what each would save and how far it is. */
export const services: InputTable = {
  id: "services",
  title: "Services",
  help: "One service a row. What is saved is the accommodation element of the fee, as far as benefits meet it, less any higher cost of support.",
  columns: [
    { id: "service", header: "Service", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "people", header: "People", format: "whole", accepts: { kind: "number", minimum: 0 } },
    {
      id: "accommodation",
      header: "Accommodation element (£ a week)",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 10000 },
    },
    { id: "benefits", header: "Met by benefits", format: "percent", accepts: { kind: "rate" } },
    {
      id: "extraSupport",
      header: "Higher cost of support (£ a week)",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 10000 },
      optional: true,
    },
    { id: "stage", header: "Stage", format: "text", accepts: { kind: "choice", options: STAGES } },
  ],
  calculated: [
    {
      id: "saving",
      header: "Saving a year",
      format: "pounds",
      formula:
        '=IF(COUNT({line.people},{line.accommodation})<1+1,"",{line.people}*({line.accommodation}*{line.benefits}-{line.extraSupport})*{weeksPerYear})',
    },
  ],
  worked: Array.from({ length: SERVICES }, (_, index) => service(index + 1)),
  blankRows: SERVICES,
  source: local(
    "Fifteen services: A/R.6.126, Aims. People and accommodation element not printed; an illustration of equal services",
  ),
};

function service(number: number): TableRow {
  return {
    service: `Service ${number}`,
    people: 5,
    accommodation: 203.59,
    benefits: 1,
    extraSupport: null,
    stage: "Not started",
  };
}

/** The stages that every service goes through, in their order. */
export const stages: InputTable = {
  id: "stages",
  title: "Stages of a conversion",
  help: "The order in which a service converts; the Case sheet counts the services at each.",
  columns: [
    { id: "order", header: "Step", format: "whole", accepts: { kind: "number", minimum: 0 }, fixed: true },
    { id: "stage", header: "Stage", format: "text", accepts: { kind: "text" }, fixed: true },
    {
      id: "likelihood",
      header: "Likelihood of conversion from here",
      format: "percent",
      accepts: { kind: "rate" },
    },
  ],
  worked: STAGES.map((stage, order) => ({ order, stage, likelihood: 1 })),
  blankRows: 0,
  blank: STAGES.map((stage, order) => ({ order, stage })),
  source: inPaper("A/R.6.126, What are we doing; likelihoods not printed, all services are assumed to convert"),
};

export const yearsSource = local("Years after 2018/19 not printed; the accommodation stays with benefits");
