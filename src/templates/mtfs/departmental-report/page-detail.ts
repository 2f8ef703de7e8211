/** What stands behind single lines of the report: trends, people who leave hospital, workstreams, activities. */
import type { Block, TemplateSheet } from "../../template";
import { activitiesOnPage } from "../lines/activities";
import type { Edition } from "./edition";
import { SECTION } from "./sections";

const trends: readonly Block[] = [
  { kind: "heading", level: 1, text: "Overall growth trends", section: SECTION.trends },
  {
    kind: "grid",
    section: SECTION.trends,
    headers: ["People supported", "A year"],
    rows: [
      ["Typical growth, low", '=IF(ISBLANK({typicalLow}),"",{typicalLow})'],
      ["Typical growth, high", '=IF(ISBLANK({typicalHigh}),"",{typicalHigh})'],
      ["Before the change in practice", '=IF(ISBLANK({growthBefore}),"",{growthBefore})'],
      ["Over the whole period", '=IF(ISBLANK({growthAll}),"",{growthAll})'],
      ["Since the change, as the other two imply", "={growthSince}"],
    ],
    formats: ["text", "percentOne"],
    total: true,
  },
  {
    kind: "text",
    section: SECTION.trends,
    prompt: "What has changed in practice, and what has the average cost of a person supported done meanwhile?",
    text: "Funding panels were introduced in September 2023. The average cost of a person supported rose over the same time, in steps with the yearly review of fees; dearer residential placements and more hours of home care after hospital drove it, and it has become steadier since.",
  },
];

const transformingCare: readonly Block[] = [
  {
    kind: "heading",
    level: 1,
    text: "Transforming Care: people who leave hospital",
    section: SECTION.transformingCare,
  },
  {
    kind: "grid",
    section: SECTION.transformingCare,
    headers: ["Cost of the people discharged in the first year", "Low", "High"],
    rows: [
      ["Cost of their packages, £ a year", "={packagesLow}", "={packagesHigh}"],
      ["Health's share, £ a year", "={packagesHealthLow}", "={packagesHealthHigh}"],
      ["Council's share, £ a year", "={packagesCouncilLow}", "={packagesCouncilHigh}"],
    ],
    formats: ["text", "pounds"],
    total: true,
  },
  {
    kind: "text",
    section: SECTION.transformingCare,
    prompt: "What could change the forecast, and when is it looked at again?",
    text: "The forecast depends on how many people are discharged in the year before, what health pays, whether placements last, and how the support that a person needs changes. It is looked at again with the actual figures of the third quarter.",
  },
];

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
    ...(edition.trends === undefined ? [] : trends),
    ...(edition.transformingCare === undefined ? [] : transformingCare),
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
