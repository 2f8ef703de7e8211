import type { BidRow } from "../../returns/bid-rows";
import { counted, takenReturns } from "./chosen-returns";
import { MOST_FILES, type ReturnsState } from "./use-returns";

/** Where the import stands, in one or two sentences: seen, and read out as it changes. */
export function stateWords(state: ReturnsState): string {
  switch (state.kind) {
    case "none":
      return "No files chosen.";
    case "tooMany":
      return `Found ${state.fileCount} files; up to ${MOST_FILES} are read at once. Choose the bidders' files alone.`;
    case "reading":
      return readingWords(state);
    case "cancelled":
      return "Cancelled. Nothing was taken, and the form is as it was.";
    case "failed":
      return "";
    case "read":
      return readWords(state);
    case "taken":
      return state.words;
  }
}

function readingWords({ progress }: Extract<ReturnsState, { kind: "reading" }>): string {
  if (!progress || progress.fileName === null) return "Reading the files";
  return `Reading ${progress.doneCount + 1} of ${progress.fileCount}: ${progress.fileName}`;
}

function readWords({ choices }: Extract<ReturnsState, { kind: "read" }>): string {
  const files = `${counted(choices.length, "file")} read`;
  const refused = choices.filter(({ reading }) => reading.status === "refused").length;
  const refusedLines = choices.reduce(
    (sum, { reading }) => sum + (reading.status === "read" ? reading.refusedCount : 0),
    0,
  );
  if (refused === choices.length) return `${files}: ${refused === 1 ? "it is" : "all are"} refused. See why below.`;
  const parts = [
    `${takenReturns(choices).length} chosen to be taken`,
    ...(refused > 0 ? [`${counted(refused, "file")} refused`] : []),
    refusedLines > 0 ? `${counted(refusedLines, "line")} refused` : "no line refused",
  ];
  return `${files}: ${parts.join(", ")}.`;
}

/** What was put into the form, and that the workbook does not have it yet. */
export function takenWords(returnCount: number, rows: readonly BidRow[], tableTitle: string): string {
  const refused = rows.filter(({ state }) => state === "refused").length;
  const lines = `${counted(rows.length - refused, "price")}${refused > 0 ? ` and ${counted(refused, "refused line")}` : ""}`;
  return `${counted(returnCount, "return")} taken: ${lines} stand under “${tableTitle}”. The workbook has them once you press Insert.`;
}
