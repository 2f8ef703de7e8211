import { annualCost, blendedRate, HOURLY_RANGES } from "../finance/hourly-cost";
import { bandRates } from "../finance/band-rates";
import { hourlyRate } from "../finance/hourly-rate";
import { hourlyRateOf } from "../finance/rate-drivers";
import { rateTornado } from "../finance/tornado";
import { VISIT_RANGES, visitRate } from "../finance/visit-rate";
import { DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR } from "../finance/weeks-per-year";
import { isOmitted, readChoice, readNumber, readOptionalNumber, readRate } from "./arguments";
import { readSeriesOrNumber } from "./arguments-series";
import { readBands } from "./bands";
import { calculate } from "./errors";
import { readTable } from "./table";
import { numberColumn, optionalColumn, textColumn } from "./table-columns";

const DRIVER_COLUMNS = {
  driver: textColumn("Driver", ["Line", "Item", "Input", "Assumption", "Cost driver"]),
  value: numberColumn("Value", {}, ["Amount", "Rate"]),
  unit: optionalColumn(textColumn("Unit", ["Basis", "Units"]), ""),
  source: optionalColumn(textColumn("Source", ["Note", "Notes"]), ""),
} as const;

const RANGED_DRIVER_COLUMNS = {
  driver: textColumn("Driver", ["Line", "Item", "Input", "Assumption", "Cost driver"]),
  low: numberColumn("Low", {}, ["Lowest", "Minimum"]),
  value: numberColumn("Value", {}, ["Mid", "Central", "Amount", "Rate"]),
  high: numberColumn("High", {}, ["Highest", "Maximum"]),
  unit: optionalColumn(textColumn("Unit", ["Basis", "Units"]), ""),
} as const;

/** A surplus on the price is a margin, one on the cost a mark-up. */
const SURPLUS_BASES = { price: "price", cost: "cost", margin: "price", "mark-up": "cost" } as const;
const SURPLUS_WORDS = Object.keys(SURPLUS_BASES) as (keyof typeof SURPLUS_BASES)[];

/**
 * The average hourly rate of price bands, each counted by its hours.
 * @customfunction BLENDEDRATE
 * @param hours One row or one column: hours in each band, 0 or more, all of one period (a week).
 * @param rates Of the same length: £ an hour in each band, 0 or more.
 * @returns £ an hour, not rounded.
 * @throws Series of different lengths, a negative value, a blank or text, named by position; #N/A when there are no hours at all.
 * @see Paper 003: four bands of home care average £19.56, not the £22.08 of a simple average (003-homecare-weighted-average).
 * @example =CARECASE.BLENDEDRATE({11737,4648,1301,314}, {18.75,20.2,23,26.35}) → 19.56
 */
export function rateOverBands(hours: unknown[][], rates: unknown[][]): number {
  return calculate(() =>
    blendedRate(
      readSeriesOrNumber(hours, "hours", HOURLY_RANGES.hours),
      readSeriesOrNumber(rates, "rates", HOURLY_RANGES.rates),
    ),
  );
}

/**
 * What weekly hours cost in a year: hours × rate, over all bands, × weeks per year.
 * @customfunction ANNUALCOST
 * @param weeklyHours Hours a week, 0 or more: one number, or one row or column with the hours of each band.
 * @param rates £ an hour, 0 or more: as many as there are weekly hours.
 * @param [weeks] Weeks per year, 50 to 54; default 52. 52 and 53 give the two ends of a published range.
 * @returns £ a year, not rounded.
 * @throws Series of different lengths, a negative value, a blank or text, named by position.
 * @see Paper 003: 18,000 hours a week cost £17.3m to £17.6m now and £18.3m to £18.7m proposed (003-homecare-annual-*).
 * @example =CARECASE.ANNUALCOST(18000, 18.45) → 17269200
 * @example =CARECASE.ANNUALCOST({11737,4648,1301,314}, {18.75,20.2,23,26.35}, 53) → 18664228
 */
export function costOfYear(weeklyHours: unknown[][], rates: unknown[][], weeks?: unknown): number {
  return calculate(() =>
    annualCost(
      readSeriesOrNumber(weeklyHours, "weeklyHours", HOURLY_RANGES.weeklyHours),
      readSeriesOrNumber(rates, "rates", HOURLY_RANGES.rates),
      readOptionalNumber(weeks, "weeks", DEFAULT_WEEKS_PER_YEAR, WEEKS_PER_YEAR),
    ),
  );
}

