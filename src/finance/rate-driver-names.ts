import type { LineKind } from "./hourly-rate";

/** A driver that is a line of the build-up: a share of pay or of the price, or £ an hour. */
export interface LineDriver {
  readonly name: string;
  readonly line: string;
  readonly kind: LineKind;
  /** What a value without a unit is: a share of pay; £ an hour; a share of the price below 1 and £ an hour from 1 on. */
  readonly unlessSaid: "pay" | "£" | "price or £";
  readonly synonyms: readonly string[];
}

/** Names in one text, so that the table below stays one to read. */
function named(synonyms: string): readonly string[] {
  return synonyms.split(" | ");
}

/** The lines above pay and travel time, in the order of the published build-ups. */
export const LINE_DRIVERS: readonly LineDriver[] = [
  {
    name: "Enhancements",
    line: "Enhancements",
    kind: "enhancement",
    unlessSaid: "pay",
    synonyms: named(
      "Pay enhancements | Unsocial hours | Weekend premium | Weekend and bank holiday premium | Bank holiday premium | Premium pay",
    ),
  },
  {
    name: "NI",
    line: "Employer NI",
    kind: "on-cost",
    unlessSaid: "pay",
    synonyms: named(
      "Employer NI | Employers NI | NI rate | Employer NI rate | National Insurance | Employer National Insurance | Employers National Insurance | NICs | Employer NICs | Employers NICs",
    ),
  },
  {
    name: "NI and pension",
    line: "Employer NI and pension",
    kind: "on-cost",
    unlessSaid: "pay",
    synonyms: named("Pension and NI | NI & pension | National Insurance and pension | Employer NI and pension"),
  },
  {
    name: "Holiday",
    line: "Holiday",
    kind: "absence",
    unlessSaid: "pay",
    synonyms: named("Holiday pay | Annual leave | Holidays | Holiday entitlement | Leave"),
  },
  {
    name: "Training",
    line: "Training",
    kind: "absence",
    unlessSaid: "pay",
    synonyms: named("Training time | Staff training | Training and supervision"),
  },
  {
    name: "Pension",
    line: "Pension",
    kind: "on-cost",
    unlessSaid: "pay",
    synonyms: named(
      "Employer pension | Employers pension | Pension contribution | Employer pension contribution | Pensions",
    ),
  },
  {
    name: "Sickness",
    line: "Sickness",
    kind: "absence",
    unlessSaid: "pay",
    synonyms: named("Sick pay | Sickness pay | Sickness and maternity | Sickness, maternity and paternity | SSP"),
  },
  {
    name: "Notice",
    line: "Notice and suspension",
    kind: "absence",
    unlessSaid: "pay",
    synonyms: named(
      "Notice and suspension | Notice/suspension | Notice and suspension pay | Notice/suspension pay | Suspension",
    ),
  },
  {
    name: "Apprenticeship levy",
    line: "Apprenticeship levy",
    kind: "on-cost",
    unlessSaid: "pay",
    synonyms: named("Levy"),
  },
  {
    name: "Other on-costs",
    line: "Other on-costs",
    kind: "on-cost",
    unlessSaid: "pay",
    synonyms: named(
      "On-costs | Oncosts | Other oncosts | Other wage related on-costs | Wage on-costs | Other staff costs",
    ),
  },
  {
    name: "Mileage cost",
    line: "Mileage",
    kind: "direct",
    unlessSaid: "£",
    synonyms: named(
      "Mileage | Mileage payment | Travel reimbursement | Travel cost | Travel costs | Mileage reimbursement",
    ),
  },
  {
    name: "PPE",
    line: "PPE",
    kind: "direct",
    unlessSaid: "£",
    synonyms: named("Personal protective equipment | PPE and consumables | Consumables"),
  },
  {
    name: "Running costs",
    line: "Running costs",
    kind: "running",
    unlessSaid: "price or £",
    synonyms: named(
      "Running cost | Business costs | Business running costs | Overheads | Overhead | Running the business | Back office | Business overheads | Management and overheads | Costs of running the business",
    ),
  },
];

