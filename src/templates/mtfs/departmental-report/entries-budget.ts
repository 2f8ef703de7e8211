import type { Block, TemplateSheet } from "../../template";
import type { Edition } from "./edition";

const entriesOf = (tables: readonly string[]): Block[] => tables.map((table) => ({ kind: "entries", table }));

/** Where the tables of the revenue budget are typed, with the control totals and the proofs of what is printed already. */
export function budgetEntries({ activities }: Edition): TemplateSheet {
  return {
    name: "Budget tables",
    role: "entries",
    columns: [62, 16, 16, 16, 16, 16],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Budget tables",
        description: "The smaller tables of the revenue budget, and the changes that the appendices have to agree with",
      },
      ...entriesOf([
        "agreed",
        "netBudget",
        "transfers",
        ...(activities === undefined ? [] : ["activities"]),
        "codesInText",
      ]),
    ],
  };
}

/** Where money from outside, the capital programme and the programme's opportunities are typed. */
export function fundingEntries({ programme }: Edition): TemplateSheet {
  return {
    name: "Funding tables",
    role: "entries",
    columns: [62, 16, 62, 16, 16],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Funding tables",
        description: "Money from the NHS and other sources, and the schemes of the capital programme",
      },
      ...entriesOf(["careFund", "funding", "capital", ...(programme === undefined ? [] : ["programme"])]),
    ],
  };
}
