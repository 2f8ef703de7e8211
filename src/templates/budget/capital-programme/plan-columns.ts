/** The four years of the programme: how they are typed, and how the pages head them. */
import { YEAR_HEADERS } from "../../blocks/plan-years";

const IDS = ["yearOne", "yearTwo", "yearThree", "yearFour"] as const;

export const PLAN_YEARS = IDS.map((id, index) => ({
  id,
  header: `Year ${index + 1}`,
  shown: `${YEAR_HEADERS[index] ?? ""}&" (£000)"`,
}));

/** Both blocks of schemes, as lines on the page and as input tables. */
export const BLOCKS = [
  { lines: "main", table: "schemes" },
  { lines: "investment", table: "investmentSchemes" },
] as const;
