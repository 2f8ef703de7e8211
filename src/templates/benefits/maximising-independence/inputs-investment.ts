import { planAssumptions } from "../../blocks/benefits-proposal-plan";
import { inPaper, local } from "../../papers/maximising-independence";
import type { Input, InputGroup } from "../../template";

const months = { kind: "number", minimum: 0, maximum: 72 } as const;
const posts = { kind: "number", minimum: 0, maximum: 1000 } as const;
const DELIVERY = "Delivery approach and timelines";
const INVESTMENT = "Initial view of investments";

/** The lines of the investment: how many posts, and from when. The paper prints only their sum. */
export const POST_LINES = [
  {
    id: "manager",
    name: "Manager of review teams",
    posts: 1,
    startAfter: 6,
    why: "in post when the design phase ends",
  },
  {
    id: "caseWork",
    name: "Case work for more frequent reviews",
    posts: 8,
    startAfter: 12,
    why: "before reviews change",
  },
  { id: "careTech", name: "Care technology team", posts: 3, startAfter: 12, why: "while the referral tool is made" },
  { id: "reablementTeam", name: "Reablement teams", posts: 7, startAfter: 21, why: "when implementation ends" },
] as const;

function lineInputs({ id, name, posts: number, startAfter, why }: (typeof POST_LINES)[number]): readonly Input[] {
  return [
    {
      id: `${id}Posts`,
      label: `${name}: posts`,
      unit: "FTE",
      format: "one",
      accepts: posts,
      help: "Full-time equivalent posts. The recurring cost is spread over the lines by their posts.",
      source: local("The paper prints 19 posts in all; how they divide is chosen to reach the printed levels"),
      worked: number,
      quality: "red",
      impact: "green",
    },
    {
      id: `${id}StartAfter`,
      label: `${name}: paid for after`,
      unit: "months",
      format: "one",
      accepts: months,
      help: "Months of the plan that have passed when the posts are filled.",
      source: local(`Not printed; chosen to reach the printed levels of the first two years: ${why}`),
      worked: startAfter,
      quality: "red",
      impact: "amber",
    },
  ];
}

export const investmentInputs: InputGroup = {
  id: "investment",
  title: "Delivery and investment",
  help: "Costs as positive amounts in the prices of the first year.",
  inputs: [
    {
      id: "designMonths",
      label: "Design and set-up",
      unit: "months",
      format: "whole",
      accepts: months,
      help: "Months in which solutions are designed, tested and measured before the wider roll-out.",
      source: inPaper(`${DELIVERY}: 6 months; the consultant's recommendation says 3 to 6`),
      worked: 6,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "implementationMonths",
      label: "Implementation",
      unit: "months",
      format: "whole",
      accepts: months,
      help: "Months after design in which the change is rolled out and embedded.",
      source: inPaper(`${DELIVERY}: a further 15 months`),
      worked: 15,
      quality: "amber",
      impact: "amber",
    },
    {
      id: "recurringCost",
      label: "Recurring cost",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "Yearly cost of all posts and of what else the change needs, once everything is in place.",
      source: inPaper(`${INVESTMENT}, first sentence`),
      worked: 925_000,
      priceBase: "2026/27",
      quality: "amber",
      impact: "red",
    },
    {
      id: "posts",
      label: "Posts in all",
      unit: "FTE",
      format: "one",
      accepts: posts,
      help: "Full-time equivalent posts of all solutions together.",
      source: inPaper("Risks and dependencies overview, third row"),
      worked: 19,
      quality: "green",
      impact: "green",
    },
    {
      id: "oneOffCost",
      label: "One-off cost of design and set-up",
      unit: "£",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "Paid once, in the first year: recruitment, a tool for referrals, support from outside.",
      source: local("The paper prints no one-off cost"),
      worked: 0,
      quality: "red",
      impact: "amber",
    },
    ...POST_LINES.flatMap(lineInputs),
    ...planAssumptions({
      inflation: {
        worked: 0.047,
        source: local("Not printed; 4.7% reproduces £0.26m in the plan's last year and £0.53m beside the run rate"),
      },
      payInflation: {
        worked: 0.03,
        source: inPaper("Benefit profile assumptions, third item: pay award and living wage"),
      },
      existingReference: {
        worked: "AC18 Supported Living (MTFS 2026-30)",
        source: inPaper("Header table, existing MTFS lines"),
      },
      existingValue: { source: inPaper("Header table, existing MTFS lines: named, without a value") },
      existingTreatment: {
        worked: "no",
        source: local("The printed figures are net of the line already, and the inferred package reproduces them"),
      },
      alreadyReflected: "the figures are net of it already",
    }),
  ],
};
