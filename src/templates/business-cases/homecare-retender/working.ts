import type { Block } from "../../template";

export const homecareRetenderWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Hours and cost" },
  {
    kind: "rows",
    rows: [
      {
        id: "weeklySpend",
        label: "Spend in an average week",
        unit: "£ a week",
        formula: "={clients}*{weeklyPackage}",
        format: "pounds",
        note: "People x average package",
      },
      {
        id: "weeklyHours",
        label: "Hours behind it",
        unit: "hours a week",
        formula: "={weeklySpend}/{currentRate}",
        format: "whole",
        note: "Spend / current rate",
      },
      {
        id: "costNow",
        label: "Annual cost at the current rate",
        unit: "£ a year",
        formula: "=CARECASE.ANNUALCOST({weeklyHours},{currentRate},{weeksPerYear})",
        format: "pounds",
      },
      {
        id: "costNew",
        label: "Annual cost at the new rate",
        unit: "£ a year",
        formula: "=CARECASE.ANNUALCOST({weeklyHours},{newRate},{weeksPerYear})",
        format: "pounds",
      },
      {
        id: "annualSaving",
        label: "Saving of a full year",
        unit: "£ a year",
        formula: "={costNow}-{costNew}",
        format: "pounds",
        note: "The same hours at both rates",
      },
      {
        id: "rateCut",
        label: "Fall of the hourly rate",
        unit: "%",
        formula: "=1-{newRate}/{currentRate}",
        format: "percentOne",
      },
      {
        id: "poundAnHour",
        label: "Worth of a pound an hour",
        unit: "£ a year",
        formula: "={weeklyHours}*{weeksPerYear}",
        format: "pounds",
        note: "Hours bought in a year",
      },
      {
        id: "hoursAtRisk",
        label: "Hours that workers from the EU give",
        unit: "hours a week",
        formula: "={weeklyHours}*{euShare}",
        format: "whole",
        note: "If hours follow the workforce",
      },
      {
        id: "furtherHoursCost",
        label: "Cost of further hours",
        unit: "£ a year",
        formula:
          '=IF(COUNT({furtherHours})=0,"not given",CARECASE.ANNUALCOST(N({furtherHours}),{newRate},{weeksPerYear}))',
        format: "pounds",
        note: "More care, so not set against the saving",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Part of the year" },
  {
    kind: "spill",
    id: "partYear",
    formula: "=CARECASE.PARTYEAR({annualSaving},{monthsFirstYear})",
    rows: 2,
    columns: 2,
    formats: ["pounds"],
    labels: false,
    parts: {
      first: { row: 1, column: 0, rows: 1, columns: 1 },
      rest: { row: 1, column: 1, rows: 1, columns: 1 },
    },
    note: "Saving of the first year, and the rest that comes on top in the next",
  },
  { kind: "heading", level: 2, text: "What another starting rate would leave of the saving" },
  {
    kind: "grid",
    id: "whatIf",
    headers: ["Average hourly rate now", "Rate (£ an hour)", "Saving of a full year", "Rest in the second year"],
    rows: [
      startingRate("As entered", "{currentRate}"),
      startingRate("Lower, by the test", "({currentRate}-{rateTest})"),
      startingRate("Higher, by the test", "({currentRate}+{rateTest})"),
    ],
    formats: ["text", "pence", "pounds", "pounds"],
    parts: { savings: { row: 1, column: 2, rows: 3, columns: 1 } },
  },
  {
    kind: "text",
    style: "note",
    text: "The spend of a week is known, the rate is not: a lower rate means more hours and a smaller fall to the new rate.",
  },
];

function startingRate(label: string, rate: string): string[] {
  const saving = `{weeklySpend}*(1-{newRate}/${rate})*{weeksPerYear}`;
  return [label, `=${rate}`, `=${saving}`, `=${saving}*(12-{monthsFirstYear})/12`];
}

export const homecareRetenderFigures: readonly Block[] = [
  {
    kind: "grid",
    id: "rates",
    headers: ["Rate", "£ an hour", "Hours a week", "£ a year"],
    rows: [
      ["Current contract", "={currentRate}", "={weeklyHours}", "={costNow}"],
      ["New contract", "={newRate}", "={weeklyHours}", "={costNew}"],
    ],
    formats: ["text", "pence", "whole", "pounds"],
  },
  {
    kind: "text",
    text: '="The rate falls by "&TEXT({rateCut},"0.0%")&", which saves £"&TEXT({annualSaving},"#,##0")&" in a full year: £"&TEXT({partYear.first},"#,##0")&" in the first year, of which the contract covers "&{monthsFirstYear}&" months, and £"&TEXT({partYear.rest},"#,##0")&" more in the next."',
  },
  {
    kind: "text",
    text: '="Workers from the EU give about "&TEXT({hoursAtRisk},"#,##0")&" of the weekly hours; if they leave, the rate at which care can be bought may not hold."',
  },
];
