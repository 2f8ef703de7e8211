import type { Block } from "../../template";

export const mentalHealthWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Workstreams" },
  {
    kind: "rows",
    rows: [
      {
        id: "otherSaving",
        label: "Other activities",
        unit: "£ a year",
        formula: "=SUM({otherActivities.saving})",
        format: "pounds",
        note: "Nil while none of them has a value",
      },
      {
        id: "annualSaving",
        label: "All workstreams",
        unit: "£ a year",
        formula: "={restructureSaving}+{aftercareSaving}+{otherSaving}",
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Section 117 aftercare" },
  {
    kind: "rows",
    rows: [
      {
        id: "aftercareEach",
        label: "Saving for each person",
        unit: "£ a year",
        formula: "={aftercareSaving}/{aftercarePeople}",
        format: "pence",
      },
      {
        id: "aftercareEachWeekly",
        label: "Saving for each person",
        unit: "£ a week",
        formula: "={aftercareEach}/{weeksPerYear}",
        format: "pence",
      },
      {
        id: "healthShareNeeded",
        label: "Share of the packages that health has to fund",
        unit: "%",
        formula: '=IF(COUNT({averagePackage})=0,"needs the average package",{aftercareEachWeekly}/{averagePackage})',
        format: "percentOne",
      },
      {
        id: "councilShareAfter",
        label: "Share left to the council",
        unit: "%",
        formula: '=IF(COUNT({healthShareNeeded})=0,"needs the average package",{councilShare}-{healthShareNeeded})',
        format: "percentOne",
      },
    ],
  },
];

export const mentalHealthFigures: readonly Block[] = [
  {
    kind: "grid",
    id: "workstreamTable",
    headers: ["Workstream", "Saving in a full year"],
    rows: [
      ["Restructure and shared posts", "={restructureSaving}"],
      ["Section 117 aftercare funded jointly", "={aftercareSaving}"],
      ["Other activities", "={otherSaving}"],
      ["All workstreams", "={annualSaving}"],
    ],
    formats: ["text", "pounds"],
    total: true,
  },
  {
    kind: "text",
    text: '="Section 117: "&TEXT({aftercarePeople},"#,##0")&" people, £"&TEXT({aftercareEach},"#,##0.00")&" a year or £"&TEXT({aftercareEachWeekly},"#,##0.00")&" a week for each of them."',
  },
];
