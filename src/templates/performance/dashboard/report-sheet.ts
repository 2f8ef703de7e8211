/** The report: the headline, ratings by need, the commentary by theme, forecasts and conclusions. */
import type { Block, TemplateSheet } from "../../template";
import type { NamedRow } from "./lookups";
import type { MeasureGroup } from "./measure-group";
import { countId, ratingsByNeed } from "./rating-counts";
import type { RatingStyle } from "./rating-style";
import { sentenceOf } from "./sentences";

/** A section of the report in words. */
export interface ReportSection {
  readonly heading: string;
  readonly prompt: string;
  /** The worked example's, in short; figures stand in the tables. */
  readonly text: string;
  /** Measures whose figures the section tells, from the dashboard. */
  readonly measures?: readonly NamedRow[];
  /** Tables that belong to the section. */
  readonly after?: readonly Block[];
  /** Optional section of the document. */
  readonly section?: string;
}

export interface ReportWords {
  readonly title: string;
  readonly description: string;
  readonly opening: readonly ReportSection[];
  readonly themes: readonly ReportSection[];
  readonly closing: readonly ReportSection[];
  readonly appendices: readonly Block[];
}

export function reportSheet(style: RatingStyle, groups: readonly MeasureGroup[], words: ReportWords): TemplateSheet {
  return {
    name: "Report",
    role: "proposal",
    columns: [34, 12, 12, 12, 13, 13, 13, 13],
    orientation: "portrait",
    blocks: [
      { kind: "title", text: words.title, description: words.description },
      headline(style),
      { kind: "heading", level: 1, text: "Ratings at a glance" },
      ...ratingsByNeed(style, groups),
      ...words.opening.flatMap((section) => sectionBlocks(section, 1)),
      { kind: "heading", level: 1, text: "Performance by theme" },
      ...words.themes.flatMap((section) => sectionBlocks(section, 2)),
      ...words.closing.flatMap((section) => sectionBlocks(section, 1)),
      ...words.appendices,
    ],
  };
}

function headline(style: RatingStyle): Block {
  const { counted, text, definition } = style.headline;
  const sum = counted.map((word) => `{${countId(word)}}`).join("+");
  const byWord = style.words.map((word) => `"${word} "&{${countId(word)}}`).join('&", "&');
  return {
    kind: "headline",
    id: "headline",
    label: "Measures on course",
    formula: `=(${sum})&" of "&{countRated}&" ${text}"`,
    definition,
    range: `=${byWord}&"; not rated "&{${countId("Not rated")}}`,
  };
}

function sectionBlocks(content: ReportSection, level: 1 | 2): Block[] {
  const { heading, prompt, text, measures = [], after = [], section } = content;
  const blocks: Block[] = [
    { kind: "heading", level, text: heading },
    { kind: "text", prompt, text },
    ...toldBlocks(measures),
    ...after,
  ];
  return section === undefined ? blocks : blocks.map((block) => ({ ...block, section }));
}

function toldBlocks(measures: readonly NamedRow[]): readonly Block[] {
  if (measures.length === 0) return [];
  return [
    {
      kind: "text",
      text: `=${measures.map(sentenceOf).join('&" "&')}`,
      prompt: "The figures of these measures stand here once they are entered.",
    },
  ];
}
