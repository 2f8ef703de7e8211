import { type FindingCode } from "../../src/returns/reading";
import { COLUMN, csvText, FIRST_LINE, filledGrid, read, refused, type Grid } from "./filled-return";
import { type MadeCell } from "./make-xlsx";

const OFFERED = [20.5, 20.75, 21, 21.25, 21.5];
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (text: string, encode: (code: number) => number[]) =>
  Uint8Array.from([...text].flatMap((letter) => encode(letter.charCodeAt(0))));
const littleEndian = (code: number) => [code & 0xff, code >> 8];
const bigEndian = (code: number) => [code >> 8, code & 0xff];

/** The return as Excel displays it: with pounds, thousands and its own rounding. */
function displayedGrid(): Grid {
  const grid = filledGrid();
  grid[3]![1] = "Bidder £ Ltd";
  grid[FIRST_LINE]![COLUMN.weeklyHours] = "1,251";
  grid[FIRST_LINE]![COLUMN.ceiling] = "£24.50";
  grid[FIRST_LINE]![COLUMN.price] = " £20.50 ";
  grid[FIRST_LINE]![COLUMN.note] = 'Says "per hour", all in';
  return grid;
}

describe("a return as .csv", () => {
  const text = csvText(displayedGrid());
  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8(`\uFEFF${text}`)],
    ["Windows-1252", bytesOf(text, (code) => [code])],
    ["UTF-16 with its mark", bytesOf(`\uFEFF${text}`, littleEndian)],
    ["UTF-16 of the other order", bytesOf(`\uFEFF${text}`, bigEndian)],
    ["UTF-16 without a mark", bytesOf(text, littleEndian)],
    ["UTF-16 of the other order without a mark", bytesOf(text, bigEndian)],
    ["UTF-8 with semicolons", utf8(csvText(displayedGrid(), ";"))],
    ["UTF-8 with tabs", utf8(csvText(displayedGrid(), "\t"))],
    ["lines that end as on a Mac of old", utf8(text.replaceAll("\r\n", "\r"))],
  ])("is read in %s", (_, bytes) => {
    const reading = read(bytes, "Bidder A.csv");
    expect(reading).toMatchObject({ sheet: null, bidder: "Bidder £ Ltd", offerDate: "2027-01-29", findings: [] });
    expect(reading.lines.map(({ price }) => price)).toEqual(OFFERED);
    expect(reading.lines[0]).toMatchObject({ note: 'Says "per hour", all in', findings: [], cell: "G9" });
  });

  it("keeps the line ends inside a quoted field, and the rows as a spreadsheet counts them", () => {
    const grid = displayedGrid();
    grid[0] = ["Prices\r\nfor you", "a;b"];
    expect(read(utf8(csvText(grid)), "a.csv").lines[0]).toMatchObject({ cell: "G9", price: 20.5 });
  });

  it.each<[FindingCode, MadeCell, string]>([
    ["formula", "=1+20", 'a.csv, G9: found the formula "=1+20" instead of a value;'],
    ["formula-like-text", "@SUM(1)", 'found the text "@SUM(1)", which begins like a formula;'],
    ["text-for-number", "20.69 an hour", 'found the text "20.69 an hour";'],
    ["text-for-number", "€20.69", 'found the text "€20.69";'],
    ["text-for-number", "1,25.00", 'found the text "1,25.00";'],
    ["text-for-number", "#######", 'found the text "#######";'],
    ["error-value", "#REF!", 'found the error "#REF!";'],
    ["date-for-price", "20/06/2027", 'found the date "20/06/2027" in place of a price;'],
    ["percentage-for-price", "20.5%", 'found the percentage "20.5%";'],
    ["too-many-decimals", "20.690", "found 20.690, which has more than two decimals;"],
    ["negative-price", "-£20.50", "found the negative price -£20.50;"],
    ["above-ceiling", "£1,000.00", "found £1,000.00; the ceiling of line Z01-U is £24.50."],
    ["blank-price", " ", "Price of line Z01-U is blank"],
  ])("refuses a price as %s: %p", (code, cell, sentence) => {
    const grid = filledGrid();
    grid[FIRST_LINE]![COLUMN.price] = cell;
    const line = read(utf8(csvText(grid)), "a.csv").lines[0]!;
    expect(line).toMatchObject({ state: "refused", price: null, findings: [{ code, cell: "G9" }] });
    expect(line.findings[0]!.message).toContain(sentence);
  });

  it("has its labels compared as they were displayed", () => {
    const grid = filledGrid();
    grid[FIRST_LINE]![COLUMN.weeklyHours] = "1,252";
    grid[FIRST_LINE + 1]![COLUMN.ceiling] = "26.5";
    const codes = read(utf8(csvText(grid)), "a.csv").lines.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toEqual(["changed-hours", "changed-ceiling"]);
  });

  it.each([
    ["damaged", `${text}\r\n"never closed,1`, "a quotation mark that begins in row 16 is never closed"],
    ["no-header-row", "Line,Zone\r\n1,2", 'No row has the headers "Line" and "Price"'],
    ["unreadable-text", "Line,Price\u0000,\u0000x", "its contents are no text"],
    ["no-header-row", " ", "No row has the headers"],
  ])("is refused as %s", (code, content, sentence) => {
    const reading = refused(utf8(content), "a.csv");
    expect(reading.code).toBe(code);
    expect(reading.message).toContain(sentence);
  });

  it.each([
    ["quotation marks", '"'.repeat(4_000_000)],
    ["commas", ",".repeat(4_000_000)],
    ["line ends", "\n".repeat(4_000_000)],
    ["one long line", "a".repeat(4_000_000)],
    ["opening quotation marks", ',"a'.repeat(1_000_000)],
    ["closing quotation marks", '"a"b,'.repeat(800_000)],
  ])("of nothing but %s is refused in time", (_, content) => {
    const started = performance.now();
    expect(refused(utf8(content), "a.csv").status).toBe("refused");
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
