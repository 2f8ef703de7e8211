/** Excel.NamedItemCollection and Excel.NamedItem: defined names of the workbook or of one sheet. */
import { fullAddress, parseAddress } from "../address";
import type { Place } from "../cell-contents";
import { HostFailure, invalidArgument, notFound } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";
import type { DefinedName } from "../port";
import { RANGE, rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

interface Scope {
  readonly workbook: OpenWorkbook;
  /** null for the workbook's own names. */
  readonly sheetId: string | null;
}

interface NameTarget extends Scope {
  readonly name: string;
}

const LONGEST_NAME = 255;
const ERROR_TEXT = /^=(#N\/A|#VALUE!|#REF!|#DIV\/0!|#NUM!|#NAME\?|#NULL!)$/;

export function findName({ workbook, sheetId }: Scope, name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return workbook.port.names().find((each) => each.sheetId === sheetId && each.name.toLowerCase() === wanted);
}

/** The cells a name stands for, where it stands for cells of one area. */
export function placeNamed(workbook: OpenWorkbook, { formula, sheetId }: DefinedName): Place | null {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  if (!parsed) return null;
  const sheet = parsed.sheetName === null ? sheetId : workbook.sheetNamed(parsed.sheetName)?.id;
  return sheet ? { workbook, sheetId: sheet, area: parsed.area } : null;
}

function definition(target: NameTarget): DefinedName {
  const found = findName(target, target.name);
  if (!found) throw notFound(`The name "${target.name}"`);
  return found;
}

function edit(target: NameTarget, change: Partial<DefinedName>): void {
  target.workbook.port.putName({ ...definition(target), ...change });
}

function kindAndValue(target: NameTarget): { readonly type: string; readonly value: unknown } {
  const defined = definition(target);
  const place = placeNamed(target.workbook, defined);
  if (place) return { type: "Range", value: fullAddress(target.workbook.sheet(place.sheetId).name, place.area) };
  const text = defined.formula.slice(1).trim();
  if (text !== "" && Number.isFinite(Number(text))) return { type: "Double", value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  const error = ERROR_TEXT.exec(defined.formula);
  if (error) return { type: "Error", value: error[1] };
  if (/^LAMBDA\(/i.test(text)) return { type: "Error", value: "#CALC!" };
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  throw new HostFailure(
    "ApiNotFound",
    `NamedItem.value is not available in the embedded workbook for "${defined.name}", which holds a calculation.`,
  );
}

const NAMED_ITEM: ObjectClass<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { read: (target) => definition(target).name },
    Formula: {
      read: (target) => definition(target).formula,
      write: (target, given) => {
        edit(target, { formula: formulaText(target.workbook, given) });
      },
    },
    Comment: {
      read: (target) => definition(target).comment,
      write: (target, given) => {
        edit(target, { comment: given.text() });
      },
    },
    Visible: {
      read: (target) => definition(target).visible,
      write: (target, given) => {
        edit(target, { visible: given.flag() });
      },
    },
    Scope: { read: (target) => (definition(target).sheetId === null ? "Workbook" : "Worksheet") },
    Type: { read: (target) => kindAndValue(target).type },
    Value: { read: (target) => kindAndValue(target).value },
  },
  objects: {
    Worksheet: ({ workbook, sheetId, name }) => {
      if (sheetId === null)
        throw new HostFailure("ItemNotFound", `The name "${name}" belongs to the workbook, not to a worksheet.`);
      return worksheetObject(workbook, sheetId);
    },
    WorksheetOrNullObject: ({ workbook, sheetId }) =>
      sheetId === null ? HostObject.nothing : worksheetObject(workbook, sheetId),
  },
  methods: {
    GetRange: (target) => rangeOf(target) ?? missing(`The range of the name "${target.name}"`),
    GetRangeOrNullObject: (target) => rangeOf(target) ?? HostObject.nothing,
    Delete: (target) => {
      const { name, sheetId } = definition(target);
      target.workbook.port.removeName(name, sheetId);
    },
  },
};

function rangeOf(target: NameTarget): HostObject | null {
  const place = placeNamed(target.workbook, definition(target));
  return place && rangeObject(place.workbook, place.sheetId, place.area);
}

function missing(what: string): never {
  throw notFound(what);
}

const NAMES: ObjectClass<Scope> = {
  name: "NamedItemCollection",
  properties: {},
  items: (scope) => inScope(scope).map(({ name }) => HostObject.of(NAMED_ITEM, { ...scope, name })),
  item: (scope, key) => byName(scope, key.text()) ?? missing(`The name "${key.text()}"`),
  methods: {
    Add: (scope, given) => add(scope, given.at(0, "name"), given.at(1, "reference"), given.at(2, "comment")),
    AddFormulaLocal: (scope, given) => add(scope, given.at(0, "name"), given.at(1, "formula"), given.at(2, "comment")),
    GetItemOrNullObject: (scope, given) => byName(scope, given.at(0, "name").text()) ?? HostObject.nothing,
    GetCount: (scope) => inScope(scope).length,
  },
};

function inScope({ workbook, sheetId }: Scope): readonly DefinedName[] {
  return workbook.port.names().filter((name) => name.sheetId === sheetId);
}

function byName(scope: Scope, name: string): HostObject | undefined {
  const found = findName(scope, name);
  return found && HostObject.of(NAMED_ITEM, { ...scope, name: found.name });
}

function add(scope: Scope, givenName: Given, reference: Given, comment: Given): HostObject {
  const name = checkedName(givenName);
  if (findName(scope, name))
    throw new HostFailure(
      "ItemAlreadyExists",
      `NamedItemCollection.add: the name "${name}" exists already in this scope.`,
    );
  const formula = formulaText(scope.workbook, reference);
  scope.workbook.port.putName({
    name,
    sheetId: scope.sheetId,
    formula,
    comment: comment.isAbsent ? "" : comment.text(),
    visible: true,
  });
  return HostObject.of(NAMED_ITEM, { ...scope, name });
}

function formulaText(workbook: OpenWorkbook, given: Given): string {
  if (given.value instanceof HostObject) {
    const { sheetId, area } = given.target(RANGE);
    return `=${fullAddress(workbook.sheet(sheetId).name, area, true)}`;
  }
  if (typeof given.value === "number") return `=${given.number()}`;
  const text = given.text();
  if (!text.startsWith("=") || text.length < 2) throw given.unfit('a Range, or a formula that begins with "="');
  return text;
}

function checkedName(given: Given): string {
  const name = given.text();
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isReference = parseAddress(name) !== null || /^(R[0-9]*C?[0-9]*|C[0-9]*)$/i.test(name);
  if (!wellFormed || isReference) {
    throw invalidArgument(
      `${given.label}: found "${name}", accepted are letters, digits, _ and ., beginning with a letter or _, up to ${LONGEST_NAME} characters, and not an address such as A1.`,
    );
  }
  return name;
}

export function namesObject(workbook: OpenWorkbook, sheetId: string | null): HostObject {
  return HostObject.of(NAMES, { workbook, sheetId });
}
