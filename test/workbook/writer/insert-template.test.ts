import { blankCase, workedCase } from "../../../src/templates/case-values";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { listInsertions, undoInsertion } from "../../../src/workbook/insertions";
import { InsertionCancelled, InsertionError } from "../../../src/workbook/plain-failure";
import { readCase } from "../../../src/workbook/read-case";
import { openWorkbook, type OpenWorkbook } from "../open-workbook";
import { smallTemplate } from "../small-template";

const options = { asAt: "2026-01-31", version: "0.1.0" };
const worked = workedCase(smallTemplate);
jest.setTimeout(60_000);
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.dispose());

function errorCells(): string[] {
  return workbook.sheetNames().flatMap((name) => workbook.errors(name));
}

describe("inserting", () => {
  test("takes three round trips and computes through the functions", async () => {
    const before = workbook.host.roundTrips;
    const labels: string[] = [];
    const inserted = await insertTemplate(smallTemplate, worked, {
      ...options,
      onProgress: ({ label }) => labels.push(label),
    });
    expect(workbook.host.roundTrips - before).toBeLessThanOrEqual(3);
    expect(errorCells()).toEqual([]);
    expect(inserted.checks.kind).toBe("pass");
    expect(workbook.named("Small proposal", "People_avoided")).toBe(216.9);
    expect(workbook.named("Small proposal", "In_service")).toBeCloseTo((216.9 * 84.7) / 52, 6);
    expect(workbook.value("Small proposal", "B4")).toBe(
      "Data as at 31 Oct 2025  ·  Weeks per year 52  ·  All 2 checks pass",
    );
    expect(labels).toEqual([
      "Looking at the workbook",
      "Laying out the sheets",
      "Writing 6 sheets",
      "Calculating and checking",
      "Done",
    ]);
  });

  test("keeps a financial year a text", async () => {
    await insertTemplate(smallTemplate, worked, options);
    expect(workbook.named("Small assumptions", "First_year")).toBe("2011/12");
  });

  test("an assumption changed in the sheet moves what depends on it, on every sheet", async () => {
    await insertTemplate(smallTemplate, worked, options);
    await workbook.type("Small assumptions", workbook.addressOf("Small assumptions", "Delivery_factor"), 0.5);
    expect(workbook.named("Small proposal", "People_avoided")).toBeCloseTo(433.8, 9);
    expect(
      workbook.value("Small working", workbook.addressOf("Small working", "Ledger_all").split(":")[0]!),
    ).toBeCloseTo(42.35, 9);
  });

  test("twice: names of the second case stay apart from those of the first", async () => {
    await insertTemplate(smallTemplate, worked, options);
    await insertTemplate(smallTemplate, { ...worked, inputs: { ...worked.inputs, deliveryFactor: 0.5 } }, options);
    expect(workbook.sheetNames()).toContain("Small 2 proposal");
    expect(workbook.named("Small proposal", "People_avoided")).toBeCloseTo(216.9, 9);
    expect(workbook.named("Small 2 proposal", "People_avoided")).toBeCloseTo(433.8, 9);
    expect(errorCells()).toEqual([]);
  });

  test("a blank case shows what is missing, and neither errors nor zeros", async () => {
    const inserted = await insertTemplate(smallTemplate, blankCase(smallTemplate), options);
    expect(inserted.checks).toEqual({ kind: "missing", missing: 8 });
    expect(errorCells()).toEqual([]);
    expect(workbook.named("Small proposal", "People_avoided")).toBe("");
    expect(workbook.value("Small proposal", "B4")).toBe(
      "Data as at not given  ·  Weeks per year 52  ·  8 assumptions missing, first: Council",
    );
  });

  test("a deleted assumption blanks the results instead of becoming zero", async () => {
    await insertTemplate(smallTemplate, worked, options);
    await workbook.type("Small assumptions", workbook.addressOf("Small assumptions", "Baseline_starts"), null);
    expect(workbook.named("Small proposal", "People_avoided")).toBe("");
    expect(workbook.named("Small checks", "Checks_state")).toBe("1 assumption missing, first: Starts a year");
    expect(errorCells()).toEqual([]);
  });

  test("a wrong value is refused before anything is written", async () => {
    const before = workbook.dump();
    const wrong = { ...worked, inputs: { ...worked.inputs, casesReviewed: 10.15 } };
    await expect(insertTemplate(smallTemplate, wrong, options)).rejects.toMatchObject({
      why: "Cases reviewed: found 10.15; enter a whole number of 1 or more (people)",
    });
    expect(workbook.dump()).toBe(before);
  });
});

