import type { TemplateSheet } from "../../template";
import { STATEMENTS } from "./statements";
import { LACKS_SOURCE } from "./statement-table";

const rowOf = (title: string, id: string): string[] => [
  title,
  `=ROWS({${id}.code})`,
  `=COUNTA({${id}.known})`,
  `=COUNTA({${id}.evidence})`,
  `=COUNTA({${id}.source})`,
  `=COUNTIF({${id}.lacks},"${LACKS_SOURCE}")`,
  `=COUNTA({${id}.plans})`,
];
const PARTS = ["codes", "known", "evidence", "sourced", "unsourced", "plans"] as const;
const rows = STATEMENTS.length;

/** What a committee reads: the foreword, strengths and areas to improve, and how well the statements are backed. */
export const summarySheet: TemplateSheet = {
  name: "Summary",
  role: "proposal",
  columns: [44, 14, 14, 14, 14, 16, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Adult social care self-assessment",
      description: "What the council knows about its practice, how it knows it, and what it plans",
    },
    {
      kind: "headline",
      id: "headline",
      label: "Statements that are backed by evidence",
      formula: '={coverage.evidenceTotal}&" of "&{coverage.codesTotal}',
      range:
        '={coverage.sourcedTotal}&" name their source, "&{coverage.unsourcedTotal}&" give figures without one, "&{coverage.plansTotal}&" have plans for the next 12 months."',
      definition:
        '="Codes of nine quality statements in four themes; evidence as at "&TEXT({asAtDate},"d mmmm yyyy")&"."',
    },
    { kind: "heading", level: 1, text: "Foreword" },
    {
      kind: "facts",
      facts: [
        { label: "Council", text: "{councilName}" },
        { label: "Mission", text: "{mission}" },
        { label: "Answers for it", text: "{ownerPost}" },
      ],
    },
    {
      kind: "text",
      prompt:
        "The director's foreword: what the service is for, what it does well, what it has to improve, and which programmes are under way.",
      text: "Wellbeing and prevention come first in how services are planned and given: care that builds on people's strengths, an excellent reablement service, and a commitment to equality. Priorities are delivered with partners, providers are supported early, and safeguarding has strong governance.",
    },
    { kind: "heading", level: 1, text: "Strengths" },
    {
      kind: "bullets",
      prompt: "Four or five strengths, each with the code that backs it.",
      items: [
        { label: "Reablement (1.9)", text: "Nine in ten people need no further service afterwards." },
        { label: "Direct payments (1.5)", text: "Well above the national average, for users and for carers." },
        { label: "Reviews (1.3)", text: "Three in four annual reviews are on time." },
        { label: "Quality of care homes (2.3)", text: "Better rated than in the region and nationally." },
      ],
    },
    { kind: "heading", level: 1, text: "Areas to improve" },
    {
      kind: "bullets",
      prompt: "Where experience or evidence is weak, and what is done about it.",
      items: [
        { label: "Information (1.7)", text: "Not always easy to find; content is being rewritten with users." },
        { label: "Experience (1.12, 3.8)", text: "Social contact and feeling safe improve from a low level." },
        { label: "Engagement (1.13)", text: "Co-production becomes part of how services are designed." },
        { label: "Workforce (2.5)", text: "Turnover at providers is above the national rate." },
      ],
    },
    { kind: "heading", level: 1, text: "How well the statements are backed", pageBreak: true },
    {
      kind: "grid",
      id: "coverage",
      headers: [
        "Quality statement",
        "Codes",
        "Statement",
        "Evidence",
        "Source named",
        "Figures without a source",
        "Plans",
      ],
      rows: [
        ...STATEMENTS.map(({ title, id }) => rowOf(title, id)),
        ["All four themes", ...PARTS.map((part) => `=SUM({coverage.${part}})`)],
      ],
      formats: ["text", "whole", "whole", "whole", "whole", "whole", "whole"],
      parts: {
        statement: { row: 1, column: 0, rows, columns: 1 },
        ...Object.fromEntries(PARTS.map((part, index) => [part, { row: 1, column: index + 1, rows, columns: 1 }])),
        ...Object.fromEntries(
          PARTS.map((part, index) => [`${part}Total`, { row: rows + 1, column: index + 1, rows: 1, columns: 1 }]),
        ),
      },
      total: true,
    },
    {
      kind: "chart",
      id: "coverageChart",
      chart: "barClustered",
      title: "Codes, and those whose evidence names its source, by quality statement",
      categories: "{coverage.statement}",
      series: [
        { name: "Codes", values: "{coverage.codes}", colour: "muted" },
        { name: "Source named", values: "{coverage.sourced}", colour: "accent" },
      ],
      categoryTitle: "Quality statement",
      valueTitle: "Codes",
      format: "whole",
      height: 20,
      description: "Bars by quality statement: its codes, and those whose evidence names its source.",
    },
  ],
};
