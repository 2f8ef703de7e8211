import { columnOf, countOf, eachRow } from "../../blocks/table-parts";
import type { Block } from "../../template";

/** Years of a printed profile that are compared. */
export const PAPER_YEARS = 4;

/** A figure of a printed year; nothing where the paper has no such year. */
export const printed = (year: number, formula: string): string =>
  `=IF(COUNT({paperProfile.level})<${countOf(year)},"",${formula})`;
export const printedCell = (column: string, year: number): string => `INDEX({paperProfile.${column}},${countOf(year)})`;

/** The profile as printed beside the one computed here. */
export const againstThePaper: readonly Block[] = [
  { kind: "heading", level: 1, text: "As published, and as computed here", pageBreak: true },
  {
    kind: "grid",
    id: "comparison",
    headers: [
      "Financial year",
      "Level as printed",
      "Level computed here",
      "Difference",
      "Contingency as printed",
      "Contingency computed here",
      "Difference in contingency",
    ],
    rows: Array.from({ length: PAPER_YEARS }, (_, index) => index + 1).map((year) => [
      `={profile.year${year}}`,
      printed(year, printedCell("level", year)),
      `={profile.level${year}}`,
      printed(year, `{profile.level${year}}-{comparison.printed${year}}`),
      printed(year, printedCell("levelContingency", year)),
      `={profile.contingency${year}}`,
      printed(year, `{profile.contingency${year}}-{comparison.printedContingency${year}}`),
    ]),
    formats: ["text", "millions", "millions", "pounds", "millions", "millions", "pounds"],
    parts: {
      years: columnOf(0, PAPER_YEARS),
      printed: columnOf(1, PAPER_YEARS),
      computed: columnOf(2, PAPER_YEARS),
      ...eachRow("printed", 1, PAPER_YEARS),
      ...eachRow("printedContingency", 4, PAPER_YEARS),
    },
  },
  {
    kind: "text",
    text: "The printed levels are reached to £0.01m in every year, and so is the run rate: package, reduction, delivery factor and phasing are not printed and were chosen for that. Another set would fit as well, so the agreement shows that the printed figures can come about, not that these assumptions are right. In-year figures are differences of unrounded levels, so one of them differs in its last digit. The contingency here follows the gross benefit at one rate of inflation; the printed one begins in the third year and rises by £0.13m a year, so the second and third year differ.",
    prompt: "Why the published profile and the one computed here differ, where they do.",
  },
  {
    kind: "chart",
    id: "comparisonChart",
    chart: "columnClustered",
    title: "Annual level as printed and as computed here",
    categories: "{comparison.years}",
    series: [
      { name: "As printed", values: "{comparison.printed}", colour: "second" },
      { name: "Computed here", values: "{comparison.computed}", colour: "accent" },
    ],
    categoryTitle: "Financial year",
    valueTitle: "£ a year",
    format: "millions",
    description: "Column chart of the printed annual level beside the one computed here, for each year of the plan",
    height: 16,
  },
];
