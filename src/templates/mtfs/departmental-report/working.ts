import { planYearRows } from "../../blocks/plan-years";
import type { Block, OutputRow, TemplateSheet } from "../../template";
import { workingSheet } from "../../blocks/standard-sheets";
import { transferRows } from "../demand/transforming-care";
import { trendRows } from "../demand/trends";
import { activityLevels, lineLevels } from "../lines/activities";
import { appendixId } from "../lines/appendix-blocks";
import { changesOf } from "../lines/level-reading";
import { agreedCells, levelsGrid, totalsOf } from "../lines/levels-grid";
import { YEARS } from "../lines/years";
import type { Edition } from "./edition";
import { codeLines, netBudgetLines } from "./working-proof";

function levels({ growth, careSavings, communitySavings, activities }: Edition): Block {
  const care = appendixId(careSavings.id);
  const community = appendixId(communitySavings.id);
  const broken = lineLevels([careSavings.id, communitySavings.id]);
  return levelsGrid([
    { id: "growth", label: "Growth, level", cells: totalsOf(growth.map(({ id }) => appendixId(id))) },
    { id: "care", label: "Savings of adult social care, level", cells: totalsOf([care]) },
    { id: "community", label: "Savings of communities and wellbeing, level", cells: totalsOf([community]) },
    { id: "savings", label: "All savings, level", cells: totalsOf([care, community]) },
    { id: "growthChange", label: "Growth, change from the year before", cells: changesOf("levels.growth") },
    { id: "savingsChange", label: "Savings, change from the year before", cells: changesOf("levels.savings") },
    { id: "agreedGrowth", label: "Growth as the budget table has it", cells: agreedCells(1) },
    { id: "agreedSavings", label: "Savings as the budget table has them", cells: agreedCells(2) },
    ...(activities === undefined
      ? []
      : [{ id: "activityLine", label: "Line that is broken down, level as a positive saving", cells: broken }]),
  ]);
}

const budgetRows: readonly OutputRow[] = [
  {
    id: "netAppendix",
    label: "Net budget of the first year, Appendix A",
    unit: "£",
    formula: "={grossBudget}+{externalIncome}",
    format: "pounds",
    note: "Gross budget and external income, which is negative",
  },
  {
    id: "netTotal",
    label: "Net budget of the headings together",
    unit: "£",
    formula: "=SUM({netBudget.amount})",
    format: "pounds",
    note: "The whole that the shares are taken of",
  },
  {
    id: "roundedMillions",
    label: "Rounded amounts added up",
    unit: "£m",
    formula: "=SUM({distribution.millions})",
    format: "one",
    note: "Differs from the total where rounding does not cast",
  },
  {
    id: "roundedShares",
    label: "Rounded shares added up",
    unit: "%",
    formula: "=SUM({distribution.share})",
    format: "percentOne",
    note: "Differs from 100% where rounding does not cast",
  },
];

const careFundRows: readonly OutputRow[] = [
  {
    id: "careFundMinimum",
    label: "NHS minimum contribution",
    unit: "£m",
    formula: '=IF(COUNT({careFund.amount})=0,"",INDEX({careFund.amount},1))',
    format: "one",
    note: "First row of the Better Care Fund table",
  },
  {
    id: "careFundBalance",
    label: "Balance of the NHS minimum",
    unit: "£m",
    formula:
      '=IF(COUNT({careFundMinimum},{sustainCare},{furtherCare})<1+1+1,"",{careFundMinimum}-{sustainCare}-{furtherCare})',
    format: "one",
    note: "For services that the NHS commissions outside hospital",
  },
];

const capitalRows: readonly OutputRow[] = [
  {
    id: "capitalTotal",
    label: "Capital programme",
    unit: "£000",
    formula: "=SUM({capital.programme})",
    format: "whole",
    note: "All schemes, four years",
  },
  {
    id: "externalCapital",
    label: "Paid from outside",
    unit: "£000",
    formula: '=SUMIF({capital.external},"yes",{capital.programme})',
    format: "whole",
    note: "Grants that are passed on",
  },
];

export function reportWorking(edition: Edition): TemplateSheet {
  const { trends, transformingCare, activities } = edition;
  const part = (text: string, block: Block): readonly Block[] => [{ kind: "heading", level: 1, text }, block];
  return workingSheet([
    ...part("Years", { kind: "rows", rows: planYearRows(YEARS) }),
    ...part("Levels and changes by year", levels(edition)),
    ...part("Net budget", { kind: "rows", rows: budgetRows }),
    ...part("Net budget by heading, beside the table as printed", netBudgetLines),
    ...part("Codes in the text, beside the appendices", codeLines(edition)),
    ...part("Better Care Fund", { kind: "rows", rows: careFundRows }),
    ...part("Capital programme", { kind: "rows", rows: capitalRows }),
    ...(trends === undefined ? [] : part("Overall growth trends", { kind: "rows", rows: trendRows })),
    ...(transformingCare === undefined ? [] : part("People who leave hospital", { kind: "rows", rows: transferRows })),
    ...(activities === undefined ? [] : part("Activities turned into levels", activityLevels)),
  ]);
}
