import { amountOf, shareOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

export const growthInputs: InputGroup = {
  id: "growth",
  title: "Growth and its funding",
  inputs: [
    amountOf({
      id: "councilGrowth",
      label: "Council's additional investment",
      unit: "£ a year",
      help: "Growth that the council's own budget holds for rising demand.",
      source: inPaper("A/R.7.110, What are we doing: A/R.3.004"),
      worked: 1700000,
      quality: "green",
      impact: "red",
    }),
    shareOf({
      id: "healthShare",
      label: "Health's share of the whole growth",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0, maximum: 0.99 },
      help: "Share of health and council growth together that health pays.",
      source: local("Not printed; £900k of £2.6m together"),
      worked: 0.346153846,
      quality: "red",
      impact: "red",
      sensitivity: "Case",
    }),
  ],
};

export const sharesToTry: InputTable = {
  id: "sharesToTry",
  title: "Health shares to compare",
  help: "The page shows what health would put in at each, beside the same growth of the council.",
  columns: [
    {
      id: "share",
      header: "Health's share of the whole growth",
      format: "percent",
      accepts: { kind: "rate", minimum: 0, maximum: 0.99 },
    },
  ],
  worked: [{ share: 0.2 }, { share: 0.3 }, { share: 0.35 }, { share: 0.4 }, { share: 0.5 }],
  blankRows: 5,
  source: local("Shares around the one implied; 50% matches the council pound for pound"),
};

export const yearsSource = local("Years after 2018/19 not printed; the contribution is taken to recur");