/**
 * The price of an hour of home care, built up line by line from its drivers.
 * @customfunction HOURLYRATE
 * @param drivers Table with the columns Driver, Value and, if wanted, Unit and Source. Hourly pay is needed; in any order: Travel minutes, Waiting minutes, Enhancements, NI, Holiday, Training, Pension, Sickness, Notice, Other on-costs (shares of pay), Miles and Mileage rate, PPE (£), Running costs (a share of the price below 1, £ an hour from 1), Surplus. NI threshold with Hours a week charges NI above the threshold. A unit in its column or in brackets (£, % of pay, % of cost, % of price, per visit) settles any of them; other names are lines of your own and need one. All names: docs/hourly-rate-drivers.md.
 * @param [surplusBasis] What Surplus is a share of: "price" (default, a margin) or "cost" (a mark-up).
 * @returns Table: Line, £ an hour, Basis (what each percentage is counted on); the last row is the Total. Nothing is rounded.
 * @throws A missing Hourly pay, an unknown driver without a unit or one given twice, a percentage above 1, miles without a mileage rate, shares of the price that leave nothing for the cost.
 * @see UKHCA, A minimum price for homecare, 2014: £15.19 with 3% of the price as surplus (HC-01); the edition of 2020-21 takes 3% of the cost (HC-04).
 * @example =INDEX(CARECASE.HOURLYRATE({"Driver","Value";"Hourly pay",6.31;"Travel minutes",11.4;"NI",0.095;"Holiday",0.10769;"Training",0.0173;"Pension",0.01;"Miles",4;"Mileage rate",0.35;"Running costs",0.27;"Surplus",0.03}), 11, 2) → 15.19
 * @example =CARECASE.HOURLYRATE({"Driver","Value";"Hourly pay",12;"Travel minutes",15;"Surplus",0.05}, "cost") → {"Line","£ an hour","Basis";"Contact pay",12,"hourly pay, £12.00";"Travel time",3,"15 minutes for each contact hour at £12.00";"Surplus",0.75,"5% of cost, £15.00 (mark-up)";"Total",15.75,"price of an hour of contact"}
 */
export function rateBuildUp(drivers: unknown[][], surplusBasis?: unknown): Array<Array<string | number>> {
  return calculate(() => {
    const { lines, price } = hourlyRate(
      hourlyRateOf(readTable(drivers, "drivers", DRIVER_COLUMNS), readSurplusBasis(surplusBasis)),
    );
    return [
      ["Line", "£ an hour", "Basis"],
      ...lines.map(({ line, pounds, basis }) => [line, pounds, basis]),
      ["Total", price, "price of an hour of contact"],
    ];
  });
}

/**
 * The hourly rates of several bands, line by line: areas with their own travel and miles, or visits of several lengths.
 * @customfunction BANDRATES
 * @param drivers Table with the columns Driver, Value and, if wanted, Unit and Source: the drivers of HOURLYRATE that the bands share.
 * @param bands Table with a row for each band: its name in the first column, then one column for each driver that the bands do not share, headed by the driver's name (Travel minutes, Miles, Visit minutes, Hourly pay). It replaces the value in the drivers, or adds to them.
 * @param [surplusBasis] What Surplus is a share of: "price" (default, a margin) or "cost" (a mark-up).
 * @returns Table: Line, then £ an hour in each band, headed by its name; the last row is the Total. Nothing is rounded.
 * @throws What HOURLYRATE refuses, named by band; a column that is no driver; a band twice; a blank or text in place of a number.
 * @see Travel and miles for each visit, with Visit minutes, are converted to an hour of contact: 6 minutes for each visit of 30 are 12 minutes (HC-12).
 * @example =CARECASE.BANDRATES({"Driver","Value";"Hourly pay",12;"Surplus",0.05}, {"Band","Travel minutes";"Urban",10;"Rural",20}, "cost") → {"Line","Urban","Rural";"Contact pay",12,12;"Travel time",2,4;"Surplus",0.7,0.8;"Total",14.7,16.8}
 */
