/** Risks of a business case: titles as the papers print them, and room for likelihood, impact, mitigation and owner. */
import type { Block, InputGroup, InputTable, Source, TableRow, TemplateSheet } from "../template";

export interface BusinessCaseRisk {
  readonly title: string;
  readonly mitigation?: string;
}

const SCORE = { kind: "number", minimum: 1, maximum: 5, whole: true } as const;
const BLANK_ROWS = 8;
const CONVENTION: Source = { document: "local", place: "Convention of a five by five risk matrix" };

/** The scores from which a risk is amber or red. */
export const riskMatrix: InputGroup = {
  id: "riskMatrix",
  title: "Risk matrix",
  help: "Likelihood and impact are scored from 1 to 5 and multiplied.",
  inputs: [threshold("riskAmberFrom", "A risk is amber from", 8), threshold("riskRedFrom", "A risk is red from", 15)],
};

function threshold(id: string, label: string, score: number): InputGroup["inputs"][number] {
  return {
    id,
    label,
    unit: "score",
    format: "whole",
    accepts: { kind: "number", minimum: 1, maximum: 25, whole: true },
    help: "Likelihood times impact, at most 25.",
    source: CONVENTION,
    worked: score,
    blank: score,
  };
}

/** The risks with their scores; the rating is computed. The published form prints titles alone. */
export function riskTable(risks: readonly BusinessCaseRisk[], source: Source): InputTable {
  return {
    id: "risks",
    title: "Risks",
    help: "One risk a row. Likelihood and impact from 1 (low) to 5 (high); the rating follows from the risk matrix.",
    columns: [
      { id: "title", header: "Risk", format: "text", accepts: { kind: "text" } },
      { id: "likelihood", header: "Likelihood", unit: "1 to 5", format: "whole", accepts: SCORE, optional: true },
      { id: "impact", header: "Impact", unit: "1 to 5", format: "whole", accepts: SCORE, optional: true },
      { id: "mitigation", header: "Mitigation", format: "text", accepts: { kind: "text" }, optional: true },
      { id: "owner", header: "Owner", format: "text", accepts: { kind: "text", maximumLength: 60 }, optional: true },
    ],
    calculated: [
      {
        id: "score",
        header: "Score",
        format: "whole",
        formula: '=IF(COUNT({line.likelihood},{line.impact})<1+1,"",{line.likelihood}*{line.impact})',
      },
      {
        id: "rating",
        header: "Rating",
        format: "text",
        formula:
          '=IF(COUNT({line.score})=0,"",IF({line.score}>={riskRedFrom},"Red",IF({line.score}>={riskAmberFrom},"Amber","Green")))',
        look: "rag",
      },
    ],
    // Where the paper prints none, rows stand open for the council's own.
    worked:
      risks.length === 0 ? Array.from({ length: BLANK_ROWS }, () => riskRow(null)) : risks.map((risk) => riskRow(risk)),
    blankRows: BLANK_ROWS,
    source,
    optional: true,
  };
}

function riskRow(risk: BusinessCaseRisk | null): TableRow {
  return {
    title: risk?.title ?? null,
    likelihood: null,
    impact: null,
    mitigation: risk?.mitigation ?? null,
    owner: null,
  };
}

/** The risks as the page lists them; what is done about each stands on the sheet of its own. */
export const riskBlocks: readonly Block[] = [
  { kind: "heading", level: 1, text: "Risks", section: "risks" },
  {
    kind: "lines",
    section: "risks",
    id: "riskList",
    table: "risks",
    columns: [
      { id: "title", header: "Risk", formula: "={line.title}", format: "text" },
      { id: "score", header: "Score", formula: "={line.score}", format: "whole" },
      { id: "rating", header: "Rating", formula: "={line.rating}", format: "text", look: "rag" },
    ],
    note: "Likelihood, impact, mitigation and owner of each risk stand on the Risks sheet.",
  },
];

export const risksSheet: TemplateSheet = {
  name: "Risks",
  role: "entries",
  columns: [44, 12, 12, 46, 22, 10, 12, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Risks",
      description: "What could keep the saving from being made, how likely it is, and what is done about it",
    },
    { kind: "entries", table: "risks", title: false },
  ],
};
