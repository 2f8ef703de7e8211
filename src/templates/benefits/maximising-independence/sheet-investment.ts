import { investmentMatrix } from "../../blocks/benefits-proposal-investment";
import type { Block, TemplateSheet } from "../../template";
import { POST_LINES } from "./inputs-investment";
import { PILLARS } from "./wording";

const NO_COST = "Limited to none: it is a change of culture";
const cost = (...ids: readonly string[]): string =>
  `=TEXT(${ids.map((id) => `{${id}Cost}`).join("+")},"£#,##0")&" a year"`;
const fte = (...ids: readonly string[]): string => `=TEXT(${ids.map((id) => `{${id}Posts}`).join("+")},"0.#")&" FTE"`;

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
    posts: { row: 1, column: 1, rows: POST_LINES.length, columns: 1 },
    costs: { row: 1, column: 2, rows: POST_LINES.length, columns: 1 },
  },
  total: true,
};

export const investmentSheet: TemplateSheet = {
  name: "Investment",
  role: "proposal",
  columns: [34, 36, 36, 36, 36],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Initial view of investments",
      description: "What each pillar needs before the opportunity can be realised; costs are positive",
    },
    {
      kind: "text",
      text: "Recurring cost {recurringCost} a year for {posts} posts and other support that the change needs, in the prices of {firstYear}; one-off cost {oneOffCost}. The estimates are indicative.",
    },
    investmentMatrix(
      [PILLARS.quality, PILLARS.frequency, PILLARS.adherence, PILLARS.enablement],
      [
        [
          "What is needed",
          NO_COST,
          "More capacity in the case work teams",
          NO_COST,
          "More capacity in care technology for more referrals; new reablement teams",
        ],
        ["Posts", "none", fte("manager", "caseWork"), "none", fte("careTech", "reablementTeam")],
        ["Annual cost", "none", cost("manager", "caseWork"), "none", cost("careTech", "reablementTeam")],
        [
          "Logic for investment",
          "Practice, forms and training change within existing teams",
          "Reviews that follow goals take place more often, so more people have to carry them out",
          "Vision, governance and contract management change within existing teams",
          "People need services that help them to more independence; these do not exist at this scale",
        ],
      ],
    ),
    { kind: "heading", level: 1, text: "Posts and cost, line by line" },
    posts,
    {
      kind: "text",
      style: "note",
      text: "Recurring cost is spread over the lines by their posts. What falls in which year stands on the Benefits sheet.",
    },
  ],
};
