/** Both blocks of schemes, as lines on the page and as input tables. */
export const BLOCKS = [
  { lines: "main", table: "schemes" },
  { lines: "investment", table: "investmentSchemes" },
] as const;

/** The header of an amount in a year of the plan, as the appendix prints it. */
export function inThousands(label: string): string {
  return `${label}&" (£000)"`;
}
