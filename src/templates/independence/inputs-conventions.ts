import { proposalConventions } from "../blocks/benefits-proposal-conventions";
import { inPaper, local } from "./paper";

export const conventions = proposalConventions({
  council: {
    worked: "Leicestershire",
    source: inPaper("Triangulation table, header of the third column"),
  },
  asAt: {
    worked: "2025-10-31",
    help: "The last day of the period that the baseline and the care costs are drawn from.",
    source: inPaper("Benefit profile assumptions, baseline starts: October 2024 to October 2025"),
  },
  firstYear: { worked: "2026/27", source: inPaper("Benefits profile, first row") },
  priceBase: {
    worked: "2026/27",
    source: local("Not printed; the first year carries no contingency, so its prices are the base"),
  },
  planYears: { worked: 4, source: inPaper("Benefits profile, four rows") },
});
