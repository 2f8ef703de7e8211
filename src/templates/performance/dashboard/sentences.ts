/** Every measure in a sentence: what the commentary tells, and a page to copy from. */
import type { Block, TemplateSheet } from "../../template";
import type { NamedRow } from "./lookups";
import { groupsOf, NEEDS, type MeasureGroup } from "./measure-group";
import type { RatingStyle } from "./rating-style";

const saidId = (table: string): string => `${table}Said`;
/** Figures and words that a sentence adds to the cells of its row. */
const FURTHER_CHARACTERS = 75;

export function sentencesSheet(style: RatingStyle, groups: readonly MeasureGroup[]): TemplateSheet {
  return {
    name: "Sentences",
    role: "proposal",
    columns: [14, 130],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Measures in sentences",
        description: "What each measure says, in words that follow its figures: to read out, or to copy into a report",
      },
      ...NEEDS.flatMap((need): Block[] => [
        { kind: "heading", level: 2, text: need },
        ...groupsOf(need, groups).map(({ id }): Block => ({
          kind: "lines",
          id: saidId(id),
          table: id,
          columns: [
            { id: "reference", header: "Measure", format: "text", formula: "={line.reference}" },
            {
              id: "sentence",
              header: "In a sentence",
              format: "text",
              formula: `={line.measure}&": "&${style.sentence}&"."`,
              furtherCharacters: FURTHER_CHARACTERS,
            },
          ],
        })),
      ]),
    ],
  };
}

/** A measure's sentence as an expression; where the case has no measure of that name, it says so. */
export function sentenceOf({ table, key, name }: NamedRow): string {
  const place = `MATCH("${name}",{${table}.${key}},0)`;
  return `IF(ISNUMBER(${place}),INDEX({${saidId(table)}.sentence},${place}),"No measure is called ‘${name}’.")`;
}
