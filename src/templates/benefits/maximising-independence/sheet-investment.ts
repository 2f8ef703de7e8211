import type { Block, TemplateSheet } from "../../template";
import { POST_LINES } from "./inputs-investment";
import { PILLARS } from "./wording";

const costs = (...ids: readonly string[]): string =>
  `TEXT(${ids.map((id) => `{${id}Cost}`).join("+")},"£#,##0")&" a year for "&${sumOf("Posts", ids)}&" posts"`;
const sumOf = (part: string, ids: readonly string[]): string => `(${ids.map((id) => `{${id}${part}}`).join("+")})`;

/** One line for each pillar: nothing, or what is bought. */
const pillars: Block = {
  kind: "bullets",
  prompt: "For each pillar: what has to be paid for, or that nothing has.",
  items: [
    { label: PILLARS.quality, text: "little or no investment, because culture changes within existing teams." },
    {
      label: PILLARS.frequency,
      text: `="more capacity in the case work teams, with a manager: "&${costs("manager", "caseWork")}&"."`,
    },
    { label: PILLARS.adherence, text: "little or no investment, because culture changes within existing teams." },
    {
      label: PILLARS.enablement,
      text: `="more capacity in care technology for more referrals, and new reablement teams: "&${costs("careTech", "reablementTeam")}&"."`,
    },
  ],
};

const posts: Block = {
  kind: "grid",
  id: "postLines",
  headers: ["Line", "Posts (FTE)", "Annual cost", "Paid for after (months)"],
  rows: [
    ...POST_LINES.map(({ id, name }) => [name, `={${id}Posts}`, `={${id}Cost}`, `={${id}StartAfter}`]),
    ["All posts", "={postsOfLines}", "={costOfLines}", null],
  ],
  formats: ["text", "one", "pounds", "one"],
  parts: {
    costs: { row: 1, column: 2, rows: POST_LINES.length, columns: 1 },
  },
  total: true,
};

export const investmentSheet: TemplateSheet = {
  name: "Investment",
  role: "proposal",
  columns: [44, 20, 20, 26],
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      text: "Initial view of investments",
      description: "What has to be paid for before the opportunity can be realised; costs are positive",
    },
    {
      kind: "text",
      text: '="An annual recurring cost of "&TEXT({recurringCost},"£#,##0")&" is included, for "&{posts}&" full-time posts and other support that the change needs, in the prices of "&{firstYear}&IF({oneOffCost}=0,"; no one-off cost is counted",", and a one-off cost of "&TEXT({oneOffCost},"£#,##0"))&". The estimates are indicative."',
    },
    pillars,
    { kind: "heading", level: 1, text: "Posts and cost, line by line" },
    posts,
    {
      kind: "text",
      style: "note",
      text: "Recurring cost is spread over the lines by their posts. What falls in which year stands on the Benefits sheet.",
    },
  ],
};
