import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { domainCases, paperCases } from "../fixtures/golden/cases";

const testFolder = path.resolve(__dirname, "..");
/** Cases about how the paper is laid out, which no calculation answers. */
const LAYOUT_KINDS = new Set(["risk_table", "timeline", "consistency"]);

function testSources(): string {
  return readdirSync(testFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(path.join(testFolder, file), "utf8"))
    .join("\n");
}

test("every published figure in the golden data is reproduced or flagged by a test that names it", () => {
  const sources = testSources();
  const ids = [...paperCases.filter(({ kind }) => !LAYOUT_KINDS.has(kind)), ...domainCases].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(35);
  expect(ids.filter((id) => !new RegExp(`${id.replaceAll(".", "\\.")}(?![\\w-])`).test(sources))).toEqual([]);
});
