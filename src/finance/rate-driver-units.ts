import { FinanceError } from "./finance-error";

/** What a driver's unit says about its value. */
export interface DriverUnit {
  /** `plain` is a unit that only describes (minutes, miles, hours) or none at all. */
  readonly kind: "money" | "share" | "plain";
  /** What a value is multiplied by: 0.01 for pence. */
  readonly times: number;
  readonly of?: "pay" | "pay and absence" | "cost" | "price";
  readonly perVisit: boolean;
  /** A choice the percentage comes from, repeated beside it: "of paid time". */
  readonly wording?: string;
}

/** A driver with the place that messages name and its unit read. */
export interface ReadDriver {
  readonly driver: string;
  readonly value: number;
  readonly unit: DriverUnit;
  readonly place: string;
}

const BASES = [
  { pattern: /price|margin|charge/, of: "price" },
  { pattern: /absence|loaded/, of: "pay and absence" },
  { pattern: /cost|mark-?\s?up/, of: "cost" },
  { pattern: /pay|wage|gross|paid time|worked time|time worked/, of: "pay" },
] as const;

/**
 * Reads a unit: "£ an hour", "p", "% of pay", "% of price", "% of cost", "minutes for each visit".
 *
 * @param unit As typed, in a column of its own or in brackets after the driver's name; may be empty.
 * @param argument The row, for the message.
 * @throws FinanceError for a percentage of something the build-up has no subtotal for.
 * @example readDriverUnit("% of price", "drivers, row 3") // { kind: "share", times: 1, of: "price", perVisit: false }
 */
export function readDriverUnit(unit: string, argument: string): DriverUnit {
  const text = unit.trim().toLowerCase();
  const perVisit = /\b(per|a|each|every) visit\b/.test(text);
  if (/^(£|gbp|pounds?\b)/.test(text)) {
    return { kind: "money", times: 1, perVisit };
  }
  if (/^(p|pence|pennies)\b/.test(text)) {
    return { kind: "money", times: 0.01, perVisit };
  }
  if (!/%|^of\b|\bshare\b|\bfraction\b|\bpercent|\bper cent\b|\bmark-?\s?up\b|\bmargin\b/.test(text)) {
    return { kind: "plain", times: 1, perVisit };
  }
  const of = BASES.find(({ pattern }) => pattern.test(text))?.of;
  const ofWhat = /\bof\s+(.+)$/.exec(text)?.[1];
  if (of === undefined && ofWhat !== undefined) {
    throw new FinanceError(
      `found a share of "${ofWhat}"; a share is of pay, pay and absence, cost or price`,
      `${argument}, unit`,
    );
  }
  const choice = /(of (?:paid|worked) time|of time worked)/.exec(text)?.[1];
  return {
    kind: "share",
    times: 1,
    perVisit,
    ...(of === undefined ? {} : { of }),
    ...(choice === undefined ? {} : { wording: choice }),
  };
}
