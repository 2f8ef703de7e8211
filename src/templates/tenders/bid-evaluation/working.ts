import { workingSheet } from "../../blocks/standard-sheets";
import { columnOf, countOf, eachRow } from "../../blocks/table-parts";
import type { Block, OutputRow } from "../../template";
import { offersTable } from "./working-offers";
import { RANKED } from "./words";

const scheduleRows: readonly OutputRow[] = [
  {
    id: "lineCount",
    label: "Lines of the schedule",
    unit: "lines",
    format: "whole",
    formula: "=COUNTA({schedule.reference})",
  },
  {
    id: "hoursTotal",
    label: "Hours of all lines",
    unit: "hours a week",
    format: "whole",
    formula: "=SUM({schedule.weeklyHours})",
  },
  {
    id: "ceilingUsed",
    label: "Ceiling of the weighted price",
    unit: "£ an hour",
    format: "pence",
    formula:
      '=IF(ISNUMBER({ceilingPrice}),{ceilingPrice},IF(COUNT({schedule.ceiling})={lineCount},SUMPRODUCT({schedule.weeklyHours},{schedule.ceiling})/{hoursTotal},""))',
    note: "As typed, or the ceilings of the lines weighted with their hours; none where a line has no ceiling",
  },
  {
    id: "buildUpTotal",
    label: "Cost build-up: floor of the weighted price",
    unit: "£ an hour",
    format: "pence",
    formula: "=SUM({buildUp.pounds})",
  },
  {
    id: "ceilingFits",
    label: "The ceiling is at or above the build-up",
    unit: "yes or no",
    format: "flag",
    formula: "=IF(ISNUMBER({ceilingUsed}),{ceilingUsed}>={buildUpTotal},TRUE)",
    note: "Prices cannot be held against both where it is not",
  },
  {
    id: "criteriaCount",
    label: "Quality criteria",
    unit: "criteria",
    format: "whole",
    formula: "=COUNTA({criteria.criterion})",
  },
];

const resultRows: readonly OutputRow[] = [
  {
    id: "rankedCount",
    label: "Bids ranked",
    unit: "bids",
    format: "whole",
    formula: `=COUNTIF({offers.standing},"${RANKED}")`,
    role: "output",
  },
  {
    id: "meanPrice",
    label: "Mean price of complete bids",
    unit: "£ an hour",
    format: "pence",
    formula:
      '=IF(COUNTIFS({offers.missing},0)=0,"",SUMIFS({offers.price},{offers.missing},0)/COUNTIFS({offers.missing},0))',
    note: "Each bid counts once, whatever its standing",
  },
  {
    id: "firstPlaces",
    label: "Bids in the first place",
    unit: "bids",
    format: "whole",
    formula: "=COUNTIF({ranking.rank},1)",
    note: "More than one where totals are the same and the rule for ties does not part them",
  },
  {
    id: "firstBidder",
    label: "First place",
    unit: "bidder",
    format: "text",
    formula:
      '=IF({firstPlaces}=0,"no bid can be ranked yet",IF({firstPlaces}>1,"a shared place",INDEX({ranking.bidder},MATCH(1,{ranking.rank},0))))',
    role: "output",
  },
  {
    id: "firstTotal",
    label: "Points of the first place",
    unit: "points of 100",
    format: "two",
    formula: '=IF({rankedCount}=0,"",MAX({ranking.total}))',
    role: "output",
  },
  {
    id: "lead",
    label: "Lead over the next total",
    unit: "points",
    format: "two",
    formula: `=IF({rankedCount}<1+1,"",{firstTotal}-LARGE({ranking.total},${countOf(2)}))`,
    role: "output",
    note: "0 where the rule for ties decided",
  },
  {
    id: "firstValue",
    label: "Annual value of the bid in the first place",
    unit: "£ a year",
    format: "pounds",
    formula: '=IF({firstPlaces}=0,"",INDEX({ranking.value},MATCH(1,{ranking.rank},0)))',
    role: "output",
    note: "At the hours of the schedule and the weeks of the assumptions",
  },
  {
    id: "lowestValue",
    label: "Annual value of the lowest ranked price",
    unit: "£ a year",
    format: "pounds",
    formula: '=IF({rankedCount}=0,"",MIN({offers.evaluated})*{hoursTotal}*{weeksPerYear})',
  },
  {
    id: "qualityPremium",
    label: "What the first place costs above the lowest ranked price",
    unit: "£ a year",
    format: "pounds",
    formula: '=IF({firstPlaces}=0,"",{firstValue}-{lowestValue})',
  },
  {
    id: "otherMethods",
    label: "Methods that put another bid first",
    unit: "of five",
    format: "whole",
    formula: '=COUNTIF({byMethod.sameFirst},"another")',
  },
  {
    id: "orderChanges",
    label: "Withdrawals that change the order of the rest",
    unit: "bids",
    format: "whole",
    formula: '=COUNTIF({withdrawals.change},"order changes")',
  },
  {
    id: "askedCount",
    label: "Prices to ask about",
    unit: "bids",
    format: "whole",
    formula: '=COUNTIF({lowPrices.ask},"ask the bidder")',
  },
];

/** What weights have to make together. */
const scale: Block = {
  kind: "grid",
  id: "scale",
  headers: ["Scale", "Points"],
  rows: [["Points of a full score, as the published methods have it", 100]],
  formats: ["text", "whole"],
  parts: { points: columnOf(1, 1) },
};

/** The method's published example, computed by the function that scores the bids. */
const methodExample: Block = {
  kind: "grid",
  id: "methodExample",
  headers: ["Published example of lowest ÷ bid", "Bid, £m", "Printed", "Computed", "Verdict"],
  rows: [1, 1.2, 2].map((bid, index) => [
    `Bid ${index + 1}`,
    bid,
    [100, 83, 50][index] ?? null,
    `=INDEX(CARECASE.BIDSCORE({methodExample.bid},"lowest"),${countOf(index + 2)},${countOf(2)})`,
    `=INDEX(CARECASE.RECONCILE({methodExample.printed${index + 1}},{methodExample.computed${index + 1}},0),${countOf(2)},1)`,
  ]),
  formats: ["text", "one", "whole", "two", "text"],
  parts: {
    bid: columnOf(1, 3),
    ...eachRow("printed", 2, 3),
    ...eachRow("computed", 3, 3),
    verdict: columnOf(4, 3),
  },
};

export const evaluationWorking = workingSheet(
  [
    { kind: "heading", level: 1, text: "Schedule and limits" },
    { kind: "rows", rows: scheduleRows },
    scale,
    { kind: "heading", level: 1, text: "Offers" },
    offersTable,
    { kind: "heading", level: 1, text: "Results" },
    { kind: "rows", rows: resultRows },
    { kind: "heading", level: 1, text: "The method against a published example" },
    methodExample,
    {
      kind: "text",
      style: "note",
      text: "Scottish Government guidance on price, as a law firm's note on evaluating prices in tenders sets it out: bids of £1.0m, £1.2m and £2.0m score 100, 83 and 50.",
    },
  ],
  [46, 16, 16, 16, 16, 14, 14, 14, 13, 22, 13, 13],
);
