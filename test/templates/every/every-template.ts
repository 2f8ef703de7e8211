/** What holds of every template in the gallery, seen in a real workbook. */
import type { CaseValues } from "../../../src/templates/case";
import { inputsOf, isEmptyRow } from "../../../src/templates/case-values";
import type { GalleryEntry } from "../../../src/templates/summary";
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";
import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { readCase } from "../../../src/workbook/read-case";
import { registeredFunctions } from "../../fixtures/function-catalogue";
import { recordCoverage } from "./coverage-record";
import { formulaOffences, formulasOf } from "./formula-rules";
import { goldenPapers, isAmong, leavesOf, numbersIn } from "./golden-papers";
import { InsertedTemplate, type PublishedRow } from "./inserted-template";
import { cutOffs } from "./reads-well";

/** Declares the tests of a family's templates. */
export function describeTemplates(entries: readonly GalleryEntry[]): void {
  jest.setTimeout(300_000);
  test("the family has templates", () => expect(entries.length).toBeGreaterThan(0));
  describe.each(entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
    describeData(entry);
    describeWorked(entry);
    describeBlank(entry);
  });
}

function describeData({ load, ...summary }: GalleryEntry): void {
  let template: OpportunityTemplate;
  beforeAll(async () => {
    template = await load();
  });

  test("the gallery's card describes it", () => expect(template).toMatchObject(summary));

  test("every assumption has its label, help and source", () => {
    const lacking = [...inputsOf(template), ...template.tables.map((table) => ({ ...table, label: table.title }))]
      .filter(({ label, help, source }) => label === "" || help.length < 15 || source.document === "")
      .map(({ id }) => id);
    expect(lacking).toEqual([]);
    const unitless = inputsOf(template).filter(({ unit, accepts }) => unit === "" && accepts.kind === "number");
    expect(unitless.map(({ id }) => id)).toEqual([]);
  });

  test("an assumption that is weak and weighty names the sheet that shows what it does", () => {
    const sheets = template.sheets.map(({ name }) => name);
    const wrong = inputsOf(template).filter(({ quality, impact, sensitivity }) => {
      const matters = quality === "red" && impact === "red";
      return sensitivity === undefined ? matters : !sheets.includes(sensitivity);
    });
    expect(wrong.map(({ id, sensitivity }) => `${id}: ${sensitivity ?? "no sensitivity"}`)).toEqual([]);
  });

  test("formulas hold no typed figures, no error traps, no volatile functions, and CARECASE functions that exist", async () => {
    expect(formulaOffences(template)).toEqual([]);
    const known = new Set((await registeredFunctions()).map(({ id }) => id));
    const used = formulasOf(template).flatMap((formula) =>
      [...formula.matchAll(/CARECASE\.([A-Z]+)\(/g)].map((match) => match[1]!),
    );
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  test("the published figures are those of the paper", () => {
    const figures = template.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "published" ? block.figures : []));
    const wrong = figures.filter(({ caseId, published, quote }) => {
      const golden = goldenPapers.get(caseId);
      if (golden === undefined) return true;
      if (published === null) return golden.published !== null;
      const printed = [...leavesOf([golden.published, golden.recomputed, golden.inputs]), ...numbersIn(quote)];
      return typeof published === "number" ? !isAmong(published, printed) : false;
    });
    expect(wrong.map(({ caseId, label, published }) => `${caseId}: ${label}: ${String(published)}`)).toEqual([]);
  });
}

function describeWorked({ load }: GalleryEntry): void {
  describe("the worked example", () => {
    let template: OpportunityTemplate;
    let inserted: InsertedTemplate;
    beforeAll(async () => {
      template = await load();
      inserted = await InsertedTemplate.insert(template, "worked");
    });
    afterAll(() => inserted.dispose());

    test("no cell holds an error", () => expect(inserted.errors()).toEqual([]));

    test("every assumption is there, and every check holds or says what is wrong in the paper", () => {
      expect([inserted.figure("missingCount"), inserted.figure("firstMissing")]).toEqual([0, "none"]);
      const checks = inserted.checks();
      expect(checks.length).toBeGreaterThanOrEqual(3);
      const unexpected = checks.filter(({ check, passes }) => passes === (check.workedFailure !== undefined));
      expect(
        unexpected.map(({ check, computed, expected }) => `${check.label}: ${computed} against ${expected}`),
      ).toEqual([]);
    });

    test("every published figure is reproduced, or its mismatch explained", () => {
      const rows = inserted.published();
      expect(rows.flatMap(faultOf)).toEqual([]);
    });

    // `npm run docs:coverage` brings it up to date.
    test("docs/coverage.md has its published figures", () => recordCoverage(template, inserted.published()));

    test("the task pane's preview computes what the cells hold", () => {
      const preview = template.preview(inserted.values);
      if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
      expect(preview.headline.text).not.toMatch(/NaN|undefined|Infinity/);
      for (const [figure, id] of Object.entries(template.previewCells ?? {})) {
        const cell = inserted.figure(id);
        const expected = preview.headline.figures[figure];
        expect([figure, typeof cell, typeof expected]).toEqual([figure, "number", "number"]);
        expect(Math.abs(Number(cell) - Number(expected))).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(Number(expected))),
        );
      }
    });

    test("the case is read back from its sheets as it was inserted", async () => {
      const read = await readCase(inserted.insertionId, template);
      expect(read.inputs).toEqual(inserted.values.inputs);
      expect(filledRows(read)).toEqual(filledRows(inserted.values));
    });

    test("the checker finds nothing but checks that the paper itself breaks", async () => {
      const findings = await checkWorkbook(inserted.insertionId, [{ id: template.id, load: async () => template }]);
      const known = inserted.checks().filter(({ check }) => check.workedFailure !== undefined);
      const others = findings.filter(({ message }) => !known.some(({ check }) => message.includes(`"${check.label}"`)));
      expect(others).toEqual([]);
      expect(findings).toHaveLength(known.length);
    });

    test("nothing is cut off", () => expect(cutOffs(inserted)).toEqual([]));
  });
}

