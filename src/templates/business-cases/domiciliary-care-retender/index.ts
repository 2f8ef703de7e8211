import { partYearEffect } from "../../../finance/part-year";
import { roundHalfAway } from "../../../finance/rounding";
import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper } from "../../papers/business-cases-2018";
import { contractInputs, yearsSource } from "./inputs";
import { domiciliaryCareRetenderSummary } from "./summary";
import { domiciliaryCareRetenderWords } from "./words";
import {
  domiciliaryCareRetenderChecks,
  domiciliaryCareRetenderFigures,
  domiciliaryCareRetenderPublished,
  domiciliaryCareRetenderWorking,
} from "./working";

/** Business case A/R.6.115: domiciliary care tendered anew during the year. */
export const domiciliaryCareRetender = businessCase({
  summary: domiciliaryCareRetenderSummary,
  tab: "Retender LD",
  words: domiciliaryCareRetenderWords,
  risks: [],
  overview: {
    firstYear: "2017/18",
    savingYear: "2018/19",
    statedSaving: 100000,
    source: inPaper("A/R.6.115, Project overview and What are we doing"),
  },
  purpose: "Splits the saving of a contract that starts during a year into its part-year effect and the rest.",
  scope:
    "Domiciliary care for people with learning disabilities. Growth in hours and later price rises are outside the calculation.",
  definition: "What the year of the saving adds to the part-year effect of the year before, rounded as stated",
  groups: [contractInputs],
  plan: {
    years: [{}, {}, {}, {}],
    source: yearsSource,
    grossOfYear: "=IF({line.order}=1,{partYear.thisYear},{annualSaving})",
  },
  saving: {
    formula: "={bookedRounded}",
    label: "Saving of the overview",
    note: "Change on the year before, rounded as the budget states it",
  },
  working: domiciliaryCareRetenderWorking,
  costAndSavings: domiciliaryCareRetenderFigures,
  checks: domiciliaryCareRetenderChecks,
  published: domiciliaryCareRetenderPublished,
  model: {
    grossByYear: savingsOf,
    saving: ({ number }, booked) => roundHalfAway(booked / number("roundedTo")) * number("roundedTo"),
  },
});

function savingsOf({ number, rows }: CaseFigures): readonly number[] {
  const annual = number("annualSaving");
  const { thisYear } = partYearEffect(annual, number("monthsInForce"));
  return rows("plan").map((_, index) => (index === 0 ? thisYear : annual));
}
