import { strToU8, zipSync } from "fflate";
import { type RefusalCode } from "../../src/returns/refusal";
import { csvText, filledGrid, refused, returnFile } from "./filled-return";
import { entryField, renamed, withBrokenByte, withEndField, withEntryField } from "./hostile-zip";
import { madeParts, makeXlsx, type MadeCell } from "./make-xlsx";

const SHEET = "xl/worksheets/sheet2.xml";
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const bytesOf = (...numbers: readonly number[]) => Uint8Array.from(numbers);
const withPart = (name: string, content: string | Uint8Array = "x") =>
  returnFile(undefined, {}, { parts: { [name]: content } });
const withSheet = (xml: string) => withPart(SHEET, xml);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024);

function expectRefusal(bytes: Uint8Array, code: RefusalCode, sentence: string, fileName?: string): void {
  const started = performance.now();
  const reading = refused(bytes, fileName);
  expect(reading).toMatchObject({ status: "refused", code });
  expect(reading.message).toContain(sentence);
  expect(reading.message.startsWith(reading.fileName)).toBe(true);
  expect(performance.now() - started).toBeLessThan(20_000);
}

describe("a file of another kind", () => {
  it.each<[RefusalCode, string, string, Uint8Array]>([
    ["empty", "The file is empty.", "a.xlsx", bytesOf()],
    [
      "password",
      "protected by a password",
      "a.xlsx",
      bytesOf(...OLE, ...Array<number>(500).fill(0), ...wide("EncryptedPackage")),
    ],
    [
      "old-format",
      "It is a file of an old kind (.xls), as Excel wrote it before 2007.",
      "a.xls",
      bytesOf(...OLE, ...wide("Workbook")),
    ],
    ["macros", "It is a workbook with macros (.xlsm). Ask for it saved as .xlsx.", "a.XLSM", returnFile()],
    ["other-format", "It is a PDF. Returns are read from .xlsx and .csv files", "a.xlsx", strToU8("%PDF-1.7")],
    ["other-format", "Files of the kind .docx are not read.", "a.docx", strToU8("Hello")],
    ["other-format", "Its name says no kind of file.", "return", strToU8("Line,Price")],
    ["other-format", "It is named .csv and is a zip file or a workbook.", "a.csv", returnFile()],
    [
      "other-format",
      "It is an OpenDocument file (.ods).",
      "a.ods",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<x/>") }),
    ],
    ["other-format", "It is an Apple Numbers file.", "a.numbers", zipSync({ "Index/Document.iwa": bytesOf(1) })],
    ["other-format", "It is a zip file, and no workbook.", "a.zip", zipSync({ "Bidder A.xlsx": returnFile() })],
    [
      "other-format",
      "It is an Office file, and no Excel workbook.",
      "a.xlsx",
      withPart("xl/workbook.xml", "<document/>"),
    ],
    ["other-format", "It is no Excel workbook.", "a.xlsx", zipSync({ "[Content_Types].xml": strToU8("<Types/>") })],
    ["damaged", "It is named .xlsx and is no workbook", "a.xlsx", strToU8("<html><table></table></html>")],
  ])("is refused as %s: %s", (code, sentence, fileName, bytes) => {
    expectRefusal(bytes, code, sentence, fileName);
  });

  it("is refused by its size before anything is read", () => {
    expectRefusal(megabytes(9), "too-large", "The file has 9 MB; up to 8 MB is accepted.");
  });

  it("is refused as a binary workbook", () => {
    const parts = madeParts({ sheets: [{ name: "Prices", rows: [] }] });
    const bytes = makeXlsx({
      sheets: [],
      parts: {
        "_rels/.rels": String(parts["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": "x",
      },
    });
    expectRefusal(bytes, "other-format", "It is a binary workbook (.xlsb).");
  });
});

describe("a damaged zip file", () => {
  const good = returnFile();
  it.each<[string, Uint8Array]>([
    ["its end is missing", good.slice(0, -30)],
    ["its end is missing", good.slice(0, 200)],
    ["its end is missing", Uint8Array.from([...good, 0])],
    ["its table of contents is broken", withEndField(good, "directoryStart", 40)],
    ["its table of contents lies outside the file", withEndField(good, "directoryBytes", 0x7fffffff)],
    ["its table of contents is broken", withEndField(good, "count", 200)],
    ["one of several parts of a divided zip file", withEndField(good, "disk", 1)],
    ["is not what was packed", withEntryField(good, SHEET, "crc", 1)],
    ["packed in a way that Excel does not use (method 12)", returnFileWithMethod(good, 12)],
    ["otherwise than the part itself", withEntryField(good, SHEET, "method", 0)],
    ["points to a place where no part begins", withEntryField(good, SHEET, "headerStart", 17)],
    ["one of its parts is cut off", withEntryField(good, SHEET, "packedBytes", 100_000)],
    ["otherwise than the part itself", renamed(good, SHEET, "xl/worksheets/sheet3.xml", "directory")],
    ["two of its parts have the same name", renamed(good, SHEET, "xl/worksheets/SHEET1.xml", "both")],
    ["leads out of the file", renamed(good, "xl/styles.xml", "../../etc.xml", "both")],
    ["leads out of the file", renamed(good, "xl/styles.xml", "xl\\styles.xml", "both")],
    ["leads out of the file", renamed(good, "xl/styles.xml", "/l/styles.xml", "both")],
    ["lies 12 folders deep", renamed(good, "xl/_rels/workbook.xml.rels", "a/b/c/d/e/f/g/h/i/j/k/rels", "both")],
  ])("is refused: %s", (sentence, bytes) => {
    expectRefusal(bytes, "damaged", sentence);
  });

  it("is refused whichever byte of its sheet is broken", () => {
    const length = entryField(good, SHEET, "packedBytes");
    for (let at = 0; at < length; at += 7) {
      expect(["damaged", "zip-bomb"]).toContain(refused(withBrokenByte(good, SHEET, at)).code);
    }
  });

  it("is refused as protected where its parts are encrypted", () => {
    expectRefusal(withEntryField(good, SHEET, "flags", 1), "password", "The file is protected by a password.");
  });
});

function returnFileWithMethod(good: Uint8Array, method: number): Uint8Array {
  const header = entryField(good, SHEET, "headerStart");
  const changed = withEntryField(good, SHEET, "method", method);
  changed[header + 8] = method;
  return changed;
}

describe("a zip bomb", () => {
  it.each<[string, Uint8Array]>([
    [
      "times larger unpacked; up to 200 times is accepted. Nothing was unpacked.",
      withPart("xl/media/x.xml", megabytes(10)),
    ],
    ["would have 20 MB unpacked; up to 16 MB is accepted.", withPart("xl/media/x.xml", megabytes(20))],
    ["is larger than the file says it is", withEntryField(returnFile(), SHEET, "unpackedBytes", 50)],
    ["would have 4,096 MB unpacked", withEntryField(returnFile(), SHEET, "unpackedBytes", 0xfffffffe)],
    ["Parts of the file overlap", overlapping()],
    [
      "The file has 601 parts inside",
      zipSync(Object.fromEntries(Array.from({ length: 601 }, (_, index) => [`${index}`, bytesOf(1)]))),
    ],
  ])("is refused: %s", (sentence, bytes) => {
    expectRefusal(bytes, "zip-bomb", sentence);
  });

  it("is stopped where it unpacks to more than it says", () => {
    const bomb = withPart(SHEET, megabytes(15));
    const liar = withEntryField(bomb, SHEET, "unpackedBytes", 900_000);
    expectRefusal(liar, "zip-bomb", "is larger than the file says it is");
  });

  it("of many parts is refused by their sum", () => {
    const reading = refused(returnFile(), "a.xlsx", { limits: { unpackedBytes: 3000 } });
    expect(reading.code).toBe("zip-bomb");
    expect(reading.message).toContain(
      "The file would have 1 MB unpacked; up to 1 MB is accepted. Nothing was unpacked.",
    );
  });
});

/** Two entries of the table of contents that share one part's bytes. */
function overlapping(): Uint8Array {
  const good = returnFile();
  const first = entryField(good, "xl/worksheets/sheet1.xml", "packedBytes");
  return withEntryField(good, "xl/worksheets/sheet1.xml", "packedBytes", first + 100);
}

describe("a workbook with more than cells", () => {
  it.each<[RefusalCode, string]>([
    ["macros", "xl/vbaProject.bin"],
    ["macros", "xl/macrosheets/sheet1.xml"],
    ["macros", "customUI/customUI.xml"],
    ["external-links", "xl/externalLinks/externalLink1.xml"],
    ["external-links", "xl/connections.xml"],
    ["external-links", "xl/queryTables/queryTable1.xml"],
    ["active-content", "xl/embeddings/oleObject1.bin"],
    ["active-content", "xl/activeX/activeX1.xml"],
  ])("is refused as %s: %s", (code, part) => {
    expectRefusal(withPart(part), code, `(${JSON.stringify(part)}). A return may hold cells only`);
  });

  it("is refused as macros by the type it says it is", () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expectRefusal(withPart("[Content_Types].xml", types), "macros", "The file has macros");
  });

  it("is refused as macros by a name that runs one", () => {
    const inWorkbook = '<definedNames><definedName name="Auto_Open" xlm="1">Sheet!A1</definedName></definedNames>';
    expectRefusal(returnFile(undefined, {}, { inWorkbook }), "macros", "a name that runs a macro");
  });

  it.each<[RefusalCode, string]>([
    ["macros", "vbaProject"],
    ["external-links", "externalLink"],
    ["external-links", "connections"],
    ["active-content", "oleObject"],
  ])("is refused as %s by a link of the kind %s, whatever its part is called", (code, kind) => {
    const sheetLinks = `<Relationship Id="rId1" Type="http://x/${kind}" Target="harmless.xml"/>`;
    expectRefusal(returnFile(undefined, {}, { sheetLinks }), code, '("xl/worksheets/harmless.xml")');
  });

  it("is refused by a link to a picture elsewhere", () => {
    const sheetLinks =
      '<Relationship Id="rId1" Type="http://x/image" Target="https://example.org/x.png" TargetMode="External"/>';
    expectRefusal(
      returnFile(undefined, {}, { sheetLinks }),
      "external-links",
      'links to something outside ("https://example.org/x.png")',
    );
  });

  it("is refused by a link that leads out of the file", () => {
    const sheetLinks = '<Relationship Id="rId1" Type="x" Target="../../../../etc/passwd"/>';
    expectRefusal(returnFile(undefined, {}, { sheetLinks }), "damaged", "a link inside it leads out of the file");
  });
});

describe("XML that is not as it should be", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><worksheet ${MAIN}>&b;</worksheet>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet ${MAIN}/>`;
  const row = (cells: string) => `<worksheet ${MAIN}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  it.each<[RefusalCode, string, string]>([
    ["unsafe-xml", "declares a document type", bomb],
    ["unsafe-xml", "declares a document type", outside],
    ["damaged", "not well-formed XML", `<worksheet ${MAIN}>&unknown;</worksheet>`],
    ["damaged", "not well-formed XML", `<worksheet ${MAIN}><sheetData>`],
    ["damaged", "not well-formed XML", `<worksheet ${MAIN}></sheetData>`],
    ["damaged", "not well-formed XML", "\u0001\u0002"],
    ["damaged", "nests elements more than 64 deep", `<worksheet ${MAIN}>${"<a>".repeat(100_000)}`],
    [
      "damaged",
      'a row of its sheet has the number "-3"',
      `<worksheet ${MAIN}><sheetData><row r="-3"/></sheetData></worksheet>`,
    ],
    [
      "damaged",
      'a row of its sheet has the number "1048577"',
      `<worksheet ${MAIN}><sheetData><row r="1048577"/></sheetData></worksheet>`,
    ],
    ["damaged", 'a cell in row 1 has the address "B2"', row('<c r="B2"><v>1</v></c>')],
    ["damaged", 'a cell in row 1 has the address "XFE1"', row('<c r="XFE1"><v>1</v></c>')],
    ["damaged", 'a cell in row 1 has the address "__proto__"', row('<c r="__proto__"><v>1</v></c>')],
    ["damaged", "cell B1 stands in it twice", row('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>')],
    ["damaged", "cell A1 refers to a text that the file does not have", row('<c r="A1" t="s"><v>999</v></c>')],
    ["damaged", "cell A1 refers to a text that the file does not have", row('<c r="A1" t="s"><v>-1</v></c>')],
    ["damaged", 'cell A1 should hold a number and holds "1e999"', row('<c r="A1"><v>1e999</v></c>')],
    ["damaged", 'cell A1 should hold a number and holds "NaN"', row('<c r="A1"><v>NaN</v></c>')],
    [
      "damaged",
      'cell A1 is of a kind that Excel does not know ("toString")',
      row('<c r="A1" t="toString"><v>1</v></c>'),
    ],
    [
      "damaged",
      'its sheet refers to the cells "A0:B2"',
      `<worksheet ${MAIN}><mergeCells><mergeCell ref="A0:B2"/></mergeCells></worksheet>`,
    ],
    [
      "too-many-cells",
      "Cell A1 holds more than 32,767 characters",
      row(`<c r="A1" t="str"><v>${"x".repeat(40_000)}</v></c>`),
    ],
    [
      "too-many-cells",
      "more than 1,000 merged cells",
      `<worksheet ${MAIN}><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1001)}</mergeCells></worksheet>`,
    ],
  ])("is refused as %s: %s", (code, sentence, xml) => {
    expectRefusal(withSheet(xml), code, sentence);
  });

  it("is refused where it is in no encoding that it may be in", () => {
    expectRefusal(withPart(SHEET, bytesOf(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x80)), "damaged", "is not in UTF-8 or UTF-16");
  });

  it("is refused where a part is missing that the workbook names", () => {
    const links =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/nowhere.xml"/></Relationships>';
    expectRefusal(
      withPart("xl/_rels/workbook.xml.rels", links),
      "damaged",
      'it has no part "xl/worksheets/nowhere.xml"',
    );
  });
});

