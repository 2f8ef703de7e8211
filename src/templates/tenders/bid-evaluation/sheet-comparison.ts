import { columnOf, countOf } from "../../blocks/table-parts";
import type { Block, LineColumn, TemplateSheet } from "../../template";
import { firstOf, offerOf, rankingOf, withoutBidder } from "./formulas";
import { ASK } from "./words";

/** The five methods, in words, in the order of the columns of ranks. */
const METHODS = [
  { id: "lowest", method: "lowest", header: "Lowest", words: "Lowest price ÷ the bid's price × weight" },
  {
    id: "mean",
    method: "mean",
    header: "Mean",
    words: "Half the weight at the mean price, 1% of the weight for each 1% below or above it",
  },
  {
    id: "ceiling",
    method: "ceiling",
    header: "Ceiling",
    words: "Straight line from nothing at the ceiling to all at the optimal or lowest price",
  },
  {
    id: "perPoint",
    method: "per quality point",
    header: "Per quality point",
    words: "Price ÷ quality points; the lowest earns all 100 points",
  },
  {
    id: "fixed",
    method: "fixed price",
    header: "Fixed price",
    words: "Price is set, or set aside; quality alone earns all 100 points",
  },
] as const;

const RANK_BY_CEILING = `=IF(ISNUMBER({ceilingUsed}),IF({ceilingUsed}>IF(ISNUMBER({optimalPrice}),{optimalPrice},MIN({offers.evaluated})),${rankingOf("rank", '"ceiling"')},"no room"),"no ceiling")`;

const methodColumns: readonly LineColumn[] = METHODS.map(({ id, method, header }) => ({
  id,
  header,
  format: "whole",
  formula: method === "ceiling" ? RANK_BY_CEILING : `=${rankingOf("rank", `"${method}"`)}`,
}));

const byMethod: Block = {
  kind: "grid",
  id: "byMethod",
  headers: ["Method", "First place", "Against the result", "Chosen"],
  rows: METHODS.map(({ id, method }, index) => [
    method,
    firstOf(`{methods.${id}}`),
    `=IF({firstPlaces}=0,"",IF(INDEX({byMethod.first},${countOf(index + 1)})={firstBidder},"the same",IF(INDEX({byMethod.first},${countOf(index + 1)})="none","","another")))`,
    `=IF({method}="${method}","chosen","")`,
  ]),
  formats: ["text", "text", "text", "text"],
  figuresAsText: [1, 2, 3],
  parts: { first: columnOf(1, METHODS.length), sameFirst: columnOf(2, METHODS.length) },
};

/** How a price earns points by each of them. */
const methodsInWords: Block = {
  kind: "facts",
  facts: METHODS.map(({ header, words }) => ({ label: header, text: words })),
};

const CHECKED = "INDEX(CARECASE.BIDCHECK({row.price},{buildUpTotal},{ceilingUsed},{lowThreshold},{buildUp})";

const lowPriceColumns: readonly LineColumn[] = [
  { id: "bidder", header: "Bidder", formula: "={line.bidder}", format: "text" },
  { id: "price", header: "Price, £ an hour", formula: offerOf("price"), format: "pence" },
  {
    id: "belowMean",
    header: "Below the mean (− above)",
    formula: '=IF(AND(ISNUMBER({row.price}),ISNUMBER({meanPrice})),1-{row.price}/{meanPrice},"")',
    format: "percentOne",
  },
  {
    id: "belowBuildUp",
    header: "Below the build-up, £ an hour (− above)",
    formula: '=IF(ISNUMBER({row.price}),{buildUpTotal}-{row.price},"")',
    format: "pence",
  },
  {
    id: "verdict",
    header: "Against limits",
    formula: `=IF(ISNUMBER({row.price}),IF({ceilingFits},${CHECKED},${countOf(2)},${countOf(2)}),"limits clash"),"no price")`,
    format: "text",
  },
  {
    id: "ask",
    header: "Before the award",
    formula: `=IF(ISNUMBER({row.price}),IF(OR({row.verdict}="below floor",N({row.belowMean})>{lowThreshold}),"${ASK.yes}","${ASK.no}"),"")`,
    format: "text",
  },
  {
    id: "reason",
    header: "Reason, and the line of the build-up that explains it",
    formula: `=IF(ISNUMBER({row.price}),IF({ceilingFits},${CHECKED},${countOf(2)},${countOf(3)}),"the ceiling is below the build-up"),"")`,
    format: "text",
    furtherCharacters: 150,
  },
];

