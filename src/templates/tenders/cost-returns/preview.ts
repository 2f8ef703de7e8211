import { lineQuartiles, returnTotals, type ReturnedLine } from "../../../finance/quartiles";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import { isEmptyRow } from "../../case-values";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate, TableRow } from "../../template";
import { businessLines, careWorkerLines, type CostLine } from "./cost-lines";

/** Where the preview's figures stand in the sheets. */
export const COST_RETURNS_CELLS = {
  returnCount: "returnCount",
  medianTotal: "medianTotal",
  sumOfMedians: "sumOfMedians",
  gap: "gap",
} as const;

/** Never shown: a case without enough complete returns is not ready. */
const NOTHING = { lower: Number.NaN, median: Number.NaN, upper: Number.NaN };

const inPounds = (pounds: number): string => `£${pounds.toFixed(2)}`;

/**
 * The median cost of an hour, computed as the sheets compute it.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; returns in £ for each contact hour, a blank is no answer.
 * @returns Headline in £ an hour with its quartiles and the gap to the fee paid, and the totals as bars; or the problems by name.
 * @example previewCostReturns(costReturns, workedCase(costReturns)) // headline.text "£25.62 an hour"
 */
export function previewCostReturns(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const fewest = figures.number("fewestAnswers");
      const lines = returnedLines(values);
      const { ofCompleteReturns, sumOfLines } = returnTotals(lines, fewest);
      const quartiles = ofCompleteReturns.quartiles ?? NOTHING;
      const fee = figures.number("feePaid");
      const gap = quartiles.median - fee;
      const withheld = lineQuartiles(lines, fewest).filter((line) => line.quartiles === undefined).length;
      return {
        headline: {
          text: `${inPounds(quartiles.median)} an hour`,
          definition: "Median of the totals of complete returns, in the prices of the returns",
          lines: [
            `Half of the returns lie between ${inPounds(quartiles.lower)} and ${inPounds(quartiles.upper)}`,
            withheld > 0
              ? `${withheld} lines are withheld: too few answers`
              : `${inPounds(Math.abs(gap))} ${gap < 0 ? "below" : "above"} the fee paid`,
          ],
          figures: {
            returnCount: lines[0]?.answers.length ?? 0,
            medianTotal: quartiles.median,
            gap,
            ...(sumOfLines === undefined ? {} : { sumOfMedians: sumOfLines.median }),
          },
        },
        bars: {
          title: "£ an hour",
          format: "pence",
          points: [
            { label: "Fee paid", value: fee },
            { label: "Lower quartile", value: quartiles.lower },
            { label: "Median", value: quartiles.median },
            { label: "Upper quartile", value: quartiles.upper },
          ],
        },
      };
    },
    (figures) => contradictionsIn(figures, returnedLines(values)),
  );
}

const codeOf = (row: TableRow): string => String(row["provider"] ?? "").trim();

/** Every line with the answer of every return; a blank is no answer. */
function returnedLines({ tables }: CaseValues): ReturnedLine[] {
  const rowsOf = (table: string): readonly TableRow[] => (tables[table] ?? []).filter((row) => !isEmptyRow(row));
  const careWorker = rowsOf("careReturns");
  const business = careWorker.map((row) =>
    rowsOf("businessReturns").find((other) => codeOf(other).toLowerCase() === codeOf(row).toLowerCase()),
  );
  const answersOf =
    (rows: readonly (TableRow | undefined)[]) =>
    ({ id, line }: CostLine): ReturnedLine => ({
      line,
      answers: rows.map((row) => {
        const answer = row?.[id];
        return typeof answer === "number" ? answer : undefined;
      }),
    });
  return [...careWorkerLines.map(answersOf(careWorker)), ...businessLines.map(answersOf(business))];
}

/** A code twice in a table, or in one of the two only; or too few complete returns. */
function contradictionsIn(figures: CaseFigures, lines: readonly ReturnedLine[]): CaseProblem[] {
  const codes = (table: string): string[] => figures.rows(table).map((row) => row.text("provider").trim());
  const careWorker = codes("careReturns");
  const business = codes("businessReturns");
  const problems = [
    ...found("careReturns", careWorker, business, "Business costs and return"),
    ...found("businessReturns", business, careWorker, "Care worker costs"),
  ];
  const fewest = figures.number("fewestAnswers");
  const { count, quartiles } = returnTotals(lines, fewest).ofCompleteReturns;
  return problems.length > 0 || quartiles !== undefined
    ? problems
    : [
        {
          field: "careReturns",
          message: `Returns: found ${count} complete; at least ${fewest} are needed, with an answer for every line (0 where there is no such cost)`,
        },
      ];
}

function found(table: string, own: readonly string[], others: readonly string[], otherTitle: string): CaseProblem[] {
  const keys = own.map((code) => code.toLowerCase());
  const known = new Set(others.map((code) => code.toLowerCase()));
  return own.flatMap((code, index): CaseProblem[] => {
    const key = code.toLowerCase();
    const field = `${table}[${index + 1}].provider`;
    if (keys.indexOf(key) !== index) {
      return [
        { field, message: `Provider in row ${index + 1}: found "${code}" twice; give each return a code of its own` },
      ];
    }
    return known.has(key)
      ? []
      : [
          {
            field,
            message: `Provider in row ${index + 1}: found "${code}", which “${otherTitle}” has not; both need the same codes`,
          },
        ];
  });
}
