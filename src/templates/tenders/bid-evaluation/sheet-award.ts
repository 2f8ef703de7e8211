import type { LineColumn, TemplateSheet } from "../../template";
import { offerOf, rankingOf } from "./formulas";

const rankingColumns: readonly LineColumn[] = [
  { id: "bidder", header: "Bidder", formula: "={line.bidder}", format: "text" },
  { id: "price", header: "Price, £ an hour", formula: offerOf("price"), format: "pence" },
  {
    id: "value",
    header: "Value, £ a year",
    formula: '=IF(ISNUMBER({row.price}),{row.price}*{hoursTotal}*{weeksPerYear},"")',
    format: "pounds",
  },
  { id: "quality", header: "Quality, of 100", formula: offerOf("quality"), format: "two" },
  { id: "priceScore", header: "Price score", formula: `=${rankingOf("priceScore")}`, format: "two" },
  { id: "qualityScore", header: "Quality score", formula: `=${rankingOf("qualityScore")}`, format: "two" },
  { id: "total", header: "Total", formula: `=${rankingOf("total")}`, format: "two" },
  { id: "rank", header: "Rank", formula: `=${rankingOf("rank")}`, format: "whole" },
];

/** The page for the report: who is first, at what price, and how firm that is. */
export const awardSheet: TemplateSheet = {
  name: "Award",
  role: "proposal",
  columns: [26, 13, 15, 13, 13, 13, 13, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Award summary",
      description: "{procurementTitle}: the result of the evaluation, and how firm it is",
    },
    {
      kind: "text",
      style: "note",
      text: "Bids, marks and award of the worked example are invented: no council has received or decided on them.",
    },
    {
      kind: "headline",
      id: "awardHeadline",
      label: "Most advantageous bid by the published rules",
      formula: '={firstBidder}&IF({firstPlaces}=0,"",", "&TEXT({firstTotal},"0.00")&" points")',
      definition:
        "Price and quality together, of 100 points; the decision stays with whoever has the authority for it.",
      range:
        '=IF({firstPlaces}=0,"",CARECASE.GBPM({firstValue})&" a year at the hours of the schedule"&IF(ISNUMBER({lead}),"; "&TEXT({lead},"0.00")&" points ahead of the next bid",""))',
    },
    { kind: "heading", level: 1, text: "Result" },
    {
      kind: "text",
      text: '="Price carries "&{priceWeight}&" and quality "&{qualityWeight}&" points of 100. Prices score by the method “"&{method}&"”; with the same total, "&IF({tieRule}="shared","bids share the place.","first goes the bid with "&IF({tieRule}="quality","more quality points.","the lower price."))',
    },
    {
      kind: "lines",
      id: "ranking",
      table: "bidders",
      columns: rankingColumns,
      note: "Price: what a bidder asks for every line of the schedule, weighted with the hours. Scores are rounded as published before they are added.",
    },
    {
      kind: "chart",
      id: "scoreChart",
      chart: "columnStacked",
      title: "Points for price and quality, by bid",
      categories: "{ranking.bidder}",
      series: [
        { name: "Price", values: "{ranking.priceScore}", colour: "accent" },
        { name: "Quality", values: "{ranking.qualityScore}", colour: "second" },
      ],
      categoryTitle: "Bid",
      valueTitle: "Points of 100",
      format: "whole",
      description: "Stacked columns of the price score and the quality score of each bid",
      height: 14,
    },
    { kind: "heading", level: 1, text: "How firm the result is", pageBreak: true },
    {
      kind: "bullets",
      prompt: "",
      items: [
        {
          label: "Another method",
          text: '=IF({rankedCount}=0,"No bid can be ranked yet.",IF({otherMethods}=0,"None of the five published methods puts another bid first.",TEXT({otherMethods},"0")&" of the five published methods would put another bid first: a different method, not a better bid, would then have decided."))',
          furtherCharacters: 60,
        },
        {
          label: "One bid withdrawn",
          text: '=IF({rankedCount}=0,"No bid can be ranked yet.",IF({orderChanges}=0,"The order of the rest stays as it is, whichever bid is withdrawn.",TEXT({orderChanges},"0")&" of the bids, if withdrawn, would change the order of the rest, because scores depend on who else bids."))',
          furtherCharacters: 60,
        },
        {
          label: "Low prices",
          text: '=IF({askedCount}=0,"No price is below the cost build-up or far below the mean of the bids.",IF({askedCount}=1,"One price has","Some prices, "&TEXT({askedCount},"0")&" in all, have")&" to be asked about; the record is on the sheet “Evaluation Low prices”.")',
          furtherCharacters: 60,
        },
        {
          label: "Price of quality",
          text: '=IF({firstPlaces}=0,"No bid can be ranked yet.","The bid in the first place costs "&CARECASE.GBPM({qualityPremium})&" a year more than the lowest price that was ranked.")',
          furtherCharacters: 60,
        },
      ],
    },
    { kind: "heading", level: 1, text: "Recommended decision" },
    {
      kind: "text",
      prompt: "Say what is to be decided: award to whom, for which term, under which authority, and from when.",
      text: '=IF({firstPlaces}=1,"That the contract be awarded to "&{firstBidder}&", subject to the standstill period, at prices worth about "&CARECASE.GBPM({firstValue})&" a year.","No award can be recommended while no bid, or more than one, stands in the first place.")',
    },
    { kind: "heading", level: 1, text: "What the decision rests on" },
    {
      kind: "bullets",
      prompt:
        "Say who marked quality, who moderated, which bids were refused and why, and what legal and finance advice was taken.",
      items: [
        {
          label: "Marks",
          text: "A panel of three marked each answer alone and agreed one mark with its reason before prices were opened.",
        },
        {
          label: "Prices",
          text: "Prices were read from the returned schedules; each was held against the schedule as issued, and what was refused is listed with its reason.",
        },
        {
          label: "Low price",
          text: "Bidder D was notified, given time to explain, and showed that it can perform the contract at its price; its bid stayed in the evaluation.",
        },
      ],
    },
    { kind: "heading", level: 1, text: "Next steps" },
    {
      kind: "bullets",
      prompt: "List assessment summaries, standstill, contract award notice and mobilisation with their dates.",
      items: [
        {
          label: "Assessment summaries",
          text: "To every bidder that was assessed, with its own marks and the winner's.",
        },
        {
          label: "Standstill",
          text: "Eight working days at least from the notice, where the rules for the contract ask for it.",
        },
        { label: "Mobilisation", text: "Hand-over by zone, urban zones first." },
      ],
    },
  ],
};
