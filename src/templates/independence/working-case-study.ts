import type { Block } from "../template";

const caseStudyRows: Block = {
  kind: "rows",
  rows: [
    {
      id: "hubSavingEach",
      label: "Saving for each breakdown avoided",
      unit: "£ a year",
      formula: '=IF(COUNT({hubTarget},{hubBreakdowns})<1+1,"not given",{hubTarget}/{hubBreakdowns})',
      format: "pounds",
      role: "output",
      note: "Target / breakdowns avoided",
    },
    {
      id: "hubWeeksEach",
      label: "Weeks of lower cost behind each breakdown avoided",
      unit: "weeks",
      formula:
        '=IF(COUNT({hubTarget},{hubBreakdowns},{hubWeeklySaving})<1+1+1,"not given",{hubTarget}/{hubBreakdowns}/{hubWeeklySaving})',
      format: "one",
      role: "output",
      note: "Saving for each breakdown / lower weekly cost",
    },
  ],
};

/** What the earlier project's target means for each breakdown it avoids. */
export const workingCaseStudy: readonly Block[] = [
  { kind: "heading", level: 1, text: "Earlier work with carers elsewhere" },
  caseStudyRows,
];
