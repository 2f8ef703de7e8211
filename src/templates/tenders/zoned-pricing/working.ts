import { countOf } from "../../blocks/table-parts";
import type { Block, LineColumn, OutputRow } from "../../template";

/** Bands that tables by zone have room for. */
export const BANDS = [1, 2, 3, 4] as const;

/** A blank row of the table of bands counts as no hours at no price. */
const HOURS = "IF(ISNUMBER({bandPrices.hours}),{bandPrices.hours},0)";
const PRICES = "IF(ISNUMBER({bandPrices.price}),{bandPrices.price},0)";

const asBand: readonly LineColumn[] = [
  { id: "place", header: "Settlement", formula: "={line.place}", format: "text" },
  { id: "zone", header: "Zone", formula: "={line.zone}", format: "text" },
  { id: "hours", header: "Hours a week", formula: "={line.hours}", format: "whole" },
  {
    id: "rule",
    header: "Band by travel, number",
    formula: "=MATCH({line.minutes},{bands.fromMinutes},1)",
    format: "whole",
  },
  {
    id: "band",
    header: "Band",
    formula: "=IF(ISTEXT({line.agreed}),{line.agreed},INDEX({bands.band},{row.rule}))",
    format: "text",
  },
  {
    id: "price",
    header: "Price",
    formula: "=INDEX({bands.price},MATCH({row.band},{bands.band},0))",
    format: "pence",
  },
];

const atEdge: readonly LineColumn[] = [
  {
    id: "below",
    header: "Min. above its first",
    formula: "={line.minutes}-INDEX({bands.fromMinutes},{row.rule})",
    format: "one",
  },
  {
    id: "above",
    header: "Min. to the next",
    formula: '=IF({row.rule}<{bandCount},INDEX({bands.fromMinutes},{row.rule}+1)-{line.minutes},"")',
    format: "one",
  },
  {
    id: "other",
    header: "Band across, number",
    formula: "=IF(AND({row.rule}>1,OR({row.rule}={bandCount},{row.below}<={row.above})),{row.rule}-1,{row.rule}+1)",
    format: "whole",
  },
  {
    id: "distance",
    header: "Min. to it",
    formula: "=IF({row.other}<{row.rule},{row.below},{row.above})",
    format: "one",
  },
  {
    id: "near",
    header: "Near: 1",
    formula: "=IF(ISTEXT({line.agreed}),0,({row.distance}<={edgeMinutes})*1)",
    format: "whole",
  },
  {
    id: "nearHours",
    header: "Hours near",
    formula: "={row.hours}*{row.near}",
    format: "whole",
  },
  {
    id: "change",
    header: "£ a year if across",
    formula: "=(INDEX({bands.price},{row.other})-{row.price})*{row.nearHours}*{weeksPerYear}",
    format: "pounds",
  },
  { id: "stake", header: "Without sign", formula: "=ABS({row.change})", format: "pounds" },
  { id: "order", header: "Row", formula: "=ROW()", format: "whole" },
  {
    id: "rank",
    header: "Rank",
    formula:
      '=IF({row.near}=0,"",1+SUMPRODUCT(ISNUMBER({priced.stake})*({priced.stake}>{row.stake}))+SUMPRODUCT(({priced.near}=1)*({priced.stake}={row.stake})*({priced.order}<{row.order})))',
    format: "whole",
  },
];

const costs: readonly OutputRow[] = [
  {
    id: "bandCount",
    label: "Bands",
    unit: "bands",
    formula: "=COUNT({bands.fromMinutes})",
    format: "whole",
  },
  {
    id: "bandsOutOfOrder",
    label: "Bands that begin no later than the one before them",
    unit: "bands",
    formula: "=SUM({bandOrder.late})",
    format: "whole",
  },
  {
    id: "hoursTotal",
    label: "Hours of all settlements",
    unit: "hours a week",
    formula: "=SUM({places.hours})",
    format: "whole",
  },
  {
    id: "firstPrice",
    label: "Price of the first band",
    unit: "£ an hour",
    formula: "=INDEX({bands.price},1)",
    format: "pence",
    note: "Premiums are measured against it",
  },
  {
    id: "blendedRate",
    label: "Average rate over all bands",
    unit: "£ an hour",
    formula: `=CARECASE.BLENDEDRATE(${HOURS},${PRICES})`,
    format: "pence",
    role: "output",
    note: "Weighted with hours, not rounded",
  },
  ...(["Low", "High"] as const).flatMap((end): OutputRow[] => {
    const weeks = end === "Low" ? "weeksPerYear" : "weeksHigh";
    const words = end === "Low" ? "lower end" : "upper end";
    return [
      {
        id: `current${end}`,
        label: `Annual cost at the rate now, ${words}`,
        unit: "£ a year",
        formula: `=CARECASE.ANNUALCOST({hoursTotal},{currentRate},{${weeks}})`,
        format: "pounds",
      },
      {
        id: `proposed${end}`,
        label: `Annual cost at the prices of the bands, ${words}`,
        unit: "£ a year",
        formula: `=CARECASE.ANNUALCOST(${HOURS},${PRICES},{${weeks}})`,
        format: "pounds",
        role: "output",
      },
      {
        id: `difference${end}`,
        label: `Difference, ${words}`,
        unit: "£ a year",
        formula: `={proposed${end}}-{current${end}}`,
        format: "pounds",
        role: "output",
        note: "Bands less the rate now: positive means that the bands cost more",
      },
    ];
  }),
];

