import { FinanceError } from "../finance/finance-error";
import { type OwnValue, parameterNamed, PARAMETERS, withOwnValues } from "../parameters/catalogue";
import { type DatedParameter, type DatedValue, isPastItsDate, parameterOn } from "../parameters/dated-parameter";
import { isOmitted, readOptionalFlag, readText } from "./arguments";
import { dayInWords, readDay } from "./arguments-days";
import { calculate } from "./errors";
import { withHeaders } from "./result-tables";
import { readTable } from "./table";
import { dayColumn, numberColumn, optionalColumn, textColumn } from "./table-columns";

const OWN_COLUMNS = {
  name: textColumn("Name", ["Parameter"]),
  value: numberColumn("Value"),
  from: dayColumn("From", ["Valid from"]),
  to: optionalColumn(dayColumn("To", ["Valid to"]), undefined),
  unit: optionalColumn(textColumn("Unit"), undefined),
  source: optionalColumn(textColumn("Source"), undefined),
} as const;

/**
 * A public figure on a day, with its edition, its dates and its source: a wage floor, National Insurance, mileage, a discount rate.
 * @customfunction PARAMETER
 * @param name "National Living Wage", "Real Living Wage", "London Living Wage", "Employer NI rate", "Employer NI threshold", "Mileage rate", "Minimum price for homecare", "Discount rate", or a name of your own table.
 * @param date The day it is for: an Excel date, "2026-04-01", or a financial year such as "2026/27" for its first day, 1 April.
 * @param [own] Table of the council's own values: Name, Value, From and, if wanted, To, Unit, Source. The latest From counts; on the same day your own does.
 * @param [headers] FALSE leaves the header row out; default TRUE.
 * @returns Table of one row: Value, Unit, Version, From, To, Source, Status: "current", or "past its date" with the day it was known to hold until.
 * @throws A name that is not known (listing those that are), #N/A for a day before the first value, a date that is none.
 * @see The source stands beside each value. A figure that nobody has confirmed for the day is shown, and called past its date.
 * @example =INDEX(CARECASE.PARAMETER("National Living Wage", "2026/27"), 2, 1) → 12.71
 * @example =CARECASE.PARAMETER("Employer NI threshold", "2025-06-01", , FALSE) → {5000,"£ a year","2025/26 to 2027/28","6 April 2025","5 April 2028","HM Revenue and Customs, rates and thresholds for employers, Class 1 National Insurance, 2025/26 to 2027/28","current"}
 */
export function parameterOnDay(
  name: unknown,
  date: unknown,
  own?: unknown[][],
  headers?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const ownValues: readonly OwnValue[] = isOmitted(own) ? [] : readTable(own, "own", OWN_COLUMNS);
    const parameter = parameterOf(readText(name, "name"), withOwnValues(PARAMETERS, ownValues));
    const day = readDay(date, "date");
    const value = valueOn(parameter, day);
    return withHeaders(
      readOptionalFlag(headers, "headers", true),
      ["Value", "Unit", "Version", "From", "To", "Source", "Status"],
      [
        [
          value.value,
          parameter.unit,
          value.version,
          dayInWords(value.from),
          value.to === undefined ? "no end set" : dayInWords(value.to),
          [value.source.title, value.source.place].filter((part) => part !== "").join(", "),
          statusOf(value, day),
        ],
      ],
    );
  });
}

function parameterOf(name: string, parameters: readonly DatedParameter[]): DatedParameter {
  const found = parameterNamed(name, parameters);
  if (found === undefined) {
    const known = parameters.map(({ label }) => `"${label}"`).join(", ");
    throw new FinanceError(`found "${name.slice(0, 60)}"; accepted: ${known}, or a name of your own table`, "name");
  }
  return found;
}

function valueOn(parameter: DatedParameter, day: string): DatedValue {
  const first = parameter.values[0];
  if (first !== undefined && day < first.from) {
    throw new FinanceError(
      `${parameter.label} has no value on ${dayInWords(day)}; the first is from ${dayInWords(first.from)}`,
      "date",
      "no-result",
    );
  }
  return parameterOn(parameter, day);
}

function statusOf(value: DatedValue, day: string): string {
  return isPastItsDate(value, day) && value.to !== undefined
    ? `past its date: known to hold until ${dayInWords(value.to)}; look for the figure that follows`
    : "current";
}
