import { businessCase } from "../../blocks/business-case";
import { inPaper, local } from "../../papers/business-cases-2018";
import { aftercareInputs, otherActivities, workstreamInputs } from "./inputs";
import { mentalHealthSummary } from "./summary";
import { mentalHealthRisks, mentalHealthWords } from "./words";
import { mentalHealthFigures, mentalHealthWorking } from "./working";

/** Business case A/R.6.132: a restructure, jointly funded aftercare and other work in mental health. */
export const mentalHealth = businessCase({
  summary: mentalHealthSummary,
  tab: "Mental health",
  words: mentalHealthWords,
  risks: mentalHealthRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 400_000,
    source: inPaper("A/R.6.132, Project overview"),
  },
  purpose:
    "Adds up the workstreams of a programme in mental health and shows what the health funding of aftercare means for each person and each package.",
  scope:
    "Adults and older people with mental health needs. Investment in community services, which the paper says will be needed, has no figure there and is entered as a cost once known.",
  definition: "Saving of all workstreams in a full year, before investment in community services",
  groups: [workstreamInputs, aftercareInputs],
  tables: [otherActivities],
  plan: {
    years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }],
    source: local("Not printed beyond the first year: the saving is made in 2018/19 and recurs"),
  },
  working: mentalHealthWorking,
  costAndSavings: mentalHealthFigures,
  checks: [
    {
      id: "checkWorkstreams",
      label: "The workstreams on the page sum to the saving",
      computed: "={restructureSaving}+{aftercareSaving}+SUM({otherActivities.saving})",
      expected: "={annualSaving}",
      tolerance: 0,
      format: "pounds",
    },
    {
      id: "checkCouncilShare",
      label: "Health is not asked for more than the council funds now",
      computed: "=IF(COUNT({councilShareAfter})=0,0,{councilShareAfter})",
      expected: "=0",
      tolerance: 0,
      format: "percentOne",
      rule: "atLeast",
      note: "Needs the average package; without it there is nothing to compare",
    },
  ],
  published: [
    {
      caseId: "004-6132-sum",
      label: "All workstreams, £k",
      quote: "£150k, £250k, totalling £400k",
      published: 400,
      decimals: 0,
      computed: "={annualSaving}/1000",
      format: "whole",
    },
    {
      caseId: "004-6132-s117-unit",
      label: "Saving for each person with aftercare",
      quote: "160 service users, £250k",
      published: null,
      decimals: 2,
      computed: "={aftercareEach}",
      format: "pence",
    },
  ],
  model: {
    annualSaving: ({ number, column }) =>
      number("restructureSaving") +
      number("aftercareSaving") +
      column("otherActivities", "saving").reduce((sum, saving) => sum + saving, 0),
  },
});
