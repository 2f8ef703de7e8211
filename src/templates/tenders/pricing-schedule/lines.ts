import { inPaper } from "../../papers/reports-2020";
import type { InputTable, TableRow } from "../../template";
import { PRICE_HEADERS } from "../schedule-shape";

const price = { kind: "number", minimum: 0.01, maximum: 1000 } as const;

/** Pounds an hour. Ours: a tenth above and below the price that the report recommends for the band, to the nearest 5p. */
const LIMITS = {
  Urban: { ceiling: 20.65, floor: 16.9 },
  Fringe: { ceiling: 22.2, floor: 18.2 },
  Rural: { ceiling: 25.3, floor: 20.7 },
  Isolated: { ceiling: 29, floor: 23.7 },
} as const;

type Line = readonly [reference: string, zone: string, band: keyof typeof LIMITS, weeklyHours: number];

/** Zones and hours as Appendix C prints them; a zone's band is that of its main town where the report names it, else ours. */
const lines: readonly Line[] = [
  ["Z01-U", "Coalville and Ashby", "Urban", 3600],
  ["Z02-U", "Charnwood North", "Urban", 2925],
  ["Z03-U", "Charnwood South", "Urban", 2875],
  ["Z04-U", "West Leicester", "Urban", 2525],
  ["Z05-U", "Oadby and Wigston", "Urban", 3050],
  ["Z06-U", "Hinckley", "Urban", 3250],
  ["Z07-U", "Melton", "Urban", 1500],
  ["Z08-U", "South Leicestershire", "Urban", 1200],
  ["Z09-F", "Market Harborough", "Fringe", 900],
  ["Z10-F", "Castle Donington", "Fringe", 350],
  ["Z11-F", "Lutterworth", "Fringe", 300],
  ["Z12-R", "Bottesford", "Rural", 100],
  ["Z13-R", "West Leicestershire rural", "Rural", 400],
  ["Z14-I", "Harborough rural free", "Isolated", 175],
];

/** One row for each price that bidders give. */
export const linesTable: InputTable = {
  id: "lines",
  title: "Lines of the schedule",
  help: "One row for each price to be given. A reference stands once only; leave ceiling or floor blank where there is none.",
  columns: [
    {
      id: "reference",
      header: PRICE_HEADERS.reference,
      format: "text",
      accepts: { kind: "text", maximumLength: 20 },
    },
    { id: "zone", header: PRICE_HEADERS.zone, format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "band", header: PRICE_HEADERS.band, format: "text", accepts: { kind: "text", maximumLength: 30 } },
    {
      id: "weeklyHours",
      header: PRICE_HEADERS.weeklyHours,
      unit: "hours",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "ceiling",
      header: PRICE_HEADERS.ceiling,
      unit: "£ an hour",
      format: "pence",
      accepts: price,
      optional: true,
    },
    { id: "floor", header: PRICE_HEADERS.floor, unit: "£ an hour", format: "pence", accepts: price, optional: true },
  ],
  worked: lines.map(([reference, zone, band, weeklyHours]): TableRow => ({
    reference,
    zone,
    band,
    weeklyHours,
    ...LIMITS[band],
  })),
  blankRows: 14,
  source: inPaper(
    "Home care report, Appendix C and paragraph 36: zones, hours, three bands. The other bands, ceilings and floors are local",
    "2019-07-31",
  ),
};