const edges: readonly OutputRow[] = [
  {
    id: "nearCount",
    label: "Settlements near a boundary",
    unit: "settlements",
    formula: "=SUM({priced.near})",
    format: "whole",
    note: "Settlements with an agreed band are not counted: no boundary decides their price",
  },
  {
    id: "nearHours",
    label: "Hours near a boundary",
    unit: "hours a week",
    formula: "=SUM({priced.nearHours})",
    format: "whole",
  },
  {
    id: "ifDearer",
    label: "If all that could went to the dearer band",
    unit: "£ a year",
    formula: '=SUMIF({priced.change},">0")',
    format: "pounds",
    note: "At the weeks of the lower end",
  },
  {
    id: "ifCheaper",
    label: "If all that could went to the cheaper band",
    unit: "£ a year",
    formula: '=SUMIF({priced.change},"<0")',
    format: "pounds",
    note: "At the weeks of the lower end",
  },
];

const MOVED = "MATCH({movePlace},{priced.place},0)";

const move: readonly OutputRow[] = [
  {
    id: "moveHours",
    label: "Hours of the settlement",
    unit: "hours a week",
    formula: `=INDEX({priced.hours},${MOVED})`,
    format: "whole",
  },
  {
    id: "moveFrom",
    label: "Its price now",
    unit: "£ an hour",
    formula: `=INDEX({priced.price},${MOVED})`,
    format: "pence",
  },
  {
    id: "moveTo",
    label: "Its price in the other band",
    unit: "£ an hour",
    formula: "=INDEX({bands.price},MATCH({moveBand},{bands.band},0))",
    format: "pence",
  },
  ...(["Low", "High"] as const).map((end): OutputRow => ({
    id: `move${end}`,
    label: `Cost of the move, ${end === "Low" ? "lower" : "upper"} end`,
    unit: "£ a year",
    formula: `=({moveTo}-{moveFrom})*{moveHours}*{${end === "Low" ? "weeksPerYear" : "weeksHigh"}}`,
    format: "pounds",
    role: "output",
    note: "Negative: a saving",
  })),
  {
    id: "moveRate",
    label: "Average rate after the move",
    unit: "£ an hour",
    formula: "={blendedRate}+({moveTo}-{moveFrom})*{moveHours}/{hoursTotal}",
    format: "pence",
  },
];

/** Every settlement with its band, its price and the boundary nearest to it; then costs, edges and the move. */
export const zonedWorking: readonly Block[] = [
  { kind: "heading", level: 1, text: "Average rate and annual cost" },
  { kind: "rows", rows: costs },
  { kind: "heading", level: 1, text: "Boundaries" },
  { kind: "rows", rows: edges },
  { kind: "heading", level: 1, text: "One settlement in another band" },
  { kind: "rows", rows: move },
  { kind: "heading", level: 1, text: "Order of the bands" },
  {
    kind: "lines",
    id: "bandOrder",
    table: "bands",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      { id: "place", header: "Place in the table", formula: "=MATCH({line.band},{bands.band},0)", format: "whole" },
      {
        id: "late",
        header: "Out of order: 1",
        formula: "=IF({row.place}=1,0,({line.fromMinutes}<=INDEX({bands.fromMinutes},MAX({row.place}-1,1)))*1)",
        format: "whole",
      },
    ],
  },
  { kind: "heading", level: 1, text: "Settlements" },
  { kind: "lines", id: "priced", table: "places", columns: [...asBand, ...atEdge] },
];

/** The band of a place in the table, or nothing where the case has fewer. */
export function nameOfBand(order: number): string {
  return `IF({bandCount}<${countOf(order)},"",INDEX({bands.band},${countOf(order)}))`;
}
