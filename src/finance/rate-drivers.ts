import { FinanceError } from "./finance-error";
import { type HourlyRateInput, type PaidTime, type RateLine } from "./hourly-rate";
import { ExactNumber } from "./money";
import { checkNumber, checkRate, NOT_NEGATIVE, POSITIVE } from "./number-checks";
import {
  driverNames,
  LINE_DRIVERS,
  lineNamed,
  QUANTITY_DRIVERS,
  type QuantityDriver,
  quantityNamed,
} from "./rate-driver-names";
import { inPounds } from "./rate-wording";
import { isPerVisit, lineOfDriver, ownLine, surplusOfDriver } from "./rate-driver-lines";
import { type DriverUnit, type ReadDriver, readDriverUnit } from "./rate-driver-units";
import { DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR } from "./weeks-per-year";

/** One row of a table of drivers. */
export interface RateDriver {
  /** A known name, its unit in brackets if wanted, or a line of one's own with its unit. */
  readonly driver: string;
  readonly value: number;
  readonly unit?: string;
}

const RANGES = {
  minutes: { ...NOT_NEGATIVE, unit: "minutes" },
  visit: { above: 0, atMost: 1440, unit: "minutes" },
  miles: { ...NOT_NEGATIVE, unit: "miles" },
  mileageRate: { atLeast: 0, atMost: 5, unit: "£ a mile; 45p is 0.45" },
  holidayWeeks: { atLeast: 0, below: 26, unit: "weeks a year" },
} as const;

/** Surplus, and time that a build-up states as a share of contact time. */
const MAY_BE_SHARES: readonly QuantityDriver[] = ["surplus", "travelMinutes", "waitingMinutes"];

/**
 * Reads a table of drivers into the parts of an hourly rate.
 *
 * @param drivers Rows in any order; each known driver at most once; at least Hourly pay.
 * @param surplusBasis What a surplus without a unit is a share of; "price" when left out.
 * @returns The input of hourlyRate, its lines in the order of the published build-ups and one's own lines after them.
 * @throws FinanceError naming the row: an unknown driver without a unit, a driver given twice, a value out of range, a mileage rate
 * without miles.
 * @example hourlyRateOf([{ driver: "Hourly pay", value: 6.31 }, { driver: "Travel minutes", value: 11.4 }]).paidTime[0].minutes // 11.4
 */
export function hourlyRateOf(drivers: readonly RateDriver[], surplusBasis?: "price" | "cost"): HourlyRateInput {
  const quantities = new Map<QuantityDriver, ReadDriver>();
  const lines = new Map<string, RateLine>();
  const own: RateLine[] = [];
  drivers.forEach((row, index) => {
    const place = `drivers, row ${index + 1} (${row.driver.trim().slice(0, 40)})`;
    const driver = { driver: row.driver, value: row.value, unit: unitOf(row, place), place };
    const quantity = quantityNamed(row.driver);
    const line = lineNamed(row.driver);
    if (quantity !== undefined) {
      once(quantities.has(quantity), QUANTITY_DRIVERS[quantity].name, place);
      if (driver.unit.kind === "share" && !MAY_BE_SHARES.includes(quantity)) {
        throw new FinanceError("found a share; give the number itself", `${place}, unit`);
      }
      quantities.set(quantity, driver);
    } else if (line !== undefined) {
      once(lines.has(line.name), line.name, place);
      lines.set(line.name, lineOfDriver(line, driver));
    } else {
      own.push(ownLine(driver, driverNames()));
    }
  });
  return assemble(quantities, lines, own, surplusBasis);
}

