import { createHeadlessWorkbook } from "../../../src/workbench/grid/headless";
import type { GridWorkbook } from "../../../src/workbench/grid/grid-workbook";
import { PLAIN_FORMAT } from "../../../src/workbench/host/cell-format";
import type { WorkbookEvent } from "../../../src/workbench/host/port";
import type { Validation } from "../../../src/workbench/host/rules";
import { fill, formula, valueAt } from "./sheet-helpers";

const sheet = "sheet-1";
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
let workbook: GridWorkbook;

beforeEach(() => {
  workbook = createHeadlessWorkbook();
});
afterEach(() => workbook.dispose());

describe("contents", () => {
  it("stores values as they are: text that reads as a number stays text, blank stays blank", async () => {
    fill(workbook, "A1", [["007", 7, true, null, ""]]);
    fill(workbook, "A2", [[formula("=ISTEXT(A1)"), formula("=ISBLANK(D1)"), formula("=A2")]]);
    await workbook.port.calculated();
    expect(
      workbook.port
        .readCells(sheet, { row: 0, column: 0, rows: 2, columns: 5 })
        .map((row) => row.map((each) => each.value)),
    ).toEqual([
      ["007", 7, true, null, null],
      [true, true, true, null, null],
    ]);
  });

  it("replaces a formula by a value and the other way round, and leaves undefined alone", async () => {
    fill(workbook, "A1", [[formula("=1+1"), 5]]);
    await workbook.port.calculated();
    workbook.port.writeCells(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 9 }, undefined]]);
    await workbook.port.calculated();
    expect(workbook.port.readCells(sheet, cell(0, 0))[0]?.[0]).toMatchObject({ value: 9, formula: null });
    expect(valueAt(workbook, "B1")).toBe(5);
  });

  it("grows when something is written beyond its edge", () => {
    fill(workbook, "DZ1500", [["far"]]);
    expect(valueAt(workbook, "DZ1500")).toBe("far");
    expect(workbook.port.gridSize(sheet)).toEqual({ rows: 1500, columns: 130 });
  });

  it("finds the used area of values, of formats, and of spills", async () => {
    expect(workbook.port.usedArea(sheet, true)).toBeNull();
    fill(workbook, "B2", [[formula("=SEQUENCE(3,2)")]]);
    workbook.port.applyFormat(sheet, cell(9, 9), { bold: true });
    await workbook.port.calculated();
    expect(workbook.port.usedArea(sheet, true)).toEqual({ row: 1, column: 1, rows: 3, columns: 2 });
    expect(workbook.port.usedArea(sheet, false)).toEqual({ row: 1, column: 1, rows: 9, columns: 9 });
  });

  it("clears contents and formats apart", () => {
    fill(workbook, "A1", [["kept"]]);
    workbook.port.applyFormat(sheet, cell(0, 0), { bold: true, locked: false });
    workbook.port.setStyleName(sheet, cell(0, 0), "Input");
    workbook.port.clear(sheet, cell(0, 0), "Formats");
    expect(valueAt(workbook, "A1")).toBe("kept");
    expect(workbook.port.formatAt(sheet, 0, 0)).toEqual(PLAIN_FORMAT);
    expect(workbook.port.styleNameAt(sheet, 0, 0)).toBe("Normal");
    workbook.port.clear(sheet, cell(0, 0), "All");
    expect(valueAt(workbook, "A1")).toBeNull();
  });

  it.each([
    [1234.5, "£#,##0.00", "£1,234.50"],
    [0.5, '"£"0.00"m"', "£0.50m"],
    [0.0784, "0.0%", "7.8%"],
    [-1234, "#,##0;-#,##0", "-1,234"],
    [0, '#,##0;-#,##0;"nil"', "nil"],
    [46113, "[$-809]d mmmm yyyy", "1 April 2026"],
    [46113, "dd/mm/yyyy", "01/04/2026"],
    [5, "@", "5"],
    [35.093907692307695, "General", "35.09390769"],
    ["text", "#,##0", "text"],
  ])("shows %p by %p as %p", (value, code, text) => {
    fill(workbook, "A1", [[value]]);
    workbook.port.writeNumberFormats(sheet, cell(0, 0), [[code]]);
    expect(workbook.port.readCells(sheet, cell(0, 0))[0]?.[0]).toEqual({
      value,
      formula: null,
      text,
      numberFormat: code,
    });
  });
});

