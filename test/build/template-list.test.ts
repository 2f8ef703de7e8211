import { readFileSync } from "node:fs";
import path from "node:path";
import { templateList } from "../../src/build/template-list";
import { galleryEntries } from "../../src/templates/gallery-entries";

const words = (text: string): string => text.replace(/\s+/g, " ").trim();

test("docs/templates.md lists the gallery as it is (npm run docs:templates)", () => {
  const written = readFileSync(path.resolve(__dirname, "../../docs/templates.md"), "utf8");
  expect(words(written)).toBe(words(templateList(galleryEntries)));
});

test("titles are unique, and every template says what it computes and can be searched for", () => {
  expect(new Set(galleryEntries.map(({ title }) => title)).size).toBe(galleryEntries.length);
  const poor = galleryEntries.filter(({ computes, keywords }) => computes.length === 0 || keywords.length < 4);
  expect(poor.map(({ title }) => title)).toEqual([]);
});

test.each([
  ["PIP", "Client contributions: higher-rate disability benefit"],
  ["reablement", "Independence outside residential care"],
  ["savings schedule", "Savings schedule"],
  ["BCF", "Better Care Fund"],
  ["tender", "Home care commissioning"],
  ["DFG", "Capital programme"],
  ["ASCOF", "Performance dashboard: benchmarks and progress"],
])("a finance partner who searches for %s finds %s", (search, title) => {
  const { searchTemplates } = jest.requireActual<typeof import("../../src/taskpane/gallery/template-search")>(
    "../../src/taskpane/gallery/template-search",
  );
  expect(searchTemplates(galleryEntries, search).map((found) => found.title)).toContain(title);
});
