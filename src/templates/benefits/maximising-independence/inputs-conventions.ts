import { proposalConventions } from "../../blocks/benefits-proposal-conventions";
import { inPaper, local } from "../../papers/maximising-independence";

export const conventions = proposalConventions({
  council: { worked: "Leicestershire", source: inPaper("Adults and Communities Strategy, vision") },
  asAt: {
    worked: "2025-10-31",
    help: "The last day of the period over which the number of people is averaged.",
    source: inPaper("Benefit profile assumptions, first item: November 2024 to October 2025"),
  },
  firstYear: { worked: "2026/27", source: inPaper("Benefits profile, first row") },
  priceBase: {
    worked: "2026/27",
    source: local("Not printed; pay inflation and contingency count from the first year here"),
  },
  planYears: { worked: 4, source: inPaper("Benefits profile, four rows") },
});
