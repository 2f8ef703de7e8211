import { SCORING_METHODS } from "../../../finance/bid-score";
import { TIE_RULES } from "../../../finance/bid-ranking";
import { weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/reports-2020";
import type { Input, InputGroup } from "../../template";

const INVENTED = local("Invented for this example; no council's award");
const OURS = local("Planning judgement of this example; publish your own in the tender documents");

const points = (asked: Pick<Input, "id" | "label" | "help" | "worked">): Input => ({
  unit: "points of 100",
  format: "one",
  accepts: { kind: "number", minimum: 0, maximum: 100 },
  source: OURS,
  quality: "amber",
  impact: "red",
  ...asked,
});

const tender: InputGroup = {
  id: "tender",
  title: "The tender",
  help: "What is evaluated, and the day of the evaluation.",
  inputs: [
    {
      id: "councilName",
      label: "Council",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 60 },
      help: "The council's name as it should read in the report.",
      source: INVENTED,
      worked: "Example Council",
    },
    {
      id: "procurementTitle",
      label: "Title of the procurement",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 80 },
      help: "As it stands in the tender notice.",
      source: INVENTED,
      worked: "Home care, invented example of an evaluation",
    },
    {
      id: "scheduleReference",
      label: "Schedule reference",
      unit: "reference",
      format: "text",
      accepts: { kind: "text", maximumLength: 30 },
      help: "The reference of the pricing schedule that bidders filled in; files for another schedule are refused.",
      source: local("The example of the template “Tender pricing schedule”"),
      worked: "HC-2020-01",
    },
    {
      id: "asAtDate",
      label: "Evaluation as at",
      unit: "date",
      format: "date",
      accepts: { kind: "date" },
      help: "The day whose state of the evaluation the sheets show.",
      source: INVENTED,
      worked: "2026-06-30",
    },
    {
      id: "priceBase",
      label: "Price base",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The year whose prices the bids and the cost build-up are in.",
      source: inPaper("Home care report, paragraph 23: November 2019 prices"),
      worked: "2019/20",
    },
    weeksOfYear({ source: local("Convention of budget papers") }),
  ],
};

const scoring: InputGroup = {
  id: "scoring",
  title: "How bids are scored",
  help: "As published in the tender documents. None of it may change once bids are opened.",
  inputs: [
    points({
      id: "priceWeight",
      label: "Weight of price",
      help: "Points of 100 that the best price can earn. Price and quality together make 100.",
      worked: 40,
    }),
    points({
      id: "qualityWeight",
      label: "Weight of quality",
      help: "Points of 100 that full quality can earn. Price and quality together make 100.",
      worked: 60,
    }),
    {
      id: "method",
      label: "Method for price",
      unit: "choice",
      format: "text",
      accepts: { kind: "choice", options: SCORING_METHODS },
      help: "How a price becomes points; the sheet “Evaluation Comparison” explains the five and shows what each would change.",
      source: OURS,
      worked: "lowest",
      quality: "amber",
      impact: "red",
    },
    {
      id: "tieRule",
      label: "Same total: first goes the bid with",
      unit: "choice",
      format: "text",
      accepts: { kind: "choice", options: TIE_RULES },
      help: "“quality”: more quality points; “price”: the lower price; “shared”: neither, both have the better place.",
      source: OURS,
      worked: "quality",
      blank: "quality",
    },
    {
      id: "scoreDecimals",
      label: "Decimals of scores",
      unit: "decimals",
      format: "whole",
      accepts: { kind: "number", minimum: 0, maximum: 6, whole: true },
      help: "Each score is rounded to this before totals are made and compared, so that the printed figures add up.",
      source: OURS,
      worked: 2,
      blank: 2,
    },
    {
      id: "maximumMark",
      label: "Highest mark for a quality answer",
      unit: "marks",
      format: "whole",
      accepts: { kind: "number", minimum: 1, maximum: 100 },
      help: "A criterion's weight is earned in full with this mark.",
      source: OURS,
      worked: 5,
      blank: 5,
    },
    points({
      id: "qualityMinimum",
      label: "Least quality",
      help: "Quality points out of 100 below which a bid is not ranked; 0 where there is no minimum.",
      worked: 50,
    }),
  ],
};

const limits: InputGroup = {
  id: "limits",
  title: "Ceiling and low prices",
  help: "What the price of a bid, weighted with the hours of its lines, is held against.",
  inputs: [
    {
      id: "ceilingPrice",
      label: "Ceiling of the weighted price",
      unit: "£ an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0.01, maximum: 1000 },
      help: "The published price that scores nothing by “ceiling”. Blank: the ceilings of the lines, weighted with their hours.",
      source: OURS,
      optional: true,
    },
    {
      id: "optimalPrice",
      label: "Price that scores full points by “ceiling”",
      unit: "£ an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 1000 },
      help: "Published with the ceiling, it makes scores independent of who bids. Blank: the lowest bid.",
      source: OURS,
      optional: true,
    },
    {
      id: "lowThreshold",
      label: "Asked about when below the mean by more than",
      unit: "%",
      format: "percentOne",
      accepts: { kind: "rate", maximum: 0.5 },
      help: "A screen of the council's own choosing: it starts questions and decides nothing.",
      source: OURS,
      worked: 0.1,
      quality: "amber",
      impact: "amber",
    },
  ],
};

export const evaluationGroups: readonly InputGroup[] = [tender, scoring, limits];
