import { blankCase, workedCase } from "../../../src/templates/case-values";
import type { CaseValues } from "../../../src/templates/case";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { listInsertions } from "../../../src/workbook/insertions";
import { readCase } from "../../../src/workbook/read-case";
import { budgetTemplate } from "../budget-template";
import { openWorkbook, type OpenWorkbook } from "../open-workbook";

jest.setTimeout(120_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.dispose());

const insert = (values: CaseValues) => insertTemplate(budgetTemplate, values, options);
const column = (sheet: string, name: string): unknown[] => {
  const [first = "", last = first] = workbook.addressOf(sheet, name).split(":");
  const letter = first.replace(/\d/g, "");
  const from = Number(first.replace(/\D/g, ""));
  const rows = Number(last.replace(/\D/g, "")) - from + 1;
  return Array.from({ length: rows }, (_, index) => workbook.value(sheet, `${letter}${from + index}`));
};

describe("a table with a line for every row of an input table", () => {
  test("computes each row, leaves the empty one empty, and totals", async () => {
    await insert(workedCase(budgetTemplate));
    expect(workbook.sheetNames().flatMap((name) => workbook.errors(name))).toEqual([]);
    expect(column("Budget Page", "Appendix_net")).toEqual([200, 70, ""]);
    expect(column("Budget Page", "Appendix_service")).toEqual(["Residential care", "Homecare", ""]);
    expect(column("Budget Page", "Appendix_stars")).toEqual(["", "*", ""]);
    expect(workbook.named("Budget Page", "Appendix_net_total")).toBe(270);
    expect(workbook.named("Budget Page", "Appendix_share_total")).toBe(1);
    expect(workbook.named("Budget Page", "Net_again")).toBe(270);
    expect(workbook.value("Budget Page", "C6")).toBe("Gross 2025/26");
  });

  test("follows what is typed into the input table", async () => {
    await insert(workedCase(budgetTemplate));
    const address = workbook.addressOf("Budget Assumptions", "Services_gross").split(":")[0]!;
    await workbook.type("Budget Assumptions", address, 400);
    expect(workbook.named("Budget Page", "Net_budget")).toBe(370);
    expect(workbook.named("Budget Page", "Net_again")).toBe(370);
  });

  test("refers to a row's cells by address, not by names of their own", () => {
    const plan = planWorkbook(budgetTemplate, workedCase(budgetTemplate), { ...options, takenSheetNames: [] });
    const names = plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
    expect(names.filter((name) => /at_row|inputs/i.test(name))).toEqual([]);
    const page = plan.sheets[0]!.cells.map(({ formula }) => formula ?? "");
    expect(page.some((formula) => formula.includes("'Budget Assumptions'!C"))).toBe(true);
  });

  test("an input table that does not exist is named", () => {
    const sheets = budgetTemplate.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => (block.kind === "lines" ? { ...block, table: "nowhere" } : block)),
    }));
    expect(() =>
      planWorkbook({ ...budgetTemplate, sheets }, workedCase(budgetTemplate), { ...options, takenSheetNames: [] }),
    ).toThrow('Budget Page, block 2 (lines appendix): there is no input table "nowhere" to make lines of');
  });
});

describe("a table on a sheet of its own", () => {
  test("keeps its words, computes complete rows, and counts in the register", async () => {
    await insert(workedCase(budgetTemplate));
    expect(column("Budget Form", "Questions_question")).toEqual(["Is it funded?", "Is it safe?"]);
    expect(column("Budget Form", "Questions_rating")).toEqual(["Green", "Red"]);
    expect(column("Budget Form", "Questions_row_state")).toEqual(["complete", "complete"]);
    const marked = JSON.stringify(workbook.grid.port.conditionalFormats(workbook.sheetId("Budget Form")));
    expect(["Red", "Amber", "Green"].filter((word) => !marked.includes(word))).toEqual([]);
  });

  test("a form starts with its questions and waits for the answers", async () => {
    await insert(blankCase(budgetTemplate));
    expect(column("Budget Form", "Questions_question")).toEqual(["Is it funded?", "Is it safe?"]);
    expect(column("Budget Form", "Questions_row_state")).toEqual(["incomplete", "incomplete"]);
    expect(column("Budget Form", "Questions_rating")).toEqual(["", ""]);
    expect(workbook.named("Budget Checks", "Missing_count")).toBe(3);
    const cell = workbook.addressOf("Budget Form", "Questions_answer").split(":")[0]!;
    await workbook.type("Budget Form", cell, "Yes");
    expect(column("Budget Form", "Questions_rating")).toEqual(["Green", ""]);
  });

  test("is read back with what was typed there", async () => {
    await insert(workedCase(budgetTemplate));
    const cell = workbook.addressOf("Budget Form", "Questions_answer").split(":")[0]!;
    await workbook.type("Budget Form", cell, "No");
    const [insertion] = await listInsertions();
    const read = await readCase(insertion!.id, budgetTemplate);
    expect(read.tables["questions"]).toEqual([
      { question: "Is it funded?", answer: "No" },
      { question: "Is it safe?", answer: "No" },
    ]);
    expect(read.tables["services"]).toEqual(workedCase(budgetTemplate).tables["services"]);
    expect(read.sections).toEqual({ questions: true });
  });
});

describe("a section that is left out", () => {
  const without = { ...workedCase(budgetTemplate), sections: { questions: false } };

  test("takes its blocks away; its table stands beneath the register, and the choice is read back", async () => {
    await insert(without);
    expect(workbook.addressOf("Budget Assumptions", "Questions_answer")).toMatch(/^C\d+:C\d+$/);
    const [insertion] = await listInsertions();
    expect((await readCase(insertion!.id, budgetTemplate)).sections).toEqual({ questions: false });
  });

  test("a block of a section that the template does not list is a fault of the template", () => {
    expect(() =>
      planWorkbook({ ...budgetTemplate, sections: [] }, without, { ...options, takenSheetNames: [] }),
    ).toThrow('A small budget: a block belongs to the section "questions", which the template does not list');
  });
});

describe("checks and published figures", () => {
  test("a rule that the paper breaks fails and says why, beside the worked figures only", async () => {
    await insert(workedCase(budgetTemplate));
    const row = workbook.addressOf("Budget Checks", "Printed_net").replace(/\D/g, "");
    expect(workbook.value("Budget Checks", `G${row}`)).toBe("✗ fail");
    expect(workbook.value("Budget Checks", `H${row}`)).toBe("The paper adds one.");
    const blank = planWorkbook(budgetTemplate, blankCase(budgetTemplate), { ...options, takenSheetNames: [] });
    const texts = blank.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain("The two should agree");
    expect(texts).not.toContain("The paper adds one.");
  });

  test("words are compared to the letter, and nothing printed is said so", async () => {
    await insert(workedCase(budgetTemplate));
    const verdicts = ["Net", "Words", "Other words", "Nothing"].map((label) => {
      const sheet = workbook.sheetId("Budget Published");
      const cells = workbook.grid.port.readCells(sheet, { row: 0, column: 0, rows: 20, columns: 8 });
      const row = cells.find((each) => String(each[2]?.value).startsWith(`${label}:`))!;
      return [row[3]?.value, row[6]?.value];
    });
    expect(verdicts).toEqual([
      [270, "exact"],
      ["Homecare", "exact"],
      ["Care", "mismatch"],
      ["not printed", "not printed"],
    ]);
  });
});
