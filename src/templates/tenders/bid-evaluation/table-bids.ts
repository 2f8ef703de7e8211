import { local } from "../../papers/reports-2020";
import type { InputTable, TableRow } from "../../template";
import { linesTable } from "../pricing-schedule/lines";
import { IMPORT_STATES, VERDICTS } from "./words";

type Band = "Urban" | "Fringe" | "Rural" | "Isolated";

/** Invented: £ an hour that each bidder asks in a band. */
const PRICES: Readonly<Record<string, Readonly<Record<Band, number>>>> = {
  "Bidder A": { Urban: 19.1, Fringe: 20.3, Rural: 23.1, Isolated: 26.5 },
  "Bidder B": { Urban: 19.75, Fringe: 20.9, Rural: 23.6, Isolated: 27.2 },
  "Bidder C": { Urban: 20.4, Fringe: 21.6, Rural: 24.8, Isolated: 28.4 },
  "Bidder D": { Urban: 17, Fringe: 18.25, Rural: 20.6, Isolated: 23.5 },
};

/** Invented: what a zone adds to its band's price, line by line in the order of the schedule. */
const ZONE_PENCE = [0, 5, -5, 10, 0, -10, 5, 0, 10, -5, 0, 5, 0, 0];

const sourceFile = (bidder: string): string => `${bidder} prices.xlsx`;

const pricedLines: readonly TableRow[] = Object.entries(PRICES).flatMap(([bidder, bands]) =>
  linesTable.worked.map((line, index): TableRow => {
    const pence = Math.round(bands[String(line["band"]) as Band] * 100) + (ZONE_PENCE[index] ?? 0);
    return {
      bidder,
      reference: line["reference"] ?? null,
      price: pence / 100,
      importState: IMPORT_STATES.accepted,
      reason: null,
      sourceFile: sourceFile(bidder),
    };
  }),
);

const refusedLine: TableRow = {
  bidder: "Bidder C",
  reference: "Z15-R",
  price: null,
  importState: IMPORT_STATES.refused,
  reason: "The schedule has no line Z15-R.",
  sourceFile: sourceFile("Bidder C"),
};

const hasLine = "COUNTIF({schedule.reference},{line.reference})";
const times = "COUNTIFS({bids.bidder},{line.bidder},{bids.reference},{line.reference})";
const limit = (column: string): string => `SUMIFS({schedule.${column}},{schedule.reference},{line.reference})`;

const verdict = `=IF({line.importState}="${IMPORT_STATES.refused}","${VERDICTS.refused}",IF(${hasLine}=0,"${VERDICTS.unknownLine}",IF(${times}>1,"${VERDICTS.repeated}",IF(ISNUMBER({line.price}),IF(AND(${limit("ceiling")}>0,{line.price}>${limit("ceiling")}),"${VERDICTS.aboveCeiling}",IF({line.price}<${limit("floor")},"${VERDICTS.belowFloor}","${VERDICTS.accepted}")),"${VERDICTS.noPrice}"))))`;

/** The prices of all bidders, one row for each line that a bidder priced: typed, or filled from returned files. */
export const bidsTable: InputTable = {
  id: "bids",
  title: "Prices of the bids",
  help: "One row for each line that a bidder priced; typed here, or filled from the files that bidders returned. Whatever the import said, each price is held against the schedule again: the last columns say what counts.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "reference", header: "Line", format: "text", accepts: { kind: "text", maximumLength: 20 } },
    {
      id: "price",
      header: "Price",
      unit: "£ an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0.01, maximum: 1000 },
      optional: true,
    },
    {
      id: "importState",
      header: "Import",
      format: "text",
      accepts: { kind: "choice", options: Object.values(IMPORT_STATES) },
    },
    {
      id: "reason",
      header: "Reason of the import",
      format: "text",
      accepts: { kind: "text", maximumLength: 500 },
      optional: true,
    },
    {
      id: "sourceFile",
      header: "Source file",
      format: "text",
      accepts: { kind: "text", maximumLength: 160 },
      optional: true,
    },
  ],
  calculated: [
    { id: "verdict", header: "Held against the schedule", format: "text", formula: verdict },
    {
      id: "counts",
      header: "Counts",
      format: "whole",
      formula: `=IF(OR({line.verdict}="${VERDICTS.accepted}",{line.verdict}="${VERDICTS.belowFloor}"),1,0)`,
    },
    { id: "hours", header: "Hours a week", format: "whole", formula: `={line.counts}*${limit("weeklyHours")}` },
    {
      id: "weekly",
      header: "£ a week",
      format: "pounds",
      formula: "=IF({line.counts}=1,{line.hours}*{line.price},0)",
    },
  ],
  worked: [...pricedLines, refusedLine],
  blankRows: 20,
  source: local("Invented for this example: four bids on a published schedule; no bid of a real provider"),
};
