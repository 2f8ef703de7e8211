/** What is particular to the savings schedule: headings, levels and increments, activities. */
import { incrementsOf } from "../../../src/finance/increments";
import { workedCase } from "../../../src/templates/case-values";
import { savingsSchedule as template } from "../../../src/templates/mtfs/savings-schedule";
import type { TableRow } from "../../../src/templates/template";
import { goldenPapers } from "../every/golden-papers";
import { column, failing, seen, withRows } from "./changed-template";

jest.setTimeout(300_000);

const YEARS = ["yearOne", "yearTwo", "yearThree", "yearFour"] as const;
const levelsOf = (row: TableRow): number[] => YEARS.map((year) => Number(row[year]));
const withLevels = (row: TableRow, levels: readonly number[]): TableRow => ({
  ...row,
  ...Object.fromEntries(YEARS.map((year, index) => [year, levels[index] ?? 0])),
});

test("002-savings-heading-rule: each heading has the first saving, the last one and the year it is reached", async () => {
  const headings = await seen(template, (inserted) => [
    ...column(inserted, "careSavingsHeadings", "heading"),
    ...column(inserted, "communitySavingsHeadings", "heading"),
  ]);
  const golden = goldenPapers.get("002-savings-heading-rule")!.recomputed as [number, number, string][];
  expect(headings).toHaveLength(golden.length);
  golden.forEach(([first, last, reached], index) => {
    const [heading = ""] = headings.slice(index);
    const amounts = [...heading.matchAll(/£([\d,]+)/g)].map(([, amount = ""]) => Number(amount.replaceAll(",", "")));
    expect(amounts).toEqual(first === last || first === 0 ? [last] : [first, last]);
    expect(heading.match(/\d{4}\/\d{2}/g)?.at(-1)).toBe(reached);
  });
  expect(headings[0]).toMatch(/^\*\*AC1 \(Inc\) - .* - £100,000 saving in 2025\/26 rising to £400,000 in 2028\/29$/);
  expect(headings[8]).toMatch(/^AC9 \(Eff\) - .* - £300,000 saving 2025\/26 onwards$/);
  expect(headings.at(-1)).toMatch(/^\*\*AC16 \(Eff\) - .* - £40,000 saving from 2026\/27 onwards$/);
});

test("increments typed where levels belong fail a check, and the sheets say what to enter", async () => {
  const wrong = ["careSavings", "communitySavings"].reduce(
    (changed, table) =>
      withRows(changed, table, (rows) => rows.map((row) => withLevels(row, incrementsOf(levelsOf(row))))),
    template,
  );
  const { failed, reading } = await seen(wrong, (inserted) => ({
    failed: failing(inserted),
    reading: inserted.figure("savingsReading"),
  }));
  expect(failed).toContain("checkAgreed");
  expect(reading).toBe(
    "These are increments: added up, they are the change of -8,285 over the plan. Where levels belong, enter -3,390; -5,760; -7,185; -8,285.",
  );
});

test.each<[string, (rows: readonly TableRow[]) => readonly TableRow[], string]>([
  ["a line left out", (rows) => rows.slice(1), "checkAgreed"],
  [
    "a reference used twice",
    (rows) => rows.map((row, index) => (index === 1 ? { ...row, reference: "AC1" } : row)),
    "checkReferences",
  ],
])("%s is caught", async (_, change, check) => {
  expect(await seen(withRows(template, "careSavings", change), failing)).toContain(check);
});

test("activities that do not make up their line are caught", async () => {
  const short = withRows(template, "activities", (rows) => rows.map((row) => ({ ...row, yearTwo: 30 })));
  expect(await seen(short, failing)).toEqual(["checkActivities"]);
});

test("a line that falls back after its peak is pointed out without failing the case", async () => {
  const ending = withRows(template, "careSavings", (rows) =>
    rows.map((row) => (row["reference"] === "AC9" ? withLevels(row, [-300, -300, -300, 0]) : row)),
  );
  expect(await seen(ending, (inserted) => inserted.figure("fallingLines"))).toBe(1);
});

test("a saving typed as a positive amount is named", () => {
  const worked = workedCase(template);
  const [first = {}, ...rest] = worked.tables["careSavings"]!;
  const preview = template.preview({
    ...worked,
    tables: { ...worked.tables, careSavings: [{ ...first, yearTwo: 200 }, ...rest] },
  });
  expect(preview.ready ? [] : preview.problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/row 1, Year 2: found 200; enter a number of 0 or less/),
  ]);
});

test("a line that is kept with nil in every year says so instead of failing", async () => {
  const kept = withRows(template, "communitySavings", (rows) => rows.map((row) => withLevels(row, [0, 0, 0, 0])));
  const { errors, heading } = await seen(kept, (inserted) => ({
    errors: inserted.errors(),
    heading: column(inserted, "communitySavingsHeadings", "heading")[0],
  }));
  expect(errors).toEqual([]);
  expect(heading).toMatch(/^AC16 .* - nil in every year$/);
});
