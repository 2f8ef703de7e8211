import { PLAN_YEARS } from "../../blocks/plan-years";
import { reportConventions } from "../../blocks/report-conventions";
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2025";
import { inPaper as inEarlierPaper } from "../../papers/reports-2020";
import type { CalculatedColumn, InputColumn, InputTable } from "../../template";

const APPENDIX = "MTFS report, Appendix D";
const amount = { kind: "number", minimum: 0 } as const;
const name = { kind: "text", maximumLength: 80 } as const;

export const conventions = reportConventions({
  inPaper,
  place: `${APPENDIX}, column headings`,
  council: "Leicestershire",
  firstYear: "2025/26",
  asAtDate: PAPER_AS_AT,
});

const schemeColumns: readonly InputColumn[] = [
  { id: "scheme", header: "Scheme", format: "text", accepts: name },
  {
    id: "funding",
    header: "Funding",
    format: "text",
    accepts: { kind: "choice", options: ["external", "discretionary"] },
  },
  { id: "completion", header: "Estimated completion", format: "date", accepts: { kind: "date" } },
  { id: "gross", header: "Gross cost", unit: "£000", format: "whole", accepts: amount },
  ...PLAN_YEARS.map(({ id, header }): InputColumn => ({ id, header, unit: "£000", format: "whole", accepts: amount })),
];

const schemeTotals: readonly CalculatedColumn[] = [
  {
    id: "programme",
    header: "In the programme",
    format: "whole",
    formula: `=${PLAN_YEARS.map(({ id }) => `{line.${id}}`).join("+")}`,
  },
  { id: "outside", header: "Before or after", format: "whole", formula: "={line.gross}-{line.programme}" },
];

const help =
  "One row for each scheme, in £000. The gross cost is that of the whole project, whatever year it falls in.";

export const schemes: InputTable = {
  id: "schemes",
  title: "Main programme",
  help,
  columns: schemeColumns,
  calculated: schemeTotals,
  worked: [
    {
      scheme: "Disabled Facilities Grant (DFG)",
      funding: "external",
      completion: "2029-03-31",
      gross: 19404,
      yearOne: 4851,
      yearTwo: 4851,
      yearThree: 4851,
      yearFour: 4851,
    },
  ],
  blankRows: 6,
  source: inPaper(`${APPENDIX}, first block`),
};

export const investmentSchemes: InputTable = {
  id: "investmentSchemes",
  title: "Social care investment plan",
  help,
  columns: schemeColumns,
  calculated: schemeTotals,
  worked: [
    {
      scheme: "SCIP - extra care schemes",
      funding: "discretionary",
      completion: "2028-03-31",
      gross: 3758,
      yearOne: 1000,
      yearTwo: 629,
      yearThree: 629,
      yearFour: 0,
    },
  ],
  blankRows: 6,
  source: inPaper(`${APPENDIX}, second block`),
  optional: true,
};

const pounds = { kind: "number", minimum: 0 } as const;

export const investToSave: InputTable = {
  id: "investToSave",
  title: "Invest to save schemes",
  help: "One row for each scheme that is to pay for itself, in pounds. Rent is net of the cost of running the building; leave it blank where there is none.",
  columns: [
    { id: "scheme", header: "Scheme", format: "text", accepts: name },
    { id: "capital", header: "Capital", unit: "£", format: "pounds", accepts: { kind: "number", minimum: 1 } },
    { id: "saving", header: "Care saving a year", unit: "£ a year", format: "pounds", accepts: pounds },
    { id: "rent", header: "Net rent a year", unit: "£ a year", format: "pounds", accepts: pounds, optional: true },
  ],
  calculated: [
    { id: "annual", header: "Return a year", format: "pounds", formula: "={line.saving}+SUM({line.rent})" },
    { id: "rate", header: "Return on capital", format: "percentOne", formula: "={line.annual}/{line.capital}" },
    {
      id: "payback",
      header: "Payback (years)",
      format: "one",
      formula: '=IF({line.annual}=0,"never",{line.capital}/{line.annual})',
    },
    {
      id: "careOnly",
      header: "On care alone (years)",
      format: "one",
      formula: '=IF({line.saving}=0,"never",{line.capital}/{line.saving})',
    },
  ],
  worked: [
    {
      scheme: "Brookfield: 20 flats for adults with learning disabilities",
      capital: 2500000,
      saving: 50000,
      rent: 150000,
    },
  ],
  blankRows: 4,
  source: inEarlierPaper("MTFS report 2020/21, paragraph 37"),
  optional: true,
};