/** The drivers that are not lines by themselves: pay, time, miles, and what National Insurance is counted on. */
export const QUANTITY_DRIVERS = {
  hourlyPay: {
    name: "Hourly pay",
    synonyms: named(
      "Pay | Pay rate | Pay an hour | Pay per hour | Hourly rate of pay | Hourly rate | Hourly wage | Wage | Basic pay | Contact pay | Contact time | Direct care | Careworker pay | Care worker pay",
    ),
  },
  travelMinutes: {
    name: "Travel minutes",
    synonyms: named(
      "Travel time | Travel | Travel time minutes | Minutes of travel | Travel minutes per visit | Travel minutes between visits | Travel minutes per contact hour | Travel minutes per hour | Travel minutes an hour",
    ),
  },
  travelPay: { name: "Travel pay", synonyms: named("Travel pay rate | Pay for travel time") },
  waitingMinutes: {
    name: "Waiting minutes",
    synonyms: named(
      "Waiting | Waiting time | Non-contact minutes | Non-contact time | Breaks | Break minutes | Break time | Paid breaks",
    ),
  },
  visitMinutes: {
    name: "Visit minutes",
    synonyms: named(
      "Visit length | Length of visit | Average visit minutes | Minutes of visit | Visit duration | Average visit length",
    ),
  },
  niThreshold: {
    name: "NI threshold",
    synonyms: named(
      "Secondary threshold | Employer NI threshold | National Insurance threshold | NI secondary threshold",
    ),
  },
  hoursAWeek: {
    name: "Hours a week",
    synonyms: named(
      "Hours per week | Weekly hours | Paid hours a week | Paid hours per week | Hours a week of one worker | Contracted hours",
    ),
  },
  hoursAYear: {
    name: "Hours a year",
    synonyms: named("Hours per year | Annual hours | Paid hours a year | Paid hours per year"),
  },
  weeks: { name: "Weeks", synonyms: named("Weeks per year | Weeks a year") },
  holidayWeeks: { name: "Holiday weeks", synonyms: named("Weeks of holiday | Annual leave weeks") },
  miles: {
    name: "Miles",
    synonyms: named(
      "Miles per contact hour | Miles per hour of contact | Miles an hour | Miles between visits | Miles per visit | Distance",
    ),
  },
  mileageRate: {
    name: "Mileage rate",
    synonyms: named("Rate per mile | Pay per mile | Mileage rate per mile | £ per mile | Travel pay per mile"),
  },
  surplus: {
    name: "Surplus",
    synonyms: named(
      "Profit | Profit/surplus | Surplus/profit | Surplus or profit | Profit or surplus | Return on operations | Margin | Mark-up | Profit margin | Profit and surplus",
    ),
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly synonyms: readonly string[] }>>;

export type QuantityDriver = keyof typeof QUANTITY_DRIVERS;

/** A driver's name as it is compared: lower case, without brackets, spaces and punctuation. */
export function driverKey(name: string): string {
  return name
    .replace(/\([^)]*\)|\[[^\]]*\]/g, "")
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}£]+/gu, "");
}

const QUANTITIES = new Map<string, QuantityDriver>(
  (Object.keys(QUANTITY_DRIVERS) as QuantityDriver[]).flatMap((key) =>
    [QUANTITY_DRIVERS[key].name, ...QUANTITY_DRIVERS[key].synonyms].map((name) => [driverKey(name), key] as const),
  ),
);
const LINES = new Map<string, LineDriver>(
  LINE_DRIVERS.flatMap((driver) =>
    [driver.name, driver.line, ...driver.synonyms].map((name) => [driverKey(name), driver] as const),
  ),
);

/** The quantity that a driver's name means, or undefined. */
export function quantityNamed(name: string): QuantityDriver | undefined {
  return QUANTITIES.get(driverKey(name));
}

/** The line that a driver's name means, or undefined. */
export function lineNamed(name: string): LineDriver | undefined {
  return LINES.get(driverKey(name));
}

/** Whether two names mean one driver, a known one or a line of one's own. */
export function sameDriver(one: string, other: string): boolean {
  const [quantity, line] = [quantityNamed(one), lineNamed(one)];
  return (
    driverKey(one) === driverKey(other) ||
    (quantity !== undefined && quantity === quantityNamed(other)) ||
    (line !== undefined && line === lineNamed(other))
  );
}

/** Every driver by its own name, for messages. */
export function driverNames(): string[] {
  return [...Object.values(QUANTITY_DRIVERS), ...LINE_DRIVERS].map(({ name }) => name);
}
