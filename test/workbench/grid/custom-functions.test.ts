import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { fill, formula, valueAt } from "./sheet-helpers";
import type { FunctionMetadata } from "../../../src/workbench/grid/functions/metadata";

const sheet = "sheet-1";
let workbook: GridWorkbook;
let calls: unknown[][];

function install(metadata: Partial<FunctionMetadata> & { id: string }, run: (...args: never[]) => unknown): void {
  workbook.functions.describe({ functions: [{ name: metadata.id, parameters: [], ...metadata }] });
  workbook.functions.associate(metadata.id, run as (...args: unknown[]) => unknown);
}

/** A function that answers how many arguments it got and keeps them. */
function installSpy(parameters: FunctionMetadata["parameters"]): void {
  install({ id: "SPY", parameters }, (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return 1;
  });
}

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  calls = [];
});
afterEach(() => workbook.dispose());

describe("arguments arrive as in Excel", () => {
  it("passes a range as rows, blanks as null, and a single cell as one row of one", async () => {
    installSpy([{ name: "table", type: "any", dimensionality: "matrix" }]);
    fill(workbook, "A1", [
      [1, null],
      ["two", true],
    ]);
    fill(workbook, "D1", [
      [formula("=CARECASE.SPY(A1:B2)"), formula("=CARECASE.SPY(A1)"), formula("=CARECASE.SPY(5)")],
    ]);
    await workbook.port.calculated();
    expect(calls).toContainEqual([
      [
        [1, null],
        ["two", true],
      ],
    ]);
    expect(calls).toContainEqual([[[1]]]);
    expect(calls).toContainEqual([[[5]]]);
  });

  it("keeps blank, zero and omitted apart", async () => {
    installSpy([
      { name: "first", type: "any" },
      { name: "second", type: "number", optional: true },
      { name: "third", type: "any", optional: true },
    ]);
    fill(workbook, "A1", [[0]]);
    fill(workbook, "D1", [[formula("=CARECASE.SPY(A1,B9)"), formula("=CARECASE.SPY(B9,,A1)")]]);
    await workbook.port.calculated();
    expect(calls).toContainEqual([0, 0, null]);
    expect(calls).toContainEqual([null, null, 0]);
  });

  it("reads text that is a number for a number, and refuses other text with a message", async () => {
    installSpy([{ name: "weeks", type: "number" }]);
    fill(workbook, "A1", [["52", "many"]]);
    fill(workbook, "D1", [[formula("=CARECASE.SPY(A1)"), formula("=CARECASE.SPY(B1)")]]);
    await workbook.port.calculated();
    expect(calls).toEqual([[52]]);
    expect(valueAt(workbook, "E1")).toEqual({
      error: "#VALUE!",
      message: 'weeks: "many" is text; a number is needed.',
    });
  });

  it("passes an error on without calling", async () => {
    installSpy([{ name: "table", type: "any", dimensionality: "matrix" }]);
    fill(workbook, "A1", [[formula("=1/0"), 1]]);
    fill(workbook, "D1", [[formula("=CARECASE.SPY(A1:B1)")]]);
    await workbook.port.calculated();
    expect(calls).toEqual([]);
    expect(valueAt(workbook, "D1")).toEqual({ error: "#DIV/0!" });
  });

  it("calls once per cell and spills where a range stands for a single value", async () => {
    install({ id: "TWICE", parameters: [{ name: "value", type: "number" }] }, (value: number) => value * 2);
    fill(workbook, "A1", [[1], [2], [3]]);
    fill(workbook, "C1", [[formula("=CARECASE.TWICE(A1:A3)")]]);
    await workbook.port.calculated();
    expect(["C1", "C2", "C3"].map((address) => valueAt(workbook, address))).toEqual([2, 4, 6]);
  });
});

