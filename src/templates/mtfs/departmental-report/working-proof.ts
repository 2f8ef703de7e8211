/** Proofs of what is printed already: the rounded table of the net budget, and the codes of the lines in the text. */
import type { LinesBlock } from "../../template";
import type { Edition } from "./edition";

export const netBudgetLines: LinesBlock = {
  kind: "lines",
  id: "netBudgetProof",
  table: "netBudget",
  columns: [
    { id: "heading", header: "Heading", formula: "={line.heading}", format: "text" },
    { id: "millions", header: "£m, not rounded", formula: "={line.amount}/1000/1000", format: "two", total: "sum" },
    {
      id: "share",
      header: "Share, not rounded",
      formula: "={line.amount}/{netTotal}",
      format: "percentTwo",
      total: "sum",
    },
    { id: "printed", header: "£m as printed", formula: "={line.printed}", format: "one", total: "sum" },
    {
      id: "printedShare",
      header: "Share as printed",
      formula: "={line.printedShare}",
      format: "percentOne",
      total: "sum",
    },
    {
      id: "proof",
      header: "Printed as rounded",
      formula:
        '=IF(COUNT({line.printed},{line.printedShare})<1+1,"not printed",IF(AND(ABS({row.printed}-ROUND({row.millions},1))*1000<1,ABS({row.printedShare}-ROUND({row.share}*1000,0)/1000)*100000<1),"yes","no"))',
      format: "text",
    },
  ],
  total: "Control totals",
  note: "The printed figures' totals are controls: a rounded table need not cast, and one that casts exactly may have been made to.",
};

/** Every line of the text whose stars or type another place has differently. */
export function codeLines({ growth, careSavings, communitySavings }: Edition): LinesBlock {
  const stars = (table: string): string =>
    `SUMPRODUCT(({${table}.reference}={line.reference})*(LEN({${table}.stars})=LEN({line.stars})))`;
  const both = (table: string): string =>
    `SUMPRODUCT(({${table}.reference}={line.reference})*(LEN({${table}.stars})=LEN({line.stars}))*({${table}.type}={line.type}))`;
  const found = [...growth.map(({ id }) => stars(id)), both(careSavings.id), both(communitySavings.id)].join("+");
  return {
    kind: "lines",
    id: "codes",
    table: "codesInText",
    columns: [
      { id: "reference", header: "Line", formula: "={line.reference}", format: "text" },
      { id: "stars", header: "Stars in the text", formula: "={line.stars}", format: "text" },
      { id: "type", header: "Type in the text", formula: "={line.type}", format: "text" },
      {
        id: "differs",
        header: "Differs from the appendix",
        formula: `=IF(${found}>0,0,1)`,
        format: "whole",
        total: "sum",
      },
    ],
    total: "Lines that differ",
  };
}
