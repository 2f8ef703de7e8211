/** Figures of parts that not every edition has: growth trends, people who leave hospital. */
import { local } from "../../papers/sources";
import type { Input, InputGroup, Source } from "../../template";
import type { Edition, EditionTransfers, EditionTrends } from "./edition";

export function optionalGroups({ inPaper, trends, transformingCare }: Edition): readonly InputGroup[] {
  return [
    ...(trends === undefined ? [] : [trendInputs(trends, inPaper("MTFS report, paragraph 21"))]),
    ...(transformingCare === undefined
      ? []
      : [transferInputs(transformingCare, inPaper("MTFS report, paragraphs 27 to 29"))]),
  ];
}

function trendInputs(trends: EditionTrends, source: Source): InputGroup {
  const months = (id: string, label: string, worked: number): Input => ({
    id,
    label,
    unit: "months",
    format: "whole",
    accepts: { kind: "number", minimum: 1, whole: true },
    help: "Counted from the first month of the figures.",
    source: local("Counted from the months that paragraph 21 names; the report gives no number"),
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

function transferInputs(figures: EditionTransfers, source: Source): InputGroup {
  const weekly = (id: string, label: string, worked: number, help: string): Input => ({
    id,
    label,
    unit: "£ a week",
    format: "pounds",
    accepts: { kind: "number", minimum: 0 },
    help,
    source,
    worked,
    optional: true,
    quality: "amber",
    impact: "amber",
  });
  return {
    id: "transformingCareCosts",
    title: "Transforming Care: people who leave hospital",
    help: "What the packages of people discharged in the first year may cost, and how much of it health pays.",
    inputs: [
      {
        id: "dischargedPeople",
        label: "People expected to be discharged in the first year",
        unit: "people",
        format: "whole",
        accepts: { kind: "number", minimum: 0, whole: true },
        help: "Of those for whom the council is responsible.",
        source,
        worked: figures.people,
        optional: true,
        quality: "amber",
        impact: "amber",
      },
      weekly("packageLow", "Weekly cost of a package, low", figures.weeklyLow, "From local work."),
      weekly("packageHigh", "Weekly cost of a package, high", figures.weeklyHigh, "From benchmarks elsewhere."),
      {
        id: "healthShare",
        label: "Share that health pays",
        unit: "%",
        format: "percent",
        accepts: { kind: "rate", minimum: 0, maximum: 1 },
        help: "Of the cost of expensive packages; decided case by case.",
        source,
        worked: figures.healthShare,
        optional: true,
        quality: "red",
        impact: "amber",
      },
    ],
  };
}
