import { performanceEntries } from "../../../src/templates/performance/entries";
import { goldenPapers } from "../every/golden-papers";
import { loadAll } from "../load-entries";

/** Figures of the performance reports, and those of other reports that the dashboards' tables compute. */
const OTHERS = [
  "002-admissions-two-reports",
  "002-hart-target",
  "002-carers-satisfaction-sum",
  "002-survey-48",
  "003-ascof-quartile-counts",
  "003-library-rank",
  "003-sequels-sum",
];

test("every published figure of the performance reports is computed", async () => {
  const performanceTemplates = await loadAll(performanceEntries);
  const expected = [...goldenPapers.keys()].filter((id) => /^00[23]-perf-|^003-rag-/.test(id) || OTHERS.includes(id));
  const held = new Set(
    performanceTemplates.flatMap(({ sheets }) =>
      sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "published" ? block.figures.map(({ caseId }) => caseId) : [])),
      ),
    ),
  );
  expect(expected.length).toBe(59);
  expect(expected.filter((id) => !held.has(id))).toEqual([]);
});
