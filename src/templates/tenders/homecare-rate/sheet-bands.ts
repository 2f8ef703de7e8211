import { countOf } from "../../blocks/table-parts";
import type { LineColumn, TemplateSheet } from "../../template";

/** The lengths of visits that the table has room for. */
const LENGTHS = [1, 2, 3, 4] as const;

const ofBand = (table: string, column: string): string =>
  `INDEX({${table}.${column}},MATCH({line.band},{${table}.band},0))`;

/** Travel that counts as paid at hourly pay, waiting of a visit of that length included. */
function paidMinutes(length: string): string {
  return `{line.travelMinutes}*{travelPayRate}/{hourlyPay}+{paidWaiting}*${length}/{minutesPerHour}`;
}

function visitColumns(id: string, resultColumn: number): LineColumn[] {
  return LENGTHS.map((order) => {
    const length = `INDEX({visits.minutes},${countOf(order)})`;
    return {
      id: `${id}${order}`,
      header: `=${length}&" minutes"`,
      formula:
        `=INDEX(CARECASE.VISITRATE(${ofBand("bandPay", "loadedPay")},${length},${paidMinutes(length)},{line.miles},` +
        `{mileageRate},${ofBand("bandPay", "margin")}),${countOf(2)},${countOf(resultColumn)})`,
      format: "pence",
    };
  });
}

const BAND: LineColumn = { id: "band", header: "Band", formula: "={line.band}", format: "text" };

function part(id: string, header: string): LineColumn {
  return { id, header, formula: `=${ofBand("bandParts", id)}`, format: "pence" };
}

/** Each band's build-up in groups of lines, and what visits of each length cost there. */
export const bandsSheet: TemplateSheet = {
  name: "Bands and visits",
  role: "proposal",
  columns: [34, 15, 15, 15, 15, 15, 15, 15, 15],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Bands and visits",
      description: "The rate of each band from its travel and miles, and the price of a visit by its length",
    },
    { kind: "heading", level: 1, text: "The hour in each band" },
    {
      kind: "lines",
      id: "bandLines",
      table: "bands",
      columns: [
        BAND,
        part("contact", "Contact pay"),
        part("time", "Travel and waiting"),
        {
          id: "onCosts",
          header: "On-costs and absence",
          formula: "={row.price}-{row.contact}-{row.time}-{row.direct}-{row.running}-{row.surplus}",
          format: "pence",
        },
        part("direct", "Mileage and PPE"),
        part("running", "Running costs"),
        part("surplus", "Surplus"),
        part("price", "£ an hour"),
        {
          id: "above",
          header: "Running costs and surplus",
          formula: "={row.running}+{row.surplus}",
          format: "pence",
        },
      ],
      note: "On-costs and absence is what remains of the price: enhancements, National Insurance, holiday, training, pension, sickness, notice, levy.",
    },
    {
      kind: "chart",
      id: "bandChart",
      chart: "columnStacked",
      title: "An hour of home care by band and group of lines",
      categories: "{bandLines.band}",
      series: [
        { name: "Contact pay", values: "{bandLines.contact}", colour: "accent" },
        { name: "Travel and waiting", values: "{bandLines.time}", colour: "second" },
        { name: "On-costs and absence", values: "{bandLines.onCosts}", colour: "third" },
        { name: "Mileage and PPE", values: "{bandLines.direct}", colour: "warning" },
        { name: "Running costs and surplus", values: "{bandLines.above}", colour: "muted" },
      ],
      categoryTitle: "Band",
      valueTitle: "£ an hour",
      format: "pence",
      description: "Stacked columns of the groups of cost lines of an hour in each band",
      height: 16,
    },
    { kind: "heading", level: 1, text: "Working time and the wage floor" },
    {
      kind: "lines",
      id: "floorTest",
      table: "bands",
      columns: [
        BAND,
        {
          id: "travel",
          header: "Travel, minutes an hour",
          formula: `=${ofBand("bandPay", "travel")}`,
          format: "one",
        },
        { id: "waiting", header: "Waiting, minutes an hour", formula: "={waitingMinutes}", format: "one" },
        {
          id: "worked",
          header: "Hours worked for each contact hour",
          formula: `=${ofBand("bandPay", "workedHours")}`,
          format: "two",
        },
        {
          id: "pay",
          header: "Pay for an hour worked",
          formula: `=${ofBand("bandPay", "hourOfWork")}`,
          format: "pence",
        },
        { id: "floor", header: "Wage floor", formula: "={wageFloorRate}", format: "pence" },
        { id: "above", header: "Above the floor", formula: "={row.pay}-{row.floor}", format: "pence" },
        {
          id: "verdict",
          header: "Verdict",
          formula: '=IF({row.above}>=-1/100000,"✓ reached","✗ below")',
          format: "text",
        },
      ],
      note: "All working time counts: contact, travel between visits and waiting, whether or not it is paid.",
    },
    { kind: "heading", level: 1, text: "Price of a visit" },
    {
      kind: "lines",
      id: "visitPrices",
      table: "bands",
      columns: [BAND, ...visitColumns("price", 1)],
      note: "Travel and miles are the same for a visit of any length, so a short one carries more of them.",
    },
    { kind: "heading", level: 1, text: "The same as £ for an hour made of such visits" },
    {
      kind: "lines",
      id: "visitHours",
      table: "bands",
      columns: [BAND, ...visitColumns("hour", 2)],
      note: "At the average visit of the band this is the band's rate. At other lengths costs given in pounds an hour are spread as pay is.",
    },
  ],
};
