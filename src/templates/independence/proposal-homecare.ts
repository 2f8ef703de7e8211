import type { Block } from "../template";

/** Section 5a: hours of homecare needed, at steady state and in the plan's last year, against the hours reablement frees. */
export const homecareDependency: readonly Block[] = [
  { kind: "heading", level: 1, text: "5. Summary of dependencies", pageBreak: true },
  { kind: "heading", level: 2, text: "a. Homecare capacity" },
  {
    kind: "text",
    text: '="The opportunity needs enough homecare. "&TEXT({homecareRate},"0.0%")&" fewer residential starts supported at home would take "&TEXT({homecareHoursSteady},"#,##0")&" more hours of homecare a year once everything is in place, and "&TEXT({homecareHoursLastYear},"#,##0")&" in the last year of the plan."',
    prompt: "Say how many hours of homecare the opportunity needs, and where they would come from.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "homecareHoursSteady",
        label: "Homecare needed at steady state",
        unit: "hours a year",
        formula: "=CARECASE.HOMECAREHOURS({homecareStarts},{hoursPerPerson},{durationBenefit})",
        format: "whole",
        role: "output",
        note: "Starts a year x hours a week x weeks of care, not rounded on the way",
      },
      {
        id: "homecareHoursLastYear",
        label: "Homecare needed in the plan's last year",
        unit: "hours a year",
        formula: "=INDEX({homecareByYear.hours},{planYears})",
        format: "whole",
        role: "output",
        note: "People in that year x hours a week x weeks",
      },
      {
        id: "homecareHoursPrinted",
        label: "The same from rounded figures, as the paper works it out",
        unit: "hours a year",
        formula:
          "=CARECASE.HOMECAREHOURS({homecareRateRounded}*{baselineStartsRounded},{hoursPerPerson},{durationBenefit})",
        format: "whole",
        role: "output",
        note: '=TEXT({homecareRateRounded},"0.0%")&" x "&TEXT({baselineStartsRounded},"0")&" starts x "&TEXT({hoursPerPerson},"0.0")&" hours x "&TEXT({durationBenefit},"0.0")&" weeks"',
      },
      {
        id: "hoursPerFinisher",
        label: "Hours freed for each further reablement finisher",
        unit: "hours a year",
        formula: "={reablementHours}/{reablementFinishers}",
        format: "one",
        role: "output",
        note: '=TEXT({reablementFinishers},"#,##0")&" more finishers a year free "&TEXT({reablementHours},"#,##0")&" hours"',
      },
      {
        id: "reablementShareUsed",
        label: "Share of the freed hours that this opportunity uses",
        unit: "%",
        formula: "=IF({reablementHours}=0,0,{homecareHoursPrinted}/{reablementHours})",
        format: "percentOne",
        role: "output",
        note: '=IF({reablementHours}>={homecareHoursSteady},"The freed hours cover the need at steady state","The freed hours do not cover the need at steady state")',
      },
      {
        id: "homecareShortfall",
        label: "First month without enough homecare",
        unit: "month",
        formula: "=CARECASE.FIRSTSHORTFALL({homecareCapacity.demand},{homecareCapacity.supply})",
        format: "text",
        role: "output",
        note: "Month of the plan, over the six years shown",
      },
    ],
  },
  {
    kind: "chart",
    id: "homecareChart",
    chart: "line",
    title: "Homecare hours a month: needed, and freed by reablement",
    categories: "{homecareCapacity.months}",
    series: [
      { name: "Needed", values: "{homecareCapacity.demand}", colour: "accent" },
      { name: "Freed by reablement", values: "{homecareCapacity.supply}", colour: "second" },
    ],
    categoryTitle: "Month of the plan",
    valueTitle: "Hours a month",
    format: "whole",
    description:
      "Line chart over six years of the homecare hours needed each month and the hours that the reablement service frees",
    height: 16,
  },
];
