import { conventions as contractConventions } from "../../commissioning/home-care/inputs-conventions";
import { prices } from "../../commissioning/home-care/inputs-prices";
import { inPaper, local } from "../../papers/reports-2020";
import type { InputGroup, InputTable } from "../../template";

/** Council, day of the hours, price base and weeks, as in the report that the example follows. */
export const conventions: InputGroup = {
  ...contractConventions,
  inputs: contractConventions.inputs.filter(({ id }) => id !== "meetingDate"),
};

export const decisions: InputGroup = {
  id: "decisions",
  title: "Rate now, boundaries and a move",
  help: "What is paid today, what counts as near a boundary, and the settlement whose move is to be costed.",
  inputs: [
    ...prices.inputs.filter(({ id }) => id === "currentRate"),
    {
      id: "edgeMinutes",
      label: "Near a boundary: no further away than",
      unit: "minutes of travel",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 60 },
      help: "How exactly travel times are known: a settlement this close to a boundary could be on either side of it.",
      source: local("Planning assumption"),
      worked: 0.5,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "movePlace",
      label: "Settlement to move",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 60 },
      help: "As it stands in the table of settlements.",
      source: inPaper("Home care report, paragraph 36: priced as fringe, not urban"),
      worked: "Market Harborough",
    },
    {
      id: "moveBand",
      label: "Band to move it to",
      unit: "name",
      format: "text",
      accepts: { kind: "text", maximumLength: 30 },
      help: "As it stands in the table of bands.",
      source: local("The other band that paragraph 36 mentions"),
      worked: "Urban",
    },
  ],
};

export const bandsTable: InputTable = {
  id: "bands",
  title: "Price bands",
  help: "Two to four bands, the cheapest first. A band takes the settlements whose travel time is at least its first minutes and below the next band's.",
  columns: [
    { id: "band", header: "Band", format: "text", accepts: { kind: "text", maximumLength: 30 } },
    {
      id: "fromMinutes",
      header: "Travel from",
      unit: "minutes",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 240 },
    },
    {
      id: "price",
      header: "Price",
      unit: "£ an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 200 },
    },
    {
      id: "covers",
      header: "What it covers",
      format: "text",
      accepts: { kind: "text", maximumLength: 120 },
      optional: true,
    },
  ],
  worked: [
    { band: "Urban", fromMinutes: 0, price: 18.75, covers: "Towns and villages close together, good routes" },
    { band: "Fringe", fromMinutes: 8, price: 20.2, covers: "Smaller places near towns, good routes, fewer people" },
    { band: "Rural", fromMinutes: 12, price: 23, covers: "Reached well by car, longer between visits" },
    { band: "Isolated", fromMinutes: 18, price: 26.35, covers: "Hard to reach, much travel to and from visits" },
  ],
  blankRows: 4,
  source: inPaper("Home care report, paragraphs 15 and 20: bands and prices; first minutes are planning assumptions"),
};

export const zonesTable: InputTable = {
  id: "zones",
  title: "Zones",
  help: "One row for each zone; settlements name the zone they belong to.",
  columns: [{ id: "zone", header: "Zone", format: "text", accepts: { kind: "text", maximumLength: 60 } }],
  worked: [
    "Coalville and Ashby",
    "Charnwood North",
    "Charnwood South",
    "West Leicester",
    "Oadby and Wigston",
    "Hinckley",
    "Melton",
    "South Leicestershire",
    "Market Harborough",
    "Castle Donington",
    "Lutterworth",
    "Bottesford",
    "West Leicestershire rural",
    "Harborough rural free",
  ].map((zone) => ({ zone })),
  blankRows: 14,
  source: inPaper("Home care report, paragraph 30"),
};
