/** The build-up of a case, from the finance core: what the sheets compute with HOURLYRATE and BANDRATES. */
import { bandRates } from "../../../finance/band-rates";
import { hourlyRate, type HourlyRate } from "../../../finance/hourly-rate";
import { hourlyRateOf, type RateDriver } from "../../../finance/rate-drivers";
import { parameterNamed, PARAMETERS } from "../../../parameters/catalogue";
import { parameterOn } from "../../../parameters/dated-parameter";
import type { CaseFigures } from "../../case-figures";
import { HOLIDAY_BASIS, NI_BASIS, RUNNING_BASIS } from "./inputs-costs";
import { MILEAGE, OWN_FIGURE, TRAVEL_PAY, WAITING } from "./inputs-pay";

export interface RateOfCase {
  readonly hour: HourlyRate;
  readonly laterPrice: number;
  /** Price of each band, in the order of the table. */
  readonly bands: readonly { readonly band: string; readonly price: number; readonly hours: number }[];
}

/** What differs between the day of the price and the other day. */
interface Day {
  readonly day: string;
  readonly niBasis: string;
  readonly pension: number;
}

/**
 * The hourly rate of a complete case.
 *
 * @param figures The case; £ an hour, minutes and miles for each contact hour, shares as fractions.
 * @returns The build-up, its price on the other day, and each band's price.
 * @throws FinanceError for drivers that contradict each other.
 * @example rateOfCase(figuresOf(workedCase(homecareRate))).hour.price // 15.194...
 */
export function rateOfCase(figures: CaseFigures): RateOfCase {
  const { number, text } = figures;
  const now = { day: text("asAtDate"), niBasis: text("niBasis"), pension: number("pension") };
  const later = { day: text("laterDate"), niBasis: text("laterNiBasis"), pension: number("laterPension") };
  const drivers = driversOn(now, figures);
  const bands = figures.rows("bands");
  const { lines } = bandRates(
    drivers,
    bands.map((row) => ({
      band: row.text("band"),
      drivers: [
        { driver: "Visit minutes", value: row.number("visitMinutes") },
        { driver: "Travel minutes per visit", value: row.number("travelMinutes") },
        { driver: "Miles per visit", value: row.number("miles") },
      ],
    })),
  );
  return {
    hour: hourlyRate(hourlyRateOf(drivers)),
    laterPrice: hourlyRate(hourlyRateOf(driversOn(later, figures))).price,
    bands: bands.map((row, index) => ({
      band: row.text("band"),
      price: lines.at(-1)?.pounds[index] ?? 0,
      hours: row.number("hours"),
    })),
  };
}

function driversOn({ day, niBasis, pension }: Day, figures: CaseFigures): RateDriver[] {
  const { number, numberOr, text } = figures;
  const own = (id: string): number => numberOr(id, 0);
  const pay = (text("wageFloor") === OWN_FIGURE ? own("ownFloor") : dated(text("wageFloor"), day)) + number("payAbove");
  const days = number("holidayDays");
  const paidDays = number("yearDays") - (text("holidayBasis") === HOLIDAY_BASIS.paid ? 0 : days);
  const byShare = text("runningBasis") === RUNNING_BASIS.share;
  const ofBase = `% of ${text("onCostBase")}`;
  const line = (driver: string, value: number, unit: string): RateDriver => ({ driver, value, unit });
  return [
    line("Hourly pay", pay, "£ an hour"),
    line("Travel minutes", number("travelMinutes"), "minutes"),
    ...travelPay(text("travelPay"), own("ownTravelPay")),
    line("Waiting minutes", text("waitingPay") === WAITING.paid ? number("waitingMinutes") : 0, "minutes"),
    line("Enhancements", number("enhancements"), "% of pay"),
    line("Holiday", days / paidDays, "% of pay"),
    ...["training", "sickness", "notice"].map((id) => line(id, number(id), "% of pay")),
    line("Pension", pension, ofBase),
    line("Apprenticeship levy", number("levy"), "% of pay"),
    line("Other on-costs", number("otherOnCosts"), "% of pay"),
    line("Miles", number("miles"), "miles"),
    line("Mileage rate", text("mileageBasis") === MILEAGE.own ? own("ownMileage") : dated("Mileage rate", day), "£"),
    line("PPE", number("ppe"), "£ an hour"),
    line("Running costs", own(byShare ? "runningShare" : "runningPounds"), byShare ? "% of price" : "£ an hour"),
    line("Surplus", number("surplus"), `% of ${text("surplusBasis")}`),
    ...(niBasis === NI_BASIS.flat
      ? [line("NI", own("niShare"), ofBase)]
      : [
          line("NI", dated("Employer NI rate", day), ofBase),
          line("NI threshold", dated("Employer NI threshold", day), "£ a year"),
          line("Hours a week", own("hoursAWeek"), "hours"),
          line("Weeks", number("weeksPerYear"), "weeks"),
        ]),
  ];
}

function travelPay(paidAt: string, ownFigure: number): RateDriver[] {
  if (paidAt === TRAVEL_PAY.hourly) return [];
  return [{ driver: "Travel pay", value: paidAt === TRAVEL_PAY.own ? ownFigure : 0, unit: "£ an hour" }];
}

function dated(name: string, day: string): number {
  const parameter = parameterNamed(name, PARAMETERS);
  if (parameter === undefined) throw new Error(`${name}: no dated parameter has this name`);
  return parameterOn(parameter, day).value;
}
