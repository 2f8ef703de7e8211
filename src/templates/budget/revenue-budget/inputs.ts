import { reportConventions } from "../../blocks/report-conventions";
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2025";
import type { Input, InputGroup, InputTable } from "../../template";
import { SECTIONS, type BudgetSection } from "./sections";

const amount = { kind: "number" } as const;
const APPENDIX = "MTFS report, Appendix A";

const departmentName: Input = {
  id: "departmentName",
  label: "Department",
  unit: "name",
  format: "text",
  accepts: { kind: "text", maximumLength: 60 },
  help: "The department's name as the appendix's total row should read.",
  source: inPaper(`${APPENDIX}, title`),
  worked: "Adults and Communities",
  blank: "Adult social care and communities",
};

export const conventions: InputGroup = reportConventions(
  {
    inPaper,
    place: `${APPENDIX}, title`,
    council: "Leicestershire",
    firstYear: "2025/26",
    asAtDate: PAPER_AS_AT,
    priceBase: {
      year: "2024/25",
      source: inPaper("MTFS report, paragraph 11: budgets hold no pay or price inflation for the year"),
    },
  },
  [departmentName],
);

/** Totals from elsewhere that the appendix has to agree with. */
export const controls: InputGroup = {
  id: "controls",
  title: "Control totals from the roll-forward",
  help: "The budget table of the report holds the same totals in £000; the appendix has to agree with both.",
  inputs: [
    {
      id: "openingControl",
      label: "Net budget of the year before, after transfers",
      unit: "£000",
      format: "whole",
      accepts: amount,
      help: "The sub-total of the roll-forward: the original budget of the year before and the transfers since.",
      source: inPaper("MTFS report, paragraph 10, sub total of the first year"),
      worked: 238873,
      quality: "green",
      impact: "green",
    },
    {
      id: "netControl",
      label: "Proposed net budget",
      unit: "£000",
      format: "whole",
      accepts: amount,
      help: "The last line of the roll-forward for the same year.",
      source: inPaper("MTFS report, paragraph 10, last line of the first year"),
      worked: 233703,
      quality: "green",
      impact: "red",
    },
  ],
};

/** The council's own names for the sections. */
export const sectionNames: InputGroup = {
  id: "sectionNames",
  title: "Names of the sections",
  help: "As the council's budget book calls them. A section that the council does not have keeps its table empty.",
  inputs: SECTIONS.map(({ id, name, plainName }, index) => ({
    id: `${id}Name`,
    label: `Section ${index + 1}`,
    unit: "name",
    format: "text",
    accepts: { kind: "text", maximumLength: 60 },
    help: "What this part of the budget book is called; it heads the section's lines.",
    source: inPaper(`${APPENDIX}, section headings`),
    worked: name,
    blank: plainName,
  })),
};

/** The ledger of one section: what is typed, what follows from it, and what the ledger itself says. */
function ledgerOf({ id, plainName, rows, blankRows, required }: BudgetSection): InputTable {
  return {
    id: `${id}Ledger`,
    title: plainName,
    help: "One row for each service line. Expenditure positive, income negative. Ledger figures are optional: where given, each line is held against them.",
    columns: [
      { id: "service", header: "Service line", format: "text", accepts: { kind: "text", maximumLength: 80 } },
      {
        id: "duty",
        header: "S/D/B",
        format: "text",
        accepts: { kind: "choice", options: ["S", "D", "B"] },
        optional: true,
      },
      { id: "prior", header: "Net, year before", unit: "£", format: "whole", accepts: amount },
      { id: "employees", header: "Employees", unit: "£", format: "whole", accepts: amount },
      { id: "running", header: "Running expenses", unit: "£", format: "whole", accepts: amount },
      { id: "internal", header: "Internal income", unit: "£", format: "whole", accepts: amount },
      {
        id: "external",
        header: "External income",
        unit: "£, nil or negative",
        format: "whole",
        accepts: { kind: "number", maximum: 0 },
      },
      { id: "printedGross", header: "Ledger: gross", unit: "£", format: "whole", accepts: amount, optional: true },
      { id: "printedNet", header: "Ledger: net", unit: "£", format: "whole", accepts: amount, optional: true },
    ],
    calculated: [
      {
        id: "gross",
        header: "Gross budget",
        format: "whole",
        formula: "={line.employees}+{line.running}+{line.internal}",
      },
      { id: "net", header: "Net budget", format: "whole", formula: "={line.gross}+{line.external}" },
      {
        id: "offLedger",
        header: "Off the ledger",
        format: "whole",
        formula:
          "=IF(COUNT({line.printedGross})=0,0,ABS({line.gross}-{line.printedGross}))+IF(COUNT({line.printedNet})=0,0,ABS({line.net}-{line.printedNet}))",
      },
    ],
    worked: rows,
    blankRows,
    source: inPaper(APPENDIX),
    optional: required !== true,
  };
}

export const ledgers: readonly InputTable[] = SECTIONS.map(ledgerOf);
