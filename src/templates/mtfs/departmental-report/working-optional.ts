/** Working of parts that not every edition has. */
import type { OutputRow } from "../../template";

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
