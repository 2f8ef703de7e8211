import { existingDeducted, investmentLines } from "../../blocks/benefits-proposal-investment";
import { profileWorking } from "../../blocks/benefits-proposal-profile";
import type { Block, OutputRow } from "../../template";
import { POST_LINES } from "./inputs-investment";

const lineCosts: readonly OutputRow[] = POST_LINES.map(({ id, name }) => ({
  id: `${id}Cost`,
  label: name,
  unit: "£ a year",
  formula: `=IF({postsOfLines}=0,0,{recurringCost}*{${id}Posts}/{postsOfLines})`,
  format: "pounds",
  note: "Recurring cost x its posts / all posts",
}));

/** One-off line, post lines: what INVESTMENT takes. */
export const INVESTMENT_LINES = POST_LINES.length + 1;

/** How the recurring cost is spread over the lines, and the existing plan. */
export const workingInvestment: readonly Block[] = [
  { kind: "heading", level: 1, text: "Cost of the lines" },
  {
    kind: "rows",
    rows: [
      {
        id: "postsOfLines",
        label: "Posts of the lines",
        unit: "FTE",
        formula: `=${POST_LINES.map(({ id }) => `{${id}Posts}`).join("+")}`,
        format: "one",
        note: "Must be the posts in all",
      },
      ...lineCosts,
      {
        id: "costOfLines",
        label: "All lines",
        unit: "£ a year",
        formula: "=SUM({postLines.costs})",
        format: "pounds",
        note: "Prices of the first year",
      },
      existingDeducted,
    ],
  },
  ...investmentLines([
    ["Design and set-up", 0, "={oneOffCost}", 0, null],
    ...POST_LINES.map(
      ({ id, name }) => [name, `={${id}Cost}`, 0, `={${id}StartAfter}`, null] as [string, string, number, string, null],
    ),
  ]),
  ...profileWorking,
];
