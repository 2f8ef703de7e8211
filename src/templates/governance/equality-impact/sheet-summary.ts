import type { TemplateSheet } from "../../template";
import { COUNTED } from "./working";

/** What a committee reads: the decision, how complete it is, and what was found. */
export const summarySheet: TemplateSheet = {
  name: "Summary",
  role: "proposal",
  columns: [42, 18, 18, 18, 46],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Equality and human rights impact assessment",
      description: "Who may be affected by the change, what the screening found, and what happens next",
    },
    {
      kind: "headline",
      id: "impactHeadline",
      label: "Likely impact of the policy",
      formula: "={likelyImpact}",
      range:
        '="Full report required: "&{reportRequired}&".  "&{groupsAffected}&" of "&ROWS({characteristics.answer})&" groups may be affected; "&{rightsEngaged}&" of "&ROWS({humanRights.answer})&" articles of the Human Rights Act may be engaged."',
      definition: '="Next step: "&{nextStep}&"."',
    },
    { kind: "heading", level: 1, text: "Key details" },
    {
      kind: "facts",
      facts: [
        { label: "Policy assessed", text: "{policyName}" },
        { label: "Department and section", text: "{department}" },
        { label: "Lead officer's post", text: "{leadPost}" },
        { label: "Others completing it", text: '=IF({otherPosts}="","none",{otherPosts})' },
        { label: "Contact", text: '=IF({contact}="","see the department",{contact})' },
        {
          label: "Responsible for putting it into practice",
          text: '=IF({implementingPost}="","not given",{implementingPost})',
        },
        { label: "Started", text: "{startedOn}" },
        {
          label: "Completed",
          text: '=IF(ISNUMBER({completedOn}),TEXT({completedOn},"d mmmm yyyy"),"to be confirmed")',
        },
      ],
    },
    { kind: "heading", level: 1, text: "Main findings" },
    {
      kind: "bullets",
      prompt: "Three or four findings for the covering report: who gains, who may lose, what is done about it.",
      items: [
        { text: "No negative impact on protected groups is expected." },
        {
          text: "The new model answers gaps between areas of the county: better quality, response and consistency, and better outcomes.",
        },
        { text: "People get the right level of support and keep as much independence as possible." },
        { text: "Care built around individual outcomes supports equal delivery." },
      ],
    },
    { kind: "heading", level: 1, text: "Who may be affected" },
    {
      kind: "lines",
      id: "groupList",
      table: "characteristics",
      columns: [
        { id: "group", header: "Characteristic or group", formula: "={line.question}", format: "text" },
        {
          id: "affected",
          header: "May be affected",
          formula: '=IF({line.answer}="","open",{line.answer})',
          format: "text",
        },
      ],
      note: "Whether the impact is positive or negative, and which barriers there are, is in the comments on the Screening sheet.",
    },
    { kind: "heading", level: 1, text: "How far the screening is", pageBreak: true },
    {
      kind: "grid",
      id: "progress",
      headers: ["Section", "Questions", "Answered", "Still open"],
      rows: [
        ...COUNTED.map(({ id, label }) => [label, `={${id}Asked}`, `={${id}Given}`, `={${id}Asked}-{${id}Given}`]),
        ["Sections 1 and 2", "={questionsTotal}", "={answeredTotal}", "={openTotal}"],
      ],
      formats: ["text", "whole", "whole", "whole"],
      parts: {
        section: { row: 1, column: 0, rows: COUNTED.length, columns: 1 },
        answered: { row: 1, column: 2, rows: COUNTED.length, columns: 1 },
        open: { row: 1, column: 3, rows: COUNTED.length, columns: 1 },
      },
      total: true,
    },
    {
      kind: "chart",
      id: "progressChart",
      chart: "barClustered",
      title: "Questions answered and still open, by section",
      categories: "{progress.section}",
      series: [
        { name: "Answered", values: "{progress.answered}", colour: "accent" },
        { name: "Still open", values: "{progress.open}", colour: "warning" },
      ],
      categoryTitle: "Section of the form",
      valueTitle: "Questions",
      format: "whole",
      description: "Bars by section of the form: questions answered, and questions still open.",
    },
  ],
};
