import { reportConventions } from "../../blocks/report-conventions";
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2025";
import { inPaper as inPaper2020 } from "../../papers/reports-2020";
import { local } from "../../papers/sources";
import type { InputColumn, InputGroup, InputTable } from "../../template";
import { transferInputs } from "../demand/transforming-care";
import { trendInputs } from "../demand/trends";
import { growth2025 } from "../lines/growth-2025";
import { agreedTable } from "../lines/level-reading";
import { growthTable } from "../lines/line-tables";
import { eachYear } from "../lines/years";

const APPENDIX = "MTFS report, Appendix B";

const conventions: InputGroup = reportConventions(
  { inPaper, place: APPENDIX, council: "Leicestershire", firstYear: "2025/26", asAtDate: PAPER_AS_AT },
  [
    {
      id: "weeksPerYear",
      label: "Weeks per year",
      unit: "weeks",
      format: "two",
      accepts: { kind: "number", minimum: 52, maximum: 53 },
      help: "Used to turn weekly costs of care into yearly ones.",
      source: local("Planning convention; the yearly costs of 2020 rest on 52 weeks"),
      worked: 52,
      blank: 52,
    },
    {
      id: "demandLedGross",
      label: "Gross demand led expenditure",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "Budget of the commissioned services before income, to see whether the people of the calculator account for it. Leave blank where it is not known.",
      source: inPaper("Appendix A, demand led commissioned services; MTFS report, paragraph 18"),
      worked: 288704143,
      optional: true,
    },
  ],
);

export const groups: readonly InputGroup[] = [
  conventions,
  trendInputs(
    { monthsBefore: 29, monthsAll: 42, growthBefore: 0.036, growthAll: 0.017, typicalLow: 0.01, typicalHigh: 0.015 },
    inPaper("MTFS report, paragraph 21"),
  ),
  transferInputs(
    { people: 12, weeklyLow: 3000, weeklyHigh: 4500, healthShare: 0.7 },
    inPaper2020("MTFS report, paragraphs 27 to 29"),
  ),
];

const share = (id: string, header: string): InputColumn => ({
  id,
  header,
  unit: "%",
  format: "percentOne",
  accepts: { kind: "rate", minimum: 0, maximum: 1 },
});

/** The paper prints people by age, not their growth or cost: those are judgements, chosen near its trends and totals. */
const drivers: InputTable = {
  id: "drivers",
  title: "Drivers of growth",
  help: "One row for each group of people: how many are supported at the start and on what basis, how their number grows in each year, what they cost a week before income, how that cost rises beyond inflation with their needs, and the shares of the growth that they and health pay.",
  columns: [
    { id: "cohort", header: "Group of people", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "basis", header: "Source and base month", format: "text", accepts: { kind: "text", maximumLength: 160 } },
    {
      id: "people",
      header: "People at the start",
      unit: "people",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
    },
    {
      id: "weeklyCost",
      header: "Gross cost a week",
      unit: "£",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
    },
    ...eachYear((year, place): InputColumn => ({
      id: year,
      header: `Growth in year ${place}`,
      unit: "%",
      format: "percentOne",
      accepts: { kind: "rate", minimum: -0.5, maximum: 0.5 },
    })),
    {
      id: "costGrowth",
      header: "Rising needs, a year",
      unit: "%",
      format: "percentOne",
      accepts: { kind: "rate", minimum: -0.2, maximum: 0.2 },
    },
    share("userShare", "Paid by people"),
    share("healthShare", "Paid by health"),
  ],
  worked: [
    driverRow("People aged 65 and over", "Supported in 2023/24, performance report, paragraph 12", 7500),
    driverRow("People aged 18 to 64", "Supported in 2023/24, performance report, paragraph 12", 3110),
  ],
  blankRows: 4,
  source: local(
    "People: performance report of January 2025, paragraph 12. Growth and rising needs: judgement near the typical growth of paragraph 21. Weekly cost: gross demand led expenditure per person. Shares: what Appendix B's income lines are of its demand lines",
  ),
};

function driverRow(cohort: string, basis: string, people: number): InputTable["worked"][number] {
  const growth = Object.fromEntries(eachYear((year) => [year, 0.015] as const));
  return { cohort, basis, people, weeklyCost: 523, ...growth, costGrowth: 0.005, userShare: 0.145, healthShare: 0.108 };
}

export const tables: readonly InputTable[] = [
  growthTable({
    id: "growthLines",
    title: "Growth lines",
    source: inPaper(`${APPENDIX}; headings of paragraphs 24 to 36`),
    worked: growth2025,
    blankRows: 8,
  }),
  agreedTable(
    [{ line: "Add proposed growth", worked: [-1780, 4250, 6600, 5640] }],
    inPaper("MTFS report, table below paragraph 10"),
  ),
  drivers,
];