describe("a workbook of the wrong contents", () => {
  it("is refused without the sheet of prices, with the names of those it has", () => {
    const sheets = [
      { name: "Preise", rows: [] },
      { name: "=cmd", rows: [] },
    ];
    expectRefusal(
      makeXlsx({ sheets }),
      "no-prices-sheet",
      'has no sheet "Prices" with cells; its sheets are "Preise", "=cmd".',
    );
  });

  it("is refused without a header row", () => {
    expectRefusal(
      returnFile((grid) => grid.splice(7, 1)),
      "no-header-row",
      'No row has the headers "Line" and "Price".',
    );
  });

  it.each([
    [["Line", "Zone", "Hours a week", "Ceiling", "Floor", "Price"], 'has no column "Band"'],
    [["Line", "Zone", "Band", "Hours a week", "Ceiling", "Floor", "Price", "price"], 'has "Price" twice, in G8 and H8'],
  ])("is refused with a changed header row", (header, sentence) => {
    expectRefusal(
      returnFile((grid) => (grid[7] = header)),
      "changed-header",
      sentence,
    );
  });

  it.each<[RefusalCode, MadeCell, string]>([
    [
      "wrong-schedule",
      "HC-2026-01",
      'Bidder A.xlsx, B2: It answers the schedule "HC-2026-01"; this schedule is "HC-2027-01".',
    ],
    ["no-schedule-reference", null, '"Schedule reference" above the prices is blank; this schedule is "HC-2027-01".'],
  ])("is refused as %s", (code, cell, sentence) => {
    expectRefusal(
      returnFile((grid) => (grid[1]![1] = cell)),
      code,
      sentence,
    );
  });

  it("is refused without a label for the schedule", () => {
    expectRefusal(
      returnFile((grid) => (grid[1] = [])),
      "no-schedule-reference",
      "is missing",
    );
  });
});

