import { countOf } from "../../blocks/table-parts";
import type { Block } from "../../template";
import { STATUTORY_FLOOR } from "./inputs-pay";

const RATES = "CARECASE.BANDRATES({driverTable},{bandDrivers})";
const EDITION_RATES = "CARECASE.BANDRATES({driverTable},{editionPay})";

/** A line of a band's build-up; the lines stand as in the build-up of the average hour. */
function lineOf(label: string): string {
  return `INDEX(${RATES},MATCH("${label}",{buildUp.labels},0),MATCH({row.band},{bandDrivers.band},0)+1)`;
}

/** Travel and waiting count as much paid time as is paid for them, at hourly pay. */
const TRAVEL_RATIO = "{travelPayRate}/{hourlyPay}";

/** Rates and pay of each band, then the build-up at the statutory floor of each edition. */
export const bandWorking: readonly Block[] = [
  { kind: "heading", level: 1, text: "Bands" },
  {
    kind: "lines",
    id: "bandDrivers",
    table: "bands",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      { id: "visit", header: "Visit minutes", formula: "={line.visitMinutes}", format: "one" },
      { id: "travel", header: "Travel minutes per visit", formula: "={line.travelMinutes}", format: "one" },
      { id: "miles", header: "Miles per visit", formula: "={line.miles}", format: "one" },
    ],
    note: "Drivers that bands have of their own; all others are those of the average hour.",
  },
  {
    kind: "lines",
    id: "bandParts",
    table: "bands",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      { id: "contact", header: "Contact pay", formula: `=${lineOf("Contact pay")}`, format: "pence" },
      {
        id: "time",
        header: "Travel and waiting",
        formula: `=${lineOf("Travel time")}+${lineOf("Waiting time")}`,
        format: "pence",
      },
      {
        id: "direct",
        header: "Mileage and PPE",
        formula: `=${lineOf("Mileage")}+${lineOf("PPE")}`,
        format: "pence",
      },
      { id: "running", header: "Running costs", formula: `=${lineOf("Running costs")}`, format: "pence" },
      { id: "surplus", header: "Surplus", formula: `=${lineOf("Surplus")}`, format: "pence" },
      { id: "price", header: "Price", formula: `=${lineOf("Total")}`, format: "pence" },
    ],
  },
  {
    kind: "lines",
    id: "bandPay",
    table: "bands",
    columns: [
      { id: "band", header: "Band", formula: "={line.band}", format: "text" },
      {
        id: "travel",
        header: "Travel, minutes for each contact hour",
        formula: "={line.travelMinutes}*{minutesPerHour}/{line.visitMinutes}",
        format: "one",
      },
      {
        id: "paidHours",
        header: "Hours paid for each contact hour",
        formula: `=1+({row.travel}*${TRAVEL_RATIO}+{paidWaiting})/{minutesPerHour}`,
        format: "factor",
      },
      {
        id: "workedHours",
        header: "Hours worked for each contact hour",
        formula: "=1+({row.travel}+{waitingMinutes})/{minutesPerHour}",
        format: "factor",
      },
      {
        id: "loadedPay",
        header: "Pay with on-costs, £ a paid hour",
        formula: `=(${lineOf("Total")}-${lineOf("Mileage")}-${lineOf("Running costs")}-${lineOf("Surplus")})/{row.paidHours}`,
        format: "pence",
      },
      {
        id: "margin",
        header: "Running costs and surplus, % of price",
        formula: `=(${lineOf("Running costs")}+${lineOf("Surplus")})/${lineOf("Total")}`,
        format: "percentTwo",
      },
      {
        id: "hourOfWork",
        header: "Pay for an hour of working time",
        formula: "={hourlyPay}*{row.paidHours}/{row.workedHours}",
        format: "pence",
      },
      { id: "above", header: "Above the floor", formula: "={row.hourOfWork}-{wageFloorRate}", format: "pence" },
    ],
    note: "Working time is contact, travel and waiting, paid or not. Enhancements do not count towards a wage floor.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "lowestBand",
        label: "Rate of the cheapest band",
        unit: "£ an hour",
        formula: "=MIN({bandParts.price})",
        format: "pence",
      },
      {
        id: "highestBand",
        label: "Rate of the dearest band",
        unit: "£ an hour",
        formula: "=MAX({bandParts.price})",
        format: "pence",
      },
      {
        id: "bandsAverage",
        label: "Average of the bands, weighted with contact hours",
        unit: "£ an hour",
        formula: "=SUMPRODUCT({bands.hours},{bandParts.price})/SUM({bands.hours})",
        format: "pence",
        role: "output",
      },
      {
        id: "belowFloor",
        label: "Bands in which pay for working time is below the floor",
        unit: "bands",
        formula: '=COUNTIF({bandPay.above},"<"&-1/100000)',
        format: "whole",
      },
    ],
  },
  { kind: "heading", level: 1, text: "The build-up at the statutory floor of each edition" },
  {
    kind: "lines",
    id: "editionPay",
    table: "editions",
    columns: [
      { id: "edition", header: "Edition", formula: "={line.edition}", format: "text" },
      {
        id: "pay",
        header: "Hourly pay",
        formula: `=INDEX(CARECASE.PARAMETER("${STATUTORY_FLOOR}",{line.from}),${countOf(2)},1)+{payAbove}`,
        format: "pence",
      },
    ],
    note: "Statutory floor on the first day of the edition, and pay above the floor.",
  },
  {
    kind: "lines",
    id: "editionRates",
    table: "editions",
    columns: [
      { id: "edition", header: "Edition", formula: "={line.edition}", format: "text" },
      {
        id: "computed",
        header: "This build-up",
        formula: `=INDEX(${EDITION_RATES},ROWS({buildUp.labels}),MATCH({row.edition},{editionPay.edition},0)+1)`,
        format: "pence",
      },
    ],
  },
];
