import fc from "fast-check";
import { readReturn } from "../../src/returns/read-return";
import { csvText, filledGrid, returnFile, SCHEDULE } from "./filled-return";
import { makeXlsx } from "./make-xlsx";

const ENDINGS = fc.constantFrom("a.xlsx", "a.csv", "a.txt", "a.xls", "a.xlsm", "a.ods", "a");

/** Reading ends in good time with a reading or a clear refusal; a thrown error fails the property by itself. */
function expectAnswer(bytes: Uint8Array, fileName: string): void {
  const before = bytes.slice();
  const started = performance.now();
  const reading = readReturn(bytes, fileName, SCHEDULE);
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(Buffer.compare(bytes, before)).toBe(0);
  if (reading.status === "read") {
    expect(reading.lines).toHaveLength(SCHEDULE.lines.length);
    reading.lines.forEach(({ state, price, findings }) => {
      expect(price !== null).toBe(state === "accepted");
      expect(state === "accepted" || findings.length > 0).toBe(true);
    });
  } else {
    expect(reading.message.length).toBeGreaterThan(fileName.length + 20);
  }
}

describe("any bytes", () => {
  const good = returnFile();
  const csv = new TextEncoder().encode(csvText(filledGrid()));

  it("are refused or read", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), ENDINGS, expectAnswer), { numRuns: 300 });
  });

  it("that begin like a workbook are refused or read", () => {
    const beginnings = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    );
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 300 }), ENDINGS, (start, rest, name) => {
        expectAnswer(Uint8Array.from([...start, ...rest]), name);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ["workbook", good, "a.xlsx"],
    [".csv file", csv, "a.csv"],
  ])("of a good %s, some of them changed, are refused or read", (_, bytes, name) => {
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = bytes.slice();
        changes.forEach(([at, value]) => (changed[at] = value));
        expectAnswer(changed, name);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["workbook", good, "a.xlsx"],
    [".csv file", csv, "a.csv"],
  ])("of a good %s, cut off or moved, are refused or read", (_, bytes, name) => {
    const place = fc.nat({ max: bytes.length });
    fc.assert(
      fc.property(place, place, (one, other) => {
        expectAnswer(bytes.slice(Math.min(one, other), Math.max(one, other)), name);
        expectAnswer(Uint8Array.from([...bytes.slice(0, one), ...bytes.slice(other)]), name);
      }),
      { numRuns: 100 },
    );
  });

  it("for the XML of the sheet are refused or read", () => {
    const piece = fc.constantFrom(
      ...[
        "<row>",
        "</row>",
        '<row r="9">',
        '<c r="A9">',
        '<c t="s">',
        '<c t="inlineStr">',
        "</c>",
        "<v>",
        "</v>",
        "<f>",
        "</f>",
      ],
      ...[
        '<f t="array" ref="A1:XFD1048576">',
        "1",
        "-1e308",
        "<is><t>",
        "</t></is>",
        "&amp;",
        "&#0;",
        "&#x3D;",
        "<![CDATA[",
        "]]>",
      ],
      ...[
        "<sheetData>",
        "</sheetData>",
        "<!--",
        "-->",
        "<?x",
        "?>",
        "<mergeCell ref='A1:A9'/>",
        "\u0000",
        "__proto__",
        "Line",
      ],
    );
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, closed) => {
        const body = pieces.join("");
        const sheet = closed
          ? `<worksheet ${main}><sheetData>${body}</sheetData></worksheet>`
          : `<worksheet ${main}>${body}`;
        const parts = { "xl/worksheets/sheet1.xml": sheet };
        expectAnswer(makeXlsx({ sheets: [{ name: "Prices", rows: [] }], parts }), "a.xlsx");
      }),
      { numRuns: 300 },
    );
  });
});
