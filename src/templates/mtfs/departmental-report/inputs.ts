import { reportConventions } from "../../blocks/report-conventions";
import type { Input, InputGroup } from "../../template";
import { transferInputs } from "../demand/transforming-care";
import { trendInputs } from "../demand/trends";
import { activitiesLine } from "../lines/activities";
import type { Edition } from "./edition";

/** The single figures of the report, group by group. */
export function reportInputs(edition: Edition): readonly InputGroup[] {
  return [conventions(edition), budget(edition), careFund(edition), ...optionalGroups(edition)];
}

function conventions({ inPaper, firstYear, asAtDate, activities, transformingCare }: Edition): InputGroup {
  const department: Input = {
    id: "department",
    label: "Department",
    unit: "name",
    format: "text",
    accepts: { kind: "text", maximumLength: 60 },
    help: "The department's name as it should read in the report's sentences.",
    source: inPaper("MTFS report, paragraph 1"),
    worked: "Adults and Communities",
  };
  const weeks: Input = {
    id: "weeksPerYear",
    label: "Weeks per year",
    unit: "weeks",
    format: "two",
    accepts: { kind: "number", minimum: 52, maximum: 53 },
    help: "Used to turn weekly costs of care into yearly ones.",
    source: inPaper("MTFS report, paragraph 28: implied by the yearly figures"),
    worked: transformingCare?.weeksPerYear ?? 52,
    blank: 52,
  };
  return reportConventions(
    {
      inPaper,
      place: "MTFS report, table of the proposed revenue budget",
      council: "Leicestershire",
      firstYear,
      asAtDate,
    },
    [
      department,
      ...(transformingCare === undefined ? [] : [weeks]),
      ...(activities === undefined ? [] : [activitiesLine(activities)]),
    ],
  );
}

function budget({ inPaper, budget: figures }: Edition): InputGroup {
  const table = "MTFS report, table of the proposed revenue budget";
  return {
    id: "budget",
    title: "Revenue budget",
    help: "The figures that the growth and savings are added to, and the totals of the revenue budget in Appendix A.",
    inputs: [
      {
        id: "openingBudget",
        label: "Original budget of the year before",
        unit: "£000",
        format: "whole",
        accepts: { kind: "number" },
        help: "Net budget of the year before the plan, before transfers.",
        source: inPaper(`${table}, first line`),
        worked: figures.opening,
        quality: "green",
        impact: "red",
      },
      {
        id: "transfersTotal",
        label: "Budget transfers and adjustments",
        unit: "£000",
        format: "whole",
        accepts: { kind: "number" },
        help: "Net transfers during the year before the plan: pay, prices, other departments.",
        source: inPaper(`${table}, second line`),
        worked: figures.transfers,
        quality: "green",
        impact: "amber",
      },
      pounds(
        "priorYearAppendix",
        "Appendix A: net budget of the year before, after transfers",
        inPaper("Appendix A, total, first column"),
        figures.priorYear,
        "The ledger's total in pounds; it has to agree with the sub total within £1k. Leave blank where it is not known.",
      ),
      pounds(
        "grossBudget",
        "Appendix A: gross budget",
        inPaper("Appendix A, total; MTFS report, gross and net budget"),
        figures.gross,
        "Gross budget of the first year, in pounds.",
      ),
      pounds(
        "externalIncome",
        "Appendix A: external income",
        inPaper("Appendix A, total; MTFS report, gross and net budget"),
        figures.externalIncome,
        "Grants, health transfers and contributions of people who use services, negative, in pounds.",
      ),
      pounds(
        "demandLedGross",
        "Appendix A: gross demand led expenditure",
        inPaper("Appendix A, demand led commissioned services; MTFS report, Growth"),
        figures.demandLedGross,
        "Gross budget of the demand led commissioned services, in pounds. Leave blank where the report does not say it.",
      ),
    ],
  };
}

function pounds(id: string, label: string, source: Input["source"], worked: number, help: string): Input {
  const optional = help.includes("Leave blank");
  const accepts: Input["accepts"] = id === "externalIncome" ? { kind: "number", maximum: 0 } : { kind: "number" };
  return { id, label, unit: "£", format: "pounds", accepts, help, source, worked, ...(optional ? { optional } : {}) };
}

function careFund({ inPaper, careFundYear, sustainCare, furtherCare }: Edition): InputGroup {
  const amount = (id: string, label: string, worked: number, help: string): Input => ({
    id,
    label,
    unit: "£m",
    format: "one",
    accepts: { kind: "number", minimum: 0 },
    help,
    source: inPaper("MTFS report, Better Care Fund, paragraphs below the table"),
    worked,
    optional: true,
  });
  return {
    id: "careFundSplit",
    title: "Better Care Fund",
    help: "What the NHS minimum contribution is used for; the table of the fund stands on the Funding tables sheet.",
    inputs: [
      {
        id: "careFundYear",
        label: "Year of the Better Care Fund table",
        unit: "financial year",
        format: "text",
        accepts: { kind: "financialYear" },
        help: "Plans of the fund run a year behind the budget.",
        source: inPaper("MTFS report, Better Care Fund table"),
        worked: careFundYear,
        optional: true,
      },
      amount(
        "sustainCare",
        "Of the NHS minimum: sustains adult social care",
        sustainCare,
        "The part that the national conditions require for social care.",
      ),
      amount(
        "furtherCare",
        "Of the NHS minimum: further social care services",
        furtherCare,
        "Commissioned beyond what the conditions require.",
      ),
    ],
  };
}

/** Figures of parts that not every edition has. */
function optionalGroups({ inPaper, trends, transformingCare }: Edition): readonly InputGroup[] {
  return [
    ...(trends === undefined ? [] : [trendInputs(trends, inPaper("MTFS report, paragraph 21"))]),
    ...(transformingCare === undefined
      ? []
      : [transferInputs(transformingCare, inPaper("MTFS report, paragraphs 27 to 29"))]),
  ];
}
