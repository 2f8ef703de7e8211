/** Assumptions of the kinds that business cases keep asking for: counts, weekly rates, annual amounts, shares, choices. */
import type { Input } from "../template";

type Asked = Pick<Input, "id" | "label" | "help" | "source"> & Partial<Input>;

const POUNDS_A_WEEK = { kind: "number", minimum: 0, maximum: 10_000 } as const;

/** A number of people, cases, services or places, 0 or more. */
export function countOf(asked: Asked): Input {
  return { unit: "people", format: "whole", accepts: { kind: "number", minimum: 0 }, ...asked };
}

/** A charge, cost or rate in £ a week, 0 to 10,000. */
export function weeklyAmount(asked: Asked): Input {
  return { unit: "£ a week", format: "pence", accepts: POUNDS_A_WEEK, ...asked };
}

/** A sum of money in £, 0 or more. */
export function amountOf(asked: Asked): Input {
  return { unit: "£", format: "pounds", accepts: { kind: "number", minimum: 0 }, ...asked };
}

/** A share from 0% to 100%. */
export function shareOf(asked: Asked): Input {
  return { unit: "%", format: "percent", accepts: { kind: "rate" }, ...asked };
}

/** One of a few words. */
export function choiceOf(options: readonly string[], asked: Asked): Input {
  return { unit: "choice", format: "text", accepts: { kind: "choice", options }, ...asked };
}

/** Weeks per year of the case: a convention, 52 unless the council plans with the exact year. */
export function weeksOfYear(asked: Pick<Input, "source"> & Partial<Input>): Input {
  return {
    id: "weeksPerYear",
    label: "Weeks per year",
    unit: "weeks",
    format: "two",
    accepts: { kind: "number", minimum: 50, maximum: 54 },
    help: "52 in most papers; 52.14 where the council plans with the exact year.",
    worked: 52,
    blank: 52,
    ...asked,
  };
}
