import { PLAN_YEARS } from "../../blocks/plan-years";
import { reportConventions } from "../../blocks/report-conventions";
import { inPaper as inEarlierPaper } from "../../papers/reports-2020";
import { inPaper, local, PAPER_AS_AT } from "../../papers/reports-2025";
import type { InputGroup, InputTable } from "../../template";

const TABLE = "MTFS report, paragraph 77";
const amount = { kind: "number", minimum: 0 } as const;

export const conventions = reportConventions({
  inPaper,
  place: "MTFS report, Appendix C: the plan begins the year after the fund's table",
  council: "Leicestershire",
  firstYear: "2025/26",
  asAtDate: PAPER_AS_AT,
  yearHelp: "The first year of the savings plan; the sources of the fund are those of the year before.",
});

/** Who receives or pays each source; the split of the fund follows these words. */
export const ROUTES = {
  health: "NHS minimum",
  shared: "NHS and council",
  council: "grant to the council",
  districts: "passed to districts",
} as const;

export const sources: InputTable = {
  id: "sources",
  title: "Sources of the fund",
  help: "One row for each source of the fund in the year before the plan, in pounds. The route says who holds the money; the NHS minimum is split further below.",
  columns: [
    { id: "source", header: "Source", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    {
      id: "route",
      header: "Route",
      format: "text",
      accepts: { kind: "choice", options: Object.values(ROUTES) },
    },
    { id: "amount", header: "Amount", unit: "£", format: "millions", accepts: amount },
    { id: "purpose", header: "What it is for", format: "text", accepts: { kind: "text" }, optional: true },
  ],
  worked: [
    {
      source: "NHS minimum allocation",
      route: ROUTES.health,
      amount: 51_500_000,
      purpose: "The level is set by NHS England",
    },
    {
      source: "Discharge fund",
      route: ROUTES.shared,
      amount: 8_500_000,
      purpose: "Goes to the integrated care board and to the council, so that people leave hospital safely and in time",
    },
    {
      source: "Improved Better Care Fund (IBCF)",
      route: ROUTES.council,
      amount: 17_700_000,
      purpose:
        "Meets social care needs, takes pressure off the NHS, above all at discharge, and steadies the care market",
    },
    {
      source: "Disabled facilities grant",
      route: ROUTES.districts,
      amount: 4_800_000,
      purpose: "Passed to the district councils",
    },
  ],
  blankRows: 6,
  source: inPaper(TABLE),
};

export const split: InputGroup = {
  id: "split",
  title: "How the fund is used",
  help: "Parts of the NHS minimum and of the discharge fund, in pounds. What is left of each goes to the NHS.",
  inputs: [
    {
      id: "sustained",
      label: "NHS minimum: sustains adult social care",
      unit: "£",
      format: "millions",
      accepts: amount,
      help: "The part that the national conditions require to be spent on keeping social care going.",
      source: inPaper("MTFS report, paragraph 78"),
      worked: 22_900_000,
      quality: "green",
      impact: "red",
    },
    {
      id: "further",
      label: "NHS minimum: further social care services",
      unit: "£",
      format: "millions",
      accepts: amount,
      help: "What the council commissions from the fund beyond the required part: carers, dementia, crisis response.",
      source: inPaper("MTFS report, paragraph 79"),
      worked: 7_900_000,
      quality: "green",
      impact: "amber",
    },
    {
      id: "dischargeCouncil",
      label: "Discharge fund: the council's grant",
      unit: "£",
      format: "millions",
      accepts: amount,
      help: "The part of the discharge fund that the Government pays to the council; the rest is the integrated care board's.",
      source: inPaper("MTFS report, paragraph 83: grant of the year after; paragraph 76 expects the same level"),
      worked: 4_100_000,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "winterPressures",
      label: "Within the improved fund: winter pressures",
      unit: "£",
      format: "millions",
      accepts: amount,
      help: "The part of the grant to the council that is meant for winter; shown for information, not added.",
      source: inPaper("MTFS report, paragraph 83"),
      worked: 3_500_000,
      quality: "green",
      impact: "green",
    },
    {
      id: "planControl",
      label: "Total of the plan as agreed",
      unit: "£",
      format: "millions",
      accepts: amount,
      help: "The total that the partners signed; the sources have to add up to it.",
      source: inPaper(`${TABLE}, last row`),
      worked: 82_500_000,
      quality: "green",
      impact: "green",
    },
  ],
};

export const upliftInputs: InputGroup = {
  id: "uplift",
  title: "Uplift and exposure",
  help: "What the fund may bring in later years, beside what the savings plan counts on.",
  inputs: [
    {
      id: "expectedUplift",
      label: "Uplift to hold against the plan",
      unit: "% a year",
      format: "percentOne",
      accepts: { kind: "rate", minimum: -0.2, maximum: 0.3 },
      help: "Yearly increase of the NHS contribution to social care: the national figure where it is known, an earlier one where it is not.",
      source: inEarlierPaper("MTFS report 2020/21, paragraph 78: increase of the NHS contribution in 2020/21"),
      worked: 0.034,
      quality: "red",
      impact: "red",
      sensitivity: "Uplift",
      note: "An earlier year's figure; the report of 2025 names none.",
    },
    {
      id: "upliftStep",
      label: "Step of the sensitivity",
      unit: "percentage points",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0.001, maximum: 0.1 },
      help: "How much lower and higher the uplift is taken to show what that does to the income.",
      source: local("Convention of this template"),
      worked: 0.01,
      blank: 0.01,
    },
    {
      id: "cutTested",
      label: "Cut to be tested",
      unit: "%",
      format: "percent",
      accepts: { kind: "rate" },
      help: "Share by which the funding that social care relies on is taken to fall, to show what it would mean.",
      source: local("Convention of this template"),
      worked: 0.1,
      blank: 0.1,
    },
  ],
};

export const planIncome: InputTable = {
  id: "planIncome",
  title: "Income from the uplift in the savings plan",
  help: "One row for each line of the savings plan that counts on the uplift: the level reached in each year of the plan, in pounds, positive.",
  columns: [
    { id: "line", header: "Line of the plan", format: "text", accepts: { kind: "text", maximumLength: 80 } },
    ...PLAN_YEARS.map(({ id, header }) => ({ id, header, unit: "£", format: "millions", accepts: amount }) as const),
  ],
  worked: [
    {
      line: "AC4: increased income from the annual uplift",
      yearOne: 1_000_000,
      yearTwo: 2_000_000,
      yearThree: 3_000_000,
      yearFour: 4_000_000,
    },
  ],
  blankRows: 3,
  source: inPaper("MTFS report, Appendix C, AC4"),
};
