/** Changes, forecasts and rates that the commentary prints. */
import type { PublishedFigure } from "../../template";
import { fromRow, measureRow, subjectRow, type NamedRow } from "../dashboard/lookups";
import { ADMISSIONS_1864, ADMISSIONS_65, CARE_PANEL } from "./names";

type Cells = (column: string) => string;
type Printed = readonly [published: number, decimals: number];

const change = (
  caseId: string,
  subject: string,
  quote: string,
  [published, decimals]: Printed,
  sign = "",
): PublishedFigure => ({
  caseId,
  label: subject,
  quote,
  published,
  decimals,
  computed: fromRow(subjectRow("changes", subject), (cell) => `${sign}${cell("change")}`),
  format: "percentOne",
});

const ofMeasure = (
  caseId: string,
  [row, label]: readonly [NamedRow, string],
  quote: string,
  [published, decimals]: Printed,
  calculation: (cell: Cells) => string,
  format: PublishedFigure["format"] = "percentOne",
): PublishedFigure => ({
  caseId,
  label,
  quote,
  published,
  decimals,
  computed: fromRow(row, calculation),
  format,
});

const onLastYear = (cell: Cells): string => `${cell("now")}/${cell("prior")}-1`;

const heritage = measureRow("preventCulture", "Heritage visits");
const libraries = measureRow("preventCulture", "Library visits");
const loans = measureRow("preventCulture", "Total library loans");
const volunteering = measureRow("preventIndependence", "Hours of volunteering (heritage and libraries)");
const LATE =
  "More than an even forecast: an allowance for late recording, or last year's season carried forward. Last year's count by November, which would tell, is not published.";

const forecast = (measure: string, label: string, quote: string, published: number): PublishedFigure => ({
  caseId: measure === ADMISSIONS_65 ? "002-perf-admissions-65-forecast" : "002-perf-admissions-1864-forecast",
  label,
  quote,
  published,
  decimals: 0,
  computed: fromRow(measureRow("forecasts", measure), (cell) => cell("even")),
  format: "one",
  cause: LATE,
});

const population = (label: string, row: NamedRow): PublishedFigure => ({
  caseId: "002-perf-rate-populations",
  label,
  quote: "population implied by people and rate, in thousands",
  published: null,
  decimals: 1,
  computed: fromRow(row, (cell) => `${cell("population")}/1000`),
  format: "one",
});

