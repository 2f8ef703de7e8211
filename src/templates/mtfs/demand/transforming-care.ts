/** People who leave hospital under Transforming Care: what their packages may cost, and the council's share of it. */
import type { Block, Input, InputGroup, OutputRow, Source } from "../../template";

export interface WorkedTransfers {
  readonly people: number;
  /** £ a week. */
  readonly weeklyLow: number;
  readonly weeklyHigh: number;
  readonly healthShare: number;
}

export function transferInputs(figures: WorkedTransfers, source: Source): InputGroup {
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
      weekly(
        "packageLow",
        "Weekly cost of a package, low",
        figures.weeklyLow,
        "From local work on residential packages.",
      ),
      weekly(
        "packageHigh",
        "Weekly cost of a package, high",
        figures.weeklyHigh,
        "From benchmarks elsewhere, all placements.",
      ),
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

const HAVE_ALL = "COUNT({dischargedPeople},{packageLow},{packageHigh},{healthShare})=1+1+1+1";

export const transferRows: readonly OutputRow[] = (["Low", "High"] as const).flatMap((end): OutputRow[] => [
  {
    id: `packages${end}`,
    label: `Cost of the packages, ${end.toLowerCase()}`,
    unit: "£ a year",
    formula: `=IF(${HAVE_ALL},{dischargedPeople}*{package${end}}*{weeksPerYear},"")`,
    format: "pounds",
    note: "People x weekly cost x weeks per year",
  },
  {
    id: `packagesHealth${end}`,
    label: `Health's share, ${end.toLowerCase()}`,
    unit: "£ a year",
    formula: `=IF(${HAVE_ALL},{packages${end}}*{healthShare},"")`,
    format: "pounds",
    note: "Decided case by case",
  },
  {
    id: `packagesCouncil${end}`,
    label: `Council's share, ${end.toLowerCase()}`,
    unit: "£ a year",
    formula: `=IF(${HAVE_ALL},{packages${end}}-{packagesHealth${end}},"")`,
    format: "pounds",
    role: "output",
    note: "What is left to the council",
  },
]);

/** The costs as a table, low and high, and the words beneath. */
export function transferBlocks(section?: string): readonly Block[] {
  const belongs = section === undefined ? {} : { section };
  return [
    { kind: "heading", level: 1, text: "Transforming Care: people who leave hospital", ...belongs },
    {
      kind: "grid",
      headers: ["Cost of the people discharged in the first year", "Low", "High"],
      rows: [
        ["Cost of their packages, £ a year", "={packagesLow}", "={packagesHigh}"],
        ["Health's share, £ a year", "={packagesHealthLow}", "={packagesHealthHigh}"],
        ["Council's share, £ a year", "={packagesCouncilLow}", "={packagesCouncilHigh}"],
      ],
      formats: ["text", "pounds"],
      total: true,
      ...belongs,
    },
    {
      kind: "text",
      prompt: "What could change the forecast, and when is it looked at again?",
      text: "The forecast depends on how many people are discharged in the year before, what health pays, whether placements last, and how the support that a person needs changes. It is looked at again with the actual figures of the third quarter.",
      ...belongs,
    },
  ];
}
