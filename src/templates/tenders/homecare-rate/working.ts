import { countOf, eachRow } from "../../blocks/table-parts";
import type { Block, OutputRow, TemplateSheet } from "../../template";
import { driverTable, laterDrivers, rangedDrivers } from "./drivers";
import { HOLIDAY_BASIS } from "./inputs-costs";
import { MILEAGE, OWN_FIGURE, STATUTORY_FLOOR, TRAVEL_PAY, WAITING } from "./inputs-pay";

/** Lines of the build-up in their order; the last is the total. */
export const LINES = [
  "Contact pay",
  "Travel time",
  "Waiting time",
  "Enhancements",
  "Employer NI",
  "Holiday",
  "Training",
  "Pension",
  "Sickness",
  "Notice and suspension",
  "Apprenticeship levy",
  "Other on-costs",
  "Mileage",
  "PPE",
  "Running costs",
  "Surplus",
  "Total",
] as const;

const PLACES = { value: 1, version: 3, source: 6, status: 7 } as const;

/** One thing that is known of a dated figure on a day. */
function dated(name: string, day: string, what: keyof typeof PLACES = "value"): string {
  return `INDEX(CARECASE.PARAMETER(${name},{${day}}),${countOf(2)},${countOf(PLACES[what])})`;
}

function asText(name: string): string {
  return `"${name}"`;
}

function sourceOf(name: string, day: string): string {
  return `${dated(name, day, "source")}&"; "&${dated(name, day, "status")}`;
}

/** The statutory floor stands in where the council's own figure is taken, so that nothing unknown is asked for. */
export const FLOOR_NAME = `IF({wageFloor}="${OWN_FIGURE}","${STATUTORY_FLOOR}",{wageFloor})`;
const OWN_FLOOR = `{wageFloor}="${OWN_FIGURE}"`;
const OWN_MILEAGE = `{mileageBasis}="${MILEAGE.own}"`;

/** Pay, National Insurance and mileage on a day, under ids of their own. */
function figuresOn(
  day: string,
  ids: Readonly<Record<"floor" | "pay" | "travel" | "ni" | "threshold" | "mileage", string>>,
): OutputRow[] {
  const NI = asText("Employer NI rate");
  const THRESHOLD = asText("Employer NI threshold");
  const APPROVED = asText("Mileage rate");
  return [
    {
      id: ids.floor,
      label: "Wage floor",
      unit: "£ an hour",
      formula: `=IF(${OWN_FLOOR},{ownFloor},${dated(FLOOR_NAME, day)})`,
      format: "pence",
      note: `=IF(${OWN_FLOOR},"The council's own figure",${sourceOf(FLOOR_NAME, day)})`,
    },
    {
      id: ids.pay,
      label: "Hourly pay",
      unit: "£ an hour",
      formula: `={${ids.floor}}+{payAbove}`,
      format: "pence",
      note: "Wage floor and pay above it",
    },
    {
      id: ids.travel,
      label: "Pay for travel time",
      unit: "£ an hour",
      formula: `=IF({travelPay}="${TRAVEL_PAY.hourly}",{${ids.pay}},IF({travelPay}="${TRAVEL_PAY.own}",{ownTravelPay},0))`,
      format: "pence",
    },
    {
      id: ids.ni,
      label: "Employer NI rate",
      unit: "of pay above the threshold",
      formula: `=${dated(NI, day)}`,
      format: "percentTwo",
      note: `=${sourceOf(NI, day)}`,
    },
    {
      id: ids.threshold,
      label: "Employer NI threshold",
      unit: "£ a year",
      formula: `=${dated(THRESHOLD, day)}`,
      format: "pounds",
      note: `=${sourceOf(THRESHOLD, day)}`,
    },
    {
      id: ids.mileage,
      label: "Mileage rate",
      unit: "£ a mile",
      formula: `=IF(${OWN_MILEAGE},{ownMileage},${dated(APPROVED, day)})`,
      format: "pence",
      note: `=IF(${OWN_MILEAGE},"The council's own figure",${sourceOf(APPROVED, day)})`,
    },
  ];
}

const onTheDay: OutputRow[] = figuresOn("asAtDate", {
  floor: "wageFloorRate",
  pay: "hourlyPay",
  travel: "travelPayRate",
  ni: "niRate",
  threshold: "niThreshold",
  mileage: "mileageRate",
});