function describeBlank({ load }: GalleryEntry): void {
  describe("the blank version", () => {
    let inserted: InsertedTemplate;
    beforeAll(async () => {
      inserted = await InsertedTemplate.insert(await load(), "blank");
    });
    afterAll(() => inserted.dispose());

    test("no cell holds an error, and nothing is cut off", () => {
      expect(inserted.errors()).toEqual([]);
      expect(cutOffs(inserted)).toEqual([]);
    });

    test("it says what is missing instead of showing figures", () => {
      expect(Number(inserted.figure("missingCount"))).toBeGreaterThan(0);
      expect(inserted.published().filter(({ computed }) => typeof computed === "number")).toEqual([]);
    });
  });
}

/** A worked row may leave out a cell that its sheet shows blank. */
function filledCells(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** A table without a row stands on its sheet as an empty row that invites typing. */
function filledRows({ tables }: CaseValues): CaseValues["tables"] {
  return Object.fromEntries(
    Object.entries(tables).map(([id, rows]) => [id, rows.filter((row) => !isEmptyRow(row)).map(filledCells)] as const),
  );
}

/** Nothing is reproduced by being near: the verdict of the workbook's own function counts, within the tolerance of the golden case. */
function faultOf({ figure, computed, computedText, verdict }: PublishedRow): string[] {
  const golden = goldenPapers.get(figure.caseId);
  const name = `${figure.caseId}: ${figure.label}`;
  if (golden === undefined) return [`${name}: there is no such golden case`];
  if (figure.published === null) {
    const right =
      typeof computed === "number"
        ? isAmong(computed, leavesOf(golden.recomputed), Math.max(golden.tolerance ?? 0, 0.5 * 10 ** -figure.decimals))
        : leavesOf(golden.recomputed).some((leaf) => String(leaf) === computedText);
    return right ? [] : [`${name}: computed ${computedText}, golden ${JSON.stringify(golden.recomputed)}`];
  }
  if (!["exact", "rounding", "truncation", "mismatch"].includes(verdict))
    return [`${name}: no verdict (${computedText})`];
  if (verdict === "mismatch" && figure.cause === undefined)
    return [`${name}: a mismatch without a cause (${computedText})`];
  return [];
}