describe("a failure leaves the workbook as it was", () => {
  const cases = [1, 2, 3].flatMap((at) => (["before", "halfway"] as const).map((moment) => ({ at, moment })));
  test.each(cases)("round trip $at, $moment", async ({ at, moment }) => {
    const before = workbook.dump();
    workbook.host.failAt({ at, moment });
    const failure = await insertTemplate(smallTemplate, worked, options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InsertionError);
    expect((failure as InsertionError).remains).toEqual([]);
    expect((failure as InsertionError).what).toContain("The workbook is as it was");
    expect(workbook.dump()).toBe(before);
  });

  test("beside an earlier insertion, which stays whole", async () => {
    await insertTemplate(smallTemplate, worked, options);
    const before = workbook.dump();
    workbook.host.failAt({ at: 2, moment: "halfway" });
    await expect(insertTemplate(smallTemplate, worked, options)).rejects.toBeInstanceOf(InsertionError);
    expect(workbook.dump()).toBe(before);
  });

  test("when taking away fails too, it says what is left", async () => {
    const failNext = ({ label }: { label: string }) => {
      // The third round trip follows; the one after it is the first of taking away.
      if (label.startsWith("Calculating")) workbook.host.failAt({ at: failTwice, moment: "before" });
    };
    let failures = 0;
    const failTwice = () => {
      failures += 1;
      if (failures === 1) queueMicrotask(() => workbook.host.failAt({ at: 1, moment: "before" }));
      return true;
    };
    const failure = await insertTemplate(smallTemplate, worked, { ...options, onProgress: failNext }).catch(
      (error: unknown) => error,
    );
    expect((failure as InsertionError).remains.join()).toContain('the sheet "Small proposal"');
    expect((failure as InsertionError).remedy).toContain("Delete by hand");
  });

  test("cancelling between round trips", async () => {
    const before = workbook.dump();
    const stop = new AbortController();
    const onProgress = ({ label }: { label: string }) => {
      if (label.startsWith("Writing")) stop.abort();
    };
    await expect(
      insertTemplate(smallTemplate, worked, { ...options, onProgress, signal: stop.signal }),
    ).rejects.toBeInstanceOf(InsertionCancelled);
    expect(workbook.dump()).toBe(before);
  });
});

describe("afterwards", () => {
  test("insertions are listed with the state of their checks", async () => {
    await insertTemplate(smallTemplate, worked, options);
    await insertTemplate(smallTemplate, blankCase(smallTemplate), options);
    const list = await listInsertions();
    expect(list.map(({ title, checks }) => [title, checks])).toEqual([
      ["A small case", { kind: "pass", total: 2 }],
      ["A small case", { kind: "missing", missing: 8 }],
    ]);
    expect(list[0]?.sheets.map((sheet) => sheet.role)).toEqual([
      "about",
      "proposal",
      "assumptions",
      "working",
      "checks",
      "published",
    ]);
  });

  test("undo takes away one insertion and leaves nothing of it", async () => {
    const empty = workbook.dump();
    const first = await insertTemplate(smallTemplate, worked, options);
    const second = await insertTemplate(smallTemplate, worked, options);
    await workbook.type("Small proposal", "B40", "an edit");
    await undoInsertion(first.id);
    expect(workbook.sheetNames().filter((name) => name.startsWith("Small"))).toHaveLength(6);
    expect(workbook.named("Small 2 proposal", "People_avoided")).toBe(216.9);
    await undoInsertion(second.id);
    expect(JSON.parse(workbook.dump())).toEqual({ ...JSON.parse(empty), active: expect.any(String) });
  });

  test("a case is read back as it was given", async () => {
    const { id } = await insertTemplate(smallTemplate, worked, options);
    expect(await readCase(id, smallTemplate)).toEqual({ ...worked, inputs: { ...worked.inputs, remark: null } });
  });
});
