import { strToU8, zipSync, type Zippable } from "fflate";

/** A cell of a made workbook. A text goes to the shared texts, a number is a number without a format. */
export type MadeCell =
  | null
  | string
  | number
  | { readonly inline: string }
  | { readonly runs: readonly string[] }
  | { readonly number: number | string; readonly style: MadeStyle }
  | { readonly formula: string; readonly cached: string | number; readonly area?: string }
  | { readonly error: string }
  | { readonly truth: boolean }
  | { readonly isoDate: string };

/** Number formats of the cell styles, in their order. */
const STYLES = {
  general: { id: 0, code: undefined },
  builtInDate: { id: 14, code: undefined },
  ownDate: { id: 164, code: "dd/mm/yyyy;@" },
  percentage: { id: 165, code: "0.0%" },
  pounds: { id: 166, code: "[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00" },
  euros: { id: 167, code: "[$€-2] #,##0.00" },
  quotedWord: { id: 168, code: '0.00" per day"' },
} as const;
export type MadeStyle = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as MadeStyle[];

export interface MadeSheet {
  readonly name: string;
  /** Row by row from row 1; a missing or `null` cell is blank. */
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: "hidden" | "veryHidden";
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
  /** Put right after `<sheetData>`'s end. */
  readonly after?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly countsFrom1904?: boolean;
  /** Leaves out the addresses of rows and cells, as some programs do. */
  readonly withoutAddresses?: boolean;
  /** Writes `x:row` instead of `row`, as some programs do. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Put into workbook.xml before its end. */
  readonly inWorkbook?: string;
  /** More parts, or other contents of those that are made. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the sheets, as XML. */
  readonly sheetLinks?: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of an .xlsx file. */
export function makeXlsx(workbook: MadeWorkbook): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(madeParts(workbook))) {
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable);
}

/** The parts of an .xlsx file before they are packed. */
export function madeParts(workbook: MadeWorkbook): Record<string, string | Uint8Array> {
  const texts: string[] = [];
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, workbook, texts));
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": links([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(workbook),
    "xl/_rels/workbook.xml.rels": links([
      ...sheets.map((_, index) => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["rIdTexts", "sharedStrings", "/xl/sharedStrings.xml"],
      ["rIdStyles", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${mainNamespace(workbook)}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": stylesXml(workbook),
  };
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
    if (workbook.sheetLinks !== undefined) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] =
        `${XML}<Relationships xmlns="${RELATIONSHIPS}">${workbook.sheetLinks}</Relationships>`;
    }
  });
  return { ...parts, ...workbook.parts };
}

function sheetXml(sheet: MadeSheet, workbook: MadeWorkbook, texts: string[]): string {
  const p = workbook.prefix === undefined ? "" : `${workbook.prefix}:`;
  const declared = workbook.prefix === undefined ? "xmlns" : `xmlns:${workbook.prefix}`;
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const address = workbook.withoutAddresses === true ? "" : ` r="${number}"`;
    const hidden = sheet.hiddenRows?.includes(number) === true ? ' hidden="1"' : "";
    const content = cells
      .map((cell, column) =>
        cellXml(cell, workbook.withoutAddresses === true ? "" : ` r="${letters(column + 1)}${number}"`, p, texts),
      )
      .join("");
    return `<${p}row${address}${hidden}>${content}</${p}row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map((column) => `<${p}col min="${column}" max="${column}" hidden="1"/>`);
  const merged = (sheet.merged ?? []).map((area) => `<${p}mergeCell ref="${area}"/>`);
  return [
    `${XML}<${p}worksheet ${declared}="${mainNamespace(workbook)}">`,
    columns.length > 0 ? `<${p}cols>${columns.join("")}</${p}cols>` : "",
    `<${p}sheetData>${rows.join("")}</${p}sheetData>`,
    merged.length > 0 ? `<${p}mergeCells>${merged.join("")}</${p}mergeCells>` : "",
    sheet.after ?? "",
    `</${p}worksheet>`,
  ].join("");
}

function cellXml(cell: MadeCell, address: string, p: string, texts: string[]): string {
  const made = (attributes: string, content: string) => `<${p}c${address}${attributes}>${content}</${p}c>`;
  if (cell === null) return address === "" ? made("", "") : "";
  if (typeof cell === "number") return made("", `<${p}v>${cell}</${p}v>`);
  if (typeof cell === "string") return made(' t="s"', `<${p}v>${texts.push(cell) - 1}</${p}v>`);
  if ("inline" in cell) return made(' t="inlineStr"', `<${p}is><${p}t>${escaped(cell.inline)}</${p}t></${p}is>`);
  if ("runs" in cell) {
    const runs = cell.runs.map((run) => `<${p}r><${p}t>${escaped(run)}</${p}t></${p}r>`).join("");
    return made(' t="inlineStr"', `<${p}is>${runs}<${p}rPh sb="0" eb="1"><${p}t>spoken</${p}t></${p}rPh></${p}is>`);
  }
  if ("number" in cell) return made(` s="${STYLE_NAMES.indexOf(cell.style)}"`, `<${p}v>${cell.number}</${p}v>`);
  if ("error" in cell) return made(' t="e"', `<${p}v>${cell.error}</${p}v>`);
  if ("truth" in cell) return made(' t="b"', `<${p}v>${cell.truth ? 1 : 0}</${p}v>`);
  if ("isoDate" in cell) return made(' t="d"', `<${p}v>${cell.isoDate}</${p}v>`);
  const area = cell.area === undefined ? "" : ` t="array" ref="${cell.area}"`;
  const type = typeof cell.cached === "string" ? ' t="str"' : "";
  return made(type, `<${p}f${area}>${escaped(cell.formula)}</${p}f><${p}v>${escaped(String(cell.cached))}</${p}v>`);
}

function workbookXml(workbook: MadeWorkbook): string {
  const sheets = workbook.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const properties = workbook.countsFrom1904 === true ? '<workbookPr date1904="1"/>' : "";
  return `${XML}<workbook xmlns="${mainNamespace(workbook)}" xmlns:r="${OFFICE}">${properties}<sheets>${sheets.join("")}</sheets>${workbook.inWorkbook ?? ""}</workbook>`;
}

function stylesXml(workbook: MadeWorkbook): string {
  const formats = Object.values(STYLES);
  const own = formats.flatMap(({ id, code }) =>
    code === undefined ? [] : [`<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`],
  );
  const used = formats.map(({ id }) => `<xf numFmtId="${id}"/>`);
  // The formats of the named styles come first in a real file and must not be counted.
  const named = '<cellStyleXfs><xf numFmtId="14"/><xf numFmtId="9"/></cellStyleXfs>';
  return `${XML}<styleSheet xmlns="${mainNamespace(workbook)}"><numFmts>${own.join("")}</numFmts>${named}<cellXfs>${used.join("")}</cellXfs></styleSheet>`;
}

function contentTypes(sheetCount: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const sheets = Array.from(
    { length: sheetCount },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${sheets.join("")}</Types>`;
}

function links(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const each = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}

function mainNamespace(workbook: MadeWorkbook): string {
  return workbook.strict === true
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
