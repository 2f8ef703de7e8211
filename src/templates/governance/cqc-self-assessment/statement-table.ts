/** The table of one quality statement: what is known, how it is known, from which source, and what is planned. */
import { answerColumn, fixedColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { InputTable } from "../../template";

/** Code, topic, what is known, how it is known, its source, plans for the next twelve months. */
export type StatementRow = readonly [
  code: string,
  topic: string,
  known: string,
  evidence: string,
  source: string,
  plans: string,
];

export interface QualityStatement {
  /** Prefix of ids: `oneA`. */
  readonly id: string;
  /** "1A. Assessing needs". */
  readonly title: string;
  readonly theme: string;
  /** What the statement asks of a council. */
  readonly asks: string;
  readonly rows: readonly StatementRow[];
}

/** Any digit in the evidence makes it a figure, and a figure needs a source. */
const HOLDS_A_FIGURE = 'COUNT(FIND({"0","1","2","3","4","5","6","7","8","9"},{line.evidence}))>0';

/** What a row still lacks, in the order in which it is written. */
export const LACKS_SOURCE = "figure without a source";

export function statementTable({ id, title, asks, rows }: QualityStatement): InputTable {
  return {
    id,
    title,
    help: asks,
    columns: [
      fixedColumn("code", "Ref. code"),
      fixedColumn("topic", "Topic"),
      answerColumn("known", "What do we know about the quality and impact of practice?"),
      answerColumn("evidence", "How do we know it?"),
      wordsColumn("source", "Source"),
      answerColumn("plans", "Our plans for the next 12 months"),
    ],
    calculated: [
      {
        id: "lacks",
        header: "Lacks",
        format: "text",
        formula:
          '=IF({line.known}="","statement",IF({line.evidence}="","evidence",' +
          `IF(AND({line.source}="",${HOLDS_A_FIGURE}),"${LACKS_SOURCE}",IF({line.plans}="","plans",""))))`,
      },
    ],
    worked: rows.map(([code, topic, known, evidence, source, plans]) => ({
      code,
      topic,
      known,
      evidence,
      source: source === "" ? null : source,
      plans,
    })),
    blank: rows.map(([code, topic]) => ({ code, topic, known: null, evidence: null, source: null, plans: null })),
    blankRows: 0,
    optional: true,
    source: inPaper(`Self-assessment, ${title}`, "2024-09-30"),
  };
}
