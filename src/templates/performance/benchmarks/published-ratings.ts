/** The arrows that the dashboard prints, and the rules behind ratings and milestones. */
import type { PublishedFigure } from "../../template";
import { fromRow, measureRow, type NamedRow } from "../dashboard/lookups";

/** Every arrow that can be read in the paper. */
const ARROWS: readonly (readonly [table: string, measure: string, arrow: "up" | "similar" | "down"])[] = [
  ["preventCulture", "Heritage visits", "up"],
  ["preventCulture", "Library visits", "up"],
  ["preventCulture", "Total library loans", "up"],
  ["preventCulture", "Junior loans", "down"],
  ["preventCulture", "E-loans", "up"],
  ["preventCulture", "Attendances at Creative Learning Service workshops", "down"],
  ["preventSkills", "Adult Learning Service success rate", "similar"],
  ["meetIndependence", "Adults aged 18+ receiving direct payments", "down"],
  ["meetProtection", "% of service users who say they feel safe", "up"],
  ["meetProtection", "% of safeguarding enquiries where the identified risk was reduced or removed", "similar"],
  ["meetProtection", "% of service users who received their annual review", "up"],
];

const arrowOf = (row: NamedRow): string =>
  fromRow(row, (cell) => `IF(${cell("progress")}="Improved","up",IF(${cell("progress")}="Similar","similar","down"))`);

const workshops = measureRow("preventCulture", "Attendances at Creative Learning Service workshops");
const heritage = measureRow("preventCulture", "Heritage visits");
const volunteering = measureRow("preventIndependence", "Hours of volunteering (heritage and libraries)");
const libraries = measureRow("preventCulture", "Library visits");

export const publishedRatings: readonly PublishedFigure[] = [
  ...ARROWS.map(([table, measure, arrow]): PublishedFigure => ({
    caseId: "002-perf-dot-rule",
    label: measure,
    quote: "arrow in the column Progress",
    published: arrow,
    decimals: 0,
    computed: arrowOf(measureRow(table, measure)),
    format: "text",
  })),
  {
    caseId: "002-perf-creative-learning",
    label: "Creative learning workshops: progress",
    quote: "6.0k after 6.9k",
    published: "down",
    decimals: 0,
    computed: arrowOf(workshops),
    format: "text",
  },
  {
    caseId: "002-perf-creative-learning",
    label: "Creative learning workshops: rating",
    quote: "6.0k against a milestone of 6.0k",
    published: "similar",
    decimals: 0,
    computed: fromRow(workshops, (cell) => `LOWER(${cell("rating")})`),
    format: "text",
  },
  {
    caseId: "002-perf-milestone-8-12",
    label: "Volunteering: milestone of November",
    quote: "13.3k",
    published: 13333,
    decimals: 0,
    computed: fromRow(volunteering, (cell) => cell("comparator")),
    format: "whole",
  },
  {
    caseId: "002-perf-milestone-8-12",
    label: "Library visits: milestone of November",
    quote: "520.0k",
    published: 520000,
    decimals: 0,
    computed: fromRow(libraries, (cell) => cell("comparator")),
    format: "whole",
  },
  {
    caseId: "002-perf-heritage-milestone-linear",
    label: "Heritage visits: even milestone of November",
    quote: "milestone of 104,098 in a target of 136,000",
    published: 104098,
    decimals: 0,
    computed: fromRow(heritage, (cell) => `${cell("target")}*{evenShare}`),
    format: "whole",
    cause:
      "Heritage is seasonal: 76.5% of the year by November, not 8 of 12 months. The dashboard uses profile A with that share.",
  },
];
