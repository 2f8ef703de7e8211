/** What is particular to returns of cost: what counts as an answer, what is withheld, and the two ways of adding up. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import type { TableRow } from "../../../src/templates/template";
import { costReturns as template } from "../../../src/templates/tenders/cost-returns";
import { cellOf, failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
const withTable = (table: string, change: (rows: readonly TableRow[]) => readonly TableRow[]): CaseValues => ({
  ...worked,
  tables: { ...worked.tables, [table]: change(worked.tables[table]!) },
});
function problemsOf(values: CaseValues): string[] {
  const preview = template.preview(values);
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe("the headline", () => {
  test("the middle of ten totals, between the fifth and the sixth", () => {
    const preview = template.preview(worked);
    if (!preview.ready) throw new Error("not ready");
    expect(preview.headline.text).toBe("£25.62 an hour");
    expect(preview.headline.figures["medianTotal"]).toBeCloseTo((25.17 + 26.07) / 2, 10);
    expect(preview.headline.figures["gap"]).toBeCloseTo(25.62 - 22.48, 10);
  });

  test("a code in one table only, or twice, is named", () => {
    const renamed = withTable("businessReturns", (rows) =>
      rows.map((row, index) => (index === 2 ? { ...row, provider: "R33" } : row)),
    );
    expect(problemsOf(renamed)).toEqual([
      expect.stringMatching(/^careReturns\[3\]\.provider: .*"R03"/),
      expect.stringMatching(/^businessReturns\[3\]\.provider: .*"R33"/),
    ]);
    const twice = withTable("careReturns", (rows) =>
      rows.map((row, index) => (index === 2 ? { ...row, provider: "R02" } : row)),
    );
    expect(problemsOf(twice)[0]).toMatch(/^careReturns\[3\]\.provider: .*"R02" twice/);
  });

  test("two complete returns are too few", () => {
    const few = withTable("careReturns", (rows) => rows.map((row, index) => (index < 2 ? row : { ...row, ppe: null })));
    expect(problemsOf(few)).toEqual([expect.stringMatching(/^careReturns: Returns: found 2 complete; at least 3/)]);
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  test("the printed totals of the report", () => {
    const verdicts = Array.from({ length: 15 }, (_, row) => {
      const { sheet, address } = cellOf(inserted, "publishedTotals.verdict", row);
      return inserted.workbook.value(sheet, address);
    });
    expect(verdicts.filter((verdict) => verdict !== "exact")).toEqual(["rounding"]);
  });

  test("a blank is no answer, 0 is one", async () => {
    const count = () => inserted.figure("careQuartiles.count4");
    const complete = () => inserted.figure("completeCount");
    expect([count(), complete()]).toEqual([10, 10]);
    const blank = await whileTyped(inserted, ["careReturns.ppe", 0, null], () => [
      count(),
      complete(),
      failing(inserted),
    ]);
    expect(blank).toEqual([9, 9, ["checkComplete"]]);
    expect(await whileTyped(inserted, ["careReturns.ppe", 0, 0], () => [count(), complete()])).toEqual([10, 10]);
  });

  test.each<[string, string, number, number | string | null, string[]]>([
    ["a return on one sheet only", "businessReturns.provider", 9, "R99", ["checkProviders", "checkComplete"]],
    ["no pay for direct care", "careReturns.directCare", 2, 0, ["checkDirectCare"]],
  ])("%s fails its check and no other", async (_, id, row, value, expected) => {
    expect(await whileTyped(inserted, [id, row, value], () => failing(inserted))).toEqual(expected);
  });

  test("an uplift of a line's own takes the place of pay and prices", async () => {
    const lifted = () => inserted.figure("byLine.liftedTotal") as number;
    const before = lifted();
    const median = inserted.figure("careQuartiles.median1") as number;
    const after = await whileTyped(inserted, ["indices.ownUplift", 0, 0.05], lifted);
    expect(before - after).toBeCloseTo(median * (0.097 - 0.05), 10);
  });
});

/** The worked example with other rows in one of its tables. */
const exampleWith = (
  id: string,
  change: (rows: readonly TableRow[]) => readonly TableRow[],
): Promise<InsertedTemplate> => {
  const tables = template.tables.map((table) => (table.id === id ? { ...table, worked: change(table.worked) } : table));
  return InsertedTemplate.insert({ ...template, tables }, "worked");
};

test("a line that two answered is withheld, and with it the sum of the medians", async () => {
  const inserted = await exampleWith("businessReturns", (rows) =>
    rows.map((row, index) => (index < 8 ? { ...row, assistive: null } : row)),
  );
  expect(inserted.errors()).toEqual([]);
  const figures = ["businessQuartiles.median14", "withheldCount", "sumOfMedians", "medianTotal"];
  expect(figures.map((id) => inserted.figure(id))).toEqual(["withheld", 1, "withheld", "withheld"]);
  inserted.dispose();
});

test("without visits the table stays empty and nothing is in error", async () => {
  const inserted = await exampleWith("visits", () => []);
  expect(inserted.errors()).toEqual([]);
  expect(inserted.figure("masterCheck")).toBe(true);
  inserted.dispose();
});
