import { columnOf, countOf, eachRow } from "../../blocks/table-parts";
import type { Block } from "../../template";
import { VISITS } from "./tables";

type Printed = readonly [label: string, printed: number, computed: string, decimals: 0 | 2];

/** Quartiles of visits a week as the report prints them, by length. */
const VISIT_QUARTILES: readonly (readonly [
  part: "lower" | "median" | "upper",
  words: string,
  printed: readonly number[],
])[] = [
  ["lower", "lower quartile", [0, 305, 56, 43]],
  ["median", "median", [18, 835, 209, 97]],
  ["upper", "upper quartile", [35, 1365, 361, 152]],
];

const figures: readonly Printed[] = [
  ["Returns received", 10, "{returnCount}", 0],
  ["Returns above the fee paid of £22.48", 10, "{aboveFee}", 0],
  ["Lowest total, £ an hour", 23.82, "{lowestTotal}", 2],
  ...VISIT_QUARTILES.flatMap(([part, words, printed]) =>
    VISITS.map(({ header }, index): Printed => [
      `Visits of ${header} a week, ${words}`,
      printed[index] ?? Number.NaN,
      `{visitQuartiles.${part}${index + 1}}`,
      0,
    ]),
  ),
];

/** What the report prints of its returns, beside the same figures of the example. */
export const publishedTotals: Block = {
  kind: "grid",
  id: "publishedTotals",
  headers: ["Figure", "Printed", "Computed", "Verdict"],
  rows: figures.map(([label, printed, computed, decimals], index) => [
    label,
    printed,
    `=${computed}`,
    `=IF(ISNUMBER({publishedTotals.computed${index + 1}}),INDEX(CARECASE.RECONCILE({publishedTotals.printed${index + 1}},{publishedTotals.computed${index + 1}},${decimals === 0 ? "0" : countOf(decimals)}),${countOf(2)},1),"not computed")`,
  ]),
  formats: ["text", "two", "two", "text"],
  parts: {
    ...eachRow("printed", 1, figures.length),
    ...eachRow("computed", 2, figures.length),
    verdict: columnOf(3, figures.length),
  },
};
