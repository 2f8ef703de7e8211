import { blankCase, inputsOf, workedCase } from "../../../src/templates/case-values";
import { independenceOutsideResidentialCare } from "../../../src/templates/independence";
import type { Block, OpportunityTemplate } from "../../../src/templates/template";
import { overlaps } from "../../../src/workbook/address";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import type { WorkbookPlan } from "../../../src/workbook/plan-types";
import { STYLES } from "../../../src/workbook/styles";
import { smallTemplate } from "../small-template";

const options = { takenSheetNames: ["Sheet1"], asAt: "2026-01-31", version: "0.1.0" };

function plan(template: OpportunityTemplate, blank = false): WorkbookPlan {
  return planWorkbook(template, blank ? blankCase(template) : workedCase(template), options);
}
/** The small template with one more block on its working sheet. */
function withBlock(block: Block): OpportunityTemplate {
  return {
    ...smallTemplate,
    sheets: smallTemplate.sheets.map((sheet) =>
      sheet.role === "working" ? { ...sheet, blocks: [...sheet.blocks, block] } : sheet,
    ),
  };
}
function withRow(id: string, formula: string): OpportunityTemplate {
  return withBlock({ kind: "rows", rows: [{ id, label: id, unit: "people", formula, format: "one" }] });
}

describe.each(
  [smallTemplate, independenceOutsideResidentialCare].flatMap((template) =>
    [false, true].map((blank) => ({ template, blank })),
  ),
)("$template.title, blank: $blank", ({ template, blank }) => {
  const made = plan(template, blank);

  test("names are Excel names, and unique on their sheet", () => {
    for (const sheet of made.sheets) {
      const names = sheet.names.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(name).not.toMatch(/^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/);
      }
    }
  });

  test("every word in a formula is a function, or a name of the same sheet", () => {
    for (const sheet of made.sheets) {
      const names = new Set(sheet.names.map(({ name }) => name));
      for (const { formula } of sheet.cells) {
        if (formula === undefined) continue;
        expect(formula).not.toMatch(/\{[a-z]/);
        const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
        const words = [...bare.matchAll(/[A-Za-z_$][\w.$]*(?![\w.$(])/g)].map(([word]) => word);
        const unknown = words.filter(
          (word) =>
            !names.has(word) &&
            !/^\$?[A-Z]{1,3}\$?\d+$/.test(word) &&
            !/^(TRUE|FALSE|E)$/.test(word) &&
            !isParameter(word, bare),
        );
        expect(unknown).toEqual([]);
      }
    }
  });

  test("names point at areas of the sheets, on their own sheet or another's", () => {
    const sheets = new Set(made.sheets.map((sheet) => sheet.name));
    for (const { names } of made.sheets) {
      for (const { sheet, area } of names) {
        expect(sheets.has(sheet)).toBe(true);
        expect(area.rows).toBeGreaterThan(0);
      }
    }
  });

  test("nothing stands in the way of anything else", () => {
    for (const sheet of made.sheets) {
      const keys = sheet.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(keys).size).toBe(keys.length);
      const spills = sheet.cells.flatMap(({ row, column, spill }) => (spill ? [{ row, column, ...spill }] : []));
      const filled = sheet.cells.filter((cell) => cell.value !== undefined || cell.formula !== undefined);
      for (const spill of [...spills, ...sheet.charts.map((chart) => chart.area)]) {
        const inside = filled.filter((cell) => overlaps(spill, { ...cell, rows: 1, columns: 1 }));
        expect(inside.length).toBeLessThanOrEqual(sheet.charts.some((chart) => chart.area === spill) ? 0 : 1);
      }
    }
  });

  test("every input is in the register with a value cell, a validation and its id", () => {
    const register = made.sheets.find((sheet) => sheet.role === "assumptions")!;
    for (const input of inputsOf(template)) {
      const idCell = register.cells.find((cell) => cell.value === input.id && cell.column === 15);
      expect(idCell).toBeDefined();
      const value = register.cells.find((cell) => cell.row === idCell!.row && cell.column === 2)!;
      expect(value.style).toMatch(/^CareCase Input/);
      const cell = { row: value.row, column: value.column, rows: 1, columns: 1 };
      expect(register.validations.filter(({ area }) => overlaps(area, cell))).toHaveLength(1);
    }
  });

  test("nothing stands in A1, widths cover every cell, and rows are no taller than Excel's", () => {
    for (const sheet of made.sheets) {
      expect(sheet.cells.some((cell) => cell.row === 0 && cell.column === 0)).toBe(false);
      expect(Math.max(...sheet.cells.map((cell) => cell.column))).toBeLessThan(sheet.columnWidths.length);
      expect(Math.max(...sheet.rowHeights.map(({ points }) => points))).toBeLessThanOrEqual(409);
    }
  });

  test("texts that Excel would read as something else are held as texts", () => {
    for (const { cells } of made.sheets) {
      for (const { value, numberFormat } of cells) {
        if (typeof value === "string" && /^[-+=@\d]/.test(value) && value.length <= 255) expect(numberFormat).toBe("@");
      }
    }
  });

  test("every style is one of the named styles", () => {
    const used = made.sheets.flatMap((sheet) => [
      ...sheet.cells.map((cell) => cell.style),
      ...sheet.formats.map((format) => format.style),
    ]);
    for (const style of used) if (style !== undefined) expect(Object.keys(STYLES)).toContain(style);
  });
});

