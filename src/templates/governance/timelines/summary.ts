import { PAPER } from "../../papers/reports-2025";
import type { TemplateSummary } from "../../summary";

/** Template T14 as the gallery shows it. */
export const timelinesSummary: TemplateSummary = {
  id: "timelines-and-roadmaps",
  title: "Timelines and roadmaps",
  question: "What has to happen by when, how long does each step take, and are the rules of the timetable kept?",
  category: "Governance and assurance",
  keywords: [
    "timeline",
    "roadmap",
    "milestones",
    "CQC assessment",
    "site visit",
    "procurement timetable",
    "phases",
    "month bands",
    "Gantt",
    "implementation plan",
    "capital completion",
  ],
  paper: PAPER,
  computes: [
    "Windows of an assessment from its dates and rules",
    "Days and weeks between milestones",
    "Month bands of each workstream as dates, and gaps between them",
    "Months to full effect from design and implementation",
    "Months to the completion of capital schemes",
  ],
};