function assemble(
  quantities: ReadonlyMap<QuantityDriver, ReadDriver>,
  lines: Map<string, RateLine>,
  own: readonly RateLine[],
  surplusBasis: "price" | "cost" | undefined,
): HourlyRateInput {
  const hourlyPay = quantities.get("hourlyPay");
  if (hourlyPay === undefined) {
    throw new FinanceError(
      `the row "Hourly pay" is missing; accepted drivers: ${driverNames().join(", ")}, and lines of your own with a unit`,
      "drivers",
    );
  }
  const pay = checkNumber(hourlyPay.value * hourlyPay.unit.times, hourlyPay.place, { ...POSITIVE, unit: "£ an hour" });
  addNiThreshold(quantities, lines);
  addHolidayWeeks(quantities, lines);
  addMileage(quantities, lines);
  const surplus = quantities.get("surplus");
  return {
    hourlyPay: pay,
    paidTime: paidTimeOf(quantities, pay),
    lines: [...LINE_DRIVERS.flatMap(({ name }) => lines.get(name) ?? []), ...own],
    ...(surplus === undefined ? {} : { surplus: surplusOfDriver(surplus, surplusBasis) }),
  };
}

function unitOf(row: RateDriver, place: string): DriverUnit {
  const inBrackets = /\(([^)]*)\)|\[([^\]]*)\]/.exec(row.driver);
  const typed = row.unit?.trim() ?? "";
  return readDriverUnit(typed === "" ? (inBrackets?.[1] ?? inBrackets?.[2] ?? "") : typed, place);
}

function once(known: boolean, name: string, place: string): void {
  if (known) {
    throw new FinanceError(`the driver "${name}" is given a second time; keep one`, place);
  }
}

function paidTimeOf(quantities: ReadonlyMap<QuantityDriver, ReadDriver>, hourlyPay: number): PaidTime[] {
  const travelPay = quantities.get("travelPay");
  const pay =
    travelPay === undefined
      ? hourlyPay
      : checkNumber(travelPay.value * travelPay.unit.times, travelPay.place, { ...NOT_NEGATIVE, unit: "£ an hour" });
  const times: PaidTime[] = [];
  const travel = quantities.get("travelMinutes");
  if (travel !== undefined) {
    times.push({ line: "Travel time", minutes: minutesOf(travel, quantities, pay), hourlyPay: pay });
  } else if (travelPay !== undefined) {
    throw new FinanceError("found a pay for travel time without Travel minutes; give both", travelPay.place);
  }
  const waiting = quantities.get("waitingMinutes");
  if (waiting !== undefined) {
    times.push({ line: "Waiting time", minutes: minutesOf(waiting, quantities, hourlyPay), hourlyPay });
  }
  return times;
}

/** Minutes for each contact hour, from minutes for each visit, a share of contact time or £ an hour where the unit says so. */
function minutesOf(time: ReadDriver, quantities: ReadonlyMap<QuantityDriver, ReadDriver>, pay: number): number {
  if (time.unit.kind === "share") {
    return new ExactNumber(checkRate(time.value, time.place)).times(60).toNumber();
  }
  const amount = perContactHour(time, quantities);
  if (time.unit.kind !== "money") {
    return checkNumber(amount, time.place, RANGES.minutes);
  }
  checkNumber(amount, time.place, { ...NOT_NEGATIVE, unit: "£ an hour" });
  return new ExactNumber(amount)
    .dividedBy(checkNumber(pay, "Travel pay", POSITIVE))
    .times(60)
    .toNumber();
}

function perContactHour(driver: ReadDriver, quantities: ReadonlyMap<QuantityDriver, ReadDriver>): number {
  const amount = new ExactNumber(driver.value).times(driver.unit.times);
  if (!isPerVisit(driver)) {
    return amount.toNumber();
  }
  const visit = quantities.get("visitMinutes");
  if (visit === undefined) {
    throw new FinanceError("is for each visit, so the row Visit minutes is needed as well", driver.place);
  }
  return amount
    .times(60)
    .dividedBy(checkNumber(visit.value, visit.place, RANGES.visit))
    .toNumber();
}

