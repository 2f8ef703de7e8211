import { businessCase } from "../../blocks/business-case";
import { inPaper } from "../../papers/business-cases-2018";
import { careInCountyChecks, careInCountyPublished } from "./assurance";
import { cohortTable, placementInputs, REINVESTED, yearsSource } from "./inputs";
import { careInCountySummary } from "./summary";
import { careInCountyRisks, careInCountyWords } from "./words";
import { careInCountyFigures, careInCountyWorking } from "./working";

const YEAR = { share: 1, recurringCost: REINVESTED };

/** Business case A/R.6.127: people placed out of county come home. */
export const careInCounty = businessCase({
  summary: careInCountySummary,
  tab: "In county",
  words: careInCountyWords,
  risks: careInCountyRisks,
  overview: {
    firstYear: "2018/19",
    savingYear: "2018/19",
    statedSaving: 315000,
    source: inPaper("A/R.6.127, Project overview"),
  },
  purpose:
    "Works out what it saves when people placed out of county come home, how sure that is, and what is left after reinvestment.",
  scope:
    "People with a learning disability placed out of county. The one-off cost of social workers is shown beside the saving and not taken off it, because the paper asks the transformation fund for it.",
  definition: "Net saving of a full year, after reinvestment in brokerage and before the one-off investment",
  groups: [placementInputs],
  tables: [cohortTable],
  plan: { years: [YEAR, YEAR, YEAR, YEAR], source: yearsSource },
  working: careInCountyWorking,
  costAndSavings: careInCountyFigures,
  checks: careInCountyChecks,
  statedFailure: "The overview says £315K; the text takes £60K off £373K, which leaves £313K.",
  published: careInCountyPublished,
  model: {
    annualSaving: ({ rows }) =>
      rows("cohorts").reduce(
        (sum, row) => sum + row.number("people") * row.number("confidence") * row.number("savingEach"),
        0,
      ),
  },
});
