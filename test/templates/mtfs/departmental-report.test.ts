/** What is particular to the departmental report: the roll-forward, the parts that may be left out, other councils' tables. */
import { workedCase } from "../../../src/templates/case-values";
import { mtfsReport2020 } from "../../../src/templates/mtfs/report-2020";
import { mtfsReport2025 } from "../../../src/templates/mtfs/report-2025";
import type { OpportunityTemplate } from "../../../src/templates/template";
import { goldenPapers } from "../every/golden-papers";
import { cutOffs } from "../every/reads-well";
import { column, failing, seen, withoutSections, withRows } from "./changed-template";

jest.setTimeout(300_000);

function barsOf(template: OpportunityTemplate): number[] {
  const preview = template.preview(workedCase(template));
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return (preview.bars?.points ?? []).map(({ value }) => value / 1000);
}

test("the net budgets of both papers, from their levels of growth and savings", () => {
  expect(barsOf(mtfsReport2025)).toEqual(goldenPapers.get("002-mtfs-rollforward")!.recomputed);
  expect(barsOf(mtfsReport2020)).toEqual([143_083, 143_623, 145_743, 147_993]);
});

test("headings of growth: the two amounts that both papers print", async () => {
  const headings = await seen(mtfsReport2020, (inserted) => column(inserted, "demandGrowthHeadings", "heading"));
  const golden = goldenPapers.get("003-growth-headings-match")!.recomputed as [number, number][];
  expect(headings).toHaveLength(golden.length);
  golden.forEach(([first, last], index) => {
    const amounts = [...(headings[index] ?? "").matchAll(/£([\d,]+)/g)].map(([, amount = ""]) =>
      Number(amount.replaceAll(",", "")),
    );
    expect(amounts).toEqual([first, last]);
  });
});

test.each([mtfsReport2025, mtfsReport2020])("$id: without its optional parts nothing breaks", async (template) => {
  const { errors, cut, sheets } = await seen(withoutSections(template), (inserted) => ({
    errors: inserted.errors(),
    cut: cutOffs(inserted),
    sheets: inserted.plan.sheets.map(({ name }) => name),
  }));
  expect(errors).toEqual([]);
  expect(cut).toEqual([]);
  expect(sheets.length).toBeGreaterThan(10);
});

test("growth typed as increments is caught, and the sheet with the lines says so", async () => {
  const wrong = withRows(mtfsReport2025, "growthLines", (rows) =>
    rows.map((row) => ({
      ...row,
      yearTwo: Number(row["yearTwo"]) - Number(row["yearOne"]),
      yearThree: Number(row["yearThree"]) - Number(row["yearTwo"]),
      yearFour: Number(row["yearFour"]) - Number(row["yearThree"]),
    })),
  );
  const { failed, reading } = await seen(wrong, (inserted) => ({
    failed: failing(inserted),
    reading: String(inserted.figure("growthReading")),
  }));
  expect(failed).toEqual(["checkGrowthAgreed"]);
  expect(reading).toMatch(/^These are increments: .*enter -1,780; 2,470; 9,070; 14,710\.$/);
});

test("a heading of the net budget that is missing is caught", async () => {
  const short = withRows(mtfsReport2025, "netBudget", (rows) => rows.slice(1));
  expect(await seen(short, failing)).toEqual(["checkDistribution"]);
});

test("the same grant with two amounts is caught", async () => {
  const differing = withRows(mtfsReport2020, "funding", (rows) =>
    rows.map((row, index) => (index === 0 ? { ...row, amount: 2_700_000 } : row)),
  );
  expect(await seen(differing, failing)).toEqual(["checkCodes", "checkSameGrant"]);
});

test("a council with one line of growth, one saving and no optional table has its report", async () => {
  const small = ["growthLines", "careSavings"].reduce(
    (changed, table) => withRows(changed, table, (rows) => rows.slice(0, 1)),
    ["communitySavings", "careFund", "funding", "capital"].reduce(
      (changed, table) => withRows(changed, table, () => []),
      mtfsReport2025,
    ),
  );
  const { errors, last } = await seen(small, (inserted) => ({
    errors: inserted.errors(),
    last: inserted.figure("roll.netYearFour"),
  }));
  expect(errors).toEqual([]);
  expect(last).toBe(228_677 + 10_196 + 15_190 - 400);
});
