import type { Check } from "../../template";
import { ASK, MAY_DISREGARD, OUTCOMES, STANDINGS } from "./words";

const PENNY = 0.01;
const POINT = 0.000001;

const nothing = (id: string, label: string, computed: string, note?: string): Check => ({
  id,
  label,
  computed,
  expected: "=0",
  tolerance: 0,
  format: "whole",
  ...(note === undefined ? {} : { note }),
});

/** Is the evaluation as the tender documents promised it. */
export const evaluationChecks: readonly Check[] = [
  {
    id: "checkWeights",
    label: "Weights of price and quality sum to 100",
    computed: "={priceWeight}+{qualityWeight}",
    expected: "={scale.points}",
    tolerance: POINT,
    format: "one",
  },
  {
    id: "checkCriteria",
    label: "Weights of the quality criteria sum to 100",
    computed: "=SUM({criteria.weight})",
    expected: "={scale.points}",
    tolerance: POINT,
    format: "one",
  },
  nothing(
    "checkReferences",
    "References of the schedule that stand more than once",
    '=SUMPRODUCT(({schedule.reference}<>"")*(COUNTIF({schedule.reference},{schedule.reference})>1))',
  ),
  {
    id: "checkHours",
    label: "Hours of every complete bid are those of the schedule",
    computed: "=SUMIFS({offers.hours},{offers.missing},0)",
    expected: "={hoursTotal}*COUNTIFS({offers.missing},0)",
    tolerance: PENNY,
    format: "whole",
  },
  {
    id: "checkBidRows",
    label: "Every price that counts belongs to a bidder listed",
    computed: "=SUM({bids.counts})",
    expected: "=SUM({offers.accepted})",
    tolerance: 0,
    format: "whole",
    note: "A name must be spelt alike on the sheets “Bids” and “Quality”",
  },
  nothing(
    "checkMarksKnown",
    "Marks for a bidder or a criterion that is not listed",
    "=SUMPRODUCT(ISTEXT({scores.bidder})*(1-(COUNTIF({bidders.bidder},{scores.bidder})>0)*(COUNTIF({criteria.criterion},{scores.criterion})>0)))",
  ),
  nothing("checkMarksOnce", "Marks given twice for one bidder and criterion", '=COUNTIF({scores.times},">1")'),
  nothing("checkMarks", "Marks above the highest mark", '=COUNTIF({scores.mark},">"&{maximumMark})'),
  nothing(
    "checkIncomplete",
    "Bids in the evaluation that cannot be ranked for missing lines or marks",
    '=COUNTIF({offers.standing},"incomplete: lines")+COUNTIF({offers.standing},"incomplete: marks")',
  ),
  {
    id: "checkTotals",
    label: "Totals are price score plus quality score",
    computed: "=SUM({ranking.total})",
    expected: "=SUM({ranking.priceScore})+SUM({ranking.qualityScore})",
    tolerance: PENNY,
    format: "two",
  },
  {
    id: "checkFirst",
    label: "One bid stands in the first place",
    computed: "={firstPlaces}",
    expected: "=1",
    tolerance: 0,
    format: "whole",
    note: "A shared first place needs the rule that the tender documents give for it",
  },
  {
    id: "checkFixedPrice",
    label: "By “fixed price” the dearest ranked price is the cheapest",
    computed: '=IF({method}="fixed price",MAX({offers.evaluated})-MIN({offers.evaluated}),0)',
    expected: "=0",
    tolerance: PENNY,
    format: "pence",
    note: "At a fixed price every bid carries the same price; 0 by the other methods",
  },
  {
    id: "checkCeiling",
    label: "The ceiling covers the cost build-up",
    computed: "={buildUpTotal}",
    expected: "=IF(ISNUMBER({ceilingUsed}),{ceilingUsed},{buildUpTotal})",
    tolerance: 0,
    rule: "atMost",
    format: "pence",
  },
  nothing(
    "checkAsked",
    "Low prices in the evaluation without a record of the steps taken",
    `=SUMPRODUCT(({lowPrices.ask}="${ASK.yes}")*({bidders.standing}="${STANDINGS.evaluated}")*(COUNTIF({record.bidder},{lowPrices.bidder})=0))`,
    "Section 19: notify, give a reasonable opportunity, decide",
  ),
  nothing(
    "checkDisregarded",
    "Bids disregarded before the steps allow it",
    `=COUNTIFS({record.outcome},"${OUTCOMES.disregarded}",{record.allowed},"${MAY_DISREGARD.no}")+SUMPRODUCT(({bidders.standing}="${STANDINGS.disregarded}")*({offers.setAside}=0))`,
    "A bid whose price was explained may not be disregarded for it",
  ),
  {
    id: "checkPublishedMethod",
    label: "The published example of the method is reproduced",
    computed: '=COUNTIF({methodExample.verdict},"mismatch")',
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
];
