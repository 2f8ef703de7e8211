import fc from "fast-check";
import { bidRows } from "../../src/returns/bid-rows";
import { readReturn } from "../../src/returns/read-return";
import { type ReturnReading } from "../../src/returns/reading";
import { looksLikeFormula, shown, workbookText } from "../../src/returns/workbook-text";
import { COLUMN, csvText, FIRST_LINE, filledGrid, read, returnFile, SCHEDULE, type Grid } from "./filled-return";

/** What Excel, LibreOffice or a .csv file opened in either would take for a formula, or for the end of a cell. */
const DANGEROUS = /^[\s=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\u0000-\u001F\u007F]/;

describe("workbookText", () => {
  it.each([
    ["Bidder A", "Bidder A"],
    ["  Bidder A ", "Bidder A"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+44 20 7946 0000", "'+44 20 7946 0000"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1+1", "'=1+1"],
    ["\r\n=1+1", "'=1+1"],
    ["\u200B\uFEFF=1+1", "'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["'=1+1", "'=1+1"],
    ["a\u202Egpj.exe", "a gpj.exe"],
    ["a\u0000b\tc", "a b c"],
    ["half \uD800 of one", "half \uFFFD of one"],
    ["", ""],
  ])("makes %j %j", (text, safe) => {
    expect(workbookText(text)).toBe(safe);
  });

  it("leaves nothing that begins like a formula, and changes nothing twice", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "=", "+", "-", "@", "\t=", " @"),
        (text, start) => {
          const safe = workbookText(start + text);
          expect(safe).not.toMatch(DANGEROUS);
          expect(looksLikeFormula(safe)).toBe(false);
          expect(workbookText(safe)).toBe(safe);
        },
      ),
    );
  });

  it("cuts what no cell can hold", () => {
    expect(workbookText("x".repeat(100_000))).toHaveLength(32_000);
    expect(shown("x".repeat(100))).toBe(`"${"x".repeat(60)}…"`);
  });
});

/** Every text of a reading, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const ATTACKS = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+cmd|x",
  "@SUM(1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "_x003D_1",
  "_x0009_=1",
];

/** A return with the same text in every cell that a bidder, or anybody, could have changed. */
function hostileGrid(attack: string): Grid {
  const grid = filledGrid();
  [3, 4, 5].forEach((row) => (grid[row]![1] = attack));
  grid[2]![1] = attack;
  grid[FIRST_LINE]![COLUMN.price] = attack;
  grid[FIRST_LINE]![COLUMN.note] = attack;
  (["zone", "band", "weeklyHours", "ceiling", "floor"] as const).forEach((column) => {
    grid[FIRST_LINE + 1]![COLUMN[column]] = attack;
  });
  grid[FIRST_LINE + 2]![COLUMN.note] = attack;
  grid.push(
    [attack, attack, attack, attack, attack, attack, attack, attack],
    [null, null, null, null, null, null, attack],
  );
  return grid;
}

describe("every text of a hostile return", () => {
  const readings = ATTACKS.flatMap((attack): [string, ReturnReading][] => {
    const grid = hostileGrid(attack);
    const change = (target: Grid) => target.splice(0, target.length, ...grid);
    const wrong = (target: Grid) => (target[1]![1] = attack);
    const csv = new TextEncoder().encode(csvText(grid));
    return [
      [`${attack} in .xlsx`, readReturn(returnFile(change), `folder/${attack}.xlsx`, SCHEDULE)],
      [`${attack} in .csv`, readReturn(csv, `${attack}.csv`, SCHEDULE)],
      [`${attack} for the schedule`, readReturn(returnFile(wrong), `${attack}.xlsx`, SCHEDULE)],
      [`${attack} for the sheet`, readReturn(returnFile(undefined, { name: attack }), `${attack}.xlsx`, SCHEDULE)],
    ];
  });

  it.each(readings)("has been through workbookText: %j", (_, reading) => {
    const texts = textsIn(reading.status === "read" ? [reading, bidRows(reading), bidRows(reading, "=1")] : reading);
    expect(texts.length).toBeGreaterThan(3);
    texts.forEach((text) => {
      expect(text).not.toMatch(DANGEROUS);
      expect(workbookText(text)).toBe(text);
    });
  });

  it("is reported where it stands", () => {
    const reading = read(returnFile((grid) => grid.splice(0, grid.length, ...hostileGrid(ATTACKS[0]!))));
    const cells = [...reading.findings, ...reading.lines.flatMap(({ findings }) => findings)].map(({ cell }) => cell);
    expect(cells).toEqual(
      expect.arrayContaining(["B4", "B5", "B6", "G9", "H9", "B10", "C10", "D10", "E10", "F10", "H11", "A16", "G17"]),
    );
    expect(reading.lines.map(({ state }) => state)).toEqual(["refused", "refused", "accepted", "accepted", "accepted"]);
  });

  it("leaves the schedule's own words its own", () => {
    const line = { ...SCHEDULE.lines[0]!, zone: "=Zone" };
    const schedule = { ...SCHEDULE, lines: [line] };
    const reading = readReturn(
      returnFile((grid) => (grid[FIRST_LINE]![COLUMN.zone] = "=Zone")),
      "a.xlsx",
      schedule,
    );
    expect(reading).toMatchObject({ status: "read", lines: [{ state: "accepted", zone: "'=Zone" }] });
  });
});

describe("rows for a table of bids", () => {
  it("have a price where the line is accepted and a reason where it is not", () => {
    const reading = read(
      returnFile((grid) => {
        grid[FIRST_LINE]![COLUMN.price] = "about 20";
        grid[FIRST_LINE + 1]![COLUMN.price] = 20;
      }),
    );
    const rows = bidRows(reading);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({ bidder: "Bidder A", lineReference: "Z01-U", price: null, state: "refused" });
    expect(rows[0]!.reason).toContain('Prices!G9: found the text "about 20"');
    expect(rows[1]).toMatchObject({ price: 20, state: "accepted" });
    expect(rows[1]!.reason).toContain("below the floor");
    expect(rows[2]).toMatchObject({ price: 21, state: "accepted", reason: "", sourceFile: "Bidder A.xlsx" });
  });

  it("call the bidder by the file where the return does not name one", () => {
    expect(bidRows(read(returnFile((grid) => (grid[3]![1] = null))))[0]!.bidder).toBe("Bidder A.xlsx");
  });

  it("have a reason that fits a cell, however much is wrong", () => {
    const reading = read(returnFile((grid) => grid.splice(0, grid.length, ...hostileGrid(`=${"x".repeat(200)}`))));
    const reasons = bidRows(reading).map(({ reason }) => reason);
    expect(reasons[1]).toHaveLength(500);
    expect(reasons[1]!.endsWith("…")).toBe(true);
  });
});
