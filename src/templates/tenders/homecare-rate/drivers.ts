/** The drivers of the rate as HOURLYRATE takes them: of this build-up, of the other day, and with a range. */
import { eachRow } from "../../blocks/table-parts";
import type { GridBlock } from "../../template";
import { NI_BASIS, RUNNING_BASIS } from "./inputs-costs";
import { TRAVEL_PAY } from "./inputs-pay";

/** One driver: its name, the formula of its value here and on the other day, its unit, and whether the sensitivity varies it. */
interface DriverRow {
  readonly driver: string;
  readonly value: string;
  readonly later?: string;
  readonly unit: string;
  readonly varies?: true;
}

const OF_BASE = '="% of "&{onCostBase}';
const OF_PAY = "% of pay";
const POUNDS = "£ an hour";
const BY_SHARE = `{runningBasis}="${RUNNING_BASIS.share}"`;

function ni(basis: string, rate: string): string {
  return `=IF({${basis}}="${NI_BASIS.flat}",{niShare},{${rate}})`;
}

const DRIVERS: readonly DriverRow[] = [
  { driver: "Hourly pay", value: "={hourlyPay}", later: "={laterPay}", unit: POUNDS, varies: true },
  { driver: "Travel minutes", value: "={travelMinutes}", unit: "minutes for each contact hour", varies: true },
  { driver: "Waiting minutes", value: "={paidWaiting}", unit: "minutes for each contact hour", varies: true },
  { driver: "Enhancements", value: "={enhancements}", unit: OF_PAY },
  {
    driver: "NI",
    value: ni("niBasis", "niRate"),
    later: ni("laterNiBasis", "laterNiRate"),
    unit: OF_BASE,
    varies: true,
  },
  { driver: "Holiday", value: "={holidayShare}", unit: '="% of pay, of "&LOWER({holidayBasis})', varies: true },
  { driver: "Training", value: "={training}", unit: OF_PAY, varies: true },
  { driver: "Pension", value: "={pension}", later: "={laterPension}", unit: OF_BASE, varies: true },
  { driver: "Sickness", value: "={sickness}", unit: OF_PAY, varies: true },
  { driver: "Notice", value: "={notice}", unit: OF_PAY },
  { driver: "Apprenticeship levy", value: "={levy}", unit: OF_PAY },
  { driver: "Other on-costs", value: "={otherOnCosts}", unit: OF_PAY },
  { driver: "Miles", value: "={miles}", unit: "miles for each contact hour", varies: true },
  { driver: "Mileage rate", value: "={mileageRate}", later: "={laterMileage}", unit: "£ a mile", varies: true },
  { driver: "PPE", value: "={ppe}", unit: POUNDS },
  {
    driver: "Running costs",
    value: `=IF(${BY_SHARE},{runningShare},{runningPounds})`,
    unit: `=IF(${BY_SHARE},"% of price","${POUNDS}")`,
    varies: true,
  },
  { driver: "Surplus", value: "={surplus}", unit: '="% of "&{surplusBasis}', varies: true },
];

const OWN_TRAVEL_PAY = `{travelPay}<>"${TRAVEL_PAY.hourly}"`;

/**
 * Drivers that not every case has. Travel pay stands only where travel is not paid as contact, so that hourly pay moves both;
 * threshold, hours and weeks only where National Insurance is counted above a threshold. What is left over is blank and last.
 */
function optionalRows(basis: string, threshold: string, travelPay: string, values: number): string[][] {
  const byThreshold = `{${basis}}="${NI_BASIS.threshold}"`;
  const row = (driver: string, value: string, unit: string): string[] => [
    driver,
    ...Array.from({ length: values }, () => value),
    unit,
  ];
  const onlyIf = (condition: string, answer: string): string => `=IF(${condition},${answer},"")`;
  const travelOrWeeks = (travel: string, weeks: string): string =>
    `=IF(${OWN_TRAVEL_PAY},${travel},IF(${byThreshold},${weeks},""))`;
  const weeksLeft = `AND(${byThreshold},${OWN_TRAVEL_PAY})`;
  return [
    row(
      travelOrWeeks('"Travel pay"', '"Weeks"'),
      travelOrWeeks(`{${travelPay}}`, "{weeksPerYear}"),
      travelOrWeeks(`"${POUNDS}"`, '"weeks a year"'),
    ),
    row(
      onlyIf(byThreshold, '"NI threshold"'),
      onlyIf(byThreshold, `{${threshold}}`),
      onlyIf(byThreshold, '"£ a year"'),
    ),
    row(onlyIf(byThreshold, '"Hours a week"'), onlyIf(byThreshold, "{hoursAWeek}"), onlyIf(byThreshold, '"hours"')),
    row(onlyIf(weeksLeft, '"Weeks"'), onlyIf(weeksLeft, "{weeksPerYear}"), onlyIf(weeksLeft, '"weeks a year"')),
  ];
}

export const driverTable: GridBlock = {
  kind: "grid",
  id: "driverTable",
  headers: ["Driver", "Value", "Unit"],
  rows: [
    ...DRIVERS.map(({ driver, value, unit }) => [driver, value, unit]),
    ...optionalRows("niBasis", "niThreshold", "travelPayRate", 1),
  ],
  formats: ["text", "factor", "text"],
  parts: eachRow("value", 1, DRIVERS.length),
};

export const laterDrivers: GridBlock = {
  kind: "grid",
  id: "laterDrivers",
  headers: ["Driver", "Value", "Unit"],
  rows: [
    ...DRIVERS.map(({ driver, value, later, unit }) => [driver, later ?? value, unit]),
    ...optionalRows("laterNiBasis", "laterThreshold", "laterTravelPay", 1),
  ],
  formats: ["text", "factor", "text"],
};

export const rangedDrivers: GridBlock = {
  kind: "grid",
  id: "rangedDrivers",
  headers: ["Driver", "Low", "Value", "High", "Unit"],
  rows: [
    ...DRIVERS.map(({ driver, unit, varies }, index) => {
      const value = `{driverTable.value${index + 1}}`;
      const by = (column: string): string =>
        varies === true ? `INDEX({ranges.${column}},MATCH("${driver}",{ranges.driver},0))` : "0";
      return [driver, `=${value}*(1-${by("lower")})`, `=${value}`, `=${value}*(1+${by("higher")})`, unit];
    }),
    ...optionalRows("niBasis", "niThreshold", "travelPayRate", 3),
  ],
  formats: ["text", "factor", "factor", "factor", "text"],
};
