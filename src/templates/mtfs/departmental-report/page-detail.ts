/** What stands behind single lines of the report: trends, people who leave hospital, workstreams, activities. */
import type { Block, TemplateSheet } from "../../template";
import { transferBlocks } from "../demand/transforming-care";
import { trendBlocks } from "../demand/trends";
import { activitiesOnPage } from "../lines/activities";
import type { Edition } from "./edition";
import { SECTION } from "./sections";

const programme: readonly Block[] = [
  { kind: "heading", level: 1, text: "Opportunities of the operating model", section: SECTION.programme },
  {
    kind: "lines",
    id: "programmeLines",
    table: "programme",
    section: SECTION.programme,
    columns: [
      { id: "workstream", header: "Workstream", formula: "={line.workstream}", format: "text" },
      { id: "amount", header: "Target, £m a year", formula: "={line.amount}", format: "one", total: "sum" },
      { id: "programme", header: "Programme", formula: "={line.programme}", format: "text" },
    ],
    total: "Total",
    note: "Part of the benefits is put back into quality; what is cashable and already in an earlier plan stands in the template for transformation opportunities.",
  },
];

/** Nothing where the edition has none of these parts. */
export function detailPage(edition: Edition): readonly TemplateSheet[] {
  const blocks = [
    ...(edition.trends === undefined ? [] : trendBlocks(SECTION.trends)),
    ...(edition.transformingCare === undefined ? [] : transferBlocks(SECTION.transformingCare)),
    ...(edition.programme === undefined ? [] : programme),
    ...(edition.activities === undefined ? [] : activitiesOnPage(SECTION.activities)),
  ];
  if (blocks.length === 0) return [];
  return [
    {
      name: "Detail",
      role: "proposal",
      columns: [60, 18, 22, 18, 18],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Behind the lines", description: "How single figures of the report come about" },
        ...blocks,
      ],
    },
  ];
}
