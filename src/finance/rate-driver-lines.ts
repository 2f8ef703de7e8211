import { FinanceError } from "./finance-error";
import type { HourlyRateInput, LineBasis, RateLine } from "./hourly-rate";
import { checkNumber, checkRate, NOT_NEGATIVE } from "./number-checks";
import { driverKey, type LineDriver } from "./rate-driver-names";
import type { ReadDriver } from "./rate-driver-units";

/** Running costs without a unit: below 1 a share of the price, up to here £ an hour, beyond it neither is likely. */
const HIGHEST_RUNNING_COST = 15;

/** The known shares of holiday, told apart by what they are counted on. */
const HOLIDAY_WORDING = [
  { from: 0.1071, to: 0.1083, wording: "28 of 260 days, of paid time" },
  { from: 0.1202, to: 0.1212, wording: "28 to 232 days, of worked time" },
] as const;

/** Whether a driver is counted for each visit rather than for each hour of contact. */
export function isPerVisit({ driver, unit }: ReadDriver): boolean {
  return unit.perVisit || /\b(per|a|each) visit\b|between visits/i.test(driver);
}

/** A known line with its value in the unit given, or in its usual one. */
export function lineOfDriver(known: LineDriver, driver: ReadDriver): RateLine {
  const basis = basisOf(known, driver);
  const value =
    basis === "£"
      ? checkNumber(driver.value * driver.unit.times, driver.place, { ...NOT_NEGATIVE, unit: "£ an hour" })
      : share(driver);
  const wording = driver.unit.wording ?? (known.name === "Holiday" ? holidayWording(value) : undefined);
  return {
    line: known.line,
    kind: known.kind,
    value,
    basis,
    ...(wording === undefined || basis !== "pay" ? {} : { wording }),
  };
}

/** A line that is no known driver: the unit says where it belongs. */
export function ownLine(driver: ReadDriver, names: readonly string[]): RateLine {
  const { kind, of } = driver.unit;
  if (kind === "plain" || (kind === "share" && of === undefined)) {
    throw new FinanceError(
      `the driver is not known; accepted: ${names.join(", ")}. A line of your own needs a unit: £ an hour, % of pay, % of cost or % of price`,
      driver.place,
    );
  }
  const line = driver.driver.replace(/\s*(\([^)]*\)|\[[^\]]*\])\s*/g, " ").trim();
  if (kind === "money") {
    const value = checkNumber(driver.value * driver.unit.times, driver.place, { ...NOT_NEGATIVE, unit: "£ an hour" });
    return { line, kind: "direct", value, basis: "£" };
  }
  const basis = lineBasis(of ?? "pay");
  return {
    line,
    kind: basis === "price" || basis === "direct cost" ? "running" : "on-cost",
    value: share(driver),
    basis,
  };
}

/**
 * The surplus with what it is a share of.
 *
 * @param driver The row.
 * @param asked The function's own argument, if it was given.
 * @throws FinanceError when the row and the argument name different bases.
 */
export function surplusOfDriver(
  driver: ReadDriver,
  asked: "price" | "cost" | undefined,
): NonNullable<HourlyRateInput["surplus"]> {
  if (driver.unit.kind === "money") {
    const value = checkNumber(driver.value * driver.unit.times, driver.place, { ...NOT_NEGATIVE, unit: "£ an hour" });
    return { value, basis: "£" };
  }
  const of = driver.unit.of ?? (driverKey(driver.driver) === "markup" ? "cost" : undefined);
  if (of !== undefined && of !== "price" && of !== "cost") {
    throw new FinanceError("surplus is a share of price or of cost, or £ an hour", `${driver.place}, unit`);
  }
  if (of !== undefined && asked !== undefined && of !== asked) {
    throw new FinanceError(`the row says a share of ${of} and the argument ${asked}; keep one`, "surplusBasis");
  }
  return { value: share(driver), basis: asked ?? of ?? "price" };
}

function basisOf(known: LineDriver, { value, unit, place }: ReadDriver): LineBasis {
  if (unit.kind === "money") {
    return "£";
  }
  if (unit.kind === "share" && unit.of !== undefined) {
    return lineBasis(unit.of);
  }
  switch (known.unlessSaid) {
    case "pay":
      return "pay";
    case "£":
      if (unit.kind === "share") {
        throw new FinanceError("a share needs what it is of: % of pay, % of cost or % of price", `${place}, unit`);
      }
      return "£";
    case "price or £":
      if (unit.kind === "share" || value < 1) {
        return "price";
      }
      if (value > HIGHEST_RUNNING_COST) {
        throw new FinanceError(
          `found ${value}; enter a share of the price (27% or 0.27), or write the unit £ in brackets after the name`,
          place,
        );
      }
      return "£";
  }
}

function lineBasis(of: "pay" | "pay and absence" | "cost" | "price"): LineBasis {
  return of === "cost" ? "direct cost" : of;
}

function share({ value, place }: ReadDriver): number {
  if (value > 1 && value <= 100) {
    throw new FinanceError(
      `found ${value}, which is more than 100%; enter ${value}% or ${Number((value / 100).toPrecision(15))}, or write the unit £ in brackets after the name if it is an amount`,
      place,
    );
  }
  return checkRate(value, place);
}

function holidayWording(value: number): string | undefined {
  return HOLIDAY_WORDING.find(({ from, to }) => value >= from && value <= to)?.wording;
}
