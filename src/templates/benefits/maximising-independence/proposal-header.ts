import { proposalHeader as headerOf } from "../../blocks/benefits-proposal-header";
import type { Block } from "../../template";
import { TITLE } from "./wording";

const STILL_RISING = "{runRateOrder}>{yearsShown}";

/** Block B1: what the opportunity is, its value with the contingency in brackets, and how sure it is. */
export const proposalHeader = headerOf({
  title: TITLE,
  description:
    "Benefits proposal: reviews that look for progress, so that people become more independent and need less formal support",
  range:
    '="Between "&CARECASE.GBPM({levelLow})&" and "&CARECASE.GBPM({levelHigh})&" at the same delivery factor: the range ("&TEXT({confidenceLevel},"0%")&") that "&TEXT({casesCounted},"0")&" reviewed cases leave open"',
  opportunity:
    "Help residents with a lifelong disability to live more independently through reviews that look for progress",
  existingLines:
    '=IF({existingMtfsReference}="","none",{existingMtfsReference}&IF(COUNT({existingMtfs})=0,": value not given",": "&CARECASE.GBPM({existingMtfs}))&IF({existingMtfsTreatment}="yes"," (deducted)"," (not deducted again)"))',
  confidence:
    '={valueConfidence}&": delivery factor of "&TEXT({deliveryFactor},"0%")&" on the whole opportunity, in every figure of the profile"',
  beyondThePlan: `=CARECASE.GBPM({netRunRate},{contingencyRunRate})&" a year"&IF(${STILL_RISING}," in "&{lastYearShown}&", still building up"," from "&{runRateYear}&", the first full year with everything in place")`,
});

/** The case in a paragraph and a table: what a committee has to know. */
export const atAGlance: readonly Block[] = [
  {
    kind: "text",
    text: '="The case review finds that "&TEXT({evidenceRate},"0%")&" of people could manage with less formal support as they become more independent. At a delivery factor of "&TEXT({deliveryFactor},"0%")&" that is "&TEXT({peopleBenefiting},"#,##0")&" of "&TEXT({cohort},"#,##0")&" people, each with support that costs "&TEXT({weeklySaving},"£#,##0.00")&" a week less. It takes "&{posts}&" full-time posts and "&TEXT({recurringCost},"£#,##0")&" a year. First year that brings more than it costs: "&{breakEvenYear}&"."',
  },
  {
    kind: "rows",
    rows: [
      {
        id: "glancePeople",
        label: "People who would need less formal support",
        unit: "people",
        formula: "={peopleBenefiting}",
        format: "whole",
        note: "Of the first year's cohort, once everyone has been reviewed",
      },
      {
        id: "glanceGross",
        label: "Gross benefit at the run rate",
        unit: "£ a year",
        formula: "={grossRunRate}",
        format: "pounds",
        note: "Before the cost of making it happen",
      },
      {
        id: "glanceCost",
        label: "Recurring cost at the run rate",
        unit: "£ a year",
        formula: "={recurringRunRate}",
        format: "pounds",
        note: '="With pay inflation of "&TEXT({payInflation},"0.0%")&" a year since "&{firstYear}',
      },
      {
        id: "glanceCash",
        label: "Cash over the plan",
        unit: "£",
        formula: "={cashPlanEnd}",
        format: "pounds",
        note: "Running total of the years' levels: another figure than the headline",
      },
      {
        id: "costPerPost",
        label: "Average cost of a post",
        unit: "£ a year",
        formula: '=IF({posts}=0,"no posts",{recurringCost}/{posts})',
        format: "pounds",
        role: "output",
        note: "Recurring cost / posts; the cost also covers other support that the change needs",
      },
    ],
  },
  {
    kind: "chart",
    id: "glanceChart",
    chart: "columnClustered",
    title: "Gross benefit and investment by year",
    categories: "{gross.years}",
    series: [
      { name: "Gross benefit", values: "{gross.totals}", colour: "accent" },
      { name: "Investment", values: "{investment.totals}", colour: "second" },
    ],
    categoryTitle: "Financial year",
    valueTitle: "£ a year",
    format: "millions",
    description:
      "Column chart of gross benefit and investment in each financial year; what stands between the two is the annual level",
    height: 14,
  },
];
