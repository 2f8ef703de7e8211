/** What is particular to the case of demand in older people's services: its trends and what they leave to save. */
import { workedCase } from "../../../src/templates/case-values";
import { olderPeopleDemand as template } from "../../../src/templates/business-cases/older-people-demand";
import type { CaseValues } from "../../../src/templates/case";
import { cellOf, failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
function savingOf(values: CaseValues): number {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview.headline.figures["saving"]!;
}
const withRows = (change: (row: CaseValues["tables"][string][number]) => CaseValues["tables"][string][number]) => ({
  ...worked,
  inputs: { ...worked.inputs, relianceShare: 1 },
  tables: { ...worked.tables, careTypes: worked.tables["careTypes"]!.map(change) },
});

describe("the saving that a trend leaves", () => {
  test("the paper's figures carried on give £1.30m, of which the plan books £1.0m", () => {
    expect(savingOf(withRows((row) => row))).toBeCloseTo(1_302_134.8, 0);
    expect(Math.round(savingOf(worked) / 1000)).toBe(1000);
  });

  test("steady numbers and costs leave nothing to save", () => {
    const steady = withRows((row) => ({ ...row, peopleEarlier: row["peopleLater"]!, costEarlier: row["costLater"]! }));
    expect(savingOf(steady)).toBe(0);
  });

  test("numbers that stand still while care gets dearer cost more", () => {
    expect(savingOf(withRows((row) => ({ ...row, peopleEarlier: row["peopleLater"]! })))).toBeLessThan(-2_000_000);
  });

  test("a type of care that runs out does not go below nobody", () => {
    const one = { type: "One", peopleEarlier: 100, peopleLater: 40, costEarlier: 10, costLater: 10 };
    const rows = { ...worked, tables: { ...worked.tables, careTypes: [one] } };
    expect(savingOf({ ...rows, inputs: { ...worked.inputs, relianceShare: 1 } })).toBe(0);
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  test("the projection is the paper's, but for a person or a penny of rounding", () => {
    const column = (id: string) =>
      [0, 1, 2, 3, 4, 5, 6].map((row) => {
        const { sheet, address } = cellOf(inserted, id, row);
        return Number(inserted.workbook.value(sheet, address));
      });
    const printed = (id: string) => worked.tables["careTypes"]!.map((row) => Number(row[id]));
    const gaps = (computed: string, stated: string) =>
      column(computed).map((value, row) => Math.abs(value - printed(stated)[row]!));
    expect(Math.max(...gaps("careTypes.peopleAfter", "statedPeopleAfter"))).toBeLessThanOrEqual(2);
    expect(Math.max(...gaps("careTypes.costAfter", "statedCostAfter"))).toBeLessThanOrEqual(0.0201);
    expect(column("careTypes.peopleNext")[1]).toBe(48);
  });

  test("volume and price make up the change in spend", () => {
    const figure = (id: string) => Number(inserted.figure(id));
    expect(figure("spend.volumeTotal") + figure("spend.priceTotal")).toBeCloseTo(0 - figure("trendSaving"), 4);
  });

  test.each<[string, string, number, number | string, string]>([
    ["a stated projection off the trend", "careTypes.statedPeopleAfter", 0, 300, "checkStatedPeople"],
    ["a stated cost off the trend", "careTypes.statedCostNext", 2, 500, "checkStatedCost"],
    ["rising numbers", "careTypes.peopleEarlier", 4, 1000, "checkFalls"],
    ["the whole trend relied on", "relianceShare", 0, 1, "checkStatedSaving"],
    ["counts of other years", "laterYear", 0, "2015/16", "checkYears"],
  ])("%s fails its check", async (_, id, row, value, check) => {
    expect(failing(inserted)).not.toContain(check);
    expect(await whileTyped(inserted, [id, row, value], () => failing(inserted))).toContain(check);
  });

  test("totals that match the rows pass the check that the paper's own totals fail", async () => {
    const gap = () => inserted.checks().find(({ check }) => check.id === "checkTotals")!.computed;
    expect(failing(inserted)).toEqual(["checkTotals"]);
    expect(gap()).toBe("177.0");
    expect(await whileTyped(inserted, ["statedAfter", 0, 2728], gap)).toBe("127.0");
  });
});
