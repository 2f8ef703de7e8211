/** How many measures have which rating, by need and in all. */
import type { Block, OutputRow, Part } from "../../template";
import { groupsOf, NEEDS, type MeasureGroup } from "./measure-group";
import { NOT_RATED, type RatingStyle } from "./rating-style";

const countOf = (groups: readonly MeasureGroup[], column: string, word: string): string =>
  groups.map(({ id }) => `COUNTIF({${id}.${column}},"${word}")`).join("+");

const columnPart = (column: number): Part => ({ row: 1, column, rows: NEEDS.length, columns: 1 });

/** Id of the count of a word over all needs: `countBetter`. */
export function countId(word: string): string {
  return `count${word.replaceAll(/\s(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Ratings by layer of need: a row each, with a total. */
export function ratingsByNeed(style: RatingStyle, groups: readonly MeasureGroup[]): readonly Block[] {
  const ratings = [...style.words, NOT_RATED];
  const directions = style.directions ?? [];
  const counts = (chosen: readonly MeasureGroup[]): string[] => [
    ...ratings.map((word) => `=${countOf(chosen, "rating", word)}`),
    ...directions.map((word) => `=${countOf(chosen, "progress", word)}`),
  ];
  return [
    {
      kind: "grid",
      id: "ratings",
      headers: ["Layer of need", ...ratings, ...directions.map((word) => `Progress: ${word.toLowerCase()}`)],
      rows: [
        ...NEEDS.map((need) => [need, ...counts(groupsOf(need, groups))]),
        ["All measures", ...ratings.map((word) => `={${countId(word)}}`), ...counts(groups).slice(ratings.length)],
      ],
      formats: ["text", "whole"],
      parts: {
        needs: columnPart(0),
        ...Object.fromEntries(ratings.map((word, index) => [countId(word), columnPart(index + 1)])),
      },
      total: true,
    },
    {
      kind: "chart",
      id: "ratingsChart",
      chart: "columnStacked",
      title: "Measures by rating and layer of need",
      categories: "{ratings.needs}",
      series: style.words.map((word, index) => ({
        name: word,
        values: `{ratings.${countId(word)}}`,
        colour: style.colours[index],
      })),
      categoryTitle: "Layer of need",
      valueTitle: "Measures",
      format: "whole",
      description: `Stacked columns: measures rated ${style.words.join(", ").toLowerCase()} in each layer of need`,
      height: 14,
    },
  ];
}

/** Counts over all needs, for the headline, the checks and the pane. */
export function ratingTotals(style: RatingStyle, groups: readonly MeasureGroup[]): readonly OutputRow[] {
  const count = (word: string): OutputRow => ({
    id: countId(word),
    label: `Measures: ${word.toLowerCase()}`,
    unit: "measures",
    formula: `=${countOf(groups, "rating", word)}`,
    format: "whole",
    role: "output",
  });
  return [
    ...style.words.map(count),
    {
      id: "countRated",
      label: "Measures with a rating",
      unit: "measures",
      formula: `=${style.words.map((word) => `{${countId(word)}}`).join("+")}`,
      format: "whole",
      role: "output",
    },
    count(NOT_RATED),
    {
      id: "countMeasures",
      label: "Measures entered",
      unit: "measures",
      formula: `=${groups.map(({ id }) => `COUNTA({${id}.measure})`).join("+")}`,
      format: "whole",
      role: "working",
    },
  ];
}
