import type { Block, OutputRow } from "../template";

const costRows: readonly OutputRow[] = [
  {
    id: "carersLeadInitial",
    label: "Carers' lead, initial cost in the profile",
    unit: "£",
    formula: "=AVERAGE({carersLeadInitialLow},{carersLeadInitialHigh})",
    format: "pounds",
    role: "output",
    note: "Middle of the low and the high estimate",
  },
  {
    id: "pilotCost",
    label: "Short-term extra care, pilot",
    unit: "£ a year",
    formula: "={pilotUnits}*{unitCostHigh}",
    format: "pounds",
    role: "output",
    note: "Pilot units x upper running cost; part of the annual cost below once the scheme has grown",
  },
  {
    id: "unitsFullCost",
    label: "Short-term extra care, full size",
    unit: "£ a year",
    formula: "={maximumUnits}*{unitCostHigh}",
    format: "pounds",
    role: "output",
    note: "Most units x upper running cost; the profile is planned with it",
  },
  {
    id: "unitsFullCostLow",
    label: "The same at the lower running cost",
    unit: "£ a year",
    formula: "={maximumUnits}*{unitCostLow}",
    format: "pounds",
    role: "output",
    note: "Not printed in the paper",
  },
  {
    id: "navigatorsFirstCost",
    label: "Navigators in their first year",
    unit: "£ a year",
    formula: "={navigatorsFirst}*{navigatorCost}",
    format: "pounds",
    role: "output",
    note: "Posts x cost of one post",
  },
  {
    id: "navigatorsSecondCost",
    label: "Navigators in their second year",
    unit: "£ a year",
    formula: "={navigatorsSecond}*{navigatorCost}",
    format: "pounds",
    role: "output",
    note: "Posts x cost of one post",
  },
  {
    id: "navigatorsLaterCost",
    label: "Navigators from their third year",
    unit: "£ a year",
    formula: "={navigatorsLater}*{navigatorCost}",
    format: "pounds",
    role: "output",
    note: "Posts x cost of one post",
  },
];

/** How the amounts of the investment matrix come about. */
export const workingCosts: readonly Block[] = [
  { kind: "heading", level: 1, text: "How the investment amounts come about" },
  { kind: "rows", rows: costRows },
];