describe("results reach cells as in Excel", () => {
  it("spills rows, and reports the spill", async () => {
    install({ id: "TABLE" }, () => [
      ["Year", 1 / 3],
      ["2026/27", true],
    ]);
    fill(workbook, "B2", [[formula("=CARECASE.TABLE()")]]);
    await workbook.port.calculated();
    expect(
      workbook.port
        .readCells(sheet, { row: 1, column: 1, rows: 2, columns: 2 })
        .map((row) => row.map((cell) => cell.value)),
    ).toEqual([
      ["Year", 1 / 3],
      ["2026/27", true],
    ]);
    expect(workbook.port.spillFrom(sheet, 1, 1)).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(workbook.port.spillAnchor(sheet, 2, 2)).toEqual({ row: 1, column: 1 });
  });

  it("shows #SPILL! where something stands in the way, and spills when it goes", async () => {
    install({ id: "COLUMN" }, () => [[1], [2], [3]]);
    fill(workbook, "A2", [["in the way"]]);
    fill(workbook, "A1", [[formula("=CARECASE.COLUMN()")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toEqual({ error: "#SPILL!" });
    workbook.port.clear(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, "Contents");
    await workbook.port.calculated();
    expect(["A1", "A2", "A3"].map((address) => valueAt(workbook, address))).toEqual([1, 2, 3]);
  });

  it("keeps every digit of a number", async () => {
    const exact = 0.123456789012345678;
    install({ id: "EXACT" }, () => exact);
    fill(workbook, "A1", [[formula("=CARECASE.EXACT()"), formula("=A1*1")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toBe(exact);
    expect(valueAt(workbook, "B1")).toBe(exact);
  });

  it.each(["#VALUE!", "#N/A"])("shows %s and keeps its message", async (code) => {
    install({ id: "FAIL" }, () => {
      throw Object.assign(new Error("shares: sum to 0.9; they must sum to 1."), { code });
    });
    fill(workbook, "A1", [[formula("=CARECASE.FAIL()")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toEqual({ error: code, message: "shares: sum to 0.9; they must sum to 1." });
  });

  it.each(["#NUM!", "#DIV/0!", "#REF!", "#NULL!", "#NAME?"])(
    "shows %s without a message, as Excel does",
    async (code) => {
      install({ id: "FAIL" }, () => {
        throw Object.assign(new Error("never seen"), { code });
      });
      fill(workbook, "A1", [[formula("=CARECASE.FAIL()")]]);
      await workbook.port.calculated();
      expect(valueAt(workbook, "A1")).toEqual({ error: code });
    },
  );

  it("turns a number that is not finite into #NUM! and an empty result into 0", async () => {
    install({ id: "ODD" }, () => [[NaN, Infinity, null, undefined]]);
    fill(workbook, "A1", [[formula("=CARECASE.ODD()")]]);
    await workbook.port.calculated();
    expect(["A1", "B1", "C1", "D1"].map((address) => valueAt(workbook, address))).toEqual([
      { error: "#NUM!" },
      { error: "#NUM!" },
      0,
      0,
    ]);
  });

  it("says so when a function answers with something a cell cannot hold", async () => {
    install({ id: "LATER" }, () => Promise.resolve(1));
    install({ id: "RAGGED" }, () => [[1], [1, 2]]);
    fill(workbook, "A1", [[formula("=CARECASE.LATER()")], [formula("=CARECASE.RAGGED()")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("promise") });
    expect(valueAt(workbook, "A2")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("different lengths"),
    });
  });

  it("goes on calculating other cells after a failure", async () => {
    install({ id: "FAIL" }, () => {
      throw new Error("broken");
    });
    fill(workbook, "A1", [[formula("=CARECASE.FAIL()"), formula("=1+1"), formula('=IFERROR(CARECASE.FAIL(),"none")')]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "B1")).toBe(2);
    expect(valueAt(workbook, "C1")).toBe("none");
  });
});

describe("functions and formulas find each other", () => {
  it("computes a formula that was there before its function", async () => {
    fill(workbook, "A1", [[formula("=CARECASE.LATE(4)")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toEqual({ error: "#NAME?" });
    install({ id: "LATE", parameters: [{ name: "value", type: "number" }] }, (value: number) => value + 1);
    await workbook.port.calculated();
    expect(valueAt(workbook, "A1")).toBe(5);
  });

  it("follows a change of a cell it depends on", async () => {
    install({ id: "TWICE", parameters: [{ name: "value", type: "number" }] }, (value: number) => value * 2);
    fill(workbook, "A1", [[1, formula("=CARECASE.TWICE(A1)"), formula("=CARECASE.TWICE(B1)")]]);
    await workbook.port.calculated();
    fill(workbook, "A1", [[10]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "C1")).toBe(40);
  });
});
