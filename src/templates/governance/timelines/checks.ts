import type { Check } from "../../template";

const whole = { format: "whole", tolerance: 0 } as const;

const undatedWithoutNote = (table: string): string =>
  `SUMPRODUCT(({${table}.milestone}<>"")*({${table}.date}="")*({${table}.note}=""))`;

export const checks: readonly Check[] = [
  {
    id: "rulesAreKept",
    label: "Every rule of the assessment roadmap that can be judged is kept",
    computed: "={rulesKept}",
    expected: "={rulesApplied}",
    ...whole,
  },
  {
    id: "returnAfterNotice",
    label: "The return does not precede the notification",
    computed: "=IF(COUNT({daysToReturn})=0,0,{daysToReturn})",
    expected: "=0",
    ...whole,
    rule: "atLeast",
  },
  {
    id: "visitAfterConfirmation",
    label: "The visit does not precede its confirmation",
    computed: "=IF(COUNT({noticeWeeks})=0,0,{noticeWeeks})",
    expected: "=0",
    tolerance: 0,
    format: "one",
    rule: "atLeast",
  },
  {
    id: "assessmentDatesAgree",
    label: "The dates on the Assumptions sheet stand among the assessment's milestones",
    computed:
      "=COUNTIF({assessmentEvents.date},{notifiedOn})*COUNT({notifiedOn})+COUNTIF({assessmentEvents.date},{visitFrom})*COUNT({visitFrom})",
    expected: "=COUNT({notifiedOn},{visitFrom})",
    ...whole,
    rule: "atLeast",
    note: "Notification and visit; the others as well where they are milestones",
  },
  {
    id: "procurementDaysSum",
    label: "Days between milestones sum to the whole procurement",
    computed: "=SUM({procurement.daysSince})",
    expected: "={procurementSpan}",
    ...whole,
  },
  {
    id: "assessmentDaysSum",
    label: "Days between milestones sum to the whole assessment",
    computed: "=SUM({assessmentEvents.daysSince})",
    expected: "={assessmentSpan}",
    ...whole,
  },
  {
    id: "undatedExplained",
    label: "A milestone without a date says why in its note",
    computed: `=${undatedWithoutNote("assessmentEvents")}+${undatedWithoutNote("procurement")}`,
    expected: "=0",
    ...whole,
  },
  {
    id: "bandsJoin",
    label: "The bands of a workstream follow each other without gap or overlap",
    computed: "={bandsApart}",
    expected: "=0",
    ...whole,
  },
  {
    id: "bandsForward",
    label: "Every band ends after it begins",
    computed: "={bandsBackwards}",
    expected: "=0",
    ...whole,
  },
  {
    id: "bandsWithinPlan",
    label: "No band ends after the plan",
    computed: "={lastBandEnd}",
    expected: "={planMonths}",
    ...whole,
    rule: "atMost",
  },
  {
    id: "deliveryWithinPlan",
    label: "Design and implementation end within the plan",
    computed: "={monthsToFullEffect}",
    expected: "={planMonths}",
    ...whole,
    rule: "atMost",
  },
  {
    id: "schemesToCome",
    label: "No capital scheme is past its completion",
    computed: '=COUNTIF({capital.monthsToGo},"<0")',
    expected: "=0",
    ...whole,
    note: "A scheme that is complete leaves the table; one that is late needs a new date",
  },
];