describe("formats", () => {
  it("gives back every part of a format that was set, the ones the grid cannot draw included", () => {
    const format = {
      fillColour: "#FFF2CC",
      fontName: "Arial",
      fontSizePoints: 9,
      fontColour: "#1F4E79",
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Center",
      wrapText: true,
      indentLevel: 2,
      locked: false,
      formulaHidden: true,
      borders: {
        top: { style: "Continuous", colour: "#808080", weight: "Thin" },
        bottom: { style: "Double", colour: "#000000", weight: "Thick" },
      },
    } as const;
    workbook.port.applyFormat(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, format);
    expect(workbook.port.formatAt(sheet, 1, 1)).toEqual(format);
  });

  it("merges a change into what is there, and takes parts away", () => {
    workbook.port.applyFormat(sheet, cell(0, 0), { bold: true, fillColour: "#FFFFFF", indentLevel: 1 });
    workbook.port.applyFormat(sheet, cell(0, 0), { italic: true, fillColour: "", indentLevel: 0 });
    expect(workbook.port.formatAt(sheet, 0, 0)).toEqual({ ...PLAIN_FORMAT, bold: true, italic: true });
  });

  it("keeps format, style name, note and link when a value is entered", () => {
    workbook.port.applyFormat(sheet, cell(0, 0), { bold: true });
    workbook.port.setStyleName(sheet, cell(0, 0), "CareCase Input");
    workbook.port.setNote(sheet, 0, 0, "From table 3.");
    workbook.port.setLink(sheet, 0, 0, { documentReference: "Checks!A1" });
    fill(workbook, "A1", [[5]]);
    expect(workbook.port.formatAt(sheet, 0, 0).bold).toBe(true);
    expect(workbook.port.styleNameAt(sheet, 0, 0)).toBe("CareCase Input");
    expect(workbook.port.notes(sheet)).toEqual([{ row: 0, column: 0, text: "From table 3." }]);
    expect(workbook.port.linkAt(sheet, 0, 0)).toEqual({ documentReference: "Checks!A1" });
  });
});

describe("sheets", () => {
  it("adds, renames, moves, hides and removes sheets without activating them", () => {
    const added = workbook.port.addSheet("Case");
    expect(workbook.port.activeSheetId()).toBe(sheet);
    workbook.port.moveSheet(added.id, 0);
    workbook.port.updateSheet(added.id, {
      name: "Plan",
      visibility: "VeryHidden",
      tabColour: "#1F5C7A",
      showGridlines: false,
    });
    expect(workbook.port.sheets().map(({ id, ...rest }) => ({ ...rest, first: id === added.id }))[0]).toMatchObject({
      name: "Plan",
      visibility: "VeryHidden",
      tabColour: "#1F5C7A",
      showGridlines: false,
      first: true,
    });
    workbook.port.removeSheet(added.id);
    expect(workbook.port.sheets().map((each) => each.name)).toEqual(["Sheet1"]);
  });

  it("freezes rows and columns and lets them go", () => {
    workbook.port.updateSheet(sheet, { frozenRows: 3, frozenColumns: 1 });
    expect(workbook.port.sheets()[0]).toMatchObject({ frozenRows: 3, frozenColumns: 1 });
    workbook.port.updateSheet(sheet, { frozenRows: 0, frozenColumns: 0 });
    expect(workbook.port.sheets()[0]).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
  });

  it("selects on another sheet and tells so", () => {
    const heard: WorkbookEvent[] = [];
    const { id } = workbook.port.addSheet("Case");
    workbook.port.onEvent((event) => heard.push(event));
    workbook.port.select({ sheetId: id, row: 2, column: 1, rows: 2, columns: 3 });
    expect(workbook.port.selection()).toEqual({ sheetId: id, row: 2, column: 1, rows: 2, columns: 3 });
    expect(heard.map((event) => event.kind)).toEqual(["deactivated", "activated", "selection"]);
  });
});

describe("rules", () => {
  const validation: Validation = {
    rule: { kind: "Decimal", operator: "Between", first: 0, second: 1 },
    ignoreBlanks: true,
    prompt: { show: true, title: "Share", message: "Between 0 and 1." },
    alert: { show: true, title: "Share", message: "Enter 0.29 for 29%.", style: "Stop" },
  };

  it("keeps a validation in Excel's words, and cuts a hole into it", () => {
    workbook.port.setValidation(sheet, { row: 0, column: 0, rows: 3, columns: 3 }, validation);
    workbook.port.setValidation(sheet, cell(1, 1), null);
    expect(workbook.port.validationAt(sheet, 0, 0)).toEqual(validation);
    expect(workbook.port.validationAt(sheet, 1, 1)).toBeNull();
    expect(workbook.port.validationAt(sheet, 2, 2)).toEqual(validation);
  });

  it("keeps conditional formats by priority, replaces and removes them", () => {
    const format = (id: string, text: string) =>
      ({
        id,
        areas: [cell(0, 0)],
        rule: { kind: "Custom", formula: text },
        look: { bold: true },
        stopIfTrue: false,
      }) as const;
    workbook.port.putConditionalFormat(sheet, format("one", "=A1>1"));
    workbook.port.putConditionalFormat(sheet, format("two", "=A1>2"));
    workbook.port.putConditionalFormat(sheet, format("one", "=A1>3"));
    expect(workbook.port.conditionalFormats(sheet)).toEqual([format("two", "=A1>2"), format("one", "=A1>3")]);
    workbook.port.removeConditionalFormat(sheet, "two");
    expect(workbook.port.conditionalFormats(sheet).map((each) => each.id)).toEqual(["one"]);
  });
});

