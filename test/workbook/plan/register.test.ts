import { blankCase, workedCase } from "../../../src/templates/case-values";
import type { CaseValues } from "../../../src/templates/case";
import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";

const SOURCE = 5;
const PLACE = 6;
const AS_AT = 7;
const QUALITY = 11;

function register(values: CaseValues) {
  const plan = planWorkbook(template, values, { takenSheetNames: [], asAt: "2026-01-31", version: "0.1.0" });
  const sheet = plan.sheets.find(({ role }) => role === "assumptions")!;
  const rowOf = (id: string) => sheet.cells.find(({ column, value }) => column === 15 && value === id)!.row;
  return {
    sheet,
    cell: (id: string, column: number) => sheet.cells.find((each) => each.row === rowOf(id) && each.column === column),
  };
}

test("a figure of the worked example says that it comes from the paper, and where", () => {
  const { cell } = register(workedCase(template));
  expect(cell("deliveryFactor", SOURCE)?.value).toBe("The paper");
  expect(cell("deliveryFactor", PLACE)?.value).toMatch(/^Header table/);
  expect(cell("deliveryFactor", QUALITY)?.value).toBe("red");
});

test("where another figure stands, the register no longer claims the paper's source or quality", () => {
  const worked = workedCase(template);
  const { cell } = register({ ...worked, inputs: { ...worked.inputs, deliveryFactor: 0.3 } });
  expect(cell("deliveryFactor", SOURCE)?.value).toBe("local");
  expect(cell("deliveryFactor", PLACE)?.value).toBe("Say where the figure comes from");
  expect(cell("deliveryFactor", AS_AT)?.value).toBeUndefined();
  expect(cell("deliveryFactor", QUALITY)?.value).toBeUndefined();
  expect(cell("baselineStarts", SOURCE)?.value).toBe("The paper");
});

test("the blank case names no paper, and its conventions say that they are conventions", () => {
  const { sheet, cell } = register(blankCase(template));
  expect(sheet.cells.filter(({ value }) => value === "The paper")).toEqual([]);
  expect(sheet.cells.filter(({ value }) => typeof value === "string" && /paper/i.test(value))).toEqual([]);
  expect(cell("weeksPerYear", PLACE)?.value).toBe("Convention of this template");
  expect(cell("evidenceTable", PLACE)?.value).toBe("Say where the figure comes from");
});

test("a weak and weighty assumption names the sheet that holds its sensitivity", () => {
  const { cell, sheet } = register(workedCase(template));
  const state = cell("deliveryFactor", 4);
  expect(state?.formula).toContain('"sensitivity: Benefits"');
  expect(cell("baselineStarts", 4)?.formula).toContain('"needs a sensitivity"');
  const warnings = sheet.rules.filter(({ look }) => look === "warning").map(({ formula }) => formula);
  expect(warnings).toContainEqual(expect.stringContaining('LEFT(E12,LEN("sensitivity: "))<>"sensitivity: "'));
});

test("cells for financial years are texts before anything is typed: 2011/12 is no date", () => {
  const { cell } = register(blankCase(template));
  expect(cell("firstYear", 2)).toMatchObject({ numberFormat: "@" });
  expect(cell("firstYear", 2)?.value).toBeUndefined();
});
