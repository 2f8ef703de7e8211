import { strToU8 } from "fflate";
import { COLUMN, FIRST_LINE, OFFER_DAY, read, returnFile, SCHEDULE } from "./filled-return";
import { madeParts, makeXlsx } from "./make-xlsx";

const prices = (bytes: Uint8Array) => read(bytes).lines.map(({ price }) => price);
const OFFERED = [20.5, 20.75, 21, 21.25, 21.5];

describe("a return as it should be", () => {
  it("gives every line's price, the bidder and the date, with nothing to say of it", () => {
    const reading = read(returnFile());
    expect(reading).toMatchObject({
      fileName: "Bidder A.xlsx",
      sheet: "Prices",
      scheduleReference: "HC-2027-01",
      bidder: "Bidder A",
      contact: "Bid manager",
      offerDate: "2027-01-29",
      acceptedCount: 5,
      refusedCount: 0,
      warningCount: 0,
      findings: [],
    });
    expect(reading.lines.map(({ price }) => price)).toEqual(OFFERED);
    expect(reading.lines[0]).toEqual({
      reference: "Z01-U",
      zone: "Zone 1 & surroundings",
      band: "Urban",
      state: "accepted",
      price: 20.5,
      note: "",
      cell: "G9",
      findings: [],
    });
  });

  it("is found by its headers wherever the table stands, in any order of rows", () => {
    const bytes = returnFile((grid) => {
      const lines = grid.splice(FIRST_LINE, SCHEDULE.lines.length).reverse();
      grid.splice(FIRST_LINE, 0, ...lines);
      grid.splice(6, 0, [], [null, "a remark"], []);
      grid.forEach((row) => row.unshift(null, null));
    });
    const reading = read(bytes);
    expect(reading.lines.map(({ price }) => price)).toEqual([...OFFERED]);
    expect(reading.lines.map(({ cell }) => cell)).toEqual(["I16", "I15", "I14", "I13", "I12"]);
    expect(reading.findings).toEqual([]);
  });

  it("may have its columns in another order and no column of notes", () => {
    const bytes = returnFile((grid) => {
      grid.slice(FIRST_LINE - 1, FIRST_LINE + 5).forEach((row) => row.splice(COLUMN.note, 1));
      grid.slice(FIRST_LINE - 1, FIRST_LINE + 5).forEach((row) => row.reverse());
    });
    expect(prices(bytes)).toEqual(OFFERED);
  });

  it.each([
    ["inline texts", { inline: "Zone 1 & surroundings" }],
    ["texts in several runs", { runs: ["Zone 1 &", " surroundings"] }],
    ["escaped characters", "Zone_x0020_1 & surroundings"],
    ["more spaces than were issued", " Zone  1 &\u00A0surroundings "],
  ])("may have %s", (_, cell) => {
    const bytes = returnFile((grid) => {
      grid[FIRST_LINE]![COLUMN.zone] = cell;
    });
    expect(read(bytes).lines[0]).toMatchObject({ state: "accepted", findings: [] });
  });

  it.each([
    ["prefixed element names", { prefix: "x" }],
    ["rows and cells without addresses", { withoutAddresses: true }],
    ["the strict edition of the format", { strict: true }],
    [
      "a mail address with a link",
      {
        sheetLinks:
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:bids@example.org" TargetMode="External"/>',
      },
    ],
    ["a thumbnail", { parts: { "docProps/thumbnail.jpeg": new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) } }],
  ])("may be written with %s", (_, workbook) => {
    expect(prices(returnFile(undefined, {}, workbook))).toEqual(OFFERED);
  });

  it("may be written in UTF-16", () => {
    const parts = madeParts({
      sheets: [
        { name: "Instructions", rows: [] },
        { name: "Prices", rows: [] },
      ],
    });
    const xml = String(parts["xl/workbook.xml"]).replace("UTF-8", "UTF-16");
    const wide = new Uint8Array([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(prices(returnFile(undefined, {}, { parts: { "xl/workbook.xml": wide } }))).toEqual(OFFERED);
  });

  it.each([
    ["a format with a quoted word that looks like a day", "quotedWord"],
    ["pounds", "pounds"],
  ] as const)("may show prices in %s", (_, style) => {
    const bytes = returnFile((grid) => {
      grid[FIRST_LINE]![COLUMN.price] = { number: "20.690000000000001", style };
    });
    expect(read(bytes).lines[0]).toMatchObject({ state: "accepted", price: 20.69 });
  });

  it.each([
    ["a built-in date format", { number: OFFER_DAY, style: "builtInDate" }, false],
    ["a format of its own", { number: OFFER_DAY + 0.5, style: "ownDate" }, false],
    ["days counted from 1904", { number: OFFER_DAY - 1462, style: "ownDate" }, true],
    ["an ISO date", { isoDate: "2027-01-29T00:00:00" }, false],
    ["a date as text", "29 January 2027", false],
    ["a date as text in digits", "29.1.27", false],
  ] as const)("may give the date in %s", (_, cell, countsFrom1904) => {
    const bytes = returnFile((grid) => (grid[5]![1] = cell), {}, { countsFrom1904 });
    expect(read(bytes).offerDate).toBe("2027-01-29");
  });

  it("may merge the cells of a label and end it with a colon", () => {
    const bytes = returnFile(
      (grid) => {
        grid[3] = ["Bidder name:", null, "Bidder B"];
      },
      { merged: ["A4:B4"] },
    );
    expect(read(bytes).bidder).toBe("Bidder B");
  });

  it("keeps its notes as text", () => {
    const bytes = returnFile((grid) => {
      grid[FIRST_LINE]![COLUMN.note] = "Includes\ttravel\nand mileage";
    });
    expect(read(bytes).lines[0]).toMatchObject({ note: "Includes travel and mileage", state: "accepted" });
  });

  it("ignores the sheets beside it", () => {
    const rows = [
      ["Line", "Price"],
      ["Z01-U", 1],
    ];
    const bytes = makeXlsx({
      sheets: [
        { name: "Working", rows },
        { name: "prices ", rows: [["Line"]] },
      ],
    });
    expect(() => read(bytes)).toThrow("header");
  });

  it("is read without a document of styles or of shared texts", () => {
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is><t>Line</t></is></c></row></sheetData></worksheet>`;
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    const bytes = makeXlsx({
      sheets: [{ name: "Prices", rows: [] }],
      parts: { "xl/worksheets/sheet1.xml": strToU8(sheet), "xl/_rels/workbook.xml.rels": links },
    });
    expect(() => read(bytes)).toThrow('No row has the headers "Line" and "Price"');
  });
});
