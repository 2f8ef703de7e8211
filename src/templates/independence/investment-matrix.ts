import { investmentMatrix as matrixOf } from "../blocks/benefits-proposal-investment";

/** Block B5: what each solution needs, why, and what it costs at first and each year. */
export const investmentMatrix = matrixOf(
  ["Extra care: awareness and knowledge", "Short-term extra care", "Carers' offer", "Enabler: extra care capacity"],
  [
    [
      "Summary",
      "A culture in which decision makers put extra care first, and a community that hears more about it",
      "Short stays that leave more time for assessment and let possible residents try extra care",
      "A new shape for what is done for carers, headed by a carers' lead",
      "Capacity unlocks half of the benefit. It needs new properties, and people to fill them",
    ],
    [
      "Requirements",
      "Changed culture and ways of working; new information about extra care, developed and distributed",
      '="A trial with "&TEXT({pilotUnits},"0")&" unit, then growth to between 5 and "&TEXT({maximumUnits},"0")',
      "A new strategy; a carers' lead in post",
      "New properties planned, developed and commissioned, then filled quickly and with the right people",
    ],
    [
      "Investment needed",
      "New material such as leaflets and films, and its distribution",
      '="Running costs of "&TEXT({unitCostLow},"£#,##0")&" to "&TEXT({unitCostHigh},"£#,##0")&" a unit, up to "&TEXT({unitsFullCost},"£#,##0")&" a year"',
      "Recruitment and the yearly salary of the carers' lead",
      "Capital for planning and building; navigators who get the right people into the units quickly",
    ],
    [
      "Logic for investment",
      "Changing culture costs nothing; reaching older adults and new marketing do",
      '="The pilot has "&TEXT({pilotUnits},"0")&" unit and grows slowly"',
      "One post is needed: the cost of filling it at first, then the salary",
      '="Building costs the department nothing: a capital project fund and possible further reserves carry it. Filling takes "&TEXT({navigatorsFirst},"0")&" posts in the first year, then "&TEXT({navigatorsSecond},"0")&", then "&TEXT({navigatorsLater},"0")',
    ],
    [
      "Initial cost",
      '=TEXT({materialsInitial},"£#,##0")',
      '=TEXT({pilotCost},"£#,##0")&" (the pilot; within the annual cost of the profile)"',
      '=TEXT({carersLeadInitialLow},"£#,##0")&" to "&TEXT({carersLeadInitialHigh},"£#,##0")',
      '=TEXT({navigatorsFirstCost},"£#,##0")&" in the first year of the posts"',
    ],
    [
      "Annual cost",
      '=IF({materialsAnnual}=0,"negligible",TEXT({materialsAnnual},"£#,##0"))',
      '="up to "&TEXT({unitsFullCost},"£#,##0")',
      '=TEXT({carersLeadAnnual},"£#,##0")',
      '=TEXT({navigatorsSecondCost},"£#,##0")&" in the second year, "&TEXT({navigatorsLaterCost},"£#,##0")&" from the third"',
    ],
  ],
);