export function ratesOfBands(
  drivers: unknown[][],
  bands: unknown[][],
  surplusBasis?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const rates = bandRates(
      readTable(drivers, "drivers", DRIVER_COLUMNS),
      readBands(bands, "bands"),
      readSurplusBasis(surplusBasis),
    );
    return [["Line", ...rates.bands], ...rates.lines.map(({ line, pounds }) => [line, ...pounds])];
  });
}

/**
 * How much each driver of an hourly rate matters: the price with one driver at its low and its high value, the others unchanged.
 * @customfunction RATETORNADO
 * @param drivers Table with the columns Driver, Low, Value, High and, if wanted, Unit: the drivers of HOURLYRATE. A driver that does not vary has the same Low, Value and High.
 * @param [surplusBasis] What Surplus is a share of: "price" (default, a margin) or "cost" (a mark-up).
 * @returns Table: Driver, At low, At high, Swing, in £ an hour; the largest swing first, drivers that do not vary left out.
 * @throws What HOURLYRATE refuses; a Low above the Value or a Value above the High.
 * @see One driver at a time: what two drivers do together is not the sum of their swings.
 * @example =CARECASE.RATETORNADO({"Driver","Low","Value","High";"Hourly pay",12,12.5,13;"Travel minutes",6,12,12}) → {"Driver","At low (£ an hour)","At high (£ an hour)","Swing (£ an hour)";"Travel minutes",13.75,15,1.25;"Hourly pay",14.4,15.6,1.2}
 */
export function tornadoOfRate(drivers: unknown[][], surplusBasis?: unknown): Array<Array<string | number>> {
  return calculate(() => [
    ["Driver", "At low (£ an hour)", "At high (£ an hour)", "Swing (£ an hour)"],
    ...rateTornado(readTable(drivers, "drivers", RANGED_DRIVER_COLUMNS), readSurplusBasis(surplusBasis)).map(
      ({ driver, atLow, atHigh, swing }) => [driver, atLow, atHigh, swing],
    ),
  ]);
}

/**
 * The price of a visit of a given length, and of an hour made of such visits: the shorter the visit, the more of the hour is travel.
 * @customfunction VISITRATE
 * @param loadedPay £ an hour of pay with its on-costs, 0 or more (direct cost less mileage, over paid time).
 * @param visitMinutes Length of the visit, more than 0 (15, 30, 45, 60).
 * @param travelMinutes Minutes of travel for each visit, 0 or more.
 * @param miles Miles for each visit, 0 or more.
 * @param mileageRate £ a mile, 0 to 5 (45p is 0.45).
 * @param margin Share of the price for running costs and surplus, 0% to less than 100%.
 * @returns Table of one row: Price of visit (£), Hourly equivalent (£); not rounded.
 * @throws A visit of 0 minutes, a margin of 100%, a value out of range, text in place of a number.
 * @see Price = (loaded pay × paid minutes ÷ 60 + mileage) ÷ (1 − margin); hourly equivalent = price × 60 ÷ visit minutes.
 * @example =CARECASE.VISITRATE(16, 30, 6, 2, 0.45, 20%) → {"Price of visit (£)","Hourly equivalent (£)";13.125,26.25}
 */
export function priceOfVisit(
  loadedPay: unknown,
  visitMinutes: unknown,
  travelMinutes: unknown,
  miles: unknown,
  mileageRate: unknown,
  margin: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const { price, hourlyEquivalent } = visitRate({
      loadedPay: readNumber(loadedPay, "loadedPay", VISIT_RANGES.loadedPay),
      visitMinutes: readNumber(visitMinutes, "visitMinutes", VISIT_RANGES.visitMinutes),
      travelMinutes: readNumber(travelMinutes, "travelMinutes", VISIT_RANGES.travelMinutes),
      miles: readNumber(miles, "miles", VISIT_RANGES.miles),
      mileageRate: readNumber(mileageRate, "mileageRate", VISIT_RANGES.mileageRate),
      margin: readRate(margin, "margin"),
    });
    return [
      ["Price of visit (£)", "Hourly equivalent (£)"],
      [price, hourlyEquivalent],
    ];
  });
}

function readSurplusBasis(basis: unknown): "price" | "cost" | undefined {
  return isOmitted(basis) ? undefined : SURPLUS_BASES[readChoice(basis, "surplusBasis", SURPLUS_WORDS)];
}
