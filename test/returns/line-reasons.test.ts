import { type FindingCode, type ReadReturn } from "../../src/returns/reading";
import { COLUMN, FIRST_LINE, firstLineWith, OFFER_DAY, read, returnFile } from "./filled-return";
import { type MadeCell } from "./make-xlsx";

const codes = (reading: Pick<ReadReturn, "findings">) => reading.findings.map(({ code }) => code);

describe("a price", () => {
  it.each<[FindingCode, MadeCell, string]>([
    ["blank-price", null, "Price of line Z01-U is blank; enter one in every line."],
    ["blank-price", "  ", "Price of line Z01-U is blank; enter one in every line."],
    ["formula", { formula: "20+0.5", cached: 20.5 }, 'found the formula "=20+0.5" instead of a value;'],
    ["formula", { formula: "cmd|' /C calc'!A0", cached: 20.5 }, "found the formula \"=cmd|' /C calc'!A0\" instead"],
    ["text-for-number", "twenty pounds", 'found the text "twenty pounds";'],
    ["text-for-number", "20,69", 'found the text "20,69";'],
    ["number-as-text", "20.69", 'found the number "20.69" stored as text;'],
    ["number-as-text", { inline: " £1,020.69 " }, 'found the number "£1,020.69" stored as text;'],
    ["formula-like-text", "=20.69", 'found the text "=20.69", which begins like a formula;'],
    ["formula-like-text", "+20.69", 'found the text "+20.69", which begins like a formula;'],
    ["formula-like-text", "_x003D_cmd|calc", 'found the text "=cmd|calc", which begins like a formula;'],
    ["formula-like-text", "\t@SUM(1)", 'found the text "@SUM(1)", which begins like a formula;'],
    ["date-for-price", { number: OFFER_DAY, style: "ownDate" }, 'found the date "2027-01-29" in place of a price;'],
    ["date-for-price", { number: 20.5, style: "builtInDate" }, 'found the date "1900-01-19" in place of a price;'],
    ["percentage-for-price", { number: 0.205, style: "percentage" }, 'found the percentage "20.5%";'],
    ["other-currency", { number: 20.5, style: "euros" }, "found 20.5, shown in another currency than pounds;"],
    ["error-value", { error: "#REF!" }, 'found the error "#REF!";'],
    ["truth-value", { truth: true }, "found TRUE;"],
    ["zero-price", 0, "found a price of 0;"],
    ["negative-price", -20.5, "found the negative price -20.5;"],
    ["too-many-decimals", 20.694, "found 20.694, which has more than two decimals;"],
    ["above-ceiling", 24.51, "found £24.51; the ceiling of line Z01-U is £24.50."],
    ["implausible-price", 1e15, "found 1000000000000000 for one hour; enter up to £1,000.00."],
  ])("is refused as %s: %p", (code, cell, sentence) => {
    const line = firstLineWith("price", cell);
    expect(line).toMatchObject({ state: "refused", price: null, cell: "G9" });
    expect(line.findings).toMatchObject([{ code, severity: "refused", cell: "G9" }]);
    expect(line.findings[0]!.message).toContain(`Bidder A.xlsx, Prices!G9: ${sentence}`);
  });

  it("may not come from another cell's array formula, although it looks typed", () => {
    const bytes = returnFile((grid) => {
      grid[FIRST_LINE]![COLUMN.price] = { formula: "Z1:Z3*2", cached: 20.5, area: "G9:G11" };
    });
    const reading = read(bytes);
    expect(reading.lines.map(({ state }) => state)).toEqual(["refused", "refused", "refused", "accepted", "accepted"]);
    expect(codes(reading.lines[2]!)).toEqual(["formula"]);
  });

  it("below the floor is accepted with a warning", () => {
    const line = firstLineWith("price", 19.24);
    expect(line).toMatchObject({ state: "accepted", price: 19.24 });
    expect(line.findings).toMatchObject([{ code: "below-floor", severity: "warning" }]);
    expect(line.findings[0]!.message).toBe(
      "Bidder A.xlsx, Prices!G9: found £19.24, below the floor of line Z01-U, £19.25; accepted, ask the bidder to explain it.",
    );
  });

  it.each([24.5, 19.25])("at a limit, %p, is accepted without a word", (price) => {
    expect(firstLineWith("price", price)).toMatchObject({ state: "accepted", price, findings: [] });
  });

  it("has no limits where the schedule has none", () => {
    const bytes = returnFile((grid) => (grid[FIRST_LINE + 4]![COLUMN.price] = 999.99));
    expect(read(bytes).lines[4]).toMatchObject({ state: "accepted", price: 999.99, findings: [] });
  });

  it("of cells merged over several lines belongs to the first", () => {
    const bytes = returnFile((grid) => (grid[FIRST_LINE + 1]![COLUMN.price] = null), { merged: ["G9:G10"] });
    const { lines } = read(bytes);
    expect(lines[0]).toMatchObject({ state: "accepted", price: 20.5 });
    expect(lines[1]!.findings[0]!.message).toContain(
      "the cell is merged with G9, so line Z01-R has no price of its own",
    );
  });

  it("in a hidden row or column is read, and that is said", () => {
    const reading = read(returnFile(undefined, { hiddenRows: [9], hiddenColumns: [7], state: "hidden" }));
    expect(reading.lines[0]).toMatchObject({
      state: "accepted",
      findings: [{ code: "hidden-row", severity: "warning" }],
    });
    expect(codes(reading)).toEqual(["hidden-sheet", "hidden-column"]);
    expect(reading.warningCount).toBe(3);
  });
});

