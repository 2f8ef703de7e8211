import type { Block, TemplateSheet } from "../../template";
import { assessmentPage } from "./page-assessment";
import { programmePage } from "./page-programme";

const procurementPage: readonly Block[] = [
  { kind: "heading", level: 1, text: "Procurement timetable" },
  {
    kind: "lines",
    id: "timetable",
    table: "procurement",
    columns: [
      { id: "milestone", header: "Milestone", formula: "={line.milestone}", format: "text" },
      { id: "note", header: "Note", formula: "={line.note}", format: "text" },
      { id: "date", header: "Date", formula: "={line.date}", format: "date" },
      { id: "days", header: "Days since the one before", formula: "={line.daysSince}", format: "whole", total: "sum" },
      { id: "weeks", header: "Weeks since the first", formula: "={line.weeksSinceFirst}", format: "one" },
    ],
    total: "From first to last",
  },
];

/** All timelines on one page. */
export const timelinesSheet: TemplateSheet = {
  name: "Roadmap",
  role: "proposal",
  columns: [38, 64, 16, 16, 16, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Timelines and roadmaps",
      description: "What happens by when, how long each step takes, and whether the rules of the timetable are kept",
    },
    {
      kind: "headline",
      id: "headline",
      label: "From notification of the assessment to the site visit",
      formula: '=IF(COUNT({monthsToVisit})=0,"No dates yet",TEXT({monthsToVisit},"0.0")&" months")',
      range:
        '=IF({rulesApplied}=0,"No rule can be judged yet.",{rulesKept}&" of "&{rulesApplied}&" rules kept")&IF(COUNT({daysToReturn})=0,"",": return after "&{daysToReturn}&" days")&IF(COUNT({noticeWeeks})=0,"",", "&TEXT({noticeWeeks},"0")&" weeks\' notice of the visit")',
      definition:
        '={milestonesPassed}&" of "&{milestonesTotal}&" milestones passed on "&TEXT({asAtDate},"d mmmm yyyy")&"; months of average length"',
    },
    ...assessmentPage,
    {
      kind: "text",
      prompt: "Say what is being prepared now, by whom, and what the committee hears next.",
      text: "The return went in on time and staff are being prepared with information sessions, workshops and briefings. Senior leaders present the service in January; the first feedback follows in the week after the visit, and a later meeting hears the findings.",
    },
    ...procurementPage,
    {
      kind: "text",
      prompt: "Say what could move the timetable, and what happens then.",
      text: "The order of implementation is settled after procurement: where a provider leaves the market, its users move first. An extension of the old contract can cover a last period of stabilisation.",
    },
    ...programmePage,
  ],
};

export const milestonesSheet: TemplateSheet = {
  name: "Milestones",
  role: "entries",
  columns: [56, 14, 50, 14, 14, 12, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Milestones",
      description: "Dated steps of the assessment and of a procurement, typed in place",
    },
    { kind: "entries", table: "assessmentEvents" },
    { kind: "entries", table: "procurement" },
  ],
};

export const programmeSheet: TemplateSheet = {
  name: "Programme",
  role: "entries",
  columns: [44, 14, 14, 56, 14, 14, 14, 16, 14],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Programme",
      description: "Month bands of each workstream and expected completion of capital schemes, typed in place",
    },
    { kind: "entries", table: "phases" },
    { kind: "entries", table: "capital" },
  ],
};
