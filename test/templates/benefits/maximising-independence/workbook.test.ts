/** The template in a real workbook without a screen, as a user changes it. */
import { maximisingIndependence as template } from "../../../../src/templates/benefits/maximising-independence";
import type { CaseValues } from "../../../../src/templates/case";
import { workedCase } from "../../../../src/templates/case-values";
import { cellName } from "../../../../src/templates/cell-names";
import { insertTemplate } from "../../../../src/workbook/insert-template";
import { openWorkbook, type OpenWorkbook } from "../../../workbook/open-workbook";

jest.setTimeout(240_000);
const ASSUMPTIONS = "Maximising Assumptions";
const worked = workedCase(template);

let workbook: OpenWorkbook;
beforeAll(async () => {
  workbook = await openWorkbook();
  await insertTemplate(template, worked, { asAt: "2026-01-31", version: "0.1.0" });
});
afterAll(() => workbook.dispose());

const setInput = (id: string, value: number | string | null) =>
  workbook.type(ASSUMPTIONS, workbook.addressOf(ASSUMPTIONS, cellName({ id })), value);

/** The figures of a named column, from its top cell down. */
function column(sheet: string, name: string, rows: number): unknown[] {
  const [, letter = "", row = ""] = /^([A-Z]+)(\d+)/.exec(workbook.addressOf(sheet, name)) ?? [];
  return Array.from({ length: rows }, (_, index) => workbook.value(sheet, `${letter}${Number(row) + index}`));
}

function figuresWith(inputs: CaseValues["inputs"]): Readonly<Record<string, number>> {
  const preview = template.preview({ ...worked, inputs: { ...worked.inputs, ...inputs } });
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview.headline.figures;
}

const checksState = () => workbook.named("Maximising Checks", "Checks_state");
const errors = () => workbook.sheetNames().flatMap((name) => workbook.errors(name));

test("each row of the sensitivity is the case computed at that assumption", () => {
  const levels = column("Maximising Sensitivity", "What_if_levels", 7).map(Number);
  const runRates = column("Maximising Sensitivity", "What_if_run_rates", 7).map(Number);
  const later = { reviewsStartAfter: 21, reablementStartAfter: 34, accommodationStartAfter: 48 };
  const cases = [
    figuresWith({ deliveryFactor: 0.25 }),
    figuresWith({ deliveryFactor: 0.75 }),
    figuresWith({ weeklyPackage: 820 * 0.8 }),
    figuresWith({ averageReduction: 0.1 * 1.2 }),
    figuresWith(later),
  ];
  expect(levels[0]).toBeCloseTo(figuresWith({})["low"]!, 4);
  expect(levels[1]).toBeCloseTo(figuresWith({})["high"]!, 4);
  cases.forEach(({ value, runRate }, index) => {
    expect(levels[index + 2]).toBeCloseTo(value!, 4);
    expect(runRates[index + 2]).toBeCloseTo(runRate!, 4);
  });
});

test("the reduction and the delivery factor that break even leave nothing in the plan's last year", () => {
  const reduction = Number(workbook.named("Maximising Sensitivity", "Break_even_reduction"));
  const factor = Number(workbook.named("Maximising Sensitivity", "Break_even_factor"));
  expect(figuresWith({ averageReduction: reduction })["value"]).toBeCloseTo(0, 4);
  expect(figuresWith({ deliveryFactor: factor })["value"]).toBeCloseTo(0, 4);
});

describe("after the user changes assumptions", () => {
  test("sheets and preview stay the same model, and no cell holds an error", async () => {
    const changed = {
      deliveryFactor: 0.6,
      attrition: 0.05,
      planYears: 3,
      existingMtfs: 40_000,
      existingMtfsTreatment: "yes",
    };
    for (const [id, value] of Object.entries(changed)) await setInput(id, value);
    const figures = figuresWith(changed);
    expect(Number(workbook.named("Maximising Working", "Level_plan_end"))).toBeCloseTo(figures["value"]!, 4);
    expect(Number(workbook.named("Maximising Working", "Net_run_rate"))).toBeCloseTo(figures["runRate"]!, 4);
    expect(errors()).toEqual([]);
    expect(checksState()).toBe("All 29 checks pass");
    for (const id of Object.keys(changed)) await setInput(id, worked.inputs[id] ?? null);
  });

  test.each<[string, string, number, string]>([
    ["levers that do not make a whole", "accommodationShare", 0.2, "Shares of the levers sum to 100%"],
    ["posts that are not all on a line", "posts", 25, "Posts of the lines sum to the posts in all"],
    ["a lever before design has ended", "reviewsStartAfter", 3, "No lever takes effect before design has ended"],
    ["a percentage the count does not give", "reportedReducedSupport", 0.55, "Less formal support: the count gives"],
    ["less support without more independence", "casesMoreIndependent", 20, "Cases with less formal support are among"],
  ])("%s: a check fails and says so", async (_, id, value, label) => {
    await setInput(id, value);
    expect(String(checksState())).toMatch(/checks? fails?/);
    expect(String(checksState())).toContain(label);
    await setInput(id, Number(worked.inputs[id]));
    expect(checksState()).toBe("All 29 checks pass");
  });

  test("a printed profile that does not add up is caught", async () => {
    const address = workbook.addressOf(ASSUMPTIONS, "Paper_profile_in_year").split(":")[0] ?? "";
    await workbook.type(ASSUMPTIONS, address, 20_000);
    expect(String(checksState())).toContain("Printed profile: the in-year figures sum");
    await workbook.type(ASSUMPTIONS, address, -20_000);
  });

  test("without a printed profile the comparison stays empty and every check holds", async () => {
    const [first = "", last = ""] = workbook.addressOf(ASSUMPTIONS, "Paper_profile").split(":");
    const rows = [1, 2, 3, 4].map((offset) => Number(first.replace(/\D/g, "")) + offset);
    const letters = ["B", "C", "D", "E", "F"];
    expect(last.startsWith("F")).toBe(true);
    for (const row of rows) for (const letter of letters) await workbook.type(ASSUMPTIONS, `${letter}${row}`, null);
    expect(errors()).toEqual([]);
    expect(checksState()).toBe("All 29 checks pass");
    expect(column("Maximising Benefits", "Comparison_printed", 4)).toEqual(["", "", "", ""]);
  });

  test("without any published figure the case computes as before", async () => {
    const level = workbook.named("Maximising Working", "Level_plan_end");
    const optional = [
      "paperRunRate",
      "paperRunRateContingency",
      "paperRunRateYear",
      "contingencyStep",
      "contingencyFrom",
    ];
    for (const id of [...optional, "reportedMoreIndependent", "deliveryFactorLow", "existingMtfsReference"]) {
      await setInput(id, null);
    }
    expect(errors()).toEqual([]);
    expect(checksState()).toBe("All 29 checks pass");
    expect(workbook.named("Maximising Working", "Level_plan_end")).toBe(level);
  });
});
