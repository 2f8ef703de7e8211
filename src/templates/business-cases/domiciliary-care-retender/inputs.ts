import { amountOf, countOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup } from "../../template";

const poundsAnHour = {
  unit: "£ an hour",
  format: "pence",
  accepts: { kind: "number", minimum: 0, maximum: 200 },
} as const;

export const contractInputs: InputGroup = {
  id: "contract",
  title: "Contract",
  inputs: [
    amountOf({
      id: "annualSaving",
      label: "Saving of the new contract in a full year",
      unit: "£ a year",
      help: "Difference between the old and the new contract over twelve months.",
      source: local("Not printed as a sum: £70k of five months and £100k of seven"),
      worked: 170000,
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      id: "monthsInForce",
      label: "Months in force in the first year",
      unit: "months",
      format: "whole",
      accepts: { kind: "number", minimum: 0, maximum: 12 },
      help: "From the start of the contract to the end of March; a start on 1 November leaves five.",
      source: inPaper("A/R.6.115, What are we doing"),
      worked: 5,
      quality: "green",
      impact: "amber",
    }),
    amountOf({
      id: "roundedTo",
      label: "The budget states savings to the nearest",
      accepts: { kind: "number", minimum: 1 },
      help: "Step of rounding for the stated saving; the savings by year are not rounded.",
      source: local("Not printed; £70k and £100k are 70.8 and 99.2 to the nearest ten thousand"),
      worked: 10000,
      blank: 1000,
    }),
    countOf({
      id: "ceilingPrice",
      label: "Ceiling price of the framework",
      ...poundsAnHour,
      help: "The highest price that a provider may bid.",
      source: inPaper("A/R.6.115, What are we doing"),
      worked: 16.22,
      quality: "green",
      impact: "amber",
    }),
    countOf({
      id: "annualHours",
      label: "Hours of care bought in a year",
      unit: "hours a year",
      help: "Hours the contract covers; with them the Working sheet shows the price reduction the saving needs.",
      source: local("Not printed"),
      optional: true,
      quality: "red",
      impact: "green",
    }),
  ],
};

export const yearsSource = local("Not printed; the saving is permanent, so it recurs after 2018/19");
