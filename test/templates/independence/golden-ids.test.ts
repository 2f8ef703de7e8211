import { paperCases } from "../../fixtures/golden/cases";
import { publishedFigures } from "./template-blocks";

/** Figures that the paper implies and does not print: the workbook test computes each on the sheets. */
const DERIVED = [
  "001-gross-residential-cost",
  "001-weekly-saving",
  "001-gross-annual-benefit",
  "001-hertfordshire-per-breakdown",
  "001-triangulation-weighted-all-rows",
  "001-starts-avoided-25pct",
];

test("every golden case of the paper stands on the published sheet or is computed by name in the workbook test", () => {
  const ids = paperCases.filter(({ id }) => id.startsWith("001-")).map(({ id }) => id);
  const covered = new Set([...publishedFigures.map(({ caseId }) => caseId), ...DERIVED]);
  expect(ids.filter((id) => !covered.has(id))).toEqual([]);
  expect([...covered].filter((id) => !ids.includes(id))).toEqual([]);
});
