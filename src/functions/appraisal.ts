import { appraise } from "../finance/appraisal";
import { MONTHS_PASSED, YEARS_SHOWN } from "../finance/horizon";
import { investmentByYear, type InvestmentLine } from "../finance/investment";
import { NOT_NEGATIVE } from "../finance/number-checks";
import { YEARLY_INFLATION } from "../finance/price-index";
import { benefitWaterfall } from "../finance/waterfall";
import { readNumber, readOptionalNumber, readOptionalRate, readRate, readWholeNumber } from "./arguments";
import { readFinancialYear, readSeries } from "./arguments-series";
import { calculate } from "./errors";
import { linesByYear } from "./result-tables";
import { readTable } from "./table";
import { numberColumn, optionalColumn, textColumn } from "./table-columns";

const COST = { ...NOT_NEGATIVE, unit: "£, as a positive cost" } as const;

const INVESTMENT_COLUMNS = {
  line: textColumn("Line", ["Investment", "Item", "Name"]),
  annualCost: numberColumn("Annual cost", { ...COST, unit: "£ a year, as a positive cost" }, [
    "Recurring cost",
    "Cost per year",
  ]),
  oneOffCost: numberColumn("One-off cost", COST, ["One off", "Initial cost"]),
  startAfterMonths: numberColumn("Start after", MONTHS_PASSED, ["Start after months"]),
  endAfterMonths: optionalColumn(numberColumn("End after", MONTHS_PASSED, ["End after months"]), undefined),
} as const;

/**
 * Cost of an investment by financial year, recurring and one-off kept apart.
 * @customfunction INVESTMENT
 * @param lines Table with the columns Line, Annual cost (£), One-off cost (£), Start after (months passed) and, if wanted, End after; a blank (or 0) End after goes on.
 * @param firstYear First financial year, 2026 or "2026/27"; month 1 is its April.
 * @param years Financial years to show, a whole number from 1 to 100.
 * @param [payInflation] Rise of recurring lines each April after the first year (3% is 0.03); default 0.
 * @returns Table: Line (£) by year, then Recurring, One-off and Total; costs are positive.
 * @throws A missing, unknown or repeated header; a blank, text or negative number inside a row; a line that ends before it begins.
 * @see Recurring = annual × months in force / 12 × pay index; a one-off falls in the year of its start and does not inflate (case 001-ech-navigator-taper).
 * @example =CARECASE.INVESTMENT({"Line","Annual cost","One-off cost","Start after","End after";"Carers lead",80000,100000,6,""}, "2026/27", 2) → {"Line (£)","2026/27","2027/28";"Carers lead",140000,80000;"Recurring",40000,80000;"One-off",100000,0;"Total",140000,80000}
 */
export function costOfInvestment(
  lines: unknown[][],
  firstYear: unknown,
  years: unknown,
  payInflation?: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const cost = investmentByYear(
      readTable(lines, "lines", INVESTMENT_COLUMNS).map(goesOnWhenZero),
      readWholeNumber(years, "years", YEARS_SHOWN),
      readOptionalNumber(payInflation, "payInflation", 0, YEARLY_INFLATION),
    );
    return linesByYear("Line (£)", readFinancialYear(firstYear, "firstYear"), [
      ...cost.lines,
      { line: "Recurring", amounts: cost.recurring },
      { line: "One-off", amounts: cost.oneOff },
      { line: "Total", amounts: cost.total },
    ]);
  });
}

/**
 * Appraises a series of net benefits: present value, payback, benefit-cost ratio.
 * @customfunction APPRAISE
 * @param net One row or one column, year 0 first: net benefit of each year, benefit positive, cost negative.
 * @param [discountRate] Flat rate for every year, 0% to 100%; left out, the Green Book's 3.5% to year 30, 3% to 75, 2.5% to 125, 2% to 200, 1.5% to 300, then 1%.
 * @returns Table of one row: NPV, Payback year ("none" when it never pays back), Benefit-cost ratio ("no cost" without a year of net cost).
 * @throws A rate above 1, a blank, text or a two-dimensional range, named by position.
 * @see HM Treasury, Green Book: year 0 is not discounted. Payback: from the end of that year the undiscounted running total stays at 0 or above. Ratio: present value of the years with a benefit over that of the years with a cost.
 * @example =CARECASE.APPRAISE({-100,60,60}) → {"NPV","Payback year","Benefit-cost ratio";13.98,2,1.14}
 */
export function appraisal(net: unknown[][], discountRate?: unknown): Array<Array<string | number>> {
  return calculate(() => {
    const result = appraise(readSeries(net, "net"), readOptionalRate(discountRate, "discountRate", undefined));
    return [
      ["NPV", "Payback year", "Benefit-cost ratio"],
      [result.netPresentValue, result.paybackYear ?? "none", result.benefitCostRatio ?? "no cost"],
    ];
  });
}

/**
 * From gross opportunity to net benefit, step by step, for one year or for the run rate.
 * @customfunction WATERFALL
 * @param gross Gross opportunity before any weighting, in any unit of money.
 * @param deliveryFactor Share of it that delivery is expected to reach, 0% to 100%.
 * @param overlap Benefit that other levers on the same people already count, 0 or more.
 * @param capacityLoss Benefit out of reach because places or hours run out, 0 or more.
 * @param existingMtfs Savings already in the plan for the same people, 0 or more.
 * @param investment Recurring cost of making it happen, 0 or more.
 * @returns Table: Step, Amount (deductions negative), Running total; the last row states the net benefit.
 * @throws A negative deduction, a delivery factor above 1, text in place of a number.
 * @see The running total of the last deduction is the net benefit; exact in decimals.
 * @example =INDEX(CARECASE.WATERFALL(1000, 25%, 10, 20, 30, 40), 8, 3) → 150
 */
export function waterfall(
  gross: unknown,
  deliveryFactor: unknown,
  overlap: unknown,
  capacityLoss: unknown,
  existingMtfs: unknown,
  investment: unknown,
): Array<Array<string | number>> {
  return calculate(() => {
    const steps = benefitWaterfall({
      gross: readNumber(gross, "gross"),
      deliveryFactor: readRate(deliveryFactor, "deliveryFactor"),
      overlap: readNumber(overlap, "overlap", NOT_NEGATIVE),
      capacityLoss: readNumber(capacityLoss, "capacityLoss", NOT_NEGATIVE),
      existingMtfs: readNumber(existingMtfs, "existingMtfs", NOT_NEGATIVE),
      investment: readNumber(investment, "investment", NOT_NEGATIVE),
    });
    return [
      ["Step", "Amount", "Running total"],
      ...steps.map(({ step, amount, runningTotal }) => [step, amount, runningTotal]),
    ];
  });
}

// No line can end before the plan begins, and some versions of Excel hand a blank cell over as 0.
function goesOnWhenZero(line: InvestmentLine): InvestmentLine {
  return line.endAfterMonths === 0 ? { ...line, endAfterMonths: undefined } : line;
}
