import { workingSheet } from "../../blocks/standard-sheets";
import type { OutputRow } from "../../template";

interface CountedSection {
  readonly id: string;
  readonly label: string;
  /** Columns whose filled cells are answers. */
  readonly answers: readonly string[];
}

/** What stands in each line of the progress table: the answers of one section. */
export const COUNTED: readonly CountedSection[] = [
  { id: "definition", label: "1. Defining the policy", answers: ["definition.comments"] },
  { id: "duties", label: "1. Aims of the Equality Act", answers: ["duties.answer"] },
  { id: "consultation", label: "2 A. Research and consultation", answers: ["consultation.answer"] },
  { id: "monitoring", label: "2 B. Monitoring", answers: ["monitoring.answer"] },
  { id: "groups", label: "2 C. Groups and communities", answers: ["characteristics.answer"] },
  { id: "rights", label: "2 C. Human rights", answers: ["humanRights.answer"] },
  { id: "adverse", label: "2 D. Adverse impact and barriers", answers: ["adverseImpact.answer"] },
];

const count = (id: string, label: string, formula: string, unit: string, note?: string): OutputRow => ({
  id,
  label,
  unit,
  formula,
  format: "whole",
  note,
});

const sumOf = (suffix: string): string => `=${COUNTED.map(({ id }) => `{${id}${suffix}}`).join("+")}`;

const sections: readonly OutputRow[] = COUNTED.flatMap(({ id, label, answers }) => [
  count(`${id}Asked`, `${label}: questions`, `=${answers.map((cells) => `ROWS({${cells}})`).join("+")}`, "questions"),
  count(`${id}Given`, `${label}: answered`, `=${answers.map((cells) => `COUNTA({${cells}})`).join("+")}`, "questions"),
]);

const unexplained = (table: string, answer: string): string =>
  `=SUMPRODUCT(({${table}.answer}="${answer}")*({${table}.comments}=""))`;

const reportTables = ["research", "likelyImpacts", "likelyRights", "mitigation"] as const;

export const working = workingSheet([
  { kind: "heading", level: 1, text: "Questions and answers of the screening" },
  {
    kind: "rows",
    rows: [
      ...sections,
      count("questionsTotal", "Questions of sections 1 and 2", sumOf("Asked"), "questions"),
      count("answeredTotal", "Answered", sumOf("Given"), "questions"),
      count("openTotal", "Still open", "={questionsTotal}-{answeredTotal}", "questions"),
    ],
  },
  { kind: "heading", level: 1, text: "What the screening found" },
  {
    kind: "rows",
    rows: [
      count(
        "groupsAffected",
        "Groups that may be affected",
        '=COUNTIF({characteristics.answer},"yes")',
        "groups",
        "Whether the impact is good or bad is in the comments.",
      ),
      count("rightsEngaged", "Articles that may be engaged", '=COUNTIF({humanRights.answer},"yes")', "articles"),
      count(
        "adverseFindings",
        "Signs of adverse impact or barriers",
        '=COUNTIF({adverseImpact.answer},"yes")',
        "findings",
      ),
      count("adverseUnknown", "Not known", '=COUNTIF({adverseImpact.answer},"unknown")', "questions"),
      count("groupsUnexplained", "Groups with a yes and no comment", unexplained("characteristics", "yes"), "groups"),
      count("rightsUnexplained", "Articles with a yes and no comment", unexplained("humanRights", "yes"), "articles"),
      count(
        "dutiesUnexplained",
        "Aims of the Act without a word on how",
        "=ROWS({duties.comments})-COUNTA({duties.comments})",
        "aims",
      ),
      count(
        "consultationLacking",
        "Consultation questions answered no or planned",
        '=COUNTIF({consultation.answer},"no")+COUNTIF({consultation.answer},"planned")',
        "questions",
        "Then question 8 says what is planned.",
      ),
    ],
  },
  { kind: "heading", level: 1, text: "Full report" },
  {
    kind: "rows",
    rows: [
      count(
        "reportMandatory",
        "Decision requires a full report (1 = yes)",
        '=IF(OR({likelyImpact}="Negative impact",{likelyImpact}="Impact not known"),1,0)',
        "flag",
        "A negative or unknown impact does.",
      ),
      count(
        "reportAsked",
        "Questions of the report",
        `=${reportTables.map((id) => `ROWS({${id}.comments})`).join("+")}`,
        "questions",
      ),
      count(
        "reportGiven",
        "Answered",
        `=${reportTables.map((id) => `COUNTA({${id}.comments})`).join("+")}`,
        "questions",
      ),
      count("actionsPlanned", "Actions in the plan", "=COUNTA({actionPlan.action})", "actions"),
      count("signaturesGiven", "Signatures dated", "=COUNT({signatures.date})", "signatures"),
      {
        id: "nextStep",
        label: "Next step",
        unit: "words",
        format: "text",
        formula:
          '=IF({openTotal}>0,"Answer the "&{openTotal}&" open questions of the screening",' +
          'IF(OR({likelyImpact}="Not decided yet",{reportRequired}="not decided yet"),"Decide on the impact and on a full report",' +
          'IF(AND({reportRequired}="yes",{reportGiven}<{reportAsked}),"Complete section 3: "&({reportAsked}-{reportGiven})&" questions open",' +
          'IF({signaturesGiven}<ROWS({signatures.date}),"Go to scrutiny and sign-off","Publish a version without persons"))))',
      },
    ],
  },
]);
