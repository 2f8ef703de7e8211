/** The commentary by theme: the council's words, then what its measures say. */
import { forecastsShown, peersShown, ranksShown } from "../dashboard/report-tables";
import { measureRow } from "../dashboard/lookups";
import type { ReportSection } from "../dashboard/report-sheet";
import { ADMISSIONS_1864, ADMISSIONS_65, SEQUELS } from "./names";

const COMMUNITIES = "communities";
const BENCHMARKING = "benchmarking";

/** What other councils publish, before the year's own figures. */
export const benchmarkingSections: readonly ReportSection[] = [
  {
    heading: "Sources of benchmarking",
    prompt: "Which national publications the council is compared through, and when they came out.",
    text: "An index of councils by outcome for each pound; the Adult Social Care Outcomes Framework; the regulator's ratings; the use of resources report; and the public library statistics.",
    section: BENCHMARKING,
  },
  {
    heading: "Where the council stands",
    prompt: "Ranks, quartiles and comparisons: where the council is strong, and where it is not.",
    text: "About half of the framework's measures are above the national average. Employment and accommodation of people with learning disabilities, reablement, direct payments and delayed transfers compare well; most measures from surveys do not. Costs of each user are below all comparators. Library stock, loans and borrowers are in the bottom quartile of the neighbours.",
    after: [ranksShown, peersShown],
    section: BENCHMARKING,
  },
];

export const ragThemes: readonly ReportSection[] = [
  {
    heading: "Requests for support and their sequels",
    prompt: "How requests were answered: prevented, reduced, delayed or met with a long-term service.",
    text: "Most new contacts were answered with universal services or signposting; smaller shares with equipment, with reablement and with long-term services. All four shares lie within their bands.",
    measures: [
      measureRow("preventIndependence", SEQUELS.preventIndependence),
      measureRow("reduceIndependence", SEQUELS.reduceIndependence),
      measureRow("delayIndependence", SEQUELS.delayIndependence),
      measureRow("meetIndependence", SEQUELS.meetIndependence),
    ],
  },
  {
    heading: "Heritage, libraries and volunteering",
    prompt: "Visits, issues and hours against the milestones of the month.",
    text: "Visits to heritage sites are a little lower than last year; two sites grew. Library visits, children's issues and e-loans are on track or beyond, helped by libraries that open without staff. Volunteers gave many more hours, mostly in libraries.",
    measures: [
      measureRow("preventCulture", "Heritage visits"),
      measureRow("preventCulture", "Library visits (including website visits)"),
      measureRow("preventCulture", "Children's issues"),
      measureRow("preventCulture", "E-loans"),
      measureRow("preventCulture", "Hours of volunteering (heritage sites)"),
      measureRow("preventCulture", "Hours of volunteering (libraries)"),
    ],
    section: COMMUNITIES,
  },
  {
    heading: "Adult learning",
    prompt: "The success rate of the academic year against its target.",
    text: "The share of learning aims achieved is above the target.",
    measures: [measureRow("preventSkills", "Adult Learning Service success rate")],
    section: COMMUNITIES,
  },
  {
    heading: "Work and homes of people with learning disabilities",
    prompt: "Employment and settled accommodation.",
    text: "Both stayed at last year's high level, employment in the top quartile.",
    measures: [
      measureRow("reduceIndependence", "% of people with a learning disability in employment"),
      measureRow("reduceHomes", "% of people with a learning disability in settled accommodation"),
    ],
  },
  {
    heading: "Delayed transfers of care",
    prompt: "Delays attributable to social care, and how they compare.",
    text: "Delays rose on last year's very low figure; they remain within the target and among the lowest of similar councils.",
    measures: [measureRow("delayIndependence", "Delayed transfers of care attributable to social care only")],
  },
  {
    heading: "Reablement",
    prompt: "Outcomes after reablement and 91 days after hospital.",
    text: "More people than before need no further services; slightly fewer live at home three months after hospital, just short of the target.",
    measures: [
      measureRow("delayIndependence", "% of people who had no need for ongoing services following reablement"),
      measureRow("delayIndependence", "Living at home 91 days after hospital discharge and reablement"),
    ],
  },
  {
    heading: "Permanent admissions to care",
    prompt: "Admissions so far, the forecast of the year, and what lies behind it.",
    text: "Admissions of working age adults are on track. Those of older people are forecast to miss the target, after a year in the third quartile.",
    measures: [measureRow("delayIndependence", ADMISSIONS_1864), measureRow("delayIndependence", ADMISSIONS_65)],
    after: [forecastsShown],
  },
  {
    heading: "Personal budgets and direct payments",
    prompt: "Users and carers with a personal budget or a direct payment.",
    text: "All but one measure are on track. The share of users with a personal budget is short of its target, mostly for reasons of recording.",
    measures: [
      measureRow("meetIndependence", "Adults aged 18+ receiving self-directed support"),
      measureRow("meetIndependence", "Adults aged 18+ receiving direct payments"),
      measureRow("meetIndependence", "Carers receiving self-directed support"),
      measureRow("meetIndependence", "Carers receiving direct payments"),
    ],
  },
  {
    heading: "Safeguarding",
    prompt: "Enquiries, outcomes and what changed in practice.",
    text: "Far fewer enquiries than last year, because contacts are now triaged before an enquiry is opened; outcomes were met in nearly all of those completed.",
    measures: [
      measureRow("meetProtection", "% of safeguarding enquiries whose outcome was partially or fully achieved"),
    ],
  },
];
