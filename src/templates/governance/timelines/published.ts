import type { PublishedFigure } from "../../template";
import { AWARENESS, CARERS, SHORT_TERM } from "./table-phases";

const derived = (
  caseId: string,
  label: string,
  quote: string,
  computed: string,
  format: PublishedFigure["format"] = "whole",
): PublishedFigure => ({
  caseId,
  label,
  quote,
  published: null,
  decimals: format === "one" ? 1 : 0,
  computed,
  format,
});

const lastMonth = (workstream: string, printed: string, published: number): PublishedFigure => ({
  caseId: "001-timeline-phases",
  label: `${workstream}: last month`,
  quote: printed,
  published,
  decimals: 0,
  computed: `=SUMPRODUCT(MAX(({phases.workstream}="${workstream}")*{phases.toMonth}))`,
  format: "whole",
});

const interval = (label: string, quote: string, milestone: string): PublishedFigure =>
  derived(
    "003-milestones-durations",
    label,
    quote,
    `=SUMIF({procurement.milestone},"${milestone}",{procurement.daysSince})`,
  );

export const assessmentFigures: readonly PublishedFigure[] = [
  derived("002-cqc-timeline", "Days to the return", "9 September 2024 to 27 September 2024", "={daysToReturn}"),
  derived("002-cqc-timeline", "Return by the end of week 3", "End of week 3", "={returnKept}"),
  derived("002-cqc-timeline", "Weeks of notice", "2 December 2024 to 24 February 2025", "={noticeWeeks}", "one"),
  derived("002-cqc-timeline", "Notice long enough", "at least 6 weeks' notice", "={noticeKept}"),
  derived("002-cqc-timeline", "Months to the visit", "Flexible time scale 2-6 months", "={monthsToVisit}", "one"),
];

export const otherFigures: readonly PublishedFigure[] = [
  interval("Days of procurement", "Procurement 02/03/20 to 03/07/20", "Procurement ends"),
  interval("Days of implementation", "Implementation 03/08/20 to 30/10/21", "Implementation ends"),
  interval("Days between the two", "03/07/20 to 03/08/20", "Implementation starts"),
  lastMonth(CARERS, "Months 9-15", 15),
  lastMonth(AWARENESS, "Months 36-48", 48),
  lastMonth(SHORT_TERM, "Months 36-48", 48),
  {
    caseId: "000-delivery-months",
    label: "Months to full effect",
    quote: "6-month design, a further 15 months of implementation",
    published: 21,
    decimals: 0,
    computed: "={monthsToFullEffect}",
    format: "whole",
  },
];