export const publishedActivity: readonly PublishedFigure[] = [
  change("002-perf-contacts-change", "New contacts in twelve months", "a 7.9% reduction from 34,060", [0.079, 3], "0-"),
  change("002-perf-hospital-contacts", "New contacts from hospital discharge", "165 or 2.1% more", [0.021, 3]),
  change("002-perf-reablement-volume", "People through reablement, April to November", "4% higher", [0.04, 2]),
  change("002-perf-discharge-change", "Hospital discharges a week", "17% higher than 146", [0.17, 2]),
  {
    caseId: "002-hart-target",
    label: "People supported by the reablement service: above the target",
    quote: "exceeding the annual target of 4,200",
    published: 1,
    decimals: 0,
    computed: fromRow(
      subjectRow("changes", "People supported by the reablement service, 2023/24"),
      (cell) => `(${cell("now")}>${cell("target")})*1`,
    ),
    format: "whole",
  },
  ofMeasure("002-perf-heritage", [heritage, "Heritage visits on last year"], "7.6% higher", [0.076, 3], onLastYear),
  ofMeasure(
    "002-perf-libraries",
    [libraries, "Library visits more than last year"],
    "107,564 (26%) more",
    [107564, 0],
    (cell) => `${cell("now")}-${cell("prior")}`,
    "whole",
  ),
  ofMeasure("002-perf-libraries", [libraries, "Library visits on last year"], "26% more", [0.26, 2], onLastYear),
  ofMeasure(
    "002-perf-libraries",
    [libraries, "Library visits above the milestone"],
    "3,123 above the November milestone",
    [3123, 0],
    (cell) => `${cell("now")}-${cell("comparator")}`,
    "whole",
  ),
  ofMeasure(
    "002-perf-libraries",
    [libraries, "Library visits above the milestone, %"],
    "0.6% above",
    [0.006, 3],
    (cell) => `${cell("now")}/${cell("comparator")}-1`,
  ),
  ofMeasure("002-perf-loans", [loans, "Total loans on last year"], "7.6% increase", [0.076, 3], onLastYear),
  ofMeasure(
    "002-perf-volunteering",
    [volunteering, "Volunteering on last year"],
    "4% (581) higher",
    [0.04, 2],
    onLastYear,
  ),
  ofMeasure(
    "002-perf-volunteering",
    [volunteering, "Volunteering: milestone of November"],
    "1,577 more than the milestone",
    [13333, 0],
    (cell) => cell("comparator"),
    "whole",
  ),
  ofMeasure(
    "002-perf-volunteering",
    [volunteering, "Volunteering last year, thousand hours"],
    "14.3k",
    [14.3, 1],
    (cell) => `${cell("prior")}/1000`,
    "one",
  ),
  forecast(ADMISSIONS_1864, "Admissions aged 18-64, even forecast", "34 so far, full year forecast of 56", 56),
  forecast(ADMISSIONS_65, "Admissions aged 65+, even forecast", "574 so far, full-year forecast of 897", 897),
  ofMeasure(
    "002-perf-admissions-65-change",
    [measureRow("forecasts", ADMISSIONS_65), "Forecast admissions aged 65+ on last year"],
    "3% more than the 868",
    [0.03, 2],
    (cell) => cell("change"),
  ),
  {
    ...ofMeasure(
      "002-perf-admissions-65-rate",
      [measureRow("forecasts", ADMISSIONS_65), "Forecast admissions aged 65+ per 100,000"],
      "582 per 100k",
      [582, 0],
      (cell) => cell("rate"),
      "one",
    ),
    cause:
      "Last year's population gives 582.8; a slightly larger population this year, or the cut-off decimals, give 582.",
  },
  {
    ...ofMeasure(
      "002-perf-admissions-1864-rate",
      [measureRow("forecasts", ADMISSIONS_1864), "Forecast admissions aged 18-64 per 100,000"],
      "12.8 per 100k",
      [12.8, 1],
      (cell) => cell("rate"),
      "one",
    ),
    cause:
      "Last year's population gives 12.88; a slightly larger population this year, or the cut-off decimals, give 12.8.",
  },
  population("Population 18-64, from people supported", subjectRow("populations", "People supported aged 18-64")),
  population("Population 18-64, from admissions", measureRow("forecasts", ADMISSIONS_1864)),
  population("Population 65+, from people supported", subjectRow("populations", "People supported aged 65 or over")),
  population("Population 65+, from admissions", measureRow("forecasts", ADMISSIONS_65)),
  {
    caseId: "002-perf-shared-care-panel",
    label: "People reviewed by the panel in 2024, even forecast",
    quote: "150 from January to September",
    published: null,
    decimals: 0,
    computed: fromRow(measureRow("forecasts", CARE_PANEL), (cell) => cell("even")),
    format: "whole",
  },
  {
    caseId: "002-perf-shared-care-panel",
    label: "More than in 2023",
    quote: "a greater number this year",
    published: null,
    decimals: 0,
    computed: fromRow(measureRow("forecasts", CARE_PANEL), (cell) => `(${cell("even")}>${cell("lastYear")})*1`),
    format: "whole",
  },
  {
    caseId: "002-perf-safeguarding-rate",
    label: "Safeguarding alerts per 100,000 this year",
    quote: "potential full year rate of 438 per 100,000",
    published: 438,
    decimals: 0,
    computed: "={alertRateForecast}",
    format: "one",
    cause: "299 and 47% give 439.5; an unrounded growth of 46.5% gives 438.0.",
  },
  {
    caseId: "002-perf-safeguarding-conversion-nov24",
    label: "Alerts that lead to enquiries, November 2024",
    quote: "a conversion rate of 40%",
    published: 0.4,
    decimals: 2,
    computed: "={conversionNow}",
    format: "percentOne",
    cause:
      "Enquiries and alerts grew alike, so the share stays at 46%. 40% needs a share of 40.3% in the same months of last year, which is not published.",
  },
];
