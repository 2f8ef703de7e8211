import type { DatedParameter, DatedValue } from "./dated-parameter";
import { discountRate } from "./discount-rate";
import { employerNiRate, employerNiThreshold } from "./employer-ni";
import { mileageRate } from "./mileage";
import { homecareMinimumPrice } from "./minimum-price";
import { londonLivingWage, nationalLivingWage, realLivingWage } from "./wage-floors";

/** Every dated parameter that comes with the add-in. */
export const PARAMETERS: readonly DatedParameter[] = [
  nationalLivingWage,
  realLivingWage,
  londonLivingWage,
  employerNiRate,
  employerNiThreshold,
  mileageRate,
  homecareMinimumPrice,
  discountRate,
];

/** A value that a council adds: to a parameter above by its name, or as one of its own. */
export interface OwnValue {
  readonly name: string;
  readonly value: number;
  readonly from: string;
  readonly to?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
}

/**
 * The parameter of a name.
 *
 * @param name Its label or another name it is known by, whatever the case and spacing.
 * @param parameters Where to look.
 * @returns The parameter, or undefined.
 * @example parameterNamed("NLW", PARAMETERS)?.label // "National Living Wage"
 */
export function parameterNamed(name: string, parameters: readonly DatedParameter[]): DatedParameter | undefined {
  const wanted = nameKey(name);
  return parameters.find(({ id, label, synonyms = [] }) =>
    [id, label, ...synonyms].some((each) => nameKey(each) === wanted),
  );
}

/**
 * Adds a council's own values. Among values of one parameter the latest first day counts; on the same day the council's own does.
 *
 * @param parameters The parameters that come with the add-in.
 * @param own The council's values, in any order.
 * @returns The parameters with the values added, and the new ones after them.
 * @example withOwnValues(PARAMETERS, [{ name: "Parking", value: 2, from: "2026-04-01" }]).at(-1)?.label // "Parking"
 */
export function withOwnValues(parameters: readonly DatedParameter[], own: readonly OwnValue[]): DatedParameter[] {
  return own.reduce(
    (known: DatedParameter[], added) => {
      const present = parameterNamed(added.name, known);
      const parameter = present ?? {
        id: nameKey(added.name),
        label: added.name.trim(),
        unit: added.unit ?? "",
        values: [],
      };
      // Sorting keeps the order of equal days, so the council's own stands after a published value of the same day.
      const values = [...parameter.values, ownValue(added)].sort((one, other) =>
        one.from < other.from ? -1 : one.from > other.from ? 1 : 0,
      );
      const changed = { ...parameter, values };
      return present === undefined ? [...known, changed] : known.map((each) => (each === present ? changed : each));
    },
    [...parameters],
  );
}

function ownValue({ value, from, to, source }: OwnValue): DatedValue {
  return {
    value,
    version: "the council's own",
    from,
    ...(to === undefined ? {} : { to }),
    source: { title: source ?? "The council's own value", place: "" },
  };
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
