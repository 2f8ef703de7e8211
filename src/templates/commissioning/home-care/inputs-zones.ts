import type { InputGroup, InputTable, TableRow } from "../../template";
import { inPaper } from "../../papers/reports-2020";

const JULY_2019 = "2019-07-31";

/** How the zones are grouped, from the largest to the one that has no prime provider. */
export const ZONE_SIZES = ["Large", "Medium", "Small town", "Small rural", "Rural free"] as const;

export const zoning: InputGroup = {
  id: "zoning",
  title: "Zones and providers",
  help: "What the zoning model announces; the zones themselves stand in their own table.",
  inputs: [
    {
      id: "zonesAnnounced",
      label: "Zones in the model",
      unit: "zones",
      format: "whole",
      accepts: { kind: "number", minimum: 1, whole: true },
      help: "The number of zones that the report announces; the table of zones is checked against it.",
      source: inPaper("Home care report, paragraph 30"),
      worked: 14,
    },
    {
      id: "zoneHoursAnnounced",
      label: "Planned hours of all zones together",
      unit: "hours a week",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
      help: "The total that the commissioner's table of zones states; the rows are checked against it.",
      source: inPaper("Home care report, Appendix C, total", JULY_2019),
      worked: 23150,
      note: "All planned hours; the maintenance hours that are priced are 18,000.",
    },
    {
      id: "primeMinimum",
      label: "Prime providers in a zone, at least",
      unit: "providers",
      format: "whole",
      accepts: { kind: "number", minimum: 0, whole: true },
      help: "How many prime providers each zone has at least, apart from zones without that role.",
      source: inPaper("Home care report, paragraph 28"),
      worked: 2,
    },
  ],
};

type Zone = readonly [zone: string, size: (typeof ZONE_SIZES)[number], hours: number, prime: number, places: string];

const FRINGE_PRICED = ["Castle Donington", "Lutterworth", "Market Harborough"];

const zones: readonly Zone[] = [
  ["Coalville and Ashby", "Large", 3600, 2, "Ibstock, Measham, Ravenstone and Ellistown"],
  ["Charnwood North", "Large", 2925, 2, "Loughborough, Shepshed and Kegworth"],
  ["Charnwood South", "Large", 2875, 2, "Quorn, Barrow upon Soar, Mountsorrel, Birstall and Syston"],
  ["West Leicester", "Large", 2525, 2, "Braunstone, Markfield, Anstey, Ratby and Groby"],
  ["Oadby and Wigston", "Large", 3050, 2, "Great Glen, Fleckney and Kibworth Harcourt"],
  ["Hinckley", "Large", 3250, 2, "Earl Shilton, Sapcote, Stoney Stanton and Broughton Astley"],
  ["Melton", "Medium", 1500, 2, "Asfordby and Harby"],
  ["South Leicestershire", "Medium", 1200, 2, "Narborough, Blaby, Countesthorpe and Whetstone"],
  ["Market Harborough", "Medium", 900, 2, "Market Harborough"],
  ["Castle Donington", "Small town", 350, 2, "Castle Donington"],
  ["Lutterworth", "Small town", 300, 2, "Lutterworth"],
  ["Bottesford", "Small town", 100, 2, "Bottesford"],
  ["West Leicestershire rural", "Small rural", 400, 2, "Market Bosworth, Desford, Newbold Verdon and Bagworth"],
  ["Harborough rural free", "Rural free", 175, 0, "Husbands Bosworth, Medbourne and Hallaton"],
];

export const zonesTable: InputTable = {
  id: "zones",
  title: "Zones",
  help: "One row for each zone. Price band of its main town only where it departs from what the area type would give.",
  columns: [
    { id: "zone", header: "Zone", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "size", header: "Size", format: "text", accepts: { kind: "choice", options: ZONE_SIZES } },
    {
      id: "hours",
      header: "Initial indicative hours a week",
      unit: "hours",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "prime",
      header: "Prime providers, at least",
      unit: "providers",
      format: "whole",
      accepts: { kind: "number", minimum: 0, whole: true },
    },
    {
      id: "band",
      header: "Price band of main town",
      format: "text",
      accepts: { kind: "text", maximumLength: 30 },
      optional: true,
    },
    {
      id: "places",
      header: "Main towns and villages",
      format: "text",
      accepts: { kind: "text", maximumLength: 160 },
    },
  ],
  worked: zones.map(([zone, size, hours, prime, places]): TableRow => ({
    zone,
    size,
    hours,
    prime,
    band: FRINGE_PRICED.includes(zone) ? "Fringe" : null,
    places,
  })),
  blankRows: 14,
  source: inPaper("Home care report, paragraphs 28, 30 and 36, Appendix C", JULY_2019),
};
