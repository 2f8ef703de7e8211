import type { DatedValue } from "./dated-parameter";

/** One edition in short: its value, its name and its first day. */
export interface Edition {
  readonly value: number;
  readonly version: string;
  readonly from: string;
  /** Last day it holds where that is not the day before the next edition. */
  readonly to?: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Editions that follow each other: each holds until the day before the next.
 *
 * @param source Where all of them are published; the edition is added to its place.
 * @param lastDay Last day that the newest edition is known to hold, ISO.
 * @param editions In the order of their first days.
 * @example successiveValues({ title: "GOV.UK", place: "Rates" }, "2027-03-31", [{ value: 12.71, version: "2026/27", from: "2026-04-01" }])
 */
export function successiveValues(
  source: { readonly title: string; readonly place: string },
  lastDay: string,
  editions: readonly Edition[],
): DatedValue[] {
  return editions.map((edition, index) => {
    const next = editions[index + 1];
    return {
      ...edition,
      to: edition.to ?? (next === undefined ? lastDay : dayBefore(next.from)),
      source: { title: source.title, place: `${source.place}, ${edition.version}` },
    };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
