import { amountOf, countOf, shareOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

export const programmeInputs: InputGroup = {
  id: "programme",
  title: "Programme of reassessments",
  inputs: [
    shareOf({
      id: "carryOverShare",
      label: "Share of the saving that is last year's full-year effect",
      help: "The rest of the twelve months of savings that began during the year before.",
      source: inPaper("A/R.6.114, Background: approximately 60%"),
      worked: 0.6,
      quality: "amber",
      impact: "red",
      sensitivity: "Working",
    }),
    amountOf({
      id: "savingPerCase",
      label: "Saving of a case",
      unit: "£ a year",
      help: "Average full-year saving of a reassessment that reduces a package.",
      source: inPaper("A/R.6.114, Assumptions: approximate £10k"),
      worked: 10000,
      quality: "amber",
      impact: "red",
      sensitivity: "Working",
    }),
    countOf({
      id: "packagesInScope",
      label: "Packages of highest cost in scope",
      unit: "packages",
      help: "Packages that are looked at first.",
      source: inPaper("A/R.6.114, Scope"),
      worked: 500,
      quality: "green",
      impact: "green",
    }),
  ],
};

/** When in the year the cases with a saving fall. */
export const quarters: InputTable = {
  id: "quarters",
  title: "New cases by quarter",
  help: "Cases whose package is reduced in the quarter, and the months of the year in which a case of that quarter is in force on average.",
  columns: [
    { id: "quarter", header: "Quarter", format: "text", accepts: { kind: "text" }, fixed: true },
    { id: "cases", header: "Cases with a saving", format: "whole", accepts: { kind: "number", minimum: 0 } },
    {
      id: "months",
      header: "Months in force in the year",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 12 },
    },
  ],
  worked: [
    { quarter: "April to June", cases: 62, months: 10.5 },
    { quarter: "July to September", cases: 62, months: 7.5 },
    { quarter: "October to December", cases: 62, months: 4.5 },
    { quarter: "January to March", cases: 62, months: 1.5 },
  ],
  blankRows: 0,
  blank: [
    { quarter: "April to June", months: 10.5 },
    { quarter: "July to September", months: 7.5 },
    { quarter: "October to December", months: 4.5 },
    { quarter: "January to March", months: 1.5 },
  ],
  source: local("Phasing not printed; 248 cases spread evenly bring the part of the saving that is new"),
};

/** What a case may be worth, for the sensitivity of the cases needed. */
export const savingsToTry: InputTable = {
  id: "savingsToTry",
  title: "Savings of a case to try",
  help: "The Working sheet shows how many cases the target takes at each.",
  columns: [
    { id: "each", header: "Saving of a case (£ a year)", format: "pounds", accepts: { kind: "number", minimum: 1 } },
  ],
  worked: [{ each: 7500 }, { each: 10000 }, { each: 12500 }, { each: 15000 }],
  blankRows: 4,
  source: local("A quarter less, as planned, a quarter more and half as much again"),
};

export const yearsSource = local("Years after 2018/19 not printed; cases of the year count in full from the next");
