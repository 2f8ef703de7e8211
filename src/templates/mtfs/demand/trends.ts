/** How the number of people supported has grown, before and since a change in practice. */
import { local } from "../../papers/sources";
import type { Block, Input, InputGroup, OutputRow, Source } from "../../template";

/** Rates a year. */
export interface WorkedTrends {
  readonly monthsBefore: number;
  readonly monthsAll: number;
  readonly growthBefore: number;
  readonly growthAll: number;
  readonly typicalLow: number;
  readonly typicalHigh: number;
}

export function trendInputs(trends: WorkedTrends, source: Source): InputGroup {
  const months = (id: string, label: string, worked: number): Input => ({
    id,
    label,
    unit: "months",
    format: "whole",
    accepts: { kind: "number", minimum: 1, whole: true },
    help: "Counted from the first month of the figures.",
    source: local("Counted from the months that the report's paragraph on trends names; it gives no number"),
    worked,
    optional: true,
    quality: "amber",
    impact: "amber",
  });
  const rate = (id: string, label: string, worked: number, help: string): Input => ({
    id,
    label,
    unit: "% a year",
    format: "percentOne",
    accepts: { kind: "rate", minimum: -0.5, maximum: 1 },
    help,
    source,
    worked,
    optional: true,
  });
  return {
    id: "trends",
    title: "Overall growth trends",
    help: "How the number of people supported has grown, before and since a change in practice.",
    inputs: [
      months("monthsBefore", "Months before the change in practice", trends.monthsBefore),
      months("monthsAll", "Months of the whole period", trends.monthsAll),
      rate(
        "growthBefore",
        "Growth before the change, annualised",
        trends.growthBefore,
        "People supported, before the change in practice.",
      ),
      rate(
        "growthAll",
        "Growth over the whole period, annualised",
        trends.growthAll,
        "People supported, from the first month to the last.",
      ),
      rate(
        "typicalLow",
        "Typical growth, low",
        trends.typicalLow,
        "What would be expected from the population, lower end.",
      ),
      rate(
        "typicalHigh",
        "Typical growth, high",
        trends.typicalHigh,
        "What would be expected from the population, upper end.",
      ),
    ],
  };
}

export const trendRows: readonly OutputRow[] = [
  {
    id: "growthSince",
    label: "Growth since the change in practice, annualised",
    unit: "% a year",
    formula:
      '=IF(COUNT({monthsBefore},{monthsAll},{growthBefore},{growthAll})<1+1+1+1,"",((1+{growthAll})^({monthsAll}/12)/(1+{growthBefore})^({monthsBefore}/12))^(12/({monthsAll}-{monthsBefore}))-1)',
    format: "percentOne",
    role: "output",
    note: "What the months since must have been, for the whole period to come out as it does",
  },
];

/** The trends as a table, with what they imply, and the words beneath. */
export function trendBlocks(section?: string): readonly Block[] {
  const belongs = section === undefined ? {} : { section };
  return [
    { kind: "heading", level: 1, text: "Overall growth trends", ...belongs },
    {
      kind: "grid",
      headers: ["People supported", "A year"],
      rows: [
        ["Typical growth, low", '=IF(ISBLANK({typicalLow}),"",{typicalLow})'],
        ["Typical growth, high", '=IF(ISBLANK({typicalHigh}),"",{typicalHigh})'],
        ["Before the change in practice", '=IF(ISBLANK({growthBefore}),"",{growthBefore})'],
        ["Over the whole period", '=IF(ISBLANK({growthAll}),"",{growthAll})'],
        ["Since the change, as the other two imply", "={growthSince}"],
      ],
      formats: ["text", "percentOne"],
      total: true,
      ...belongs,
    },
    {
      kind: "text",
      prompt: "What has changed in practice, and what has the average cost of a person supported done meanwhile?",
      text: "Funding panels were introduced in September 2023. The average cost of a person supported rose over the same time, in steps with the yearly review of fees; dearer residential placements and more hours of home care after hospital drove it, and it has become steadier since.",
      ...belongs,
    },
  ];
}
