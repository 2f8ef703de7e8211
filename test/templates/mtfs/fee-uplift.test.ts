import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import type { TableRow } from "../../../src/templates/inputs";
import { feeUplift } from "../../../src/templates/mtfs/fee-uplift";
import { cellName } from "../../../src/templates/cell-names";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const nursing: TableRow = {
  service: "Nursing",
  measure: "People",
  quantity: 100,
  price: 1000,
  othersShare: 0.2,
  startAfterMonths: 3,
  uplift1: 0.1,
  uplift2: 0,
  uplift3: 0.05,
  uplift4: 0,
  basis: null,
};
const homeCare: TableRow = {
  ...nursing,
  service: "Home care",
  measure: "Hours a week",
  quantity: 1000,
  price: 20,
  othersShare: 0,
  startAfterMonths: 0,
};

function caseOf(services: readonly TableRow[]): CaseValues {
  const worked = workedCase(feeUplift);
  return { ...worked, tables: { ...worked.tables, services } };
}

function ready(services: readonly TableRow[]) {
  const preview = feeUplift.preview(caseOf(services));
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview;
}

test("an uplift after three months costs nine twelfths at first, and the next one compounds on it", () => {
  // Net £4.16m a year: 10% is £416,000, of which £312,000 in the first year; 5% of £4.576m is £228,800, of which £171,600.
  const { bars, headline } = ready([nursing]);
  const levels = [312_000, 416_000, 587_600, 644_800];
  bars?.points.forEach(({ value }, year) => expect(value).toBeCloseTo(levels[year] ?? Number.NaN, 4));
  expect(bars?.points.map(({ label }) => label)).toEqual(["2025/26", "2026/27", "2027/28", "2028/29"]);
  expect(headline.figures["fullYearEffect"]).toBeCloseTo(416_000, 4);
});

test("hours a week at an hourly rate, and a plain budget in pounds, cost the same by either way of measuring", () => {
  const budget: TableRow = { ...homeCare, measure: "Pounds a year", quantity: 1_040_000, price: null };
  expect(ready([homeCare]).headline).toEqual(ready([budget]).headline);
  expect(ready([homeCare]).headline.figures["firstYearCost"]).toBeCloseTo(104_000, 4);
});

test("hours without a rate are named instead of counted as free", () => {
  expect(feeUplift.preview(caseOf([nursing, { ...homeCare, price: null }]))).toEqual({
    ready: false,
    problems: [
      {
        field: "services[2].price",
        message:
          "Home care is measured in hours a week and has no fee or rate: enter £ a week for people, £ an hour for hours.",
      },
    ],
  });
});

describe("in the workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(feeUplift, "worked");
  });
  afterAll(() => inserted.dispose());

  const failing = (): string[] => inserted.checks().flatMap(({ check, passes }) => (passes ? [] : [check.id]));

  async function failingAfterTyping(id: string, part: string, row: number, value: string | number | null) {
    const { workbook } = inserted;
    const sheet = "Fee uplift Fees";
    const [column, first] = /^([A-Z]+)(\d+)/.exec(workbook.addressOf(sheet, cellName({ id, part })))?.slice(1) ?? [];
    const address = `${column ?? ""}${Number(first) + row - 1}`;
    const before = workbook.value(sheet, address);
    if (typeof before !== "number" && typeof before !== "string") throw new Error(`${sheet}!${address} holds no entry`);
    await workbook.type(sheet, address, value ?? "");
    const failed = failing();
    await workbook.type(sheet, address, before);
    return failed;
  }

  test("a service listed twice, and quantities that do not explain the budget, fail their checks", async () => {
    expect(await failingAfterTyping("services", "service", 2, "Home care")).toContain("listedOnce");
    expect(await failingAfterTyping("services", "quantity", 4, 76_000)).toEqual(["agreesWithBudget"]);
    expect(failing()).toEqual([]);
  });

  test("hours without a rate fail their check", async () => {
    expect(await failingAfterTyping("services", "price", 4, null)).toContain("unpriced");
  });
});
