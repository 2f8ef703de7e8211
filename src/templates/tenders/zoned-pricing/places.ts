import { inPaper } from "../../papers/reports-2020";
import type { InputTable, TableRow } from "../../template";

type Place = readonly [place: string, travelMinutes: number, hours: number, agreed?: string];

/** Settlements of each zone. Names are the report's; travel times and the split of hours are ours, and fit its hours by band. */
const PLACES: Readonly<Record<string, readonly Place[]>> = {
  "Coalville and Ashby": [
    ["Coalville", 5.5, 1250],
    ["Ashby", 6, 850],
    ["Ibstock", 8.5, 240],
    ["Measham", 9, 200],
    ["Ravenstone and Ellistown", 8.2, 120],
    ["Coalville and Ashby, villages", 13, 119],
    ["Coalville and Ashby, hamlets", 20, 20],
  ],
  "Charnwood North": [
    ["Loughborough", 5, 1400],
    ["Shepshed", 6.5, 350],
    ["Kegworth", 9.5, 420],
    ["Charnwood North, villages", 12.5, 90],
    ["Charnwood North, hamlets", 19, 14],
  ],
  "Charnwood South": [
    ["Birstall", 5.5, 700],
    ["Syston", 6, 750],
    ["Mountsorrel", 8.3, 250],
    ["Quorn", 8.8, 170],
    ["Barrow upon Soar", 9.2, 220],
    ["Charnwood South, villages", 13.5, 135],
    ["Charnwood South, hamlets", 19.5, 10],
  ],
  "West Leicester": [
    ["Braunstone", 5, 650],
    ["Anstey", 6.2, 400],
    ["Groby", 6.8, 350],
    ["Ratby", 8.4, 215],
    ["Markfield", 9.6, 240],
    ["West Leicester, villages", 12.8, 98],
    ["West Leicester, hamlets", 18.5, 10],
  ],
  "Oadby and Wigston": [
    ["Oadby", 4.8, 800],
    ["Wigston", 4.6, 1050],
    ["Great Glen", 9, 110],
    ["Fleckney", 10.5, 150],
    ["Kibworth Harcourt", 10, 140],
    ["Oadby and Wigston, villages", 14, 111],
    ["Oadby and Wigston, hamlets", 20, 10],
  ],
  Hinckley: [
    ["Hinckley", 5, 1400],
    ["Earl Shilton", 7.6, 450],
    ["Sapcote", 10, 110],
    ["Stoney Stanton", 9.8, 160],
    ["Broughton Astley", 9.2, 210],
    ["Hinckley, villages", 13.2, 167],
    ["Hinckley, hamlets", 21, 30],
  ],
  Melton: [
    ["Melton, town", 6.3, 800],
    ["Asfordby", 8.6, 140],
    ["Harby", 11.4, 60],
    ["Melton, villages", 14.5, 106],
    ["Melton, hamlets", 22, 60],
  ],
  "South Leicestershire": [
    ["Blaby", 6.4, 260],
    ["Narborough", 6.6, 277],
    ["Countesthorpe", 8.1, 150],
    ["Whetstone", 8.2, 138],
    ["South Leicestershire, villages", 12.3, 86],
    ["South Leicestershire, hamlets", 19, 24],
  ],
  "Market Harborough": [["Market Harborough", 6.9, 700, "Fringe"]],
  "Castle Donington": [["Castle Donington", 7.6, 272, "Fringe"]],
  Lutterworth: [["Lutterworth", 7.2, 233, "Fringe"]],
  Bottesford: [["Bottesford", 14.8, 78]],
  "West Leicestershire rural": [
    ["Market Bosworth", 13, 95],
    ["Desford", 12.2, 70],
    ["Newbold Verdon", 12.6, 80],
    ["Bagworth", 12.4, 66],
  ],
  "Harborough rural free": [
    ["Husbands Bosworth", 18.4, 50],
    ["Medbourne", 22, 40],
    ["Hallaton", 21.5, 46],
  ],
};

export const placesTable: InputTable = {
  id: "places",
  title: "Settlements",
  help: "One row for each settlement or postcode area. The band follows from the travel time, unless a band is agreed whatever the travel time is.",
  columns: [
    { id: "place", header: "Settlement", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "zone", header: "Zone", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    {
      id: "minutes",
      header: "Travel between visits",
      unit: "minutes",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 240 },
    },
    { id: "hours", header: "Hours a week", unit: "hours", format: "whole", accepts: { kind: "number", minimum: 0 } },
    {
      id: "agreed",
      header: "Band agreed",
      format: "text",
      accepts: { kind: "text", maximumLength: 30 },
      optional: true,
    },
  ],
  worked: Object.entries(PLACES).flatMap(([zone, places]) =>
    places.map(([place, minutes, hours, agreed]): TableRow => ({
      place,
      zone,
      minutes,
      hours,
      agreed: agreed ?? null,
    })),
  ),
  blankRows: 40,
  source: inPaper(
    "Home care report, paragraphs 30, 36 and 39: zones, bands agreed and hours by band; travel times and hours of each settlement are planning assumptions",
  ),
};