/** Completeness, methods, withdrawals and low prices, for whoever has to defend the result. */
export const comparisonSheet: TemplateSheet = {
  name: "Comparison",
  role: "proposal",
  columns: [28, 18, 18, 18, 18, 18, 62],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Comparison",
      description:
        "What came in, what another method or a withdrawal would change, and which prices need an explanation",
    },
    { kind: "heading", level: 1, text: "What came in" },
    {
      kind: "lines",
      id: "received",
      table: "bidders",
      columns: [
        { id: "bidder", header: "Bidder", formula: "={line.bidder}", format: "text" },
        { id: "accepted", header: "Lines that count", formula: offerOf("accepted"), format: "whole" },
        { id: "missing", header: "Lines missing", formula: offerOf("missing"), format: "whole" },
        { id: "refused", header: "Prices refused", formula: offerOf("refused"), format: "whole" },
        { id: "belowFloor", header: "Below a line's floor", formula: offerOf("belowFloor"), format: "whole" },
        { id: "standing", header: "The bid is", formula: offerOf("standing"), format: "text" },
      ],
      note: "Why a price was refused stands beside it on the sheet “Evaluation Bids”.",
    },
    { kind: "heading", level: 1, text: "Rank by each published method" },
    {
      kind: "lines",
      id: "methods",
      table: "bidders",
      columns: [{ id: "bidder", header: "Bidder", formula: "={line.bidder}", format: "text" }, ...methodColumns],
      note: "The same bids, weights, marks and rule for ties; only the method for price changes.",
    },
    byMethod,
    methodsInWords,
    {
      kind: "text",
      style: "note",
      text: "Relative methods (lowest, mean, per quality point, and ceiling without a published optimal price) make a bid's score depend on who else bids. The method may not change once bids are opened; this table says how much rested on the choice.",
    },
    { kind: "heading", level: 1, text: "If one bid were withdrawn", pageBreak: true },
    {
      kind: "lines",
      id: "withdrawals",
      table: "bidders",
      columns: [
        { id: "bidder", header: "Withdrawn", formula: "={line.bidder}", format: "text" },
        { id: "first", header: "First of the rest", formula: withoutBidder("first"), format: "text" },
        { id: "change", header: "Order of the rest", formula: withoutBidder("change"), format: "text" },
        { id: "order", header: "New order", formula: withoutBidder("order"), format: "text", furtherCharacters: 20 },
      ],
      note: "By the method chosen. “Order changes” where two of the rest change places: the bid withdrawn then decided between them.",
    },
    { kind: "heading", level: 1, text: "Low prices" },
    {
      kind: "text",
      text: '="The cost build-up comes to "&TEXT({buildUpTotal},"£0.00")&" an hour"&IF(ISNUMBER({meanPrice}),", the mean of the complete bids to "&TEXT({meanPrice},"£0.00")&".",".")&" A price is asked about when it is below the build-up, or below the mean by more than "&TEXT({lowThreshold},"0.0%")&"."',
    },
    {
      kind: "lines",
      id: "lowPrices",
      table: "bidders",
      columns: lowPriceColumns,
      note: "A flag is a reason to ask, not a decision: section 19 of the Procurement Act 2023 lets a bid be disregarded for its price only after notice and a reasonable opportunity to show that the contract can be performed. Ask legal services which rules apply: care contracts are often under the light-touch regime.",
    },
  ],
};
