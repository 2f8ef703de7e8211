import type { InputColumn, InputTable } from "../../template";
import { activitiesTable } from "../lines/activities";
import { agreedTable } from "../lines/level-reading";
import { SAVING_TYPES } from "../lines/line-row";
import { growthTable, savingsTable } from "../lines/line-tables";
import type { Edition } from "./edition";
import { programmeTable } from "./tables-optional";

const words = (id: string, header: string, maximumLength = 160): InputColumn => ({
  id,
  header,
  format: "text",
  accepts: { kind: "text", maximumLength },
});
const millions = (id: string, header: string): InputColumn => ({
  id,
  header,
  unit: "£m",
  format: "one",
  accepts: { kind: "number" },
});

/** Every table of the report: lines of the appendices, control totals, and the smaller tables of the text. */
export function reportTables(edition: Edition): readonly InputTable[] {
  const { inPaper, growth, careSavings, communitySavings, agreed, activities } = edition;
  return [
    ...growth.map(growthTable),
    savingsTable(careSavings),
    savingsTable(communitySavings),
    agreedTable(agreed, inPaper("MTFS report, table of the proposed revenue budget")),
    netBudgetTable(edition),
    transfersTable(edition),
    careFundTable(edition),
    fundingTable(edition),
    capitalTable(edition),
    codesTable(edition),
    ...programmeTable(edition),
    ...(activities === undefined ? [] : [activitiesTable(activities)]),
  ];
}

function netBudgetTable({ inPaper, budget }: Edition): InputTable {
  return {
    id: "netBudget",
    title: "Net budget of the first year by heading",
    help: "The headings of Appendix A with their net budgets in pounds, income negative. To proof a table that is printed already, type its rounded figures into the last two columns.",
    columns: [
      words("heading", "Heading"),
      { id: "amount", header: "Net budget", unit: "£", format: "pounds", accepts: { kind: "number" } },
      { ...millions("printed", "£m as printed"), optional: true },
      {
        id: "printedShare",
        header: "Share as printed",
        unit: "%",
        format: "percentOne",
        accepts: { kind: "rate", minimum: -10, maximum: 10 },
        optional: true,
      },
    ],
    worked: budget.netBudget.map(([heading, amount, printed, printedShare]) => ({
      heading,
      amount,
      printed,
      printedShare,
    })),
    blankRows: 9,
    source: inPaper("Appendix A; MTFS report, net budget by heading"),
  };
}

function transfersTable({ inPaper, budget }: Edition): InputTable {
  return {
    id: "transfers",
    title: "Budget transfers of the year before",
    help: "What the transfers are made of, in £m: pay, prices, other departments. A nil is typed as 0.",
    columns: [words("description", "Transfer"), millions("amount", "Amount")],
    worked: budget.transferParts.map(([description, amount]) => ({ description, amount })),
    blankRows: 4,
    source: inPaper("MTFS report, Other changes and transfers"),
  };
}

function careFundTable({ inPaper, careFund }: Edition): InputTable {
  return {
    id: "careFund",
    title: "Better Care Fund",
    help: "Sources of the fund in £m. The first row is the NHS minimum contribution, whose use is split in the text.",
    columns: [
      words("source", "Source"),
      millions("amount", "Amount"),
      { ...words("purpose", "What it is for", 250), optional: true },
    ],
    worked: careFund.map(([source, amount, purpose]) => ({ source, amount, purpose: purpose === "" ? null : purpose })),
    blankRows: 5,
    source: inPaper("MTFS report, Better Care Fund table"),
    optional: true,
  };
}

function fundingTable({ inPaper, funding }: Edition): InputTable {
  return {
    id: "funding",
    title: "Other funding of the first year",
    help: "Grants and other income that the report lists, in pounds.",
    columns: [
      words("source", "Source"),
      { id: "amount", header: "Amount", unit: "£", format: "pounds", accepts: { kind: "number" } },
    ],
    worked: funding.map(([source, amount]) => ({ source, amount })),
    blankRows: 7,
    source: inPaper("MTFS report, Other funding sources"),
    optional: true,
  };
}

function capitalTable({ inPaper, capital }: Edition): InputTable {
  return {
    id: "capital",
    title: "Capital programme",
    help: "Schemes with their spend in the four years and their whole cost, £000. External: paid from a grant that is passed on.",
    columns: [
      words("scheme", "Scheme"),
      { id: "programme", header: "In the programme", unit: "£000", format: "whole", accepts: { kind: "number" } },
      { id: "external", header: "External", format: "text", accepts: { kind: "choice", options: ["yes", "no"] } },
      {
        id: "whole",
        header: "Whole project",
        unit: "£000",
        format: "whole",
        accepts: { kind: "number" },
        optional: true,
      },
    ],
    worked: capital.map(([scheme, external, programme, whole]) => ({ scheme, external, programme, whole })),
    blankRows: 5,
    source: inPaper("Appendix D; MTFS report, Capital programme"),
    optional: true,
  };
}

function codesTable({ inPaper, codesInText }: Edition): InputTable {
  return {
    id: "codesInText",
    title: "Codes as the text prints them",
    help: "To proof a report that is written already: stars and type of a line as its paragraph has them. They are held against the appendices, where each code stands once.",
    columns: [
      words("reference", "Ref", 12),
      {
        id: "stars",
        header: "Stars",
        format: "text",
        accepts: { kind: "choice", options: ["*", "**"] },
        optional: true,
      },
      {
        id: "type",
        header: "Type",
        format: "text",
        accepts: { kind: "choice", options: [...SAVING_TYPES] },
        optional: true,
      },
    ],
    worked: codesInText,
    blankRows: 4,
    source: inPaper("MTFS report, headings of the growth and savings paragraphs"),
    optional: true,
  };
}