function addNiThreshold(quantities: ReadonlyMap<QuantityDriver, ReadDriver>, lines: Map<string, RateLine>): void {
  const threshold = quantities.get("niThreshold");
  if (threshold === undefined) {
    return;
  }
  const ni = lines.get("NI");
  if (ni === undefined || ni.basis === "£" || ni.basis === "price") {
    throw new FinanceError("needs the row NI with the rate above the threshold (15% or 0.15)", threshold.place);
  }
  const aYear = quantities.get("hoursAYear");
  const aWeek = quantities.get("hoursAWeek");
  if ((aYear === undefined) === (aWeek === undefined)) {
    throw new FinanceError(
      "needs the hours one worker is paid for: one of the rows Hours a week and Hours a year",
      threshold.place,
    );
  }
  const weeks = quantities.get("weeks");
  const weeksPerYear =
    weeks === undefined ? DEFAULT_WEEKS_PER_YEAR : checkNumber(weeks.value, weeks.place, WEEKS_PER_YEAR);
  const paidHoursAYear = new ExactNumber(
    aYear === undefined
      ? checkNumber(aWeek?.value ?? Number.NaN, aWeek?.place ?? "Hours a week", {
          above: 0,
          atMost: 168,
          unit: "hours a week",
        })
      : checkNumber(aYear.value, aYear.place, { above: 0, atMost: 8784, unit: "hours a year" }),
  )
    .times(aYear === undefined ? weeksPerYear : 1)
    .toNumber();
  lines.set("NI", {
    ...ni,
    niThreshold: {
      thresholdAYear: checkNumber(threshold.value, threshold.place, { ...NOT_NEGATIVE, unit: "£ a year" }),
      paidHoursAYear,
    },
  });
}

/** Holiday in weeks is a share of the time worked: 5.6 of 46.4 weeks is 12.07%. */
function addHolidayWeeks(quantities: ReadonlyMap<QuantityDriver, ReadDriver>, lines: Map<string, RateLine>): void {
  const holiday = quantities.get("holidayWeeks");
  if (holiday === undefined) {
    return;
  }
  once(lines.has("Holiday"), "Holiday", holiday.place);
  const weeks = checkNumber(holiday.value, holiday.place, RANGES.holidayWeeks);
  lines.set("Holiday", {
    line: "Holiday",
    kind: "absence",
    value: new ExactNumber(weeks).dividedBy(new ExactNumber(DEFAULT_WEEKS_PER_YEAR).minus(weeks)).toNumber(),
    basis: "pay",
    wording: `${weeks} weeks to ${new ExactNumber(DEFAULT_WEEKS_PER_YEAR).minus(weeks).toNumber()} worked`,
  });
}

function addMileage(quantities: ReadonlyMap<QuantityDriver, ReadDriver>, lines: Map<string, RateLine>): void {
  const miles = quantities.get("miles");
  const rate = quantities.get("mileageRate");
  if (miles === undefined && rate === undefined) {
    return;
  }
  if (miles === undefined || rate === undefined) {
    const [given, missing] = miles === undefined ? [rate, "Miles"] : [miles, "Mileage rate"];
    throw new FinanceError(`needs the row ${missing} as well`, given?.place ?? "drivers");
  }
  once(lines.has("Mileage cost"), "Mileage cost", miles.place);
  const distance = checkNumber(perContactHour(miles, quantities), miles.place, RANGES.miles);
  const perMile = checkNumber(
    new ExactNumber(rate.value).times(rate.unit.times).toNumber(),
    rate.place,
    RANGES.mileageRate,
  );
  lines.set("Mileage cost", {
    line: "Mileage",
    kind: "direct",
    value: new ExactNumber(distance).times(perMile).toNumber(),
    basis: "£",
    wording: `${new ExactNumber(distance).toDecimalPlaces(2).toNumber()} miles for each contact hour at ${perMileInWords(perMile)}`,
  });
}

/** Mileage is set in pence and parts of a penny: "£0.45", "£0.355". */
function perMileInWords(rate: number): string {
  return new ExactNumber(rate).decimalPlaces() <= 2 ? inPounds(rate) : `£${rate}`;
}
