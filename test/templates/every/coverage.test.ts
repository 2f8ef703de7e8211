import { readFileSync } from "node:fs";
import path from "node:path";
import { goldenPapers } from "./golden-papers";

test("docs/coverage.md accounts for every published figure of the five papers", () => {
  const document = readFileSync(path.resolve(__dirname, "../../../docs/coverage.md"), "utf8");
  const missing = [...goldenPapers.keys()].filter((id) => !document.includes(`| \`${id}\` `));
  expect(missing).toEqual([]);
  expect(goldenPapers.size).toBe(214);
});
