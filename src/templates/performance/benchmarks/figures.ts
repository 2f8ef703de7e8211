/** Figures behind the commentary of January 2025, and those of the self-assessment in the same pack. */
import type { InputTable, TableRow } from "../../template";
import { inPaper } from "../../papers/reports-2025";
import { changesTable, proportionsTable } from "../supporting/comparisons";
import { forecastTable } from "../supporting/forecasts";
import { monthsTable } from "../supporting/months";
import { populationsTable } from "../supporting/populations";
import { partsTable, totalsTable } from "../supporting/splits";
import { statementsTable } from "../supporting/statements";
import { ADMISSIONS_1864, ADMISSIONS_65, CARE_PANEL } from "./names";

const NOVEMBER = 8;

const forecasts: readonly TableRow[] = [
  {
    measure: ADMISSIONS_1864,
    place: "Paragraph 13; Appendix A",
    soFar: 34,
    months: NOVEMBER,
    lastYear: 60,
    adopted: 56,
    knownRate: 13.8,
  },
  {
    measure: ADMISSIONS_65,
    place: "Paragraph 13; Appendix A",
    soFar: 574,
    months: NOVEMBER,
    lastYear: 868,
    adopted: 897,
    knownRate: 564,
  },
  { measure: CARE_PANEL, place: "Self-assessment 3.2", soFar: 150, months: 9, lastYear: 185 },
];

const proportions: readonly TableRow[] = [
  { subject: "Learning disability, at home or with family, 2022/23", part: 1198, whole: 1399, place: "Paragraph 9" },
  { subject: "Direct payments 2023/24, as the text counts them", part: 1723, whole: 5081, place: "Paragraph 15" },
  { subject: "Safeguarding alerts that led to enquiries, 2023/24", part: 796, whole: 1732, place: "Paragraph 19" },
  {
    subject: "Safeguarding alerts that led to enquiries, self-assessment",
    part: 794,
    whole: 1733,
    place: "Self-assessment 3.10",
  },
  { subject: "New contacts from hospital discharge", part: 8060, whole: 31380, place: "Paragraph 7" },
  { subject: "Waiting for more than six months, November 2024", part: 20, whole: 736, place: "Paragraph 10" },
  { subject: "Waiting for more than six months, November 2023", part: 37, whole: 757, place: "Paragraph 10" },
  { subject: "ASCOF measures in line with the national figure or better", part: 13, whole: 22, place: "Paragraph 31" },
];

const changes: readonly TableRow[] = [
  { subject: "New contacts in twelve months", now: 31380, before: 34060, place: "Paragraph 7" },
  {
    subject: "New contacts from hospital discharge",
    now: 8060,
    before: 7895,
    place: "Paragraph 7: 165 more than before",
  },
  { subject: "People through reablement, April to November", now: 3085, before: 2959, place: "Paragraph 11" },
  {
    subject: "People supported by the reablement service, 2023/24",
    now: 4562,
    before: 3491,
    target: 4200,
    place: "Self-assessment 1.6",
  },
  { subject: "Hospital discharges a week", now: 171, before: 146, place: "Self-assessment 3.2" },
];

const SPLITS = {
  contacts: "Contacts by route, year to August 2024",
  portal: "Self-assessment referrals through the portal",
  financial: "Financial assessments completed",
  perpetrators: "Completed enquiries by alleged perpetrator",
  discharges: "People new to the council a week after discharge, %",
  alerts: "Open safeguarding alerts by age, %",
  enquiries: "Open safeguarding enquiries by age, %",
  survey: "Answers to the pilot survey's question on information",
  carers: "Carers satisfied with services, %",
} as const;

const totals: readonly TableRow[] = [
  { split: SPLITS.contacts, stated: 33438, place: "Self-assessment 1.1" },
  { split: SPLITS.portal, stated: 2632, place: "Self-assessment 1.1" },
  { split: SPLITS.financial, stated: 5424, place: "Self-assessment 1.4" },
  { split: SPLITS.perpetrators, stated: 139, place: "Minutes of the meeting before" },
  { split: SPLITS.discharges, stated: 100, place: "Self-assessment 3.2" },
  { split: SPLITS.alerts, stated: 100, place: "Self-assessment 3.10" },
  { split: SPLITS.enquiries, stated: 100, place: "Self-assessment 3.10" },
  { split: SPLITS.survey, stated: 48, place: "Self-assessment 1.7: printed as 54%, 25% and 21%" },
  { split: SPLITS.carers, stated: 82, place: "Self-assessment 1.11" },
];