describe("a label", () => {
  it.each<[FindingCode, keyof typeof COLUMN, MadeCell, string]>([
    [
      "changed-zone",
      "zone",
      "Zone 1",
      'F: Zone of line Z01-U found as "Zone 1"; the schedule says "Zone 1 & surroundings".',
    ],
    ["changed-band", "band", "urban", 'Band of line Z01-U found as "urban"; the schedule says "Urban".'],
    ["changed-hours", "weeklyHours", 1250, 'Hours a week of line Z01-U found as "1250"; the schedule says "1250.5".'],
    ["changed-hours", "weeklyHours", "1250.5", 'Hours a week of line Z01-U found as "1250.5";'],
    ["changed-ceiling", "ceiling", 99, 'Ceiling of line Z01-U found as "99"; the schedule says "24.5".'],
    ["changed-ceiling", "ceiling", null, 'Ceiling of line Z01-U found as a blank; the schedule says "24.5".'],
    ["changed-floor", "floor", 0, 'Floor of line Z01-U found as "0"; the schedule says "19.25".'],
  ])("that was changed is refused as %s (%s: %p)", (code, column, cell, sentence) => {
    const line = firstLineWith(column, cell);
    expect(line).toMatchObject({ state: "refused", price: null, findings: [{ code, severity: "refused" }] });
    expect(line.findings[0]!.message).toContain(sentence.replace("F: ", ""));
  });

  it("may not appear where the schedule has no ceiling", () => {
    const line = read(returnFile((grid) => (grid[FIRST_LINE + 4]![COLUMN.ceiling] = 30))).lines[4]!;
    expect(line.findings[0]!.message).toContain('Ceiling of line Z03-I found as "30"; the schedule says none.');
  });

  it("that is a formula counts by what it shows, with a warning", () => {
    const line = firstLineWith("weeklyHours", { formula: "1250+0.5", cached: 1250.5 });
    expect(line).toMatchObject({
      state: "accepted",
      findings: [{ code: "formula-in-label", severity: "warning", cell: "D9" }],
    });
    expect(firstLineWith("zone", { formula: "X1", cached: "Zone 9" })).toMatchObject({ state: "refused" });
  });
});

