import { ExactNumber } from "./money";
import { inPounds } from "./rate-wording";

/** A gap within this share of a line is called as large as the line. */
const NEAR = 0.1;

/** A line of a cost build-up. */
export interface CostLine {
  readonly line: string;
  readonly pounds: number;
}

/**
 * Says what a price below the floor leaves out: the line whose amount the gap comes closest to, or how far the gap reaches into the
 * build-up from its end.
 *
 * @param gap £ by which a price is below the floor, more than 0.
 * @param buildUp The lines of the floor, surplus last; a line named Total is passed over.
 * @returns A part of a sentence.
 * @example explainGap(1.25, [{ line: "Travel time", pounds: 1.2 }, { line: "Surplus", pounds: 0.46 }])
 * // "about the line Travel time (£1.20); ask whether it is in the price"
 */
export function explainGap(gap: number, buildUp: readonly CostLine[]): string {
  const lines = buildUp.filter(({ line, pounds }) => line.trim().toLowerCase() !== "total" && pounds > 0);
  const nearest = lines
    .map((each) => ({ ...each, distance: Math.abs(each.pounds - gap) }))
    .filter(({ distance, pounds }) => distance <= pounds * NEAR)
    .sort((one, other) => one.distance - other.distance)[0];
  if (nearest !== undefined) {
    return `about the line ${nearest.line} (${inPounds(nearest.pounds)}); ask whether it is in the price`;
  }
  let left = new ExactNumber(gap);
  const covered: string[] = [];
  for (const { line, pounds } of [...lines].reverse()) {
    if (left.lessThanOrEqualTo(pounds)) {
      const before = covered.length === 0 ? "" : `all of ${listed(covered)} and `;
      return `${before}${inPounds(left)} of the ${inPounds(pounds)} for ${line}`;
    }
    left = left.minus(pounds);
    covered.push(line);
  }
  return "more than the whole build-up";
}

function listed(lines: readonly string[]): string {
  return lines.length === 1 ? (lines[0] ?? "") : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1) ?? ""}`;
}
