import { dateColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { CalculatedColumn, InputTable, Source, TableRow } from "../../template";
import { homeCareReport } from "./sources";

/** Days since the milestone before and since the first, by date: the order of the rows does not matter. */
function intervals(table: string): readonly CalculatedColumn[] {
  const dates = `{${table}.date}`;
  return [
    {
      id: "daysSince",
      header: "Days since the one before",
      format: "whole",
      formula:
        `=IF(COUNT({line.date})=0,"",IF(COUNTIF(${dates},"<"&{line.date})=0,0,` +
        `{line.date}-LARGE(${dates},COUNTIF(${dates},">="&{line.date})+1)))`,
    },
    {
      id: "weeksSinceFirst",
      header: "Weeks since the first",
      format: "one",
      formula: `=IF(COUNT({line.date})=0,"",({line.date}-MIN(${dates}))/7)`,
    },
    {
      id: "standing",
      header: "Standing",
      format: "text",
      formula: '=IF(COUNT({line.date})=0,"no date",IF({line.date}<={asAtDate},"passed","to come"))',
    },
  ];
}

function milestones(
  table: { readonly id: string; readonly title: string; readonly help: string; readonly source: Source },
  rows: readonly (readonly [milestone: string, date: string | null, note?: string])[],
): InputTable {
  return {
    ...table,
    columns: [
      wordsColumn("milestone", "Milestone", { required: true }),
      dateColumn("date", "Date"),
      wordsColumn("note", "Note"),
    ],
    calculated: intervals(table.id),
    worked: rows.map(([milestone, date, note]): TableRow => ({ milestone, date, note: note ?? null })),
    blankRows: 8,
    optional: true,
  };
}

/** What happens around the visit. */
export const assessmentEvents = milestones(
  {
    id: "assessmentEvents",
    title: "CQC assessment: milestones",
    help: "Every dated step from notification to feedback. A step without a date says why in its note.",
    source: inPaper("CQC report, paragraphs 6 to 22"),
  },
  [
    ["Notification of the assessment", "2024-09-09"],
    ["Information return submitted", "2024-09-27", "38 evidence items, about 300 documents"],
    ["Site visit confirmed", "2024-12-02"],
    ["Names and availability for meetings submitted", "2024-12-09"],
    ["Managers' preparation workshop", "2024-12-10"],
    ["List of 50 cases submitted", "2024-12-16", "10 of them are chosen for case tracking"],
    ["Summaries of the 10 cases due", "2025-01-08"],
    ["Senior leaders' presentation", "2025-01-21"],
    ["Workshops for front-line staff", "2025-01-27"],
    ["Preparation of lead members and chairs", "2025-01-28"],
    ["Site visit, week beginning", "2025-02-24"],
    ["First feedback, week beginning", "2025-03-03"],
    ["Draft report for factual check", null, "No date announced"],
    ["Publication of report and rating", null, "No date announced"],
  ],
);

/** Decisions, procurement and implementation of a new contract. */
export const procurement = milestones(
  {
    id: "procurement",
    title: "Procurement: timetable for decisions",
    help: "Decisions, start and end of procurement and implementation. A step without a date says why in its note.",
    source: homeCareReport,
  },
  [
    ["Overview and Scrutiny Committee", "2020-01-20"],
    ["Competition and Procurement Group of the NHS commissioners", "2020-01-22"],
    ["Section 75 agreement approved", "2020-01-31"],
    ["Cabinet approval", "2020-02-07"],
    ["Collaborative Commissioning Committee of the NHS commissioners", "2020-02-12"],
    ["Procurement starts", "2020-03-02"],
    ["Procurement ends", "2020-07-03"],
    ["Implementation starts", "2020-08-03"],
    ["Implementation ends", "2021-10-30", "No later than this day"],
    [
      "Stabilisation and handover",
      null,
      "Each phase is stable before the next begins; the last period is settled nearer the time",
    ],
  ],
);