describe("a line", () => {
  it("that is missing is refused, and so is its zone when all of it is missing", () => {
    const reading = read(returnFile((grid) => grid.splice(FIRST_LINE + 3, 2)));
    expect(reading.lines.map(({ state }) => state)).toEqual(["accepted", "accepted", "accepted", "refused", "refused"]);
    expect(reading.lines[3]).toMatchObject({ cell: null, findings: [{ code: "missing-line", cell: null }] });
    expect(reading.findings).toMatchObject([{ code: "missing-zone", severity: "refused" }]);
    expect(reading.findings[0]!.message).toBe(
      'Bidder A.xlsx, Prices: the zone "Zone 3 & surroundings" is missing: none of its 1 line was found.',
    );
    expect(reading).toMatchObject({ acceptedCount: 3, refusedCount: 2 });
  });

  it("that stands there twice is refused, whatever its prices", () => {
    const reading = read(returnFile((grid) => grid.push([...grid[FIRST_LINE]!])));
    expect(reading.lines[0]).toMatchObject({ state: "refused", findings: [{ code: "duplicated-line" }] });
    expect(reading.lines[0]!.findings[0]!.message).toContain(
      "stands there 2 times (A9, A16), so that its price is not clear",
    );
  });

  it("that the schedule does not have is reported and not read", () => {
    const reading = read(returnFile((grid) => grid.push(["Z09-X", "Zone 9", "Urban", 10, 20, 10, 15])));
    expect(reading.findings).toMatchObject([{ code: "unknown-line", cell: "A16" }]);
    expect(reading.findings[0]!.message).toContain(
      'found the line "Z09-X", which the schedule does not have; it is not read.',
    );
    expect(reading.lines).toHaveLength(5);
  });

  it("without a reference is reported if it has a price", () => {
    const reading = read(returnFile((grid) => grid.push([null, null, null, null, null, null, 21], ["a remark"])));
    expect(reading.findings).toMatchObject([{ code: "price-without-line", cell: "G16" }]);
  });
});

describe("a note", () => {
  it("that begins like a formula is kept as text and reported", () => {
    const line = firstLineWith("note", '=HYPERLINK("http://example.org")');
    expect(line).toMatchObject({ state: "accepted", note: '\'=HYPERLINK("http://example.org")' });
    expect(codes(line)).toEqual(["formula-like-text"]);
  });

  it("that is a formula is left out, and the price beside it stands", () => {
    const line = firstLineWith("note", { formula: "1+1", cached: "2" });
    expect(line).toMatchObject({ state: "accepted", price: 20.5, note: "", findings: [{ code: "formula-in-note" }] });
  });

  it("that is very long is cut", () => {
    const line = firstLineWith("note", "long ".repeat(1000));
    expect(line.note).toHaveLength(999);
    expect(codes(line)).toEqual(["shortened-note"]);
  });
});

describe("the bidder's own cells", () => {
  it.each<[FindingCode, number, MadeCell]>([
    ["no-bidder", 3, null],
    ["no-contact", 4, null],
    ["no-offer-date", 5, null],
    ["unreadable-offer-date", 5, "31/02/2027"],
    ["unreadable-offer-date", 5, { formula: "TODAY()", cached: OFFER_DAY }],
    ["unreadable-offer-date", 5, 12],
    ["formula", 3, { formula: "A1", cached: "Bidder A" }],
    ["error-value", 4, { error: "#N/A" }],
  ])("are reported as %s (row %p, %p)", (code, row, cell) => {
    const reading = read(returnFile((grid) => (grid[row]![1] = cell)));
    expect(reading.findings).toMatchObject([{ code, severity: "refused", cell: `B${row + 1}` }]);
    expect(reading.acceptedCount).toBe(5);
  });

  it("are kept as text where they begin like a formula", () => {
    const reading = read(returnFile((grid) => (grid[3]![1] = "=cmd|' /C calc'!A0")));
    expect(reading.bidder).toBe("'=cmd|' /C calc'!A0");
    expect(reading.findings).toMatchObject([{ code: "formula-like-text", severity: "warning", cell: "B4" }]);
  });

  it("are missing where their labels are", () => {
    const reading = read(returnFile((grid) => grid.splice(3, 3, [], [], [])));
    expect(codes(reading)).toEqual(["no-bidder", "no-contact", "no-offer-date"]);
    expect(reading).toMatchObject({ bidder: null, contact: null, offerDate: null });
  });

  it("warn of another version of the schedule", () => {
    const reading = read(returnFile((grid) => (grid[2]![1] = "1 (5 January 2027)")));
    expect(reading.findings).toMatchObject([{ code: "other-version", severity: "warning", cell: "B3" }]);
  });
});
