/** Figures behind the commentary of January 2020. */
import type { InputTable, TableRow } from "../../template";
import { inPaper } from "../../papers/reports-2020";
import { changesTable, proportionsTable } from "../supporting/comparisons";
import { forecastTable } from "../supporting/forecasts";
import { monthsTable } from "../supporting/months";
import { peersTable } from "../supporting/peers";
import { populationsTable } from "../supporting/populations";
import { quartilesTable, ranksTable } from "../supporting/ranks";
import { partsTable, totalsTable } from "../supporting/splits";
import { statementsTable } from "../supporting/statements";
import { ADMISSIONS_1864, ADMISSIONS_65 } from "./names";

const NOVEMBER = 8;

const forecasts: readonly TableRow[] = [
  {
    measure: ADMISSIONS_1864,
    place: "Paragraph 32; rate and people of the target in Appendix A",
    soFar: 20,
    months: NOVEMBER,
    lastYear: 33,
    adopted: 31,
    knownRate: 7.9,
    ratedPeople: 33,
  },
  {
    measure: ADMISSIONS_65,
    place: "Paragraph 32; rate and people of the target in Appendix A",
    soFar: 590,
    months: NOVEMBER,
    lastYear: 908,
    adopted: 900,
    knownRate: 586.9,
    ratedPeople: 850,
  },
];

const proportions: readonly TableRow[] = [
  { subject: "ASCOF measures in the top quartile", place: "Paragraph 9", part: 4, whole: 29 },
  { subject: "ASCOF measures in the bottom quartile", place: "Paragraph 9", part: 8, whole: 29 },
];

const changes: readonly TableRow[] = [
  { subject: "ASCOF measures in the bottom quartile", place: "Paragraph 9: one fewer than nine", now: 8, before: 9 },
  { subject: "ASCOF measures in all", place: "Paragraph 9: five more than before", now: 29, before: 24 },
];

export const CARE_RATINGS = "Ratings of local care providers, %";

const parts: readonly TableRow[] = [
  { split: CARE_RATINGS, part: "Good or outstanding", figure: 75 },
  { split: CARE_RATINGS, part: "Requires improvement", figure: 16 },
  { split: CARE_RATINGS, part: "Not rated in the period", figure: 9 },
];

const statements: readonly TableRow[] = [
  { statement: "Providers rated good or outstanding, %", one: 75, relation: "below", other: 84, place: "Paragraph 12" },
  {
    statement: "Nursing homes rated good or outstanding, %",
    one: 80,
    relation: "above",
    other: 73,
    place: "Paragraph 12",
  },
  { statement: "Home care rated good or outstanding, %", one: 74, relation: "above", other: 70, place: "Paragraph 12" },
  {
    statement: "Residential care rated good or outstanding, %",
    one: 77,
    relation: "below",
    other: 82,
    place: "Paragraph 12",
  },
  {
    statement: "Community services rated good or outstanding, %",
    one: 64,
    relation: "below",
    other: 76,
    place: "Paragraph 12",
  },
  {
    statement: "Net library spending against the nearest neighbours",
    one: 8374,
    relation: "below",
    other: 8676,
    place: "Paragraph 22",
  },
];

const populations: readonly TableRow[] = [
  { subject: "Forecast admissions aged 18-64", measure: ADMISSIONS_1864, people: 31, rate: 7.5 },
  { subject: "Forecast admissions aged 65 or over", measure: ADMISSIONS_65, people: 900, rate: 621.6 },
];

export const BOOK_STOCK = "Book stock per 1,000 people";

const ranks: readonly TableRow[] = [
  { subject: BOOK_STOCK, place: "Paragraph 20", rank: 14, of: 15, figure: 779, average: 998 },
  { subject: "Services to older people, outcome for each pound", place: "Paragraph 8", rank: 6, of: 152 },
  { subject: "Disability at all ages, outcome for each pound", place: "Paragraph 8", rank: 8, of: 152 },
  { subject: "Health and social care together, outcome for each pound", place: "Paragraph 8", rank: 3, of: 152 },
];

const peer = (
  subject: string,
  unit: string,
  [council, national, region, similar]: readonly [number, number, number, number],
): TableRow => ({ subject, unit, council, national, region, similar });

const peers: readonly TableRow[] = [
  peer("Requests for support, % of adults aged 18 or over", "%", [4.6, 4.3, 4.8, 4.4]),
  peer("Requests for support, % of people aged 65 or over", "%", [14.1, 13.4, 15.1, 12.6]),
  peer("Requests that led to long-term services, % of those aged 18-64", "%", [8, 6, 5, 8]),
  peer("Requests that led to long-term services, % of those aged 65+", "%", [10, 10, 9, 11]),
  peer("Gross cost of each long-term user a year, 18-64", "£", [22000, 25200, 24400, 26000]),
  peer("Gross cost of each long-term user a year, 65+", "£", [10600, 14300, 15000, 15500]),
  peer("Weekly cost of long-term residential or nursing care, 18-64", "£", [1150, 1271, 1213, 1326]),
  peer("Weekly cost of long-term residential or nursing care, 65+", "£", [593, 650, 622, 668]),
];

export const figureTables: readonly InputTable[] = [
  forecastTable(forecasts, inPaper("Performance report, paragraph 32; Appendix A")),
  monthsTable(
    { [NOVEMBER]: 111600 / 146100 },
    inPaper(
      "Performance report, Appendix A: heritage visits by November last year, of a target taken as last year's outturn",
    ),
  ),
  populationsTable(populations, inPaper("Performance report, Appendix A")),
  peersTable(peers, inPaper("Performance report, paragraphs 14 to 17")),
  ranksTable(ranks, inPaper("Performance report, paragraphs 8 and 20")),
  quartilesTable,
  changesTable(changes, inPaper("Performance report, paragraph 9")),
  proportionsTable(proportions, inPaper("Performance report, paragraph 9")),
  totalsTable(
    [{ split: CARE_RATINGS, place: "Paragraph 12", stated: 100 }],
    inPaper("Performance report, paragraph 12"),
  ),
  partsTable(parts, inPaper("Performance report, paragraph 12")),
  statementsTable(statements, inPaper("Performance report, paragraphs 12 and 22")),
];