describe("sizes", () => {
  it("sets widths and heights in points", () => {
    workbook.port.resize(
      sheet,
      { row: 1, column: 1, rows: 2, columns: 2 },
      { columnWidthPoints: 90, rowHeightPoints: 30 },
    );
    expect([1, 2, 3].map((column) => workbook.port.columnWidthPoints(sheet, column))).toEqual([90, 90, 48]);
    expect([1, 2, 3].map((row) => workbook.port.rowHeightPoints(sheet, row))).toEqual([30, 30, 15]);
  });

  it("fits columns to their text and rows to their wrapped lines", () => {
    fill(workbook, "A1", [["A rather long label that needs room"], ["short"]]);
    workbook.port.autofitColumns(sheet, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(workbook.port.columnWidthPoints(sheet, 0)).toBeGreaterThan(150);
    workbook.port.resize(sheet, cell(0, 0), { columnWidthPoints: 60 });
    workbook.port.applyFormat(sheet, cell(0, 0), { wrapText: true });
    workbook.port.autofitRows(sheet, { row: 0, column: 0, rows: 2, columns: 1 });
    expect(workbook.port.rowHeightPoints(sheet, 0)).toBeGreaterThan(40);
    expect(workbook.port.rowHeightPoints(sheet, 1)).toBe(15);
  });

  it("merges and unmerges", () => {
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    workbook.port.merge(sheet, area);
    expect(workbook.port.merges(sheet)).toEqual([area]);
    workbook.port.unmerge(sheet, cell(0, 0));
    expect(workbook.port.merges(sheet)).toEqual([]);
  });
});

describe("calculation", () => {
  it("waits when it is manual, and calculates when told", async () => {
    fill(workbook, "A1", [[1, formula("=A1*2")]]);
    await workbook.port.calculated();
    workbook.port.setCalculationMode("Manual");
    fill(workbook, "A1", [[5]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "B1")).toBe(2);
    await workbook.port.recalculate(false);
    expect(valueAt(workbook, "B1")).toBe(10);
  });

  it("tells a change of the add-in from a calculation", async () => {
    const heard: WorkbookEvent[] = [];
    workbook.port.onEvent((event) => heard.push(event));
    fill(workbook, "B2", [[1, formula("=B2")]]);
    await workbook.port.calculated();
    expect(heard).toEqual([
      { kind: "changed", sheetId: sheet, area: { row: 1, column: 1, rows: 1, columns: 2 }, byUser: false },
      { kind: "calculated", sheetId: sheet },
    ]);
  });
});

describe("spills that feed spills", () => {
  beforeEach(async () => {
    fill(workbook, "A1", [[2]]);
    // Written last to first, so that no order of entry helps.
    fill(workbook, "E1", [[formula("=SUM(D1:D3)")]]);
    fill(workbook, "D1", [[formula("=C1:C3*A1")]]);
    fill(workbook, "C1", [[formula("=B1:B3+1")]]);
    fill(workbook, "B1", [[formula("=SEQUENCE(3)*A1")]]);
    await workbook.port.calculated();
  });

  it("are right in the end", () => {
    expect(valueAt(workbook, "E1")).toBe(30);
  });

  it("follow a change, and a spill that gets shorter", async () => {
    fill(workbook, "A1", [[10]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "E1")).toBe(630);
    fill(workbook, "B1", [[formula("=SEQUENCE(2)*A1")]]);
    await workbook.port.calculated();
    expect(valueAt(workbook, "E1")).toBe(330);
  });

  it("are right when the workbook is opened again", async () => {
    const again = createHeadlessWorkbook(JSON.parse(JSON.stringify(workbook.file())));
    again.engine.calculation.request();
    await again.port.calculated();
    expect(valueAt(again, "E1")).toBe(30);
    again.dispose();
  });
});

describe("keeping", () => {
  it("comes back from its file with names, rules, memory and spills", async () => {
    fill(workbook, "A1", [[3, formula("=Rate*2"), formula("=SEQUENCE(2)")]]);
    workbook.port.putName({ name: "Rate", sheetId: null, formula: "=Sheet1!$A$1", comment: "", visible: true });
    workbook.port.setNote(sheet, 0, 0, "A note");
    workbook.port.editCompanion((present) => ({ ...present, settings: { kept: true } }));
    await workbook.port.calculated();
    const { snapshot, sidecar } = JSON.parse(JSON.stringify(workbook.file()));
    const again = createHeadlessWorkbook({ snapshot, sidecar });
    again.engine.calculation.request();
    await again.port.calculated();
    expect(["A1", "B1", "C2"].map((address) => valueAt(again, address))).toEqual([3, 6, 2]);
    expect(again.port.names()).toEqual(workbook.port.names());
    expect(again.port.noteAt(sheet, 0, 0)).toBe("A note");
    expect(again.port.companion().settings).toEqual({ kept: true });
    again.dispose();
  });

  it("refuses what the grid refuses, by name", () => {
    expect(() => workbook.engine.run("no.such.command", {})).toThrow("no.such.command");
    expect(() => workbook.port.readCells("nowhere", cell(0, 0))).toThrow('no sheet with the id "nowhere"');
  });
});