const partsOf = (split: string, parts: readonly (readonly [string, number])[]): TableRow[] =>
  parts.map(([part, figure]) => ({ split, part, figure }));

const parts: readonly TableRow[] = [
  ...partsOf(SPLITS.contacts, [
    ["Telephone", 14353],
    ["Online, public", 8048],
    ["Email", 7521],
    ["Online, professional", 3065],
  ]),
  ...partsOf(SPLITS.portal, [
    ["Care and support needs", 1044],
    ["Carers", 1184],
    ["Financial assessment", 223],
    ["Equipment or minor adaptations", 70],
  ]),
  ...partsOf(SPLITS.financial, [
    ["Nil charge", 1184],
    ["Variable charge", 3296],
    ["Full cost", 944],
  ]),
  ...partsOf(SPLITS.perpetrators, [
    ["Social care staff", 62],
    ["Health care professionals and other", 16],
    ["Not known, and others", 41],
    ["Family", 20],
  ]),
  ...partsOf(SPLITS.discharges, [
    ["Temporary residential placement", 15],
    ["Reablement", 51],
    ["At home with home care", 31],
    ["Other community services or permanent placement", 3],
  ]),
  ...partsOf(SPLITS.alerts, [
    ["Up to 4 weeks", 45],
    ["1 to 3 months", 48],
    ["Over 3 months", 7],
  ]),
  ...partsOf(SPLITS.enquiries, [
    ["Less than 6 weeks", 36],
    ["6 weeks to 3 months", 27],
    ["3 to 6 months", 20],
    ["6 to 12 months", 15],
    ["Over 12 months", 2],
  ]),
  ...partsOf(SPLITS.survey, [
    ["No", 26],
    ["Yes", 12],
    ["Don't know", 10],
  ]),
  ...partsOf(SPLITS.carers, [
    ["Very satisfied", 64],
    ["Fairly satisfied", 18],
  ]),
];

export const STATEMENTS = {
  satisfaction: "Service users satisfied, against the national average, %",
  admissions1864: "Admissions aged 18-64 in 2023/24: report and self-assessment",
  admissions65: "Admissions aged 65+ in 2023/24: report and self-assessment",
} as const;

const statements: readonly TableRow[] = [
  { statement: STATEMENTS.satisfaction, one: 64.5, relation: "below", other: 64.4, place: "Self-assessment 1.12" },
  {
    statement: STATEMENTS.admissions1864,
    one: 60,
    relation: "equal to",
    other: 61,
    place: "Paragraph 13; self-assessment 2.4",
  },
  {
    statement: STATEMENTS.admissions65,
    one: 868,
    relation: "equal to",
    other: 864,
    place: "Paragraph 13; self-assessment 2.4",
  },
];

const populations: readonly TableRow[] = [
  { subject: "People supported aged 18-64", people: 3110, rate: 714, measure: ADMISSIONS_1864 },
  { subject: "People supported aged 65 or over", people: 7500, rate: 4858, measure: ADMISSIONS_65 },
];

export const splits = SPLITS;

export const figureTables: readonly InputTable[] = [
  forecastTable(forecasts, inPaper("Performance report, paragraph 13; self-assessment on the Shared Care Panel")),
  monthsTable(
    { [NOVEMBER]: 104098 / 136000 },
    inPaper("Performance report, paragraph 22: 104,098 of 136,000 by November"),
  ),
  populationsTable(populations, inPaper("Performance report, paragraph 12")),
  changesTable(changes, inPaper("Performance report, paragraphs 7 and 11; self-assessment")),
  proportionsTable(proportions, inPaper("Performance report, paragraphs 7 to 31; self-assessment")),
  totalsTable(totals, inPaper("Self-assessment; minutes")),
  partsTable(parts, inPaper("Self-assessment; minutes")),
  statementsTable(statements, inPaper("Performance report; self-assessment")),
];
