/** What one edition of the report brings: its paper's figures, its words, and the parts of the document it has. */
import type { Source, TableRow } from "../../template";
import type { TemplateSummary } from "../../summary";
import type { WorkedTransfers } from "../demand/transforming-care";
import type { WorkedTrends } from "../demand/trends";
import type { WorkedActivities } from "../lines/activities";
import type { AgreedLine } from "../lines/level-reading";
import type { LineTable } from "../lines/line-tables";

/** A group of growth lines, with the heading and sub-total of its appendix. */
export interface LineGroup extends LineTable {
  readonly heading: string;
  readonly total: string;
}

export interface EditionBudget {
  /** £000. */
  readonly opening: number;
  readonly transfers: number;
  /** £, from Appendix A. */
  readonly priorYear: number;
  readonly gross: number;
  readonly externalIncome: number;
  readonly demandLedGross: number;
  /** Description and £m. */
  readonly transferParts: readonly (readonly [description: string, millions: number])[];
  /** Heading, £, and the two figures as the report's table prints them. */
  readonly netBudget: readonly (readonly [heading: string, pounds: number, millions: number, share: number])[];
}

/** People who leave hospital, with the weeks that a year of their care has. */
export interface EditionTransfers extends WorkedTransfers {
  readonly weeksPerYear: number;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** The report's narrative, paraphrased. */
export interface EditionWords {
  readonly reportTo: string;
  readonly reportOf: string;
  readonly purpose: readonly string[];
  readonly policy: string;
  readonly background: string;
  readonly transformation: string;
  readonly ambitions: readonly string[];
  readonly inflation: string;
  readonly restraint: string;
  readonly growth: string;
  readonly developing: readonly LabelledText[];
  readonly integration: string;
  readonly longTermPlan?: string;
  readonly careFund: string;
  readonly careFundNext?: string;
  readonly influences: readonly string[];
  readonly capital: string;
  readonly futureSchemes: readonly LabelledText[];
  readonly backgroundPapers: readonly string[];
  readonly equality: readonly string[];
  readonly humanRights: string;
  readonly contacts: readonly string[];
}

export interface Edition {
  readonly summary: TemplateSummary;
  /** First word of the sheets' names. */
  readonly tab: string;
  readonly inPaper: (place: string, asAt?: string) => Source;
  readonly asAtDate: string;
  readonly firstYear: string;
  readonly budget: EditionBudget;
  readonly growth: readonly LineGroup[];
  readonly careSavings: LineGroup;
  readonly communitySavings: LineGroup;
  readonly agreed: readonly [growth: AgreedLine, savings: AgreedLine];
  /** Codes that the text prints otherwise than the appendices, or an empty list. */
  readonly codesInText: readonly TableRow[];
  /** What the text and the appendices disagree about, where they do. */
  readonly codesDiffer?: string;
  readonly trends?: WorkedTrends;
  readonly transformingCare?: EditionTransfers;
  /** Programme, workstream, £m. */
  readonly programme?: readonly (readonly [programme: string, workstream: string, millions: number])[];
  readonly activities?: WorkedActivities;
  /** Source, £m, what it is for; the first row is the NHS minimum. */
  readonly careFund: readonly (readonly [source: string, millions: number, purpose: string])[];
  readonly careFundYear: string;
  /** Of the NHS minimum, £m. */
  readonly sustainCare: number;
  readonly furtherCare: number;
  /** Words by which both the fund and the other funding name one grant, where they do. */
  readonly sameGrant?: string;
  /** Source and £. */
  readonly funding: readonly (readonly [source: string, pounds: number])[];
  /** Scheme, whether it is paid from outside, £000 in the programme, £000 in all. */
  readonly capital: readonly (readonly [scheme: string, external: "yes" | "no", programme: number, whole: number])[];
  readonly words: EditionWords;
}
