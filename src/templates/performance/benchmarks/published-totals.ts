/** Totals, splits and comparisons in words, as the papers of the pack print them. */
import type { PublishedFigure } from "../../template";
import { fromRow, type NamedRow } from "../dashboard/lookups";
import { HOLDS } from "../supporting/statements";
import { splits, STATEMENTS } from "./figures";

const totalRow = (name: string): NamedRow => ({ table: "totals", key: "split", name });
const partRow = (name: string): NamedRow => ({ table: "parts", key: "part", name });
const statementRow = (name: string): NamedRow => ({ table: "statements", key: "statement", name });

const total = (caseId: string, split: string, quote: string, published: number, cause?: string): PublishedFigure => ({
  caseId,
  label: split,
  quote,
  published,
  decimals: 0,
  computed: fromRow(totalRow(split), (cell) => cell("sum")),
  format: "whole",
  cause,
});

const part = (caseId: string, name: string, quote: string, published: number, cause?: string): PublishedFigure => ({
  caseId,
  label: name,
  quote,
  published,
  decimals: 2,
  computed: fromRow(partRow(name), (cell) => cell("share")),
  format: "percentOne",
  cause,
});

const statement = (caseId: string, name: string, quote: string, cause: string): PublishedFigure => ({
  caseId,
  label: `${name} (1: the words hold)`,
  quote,
  published: 1,
  decimals: 0,
  computed: fromRow(statementRow(name), (cell) => `(${cell("verdict")}="${HOLDS}")*1`),
  format: "whole",
  cause,
});

const TWO_REPORTS =
  "Two reports of the same meeting print 60 and 868, and 61 and 864, for the same year: the date of the data is missing.";

export const publishedTotals: readonly PublishedFigure[] = [
  part("002-perf-contacts-split", "Telephone", "14,353 (43%)", 0.43),
  part("002-perf-contacts-split", "Online, public", "8,048 (24%)", 0.24),
  part(
    "002-perf-contacts-split",
    "Email",
    "7,521 (23%)",
    0.23,
    "7,521 of 33,438 is 22.5%, below the half. Of the four routes together, 32,987, it is 22.8%; 451 contacts have no route.",
  ),
  part("002-perf-contacts-split", "Online, professional", "3,065 (9%)", 0.09),
  total(
    "002-perf-selfassessment-sum",
    splits.portal,
    "a total of 2,632",
    2632,
    "The four kinds sum to 2,521; 111 referrals are not explained.",
  ),
  total("002-perf-fin-assess-sum", splits.financial, "5,424 assessments", 5424),
  total("002-perf-perpetrators-sum", splits.perpetrators, "139 completed enquiries", 139),
  total("002-perf-discharge-split", splits.discharges, "15%, 51%, 31%, the remaining 3%", 100),
  total("002-perf-alert-age-bands", splits.alerts, "45%, 48%, 7%", 100),
  total("002-perf-alert-age-bands", splits.enquiries, "36%, 27%, 20%, 15%, 2%", 100),
  total("002-carers-satisfaction-sum", splits.carers, "82%: very (64%) or fairly (18%)", 82),
  part("002-survey-48", "No", "54% answered no", 0.54),
  part("002-survey-48", "Yes", "25% answered yes", 0.25),
  part("002-survey-48", "Don't know", "the remaining 21%", 0.21),
  {
    caseId: "002-perf-people-supported",
    label: "More people supported than the sentence says (1: yes)",
    quote: "over 10,500 people",
    published: 1,
    decimals: 0,
    computed: "=({peopleSupported}>{supportedStated})*1",
    format: "whole",
  },
  statement(
    "002-perf-satisfaction-contradiction",
    STATEMENTS.satisfaction,
    "64.5%, lower than the national average of 64.4%",
    "64.5 is above 64.4. A rating that is computed cannot contradict its figures.",
  ),
  statement("002-admissions-two-reports", STATEMENTS.admissions1864, "60; 61", TWO_REPORTS),
  statement("002-admissions-two-reports", STATEMENTS.admissions65, "868; 864", TWO_REPORTS),
];
