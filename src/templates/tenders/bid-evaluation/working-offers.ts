import type { Block } from "../../template";
import { MAY_DISREGARD, RANKED, STANDINGS, VERDICTS } from "./words";

const ofBidder = (column: string): string => `SUMIFS({bids.${column}},{bids.bidder},{row.bidder})`;
const rowsOf = "COUNTIFS({bids.bidder},{row.bidder})";

/** What each bidder's prices and marks come to, and whether the bid can be ranked. */
export const offersTable: Block = {
  kind: "lines",
  id: "offers",
  table: "bidders",
  columns: [
    { id: "bidder", header: "Bidder", formula: "={line.bidder}", format: "text" },
    { id: "accepted", header: "Lines that count", formula: `=${ofBidder("counts")}`, format: "whole" },
    { id: "missing", header: "Lines missing", formula: "={lineCount}-{row.accepted}", format: "whole" },
    { id: "refused", header: "Prices refused", formula: `=${rowsOf}-{row.accepted}`, format: "whole" },
    {
      id: "belowFloor",
      header: "Below their floor",
      formula: `=COUNTIFS({bids.bidder},{row.bidder},{bids.verdict},"${VERDICTS.belowFloor}")`,
      format: "whole",
    },
    { id: "hours", header: "Hours priced", formula: `=${ofBidder("hours")}`, format: "whole" },
    {
      id: "price",
      header: "Weighted price",
      formula: `=IF({row.hours}=0,"",${ofBidder("weekly")}/{row.hours})`,
      format: "pence",
    },
    {
      id: "quality",
      header: "Quality points",
      formula: "=SUMIFS({scores.points},{scores.bidder},{row.bidder})",
      format: "two",
    },
    {
      id: "marks",
      header: "Marks given",
      formula: "=COUNTIFS({scores.bidder},{row.bidder})",
      format: "whole",
    },
    {
      id: "standing",
      header: "The bid is",
      formula: `=IF({line.standing}<>"${STANDINGS.evaluated}",{line.standing},IF({row.missing}<>0,"incomplete: lines",IF({row.marks}<{criteriaCount},"incomplete: marks",IF({row.quality}<{qualityMinimum},"below least quality","${RANKED}"))))`,
      format: "text",
    },
    {
      id: "evaluated",
      header: "Price ranked",
      formula: `=IF({row.standing}="${RANKED}",{row.price},"")`,
      format: "pence",
    },
    {
      id: "setAside",
      header: "Steps done to disregard",
      formula: `=COUNTIFS({record.bidder},{row.bidder},{record.allowed},"${MAY_DISREGARD.yes}")`,
      format: "whole",
    },
  ],
  note: "The weighted price is hours × price of the lines that count, over their hours. A bid is ranked when it prices every line, has a mark for every criterion, reaches the least quality and still takes part.",
};
