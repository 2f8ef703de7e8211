/** What the user makes of the files that were read: which to take, and under which name. */
import { bidRows, type BidRow } from "../../returns/bid-rows";
import type { ReadReturn, ReturnFinding, ReturnReading, ReturnedLine } from "../../returns/reading";
import { bidderKey } from "./bids-in-form";

export interface ReturnChoice {
  readonly reading: ReturnReading;
  /** Never for a file that is refused as a whole. */
  readonly taken: boolean;
  readonly bidder: string;
}

/** One thing that was found in a return, with the line it is about. */
export interface NamedFinding {
  readonly line: ReturnedLine | null;
  readonly finding: ReturnFinding;
}

/** A file is taken at first if any line of it is accepted. */
export function firstChoice(reading: ReturnReading, fitted: (bidder: string) => string): ReturnChoice {
  if (reading.status === "refused") return { reading, taken: false, bidder: "" };
  return { reading, taken: reading.acceptedCount > 0, bidder: fitted(reading.bidder ?? reading.fileName) };
}

/** What was found in a return, on its lines first. */
export function findingsOf(reading: ReadReturn, severity: ReturnFinding["severity"]): readonly NamedFinding[] {
  const onLines = reading.lines.flatMap((line) => line.findings.map((finding) => ({ line, finding })));
  const elsewhere = reading.findings.map((finding) => ({ line: null, finding }));
  return [...onLines, ...elsewhere].filter(({ finding }) => finding.severity === severity);
}

type TakenReturn = ReturnChoice & { readonly reading: ReadReturn };

/** The returns to be taken. */
export function takenReturns(choices: readonly ReturnChoice[]): readonly TakenReturn[] {
  return choices.filter((choice): choice is TakenReturn => choice.taken && choice.reading.status === "read");
}

/** The rows they put into the table of bids. */
export function rowsOf(choices: readonly ReturnChoice[]): readonly BidRow[] {
  return takenReturns(choices).flatMap(({ reading, bidder }) => bidRows(reading, bidder));
}

/** Why the returns cannot be taken as they are chosen; empty when they can. */
export function obstaclesTo(choices: readonly ReturnChoice[]): readonly string[] {
  const taken = takenReturns(choices);
  const nameless = taken
    .filter(({ bidder }) => bidder.trim() === "")
    .map(({ reading }) => `${reading.fileName}: found no bidder's name; type one.`);
  const files = new Map<string, TakenReturn[]>();
  for (const each of taken) {
    const key = bidderKey(each.bidder);
    if (key !== "") files.set(key, [...(files.get(key) ?? []), each]);
  }
  const repeated = [...files.values()]
    .filter((same) => same.length > 1)
    .map(
      (same) =>
        `“${same[0]?.bidder ?? ""}” is the bidder of ${same.map(({ reading }) => reading.fileName).join(" and ")}: take one of them, or give each a name of its own.`,
    );
  return [...nameless, ...repeated];
}

/** Counts of a return in words: `13 lines accepted, 1 refused, 2 warnings`. */
export function countsOf({ acceptedCount, refusedCount, warningCount }: ReadReturn): string {
  return [
    `${counted(acceptedCount, "line")} accepted`,
    `${refusedCount} refused`,
    ...(warningCount > 0 ? [counted(warningCount, "warning")] : []),
  ].join(", ");
}

/** `1 line`, `2 lines`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? "" : "s"}`;