const onTheOtherDay: OutputRow[] = figuresOn("laterDate", {
  floor: "laterFloor",
  pay: "laterPay",
  travel: "laterTravelPay",
  ni: "laterNiRate",
  threshold: "laterThreshold",
  mileage: "laterMileage",
});

const MINIMUM = asText("Minimum price for homecare");

const shares: readonly OutputRow[] = [
  {
    id: "holidayShare",
    label: "Holiday",
    unit: "% of pay",
    formula: `=IF({holidayBasis}="${HOLIDAY_BASIS.paid}",{holidayDays}/{yearDays},{holidayDays}/({yearDays}-{holidayDays}))`,
    format: "percentTwo",
    note: "Days of holiday to days paid, or to days worked",
  },
  {
    id: "paidWaiting",
    label: "Waiting time that is paid",
    unit: "minutes for each contact hour",
    formula: `=IF({waitingPay}="${WAITING.paid}",{waitingMinutes},0)`,
    format: "one",
  },
  {
    id: "minimumPrice",
    label: "Published minimum price of the day",
    unit: "£ an hour",
    formula: `=${dated(MINIMUM, "asAtDate")}`,
    format: "pence",
    note: `=${dated(MINIMUM, "asAtDate", "version")}&"; "&${dated(MINIMUM, "asAtDate", "status")}`,
  },
  {
    id: "laterMinimum",
    label: "Published minimum price of the other day",
    unit: "£ an hour",
    formula: `=${dated(MINIMUM, "laterDate")}`,
    format: "pence",
    note: `=${dated(MINIMUM, "laterDate", "version")}&"; "&${dated(MINIMUM, "laterDate", "status")}`,
  },
];

const buildUp = (id: string, drivers: string): Block => ({
  kind: "spill",
  id,
  formula: `=CARECASE.HOURLYRATE({${drivers}})`,
  rows: LINES.length + 1,
  columns: 3,
  formats: ["text", "pence", "text"],
  total: true,
  parts: {
    labels: { row: 0, column: 0, rows: LINES.length + 1, columns: 1 },
    amounts: { row: 0, column: 1, rows: LINES.length + 1, columns: 1 },
    ...eachRow("line", 0, LINES.length),
    ...eachRow("amount", 1, LINES.length),
    ...eachRow("basis", 2, LINES.length),
  },
});

/** As many as vary when no value is 0. */
export const TORNADO_BARS = 12;

export const rateWorking: readonly Block[] = [
  { kind: "heading", level: 1, text: "Dated figures on the day of the price" },
  { kind: "rows", rows: [...onTheDay, ...shares] },
  {
    kind: "rows",
    rows: [
      {
        id: "hourRate",
        label: "Price of an average hour",
        unit: "£ an hour",
        formula: `={buildUp.amount${LINES.length}}`,
        format: "pence",
        role: "output",
        note: "Not rounded; the lines are shown to the penny and may add up to one more or less",
      },
    ],
  },
  { kind: "heading", level: 1, text: "The same hour on another day" },
  { kind: "rows", rows: onTheOtherDay },
  { kind: "heading", level: 1, text: "Sensitivity" },
  rangedDrivers,
  {
    kind: "spill",
    id: "tornado",
    formula: "=CARECASE.RATETORNADO({rangedDrivers})",
    rows: TORNADO_BARS + 1,
    columns: 4,
    formats: ["text", "pence", "pence", "pence"],
    parts: {
      ...eachRow("driver", 0, TORNADO_BARS),
      ...eachRow("low", 1, TORNADO_BARS),
      ...eachRow("high", 2, TORNADO_BARS),
      ...eachRow("swing", 3, TORNADO_BARS),
    },
    note: "One driver at a time, the largest swing first; a driver whose value is 0 is left out.",
  },
];

/** Drivers and lines of both days, on a sheet with room for what each line is counted on. */
export const buildUpSheet: TemplateSheet = {
  name: "Build-up",
  role: "working",
  columns: [46, 16, 72],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Build-up",
      description:
        "Drivers of the hour and the lines that follow from them, on the day of the price and on the other day",
    },
    { kind: "heading", level: 1, text: "On the day of the price" },
    driverTable,
    buildUp("buildUp", "driverTable"),
    { kind: "heading", level: 1, text: "On the other day" },
    laterDrivers,
    buildUp("laterBuildUp", "laterDrivers"),
  ],
};
