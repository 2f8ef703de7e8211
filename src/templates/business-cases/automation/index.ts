import { businessCase } from "../../blocks/business-case";
import { inPaper, local } from "../../papers/business-cases-2018";
import { serviceCosts, taskInputs } from "./inputs";
import { automationSummary } from "./summary";
import { automationRisks, automationWords } from "./words";
import { automationFigures, automationWorking } from "./working";

/** Business case A/R.6.175: processes automated, staff time released. */
export const automation = businessCase({
  summary: automationSummary,
  tab: "Automation",
  words: automationWords,
  risks: automationRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 150_000,
    source: inPaper("A/R.6.175, Project overview"),
  },
  purpose:
    "Turns a share of tasks that can be automated into staff cost and posts, service by service, and holds the share against research on roles.",
  scope:
    "Staff of the services in scope. Investment in technology has no figure in the paper and is entered as a cost by year once known.",
  definition: "Staff cost released in a full year, before the cost of the technology",
  groups: [taskInputs],
  tables: [serviceCosts],
  plan: {
    years: [{ share: 1 }, { share: 1 }, { share: 1 }, { share: 1 }],
    source: local("Not printed beyond the first year: the saving is made in 2018/19 and recurs"),
  },
  working: automationWorking,
  costAndSavings: automationFigures,
  checks: [
    {
      id: "checkShareLow",
      label: "The share used is not below the research",
      computed: "={automatableShare}",
      expected: "={taskShareLow}",
      tolerance: 0,
      format: "percentOne",
      rule: "atLeast",
    },
    {
      id: "checkShareHigh",
      label: "The share used is not above the research",
      computed: "={automatableShare}",
      expected: "={taskShareHigh}",
      tolerance: 0,
      format: "percentOne",
      rule: "atMost",
    },
    {
      id: "checkServices",
      label: "What the services release sums to the saving",
      computed: "={serviceLines.releasedTotal}",
      expected: "={annualSaving}",
      tolerance: 0.01,
      format: "pounds",
    },
    {
      id: "checkRangeOrder",
      label: "The low share of the research is not above the high one",
      computed: "={roleTasksLow}",
      expected: "={roleTasksHigh}",
      tolerance: 0,
      format: "percentOne",
      rule: "atMost",
    },
  ],
  published: [
    {
      caseId: "004-6175-role-range",
      label: "Share of all tasks, low",
      quote: "60% of roles, 15%",
      published: null,
      decimals: 2,
      computed: "={taskShareLow}",
      format: "percentOne",
    },
    {
      caseId: "004-6175-role-range",
      label: "Share of all tasks, high",
      quote: "60% of roles, 30%",
      published: null,
      decimals: 2,
      computed: "={taskShareHigh}",
      format: "percentOne",
    },
  ],
  model: {
    annualSaving: ({ number, column }) =>
      column("serviceCosts", "staffCost").reduce((sum, cost) => sum + cost, 0) * number("automatableShare"),
  },
});
