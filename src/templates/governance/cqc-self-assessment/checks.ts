import type { Check } from "../../template";

const whole = { format: "whole", tolerance: 0 } as const;

/** Nothing may be left of what a check counts. */
const none = (id: string, label: string, computed: string, more: Partial<Check> = {}): Check => ({
  id,
  label,
  computed,
  expected: "=0",
  ...whole,
  ...more,
});

const complete = (part: string, label: string): Check => ({
  id: `${part}Complete`,
  label,
  computed: `={coverage.${part}Total}`,
  expected: "={coverage.codesTotal}",
  ...whole,
});

export const checks: readonly Check[] = [
  complete("known", "Every code says what is known"),
  complete("evidence", "Every code says how it is known"),
  complete("plans", "Every code has plans for the next 12 months"),
  none("evidenceSourced", "Statements with figures and no source", "={coverage.unsourcedTotal}", {
    workedFailure: "The draft names no source for its figures on settled accommodation (1.10) and on trainees (4.6).",
  }),
  none("figuresSourced", "Figures without a source", "={figuresUnsourced}", {
    workedFailure: "The draft names no source for the rate of settled accommodation (1.10).",
  }),
  none("figuresDated", "Figures without a date", "={figuresUndated}"),
  none("figuresCurrent", "Figures older than allowed", "={figuresOld}"),
  none("ratesAgree", "Rates that do not agree with their counts", "={contradictedRates}", {
    note: "Within the tolerance on the Assumptions sheet",
    workedFailure:
      "794 enquiries from 1,733 alerts are 45.8%, not the 43% printed; 7,521 of 33,438 contacts are 22.5%, printed as 23%.",
  }),
  {
    id: "contactsWithin",
    label: "Parts of one whole are not more than the whole",
    computed: "=MAX({rates.fromCounts},0)",
    expected: "=1",
    tolerance: 0,
    format: "percentOne",
    rule: "atMost",
  },
  {
    id: "comparisonsAddUp",
    label: "Higher, lower and equal rates are all that are compared",
    computed: "={ratesHigher}+{ratesLower}+COUNTIF({rates.difference},0)",
    expected: "={comparableRates}",
    ...whole,
  },
];