describe("a file of far too many rows", () => {
  it("is refused as .xlsx while it is being read", () => {
    const bytes = returnFile((grid) => {
      for (let line = 0; line < 100_000; line += 1) grid.push([`Z${line}`, null, null, null, null, null, line]);
    });
    expectRefusal(
      bytes,
      "too-many-rows",
      "The sheet has more than 10,000 rows; a return has as many lines as the schedule.",
    );
  });

  it("is refused as .csv while it is being read", () => {
    const text = `${csvText(filledGrid())}${"\r\nZ99,Zone,Band,1,2,1,2,".repeat(100_000)}`;
    expectRefusal(strToU8(text), "too-many-rows", "The sheet has more than 10,000 rows", "a.csv");
  });

  it("is refused where the rows are wide instead", () => {
    const bytes = returnFile((grid) => {
      for (let line = 0; line < 21; line += 1) grid.push(Array<MadeCell>(5000).fill(1));
    });
    expectRefusal(bytes, "too-many-cells", "The sheet has more than 100,000 filled cells");
  });

  it("may have as many formatted blank rows as it likes", () => {
    const bytes = returnFile((grid) => {
      for (let line = 0; line < 100_000; line += 1) grid.push([]);
    });
    expect(() => refused(bytes)).toThrow("the file was read");
  });
});
