import type { InvestmentLine } from "../../finance/investment";
import type { CaseFigures } from "../case-figures";

/** The investment lines of the working sheet, for the live preview; costs positive, in pounds. */
export function investmentLinesOf({ number }: CaseFigures): InvestmentLine[] {
  const navigatorsStart = number("navigatorsStartAfter");
  const navigatorCost = number("navigatorCost");
  return [
    once("Extra care materials", number("materialsInitial"), number("materialsAnnual")),
    once("Carers' lead, initial", (number("carersLeadInitialLow") + number("carersLeadInitialHigh")) / 2, 0),
    recurring("Carers' lead, post", number("carersLeadAnnual"), number("carersLeadStartAfter")),
    recurring(
      "Short-term extra care units",
      number("maximumUnits") * number("unitCostHigh"),
      number("unitsStartAfter"),
    ),
    recurring(
      "Navigators, first year",
      number("navigatorsFirst") * navigatorCost,
      navigatorsStart,
      navigatorsStart + 12,
    ),
    recurring(
      "Navigators, second year",
      number("navigatorsSecond") * navigatorCost,
      navigatorsStart + 12,
      navigatorsStart + 24,
    ),
    recurring("Navigators, from third year", number("navigatorsLater") * navigatorCost, navigatorsStart + 24),
    recurring("Commissioning posts", number("commissioningAnnual"), 0),
  ];
}

function once(line: string, oneOffCost: number, annualCost: number): InvestmentLine {
  return { line, annualCost, oneOffCost, startAfterMonths: 0, endAfterMonths: undefined };
}

function recurring(
  line: string,
  annualCost: number,
  startAfterMonths: number,
  endAfterMonths?: number,
): InvestmentLine {
  return { line, annualCost, oneOffCost: 0, startAfterMonths, endAfterMonths };
}
