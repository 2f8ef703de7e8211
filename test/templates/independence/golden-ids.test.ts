import { goldenPapers } from "../every/golden-papers";
import { publishedFigures } from "./template-blocks";

test("every golden case of the paper stands on the published sheet", () => {
  const ids = [...goldenPapers.keys()].filter((id) => id.startsWith("001-"));
  expect(ids.length).toBeGreaterThan(30);
  expect([...new Set(publishedFigures.map(({ caseId }) => caseId))].sort()).toEqual([...ids].sort());
});
