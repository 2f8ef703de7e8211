import { local } from "../../papers/minimum-price-2014";
import type { InputTable, TableRow } from "../../template";

const minutes = { kind: "number", minimum: 0, maximum: 240 } as const;

export const bandsTable: InputTable = {
  id: "bands",
  title: "Bands of areas",
  help: "One row for each band, the cheapest first. Travel and miles are for each visit, of the average length in that band.",
  columns: [
    { id: "band", header: "Band", format: "text", accepts: { kind: "text", maximumLength: 30 } },
    {
      id: "visitMinutes",
      header: "Average visit",
      unit: "minutes",
      format: "one",
      accepts: { kind: "number", minimum: 5, maximum: 1440 },
    },
    { id: "travelMinutes", header: "Travel for each visit", unit: "minutes", format: "one", accepts: minutes },
    {
      id: "miles",
      header: "Miles for each visit",
      unit: "miles",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 100 },
    },
    { id: "hours", header: "Contact a week", unit: "hours", format: "whole", accepts: { kind: "number", minimum: 0 } },
  ],
  worked: [
    { band: "Urban", visitMinutes: 30, travelMinutes: 5, miles: 1.6, hours: 11737 },
    { band: "Fringe", visitMinutes: 30, travelMinutes: 6.5, miles: 2.4, hours: 4648 },
    { band: "Rural", visitMinutes: 30, travelMinutes: 9, miles: 4, hours: 1301 },
    { band: "Isolated", visitMinutes: 30, travelMinutes: 14, miles: 7, hours: 314 },
  ],
  blankRows: 4,
  source: local(
    "Travel and miles are planning assumptions around the published average; hours are those of a county's four bands in July 2019",
  ),
};

const LENGTHS: readonly TableRow[] = [{ minutes: 15 }, { minutes: 30 }, { minutes: 45 }, { minutes: 60 }];

export const visitsTable: InputTable = {
  id: "visits",
  title: "Lengths of visits",
  help: "Four lengths that prices are shown for, the shortest first.",
  columns: [
    {
      id: "minutes",
      header: "Visit",
      unit: "minutes",
      format: "whole",
      accepts: { kind: "number", minimum: 5, maximum: 1440 },
    },
  ],
  worked: LENGTHS,
  blank: LENGTHS,
  blankRows: 4,
  source: local("The lengths in which home care is commonly bought"),
};

/** Drivers that the sensitivity varies, with the shares by which they may be lower and higher. Ours. */
const RANGES: readonly TableRow[] = (
  [
    ["Hourly pay", 0.05, 0.1],
    ["Travel minutes", 0.25, 0.25],
    ["Waiting minutes", 0.25, 0.25],
    ["NI", 0.1, 0.1],
    ["Holiday", 0.05, 0.12],
    ["Training", 0.5, 0.5],
    ["Pension", 0, 1],
    ["Sickness", 0.5, 0.5],
    ["Miles", 0.25, 0.25],
    ["Mileage rate", 0.1, 0.3],
    ["Running costs", 0.15, 0.15],
    ["Surplus", 0.5, 0.5],
  ] as const
).map(([driver, lower, higher]) => ({ driver, lower, higher }));

export const rangesTable: InputTable = {
  id: "ranges",
  title: "How far each driver may be out",
  help: "As shares of its value. A driver whose value is 0 does not vary.",
  columns: [
    { id: "driver", header: "Driver", format: "text", accepts: { kind: "text" }, fixed: true },
    { id: "lower", header: "Lower by", format: "percent", accepts: { kind: "rate" } },
    { id: "higher", header: "Higher by", format: "percent", accepts: { kind: "rate" } },
  ],
  worked: RANGES,
  blank: RANGES,
  blankRows: 0,
  source: local("Planning assumption: how well each driver is known"),
};