/** A variable of LET or LAMBDA, declared in the same formula. */
function isParameter(word: string, formula: string): boolean {
  return new RegExp(`(LET|LAMBDA)\\(([^()]*,)?${word},|LET\\(.*,${word},|LAMBDA\\(.*\\b${word}\\b`).test(formula);
}

describe("names across sheets", () => {
  test("a sheet that uses another sheet's figure has a name of its own for the same cell", () => {
    const made = plan(smallTemplate);
    const [proposal, assumptions] = [made.sheets[1]!, made.sheets[2]!];
    const own = assumptions.names.find(({ name }) => name === "Delivery_factor")!;
    expect(own.sheet).toBe("Small assumptions");
    expect(proposal.names.find(({ name }) => name === "Delivery_factor")).toEqual(own);
    expect(proposal.names.some(({ name }) => name === "Cases_reviewed")).toBe(false);
  });

  test("formulas read the same on every sheet and in every insertion", () => {
    const first = planWorkbook(smallTemplate, workedCase(smallTemplate), options);
    const second = planWorkbook(smallTemplate, workedCase(smallTemplate), {
      ...options,
      takenSheetNames: first.sheets.map((sheet) => sheet.name.toUpperCase()),
    });
    expect(second.sheets.map((sheet) => sheet.name)).toEqual(
      first.sheets.map((sheet) => sheet.name.replace("Small", "Small 2")),
    );
    expect(second.sheets.map((sheet) => sheet.cells.map((cell) => cell.formula))).toEqual(
      first.sheets.map((sheet) => sheet.cells.map((cell) => cell.formula)),
    );
    expect(second.sheets[1]!.names.every(({ sheet }) => sheet.startsWith("Small 2 "))).toBe(true);
  });
});

describe("what a template must not do", () => {
  test.each([
    ["refer to nothing", withRow("more", "={nothing}*1"), /Small working, block 4 \(rows more\) refers to \{nothing\}/],
    ["repeat an id", withRow("peopleAvoided", "=1"), /the id "peopleAvoided" is used twice/],
    ["refer to itself", withRow("more", "={more}+1"), /in a circle: .*more/],
    ["call two ids the same", withRow("peopleavoided", "=1"), undefined],
    [
      "leave the sheet",
      withBlock({ kind: "grid", headers: ["a", "b", "c", "d", "e"], rows: [], formats: ["text"] }),
      /needs 5 columns, and the sheet has 4/,
    ],
    [
      "have ragged rows",
      withBlock({ kind: "grid", headers: ["a", "b"], rows: [["x"]], formats: ["text"] }),
      /row 1 of the table has 1 cells under 2 headers/,
    ],
    [
      "name a part outside its table",
      withBlock({
        kind: "spill",
        id: "s",
        formula: "=1",
        rows: 2,
        columns: 2,
        formats: ["one"],
        parts: { p: { row: 2, column: 0, rows: 1, columns: 1 } },
      }),
      /the part "p" of "s" lies outside its 2 rows and 2 columns/,
    ],
  ])("%s", (_, template, message) => {
    const making = () => plan(template);
    if (message === undefined) expect(making).not.toThrow();
    else expect(making).toThrow(message);
  });

  test("have a sheet name that Excel refuses", () => {
    expect(() => plan({ ...smallTemplate, tab: "A name that is much too long" })).toThrow(/cannot be a sheet's name/);
    expect(() => plan({ ...smallTemplate, tab: "A/B" })).toThrow(/cannot be a sheet's name/);
  });

  test("two formulas that wait for each other", () => {
    const template = withBlock({
      kind: "rows",
      rows: [
        { id: "one", label: "One", unit: "", formula: "={two}", format: "one" },
        { id: "two", label: "Two", unit: "", formula: "={one}", format: "one" },
      ],
    });
    expect(() => plan(template)).toThrow(/in a circle: one -> two -> one/);
  });
});

test("a text longer than 255 characters inside a formula is cut into pieces Excel takes", () => {
  const long = "word ".repeat(120);
  const made = plan(withRow("more", `="${long}"&{councilName}`));
  const formula = made.sheets[3]!.cells.find((cell) => cell.formula?.includes("word"))!.formula!;
  const texts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => match[1]!);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(255);
  expect(texts.join("")).toBe(long);
});

test("the blank version asks instead of telling another council's story", () => {
  const words = (made: WorkbookPlan) => made.sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.value));
  expect(words(plan(smallTemplate))).toContain("A consultant's diagnostic found more than the review did.");
  expect(words(plan(smallTemplate, true))).not.toContain("A consultant's diagnostic found more than the review did.");
  expect(words(plan(smallTemplate, true))).toContain("What does the evidence say?");
  expect(words(plan(smallTemplate, true))).not.toContain("Too few carers");
});
