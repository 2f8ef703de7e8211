import { homeCarePublished } from "../../commissioning/home-care/published";

/** What the report prints of prices, hours and cost; its cells here bear the same names as in the report's own template. */
const CASES: ReadonlySet<string> = new Set([
  "003-homecare-weighted-average",
  "003-homecare-hours-total",
  "003-homecare-hours-pct",
  "003-homecare-band-premium",
  "003-homecare-annual-current",
  "003-homecare-annual-proposed",
]);

export const zonedPublished = homeCarePublished.flatMap(({ heading, figures }) => {
  const wanted = figures.filter(({ caseId }) => CASES.has(caseId));
  return wanted.length === 0 ? [] : [{ heading, figures: wanted }];
});
