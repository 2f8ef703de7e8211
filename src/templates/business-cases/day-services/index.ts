import { businessCase } from "../../blocks/business-case";
import type { CaseFigures } from "../../case-figures";
import { inPaper, local } from "../../papers/business-cases-2018";
import { dayServiceInputs } from "./inputs";
import { dayServicesSummary } from "./summary";
import { dayServicesRisks, dayServicesWords } from "./words";
import { dayServicesFigures, dayServicesWorking } from "./working";

/** Part of the saving that the paper calls small and late in the first year; it prints no share. */
const SMALL_PART = 0.1;

/** Business case A/R.6.122: day services that lead towards skills and work. */
export const dayServices = businessCase({
  summary: dayServicesSummary,
  tab: "Day services",
  words: dayServicesWords,
  risks: dayServicesRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2019/20",
    statedSaving: 50_000,
    source: inPaper("A/R.6.122, Project overview"),
  },
  purpose:
    "Works out what is saved when people need fewer days of day care because they work, train or learn, net of the support that takes its place.",
  scope:
    "Adults with learning disabilities in day services. One-off cost of change and of buildings has no figure in the paper and is entered by year once known.",
  definition: "Saving in a full year, net of the support that takes the place of day care",
  groups: [dayServiceInputs],
  plan: {
    years: [{ share: SMALL_PART }, { share: 1 }, { share: 1 }, { share: 1 }],
    source: local("The paper says most in 2019/20 and a small part late in 2018/19; the shares are a judgement"),
  },
  saving: {
    formula: "={annualSaving}",
    label: "Saving of the overview",
    note: "The full year; a small part of it comes a year earlier",
  },
  working: dayServicesWorking,
  costAndSavings: dayServicesFigures,
  checks: [
    {
      id: "checkReplacement",
      label: "What takes the place of a day costs no more than the day",
      computed: "={replacementCost}",
      expected: "={placeCost}+{transportCost}",
      tolerance: 0,
      format: "pence",
      rule: "atMost",
    },
    {
      id: "checkFirstYear",
      label: "The first year brings less than a full year",
      computed: "=INDEX({savingsByYear.gross},1)",
      expected: "={annualSaving}",
      tolerance: 0,
      format: "pounds",
      rule: "atMost",
      note: "The saving is phased in",
    },
    {
      id: "checkPeopleNeeded",
      label: "The people who move on are enough for the stated saving",
      computed: "={peopleMoving}",
      expected: "={peopleNeeded}",
      tolerance: 0.1,
      format: "one",
      rule: "atLeast",
      note: "To a tenth of a person, as the saving is stated to the nearest thousand",
    },
  ],
  published: [],
  model: { annualSaving: annualSavingOf, saving: annualSavingOf },
});

function annualSavingOf({ number }: CaseFigures): number {
  const days = number("peopleMoving") * number("daysFewer") * number("weeksPerYear");
  return days * (number("placeCost") + number("transportCost") - number("replacementCost"));
}
