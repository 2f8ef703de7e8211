/** The form itself, typed in place. */
import type { TemplateSheet } from "../../template";

export const definitionSheet: TemplateSheet = {
  name: "Definition",
  role: "entries",
  columns: [8, 52, 84, 12, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Section 1: defining the policy",
      description: "What is new, whom it is for, and how it serves the aims of the Equality Act 2010",
    },
    { kind: "entries", table: "definition" },
    { kind: "entries", table: "duties" },
  ],
};

export const screeningSheet: TemplateSheet = {
  name: "Screening",
  role: "entries",
  columns: [8, 56, 14, 82, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Section 2: screening",
      description: "Who was asked, who may be affected, which rights are engaged, and whether a full report is needed",
    },
    { kind: "entries", table: "consultation" },
    { kind: "entries", table: "consultationPlan" },
    { kind: "entries", table: "monitoring" },
    { kind: "heading", level: 1, text: "Section 2 C: groups and communities", pageBreak: true },
    { kind: "entries", table: "characteristics", title: false },
    { kind: "heading", level: 1, text: "Section 2 C: human rights", pageBreak: true },
    { kind: "entries", table: "humanRights", title: false },
    { kind: "entries", table: "adverseImpact" },
    {
      kind: "text",
      style: "note",
      text: "Questions 13 and 14, the decision, stand in the register of assumptions and head the summary.",
    },
  ],
};

export const reportSheet: TemplateSheet = {
  name: "Report",
  role: "entries",
  columns: [8, 62, 92, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Section 3: full report",
      description: "Completed where the decision of the screening requires it; otherwise it stays blank",
    },
    { kind: "entries", table: "research" },
    { kind: "entries", table: "likelyImpacts" },
    { kind: "entries", table: "likelyRights" },
    { kind: "entries", table: "mitigation" },
  ],
};

export const actionsSheet: TemplateSheet = {
  name: "Actions",
  role: "entries",
  columns: [44, 44, 30, 30, 14, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Action plan and sign-off",
      description: "What is done about the findings, by which post and by when; who signs",
    },
    { kind: "entries", table: "actionPlan" },
    { kind: "entries", table: "signatures" },
    {
      kind: "text",
      style: "note",
      text: "After scrutiny, a version without persons is published on the council's website.",
    },
  ],
};
