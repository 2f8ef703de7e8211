/** Excel.ConditionalFormatCollection and what is in it: rules by formula and by the cell's value. */
import { intersection } from "../address";
import { type Place, clipToGrid, refuseProtectedFormat } from "../cell-contents";
import { notAvailable, notFound } from "../failure";
import { HostObject, type ObjectClass, type Property } from "../host-object";
import type { OpenWorkbook, UnfinishedFormat } from "../open-workbook";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../rules";
import { OPERATORS } from "./data-validation";
import { rangeObject } from "./range";

interface FormatTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
  readonly id: string;
}

type Edited = UnfinishedFormat & { readonly rule: ConditionalRule | null };

function present({ workbook, sheetId, id }: FormatTarget): Edited {
  const unfinished = workbook.unfinishedFormats.get(id);
  if (unfinished) return { ...unfinished, rule: null };
  const found = workbook.port.conditionalFormats(sheetId).find((format) => format.id === id);
  if (!found) throw notFound("The conditional format");
  return { ...found, sheetId, kind: found.rule.kind };
}

/** A format without a rule cannot be shown, so it reaches the grid when its rule is given. */
function edit(target: FormatTarget, change: Partial<Edited>): void {
  const { rule, areas, look, stopIfTrue, kind } = { ...present(target), ...change };
  if (rule === null) {
    target.workbook.unfinishedFormats.set(target.id, { sheetId: target.sheetId, areas, look, stopIfTrue, kind });
    return;
  }
  target.workbook.unfinishedFormats.delete(target.id);
  target.workbook.port.putConditionalFormat(target.sheetId, { id: target.id, areas, rule, look, stopIfTrue });
}

function remove(target: FormatTarget): void {
  if (target.workbook.unfinishedFormats.delete(target.id)) return;
  target.workbook.port.removeConditionalFormat(target.sheetId, target.id);
}

function colourOf(key: "fontColour" | "fillColour"): Property<FormatTarget> {
  return {
    read: (target) => present(target).look[key] ?? "",
    write: (target, given) => {
      edit(target, { look: { ...present(target).look, [key]: given.colour() } });
    },
  };
}

function flagOf(key: "bold" | "italic" | "strikethrough"): Property<FormatTarget> {
  return {
    read: (target) => present(target).look[key] ?? null,
    write: (target, given) => {
      edit(target, { look: { ...present(target).look, [key]: given.flag() } });
    },
  };
}

function without(look: ConditionalLook, ...keys: readonly (keyof ConditionalLook)[]): ConditionalLook {
  return Object.fromEntries(Object.entries(look).filter(([key]) => !keys.some((dropped) => dropped === key)));
}

const FONT: ObjectClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: colourOf("fontColour"),
    Bold: flagOf("bold"),
    Italic: flagOf("italic"),
    Strikethrough: flagOf("strikethrough"),
  },
  methods: {
    Clear: (target) => {
      edit(target, { look: without(present(target).look, "fontColour", "bold", "italic", "strikethrough") });
    },
  },
};

const FILL: ObjectClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  properties: { Color: colourOf("fillColour") },
  methods: {
    Clear: (target) => {
      edit(target, { look: without(present(target).look, "fillColour") });
    },
  },
};

const RANGE_FORMAT: ObjectClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  properties: {},
  objects: { Font: (target) => HostObject.of(FONT, target), Fill: (target) => HostObject.of(FILL, target) },
};

const RULE: ObjectClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      read: (target) => {
        const { rule } = present(target);
        return rule?.kind === "Custom" ? rule.formula : "";
      },
      write: (target, given) => {
        const formula = given.text();
        if (!formula.startsWith("=")) throw given.unfit('a formula that begins with "="');
        edit(target, { rule: { kind: "Custom", formula } });
      },
    },
  },
};

const CUSTOM: ObjectClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  properties: {},
  objects: { Format: (target) => HostObject.of(RANGE_FORMAT, target), Rule: (target) => HostObject.of(RULE, target) },
};

const CELL_VALUE: ObjectClass<FormatTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      read: (target) => {
        const { rule } = present(target);
        return rule?.kind === "CellValue"
          ? { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 }
          : null;
      },
      write: (target, given) => {
        const operator = given.part("operator").oneOf(OPERATORS);
        const formula1 = given.part("formula1").text();
        const second = given.part("formula2");
        edit(target, {
          rule: { kind: "CellValue", operator, formula1, ...(second.isAbsent ? {} : { formula2: second.text() }) },
        });
      },
    },
  },
  objects: { Format: (target) => HostObject.of(RANGE_FORMAT, target) },
};

function ofKind(kind: ConditionalRule["kind"], type: ObjectClass<FormatTarget>, orNothing: boolean) {
  return (target: FormatTarget): HostObject => {
    if (present(target).kind === kind) return HostObject.of(type, target);
    if (orNothing) return HostObject.nothing;
    throw notFound(`The ${kind} part of the conditional format`);
  };
}

const CONDITIONAL_FORMAT: ObjectClass<FormatTarget> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Type: { read: (target) => present(target).kind },
    StopIfTrue: {
      read: (target) => present(target).stopIfTrue,
      write: (target, given) => {
        edit(target, { stopIfTrue: given.flag() });
      },
    },
    Priority: {
      read: ({ workbook, sheetId, id }) =>
        workbook.port.conditionalFormats(sheetId).findIndex((format) => format.id === id),
    },
  },
  objects: {
    Custom: ofKind("Custom", CUSTOM, false),
    CustomOrNullObject: ofKind("Custom", CUSTOM, true),
    CellValue: ofKind("CellValue", CELL_VALUE, false),
    CellValueOrNullObject: ofKind("CellValue", CELL_VALUE, true),
  },
  methods: {
    Delete: remove,
    GetRange: (target) => {
      const [area, ...more] = present(target).areas;
      if (!area || more.length > 0) throw notFound("One range of the conditional format");
      return rangeObject(target.workbook, target.sheetId, area);
    },
  },
};

const CONDITIONAL_FORMATS: ObjectClass<readonly Place[]> = {
  name: "ConditionalFormatCollection",
  properties: {},
  items: (places) => targets(places).map((target) => HostObject.of(CONDITIONAL_FORMAT, target)),
  item: (places, key) => byId(places, key.text()) ?? missing(),
  methods: {
    Add: (places, given) => {
      const type = given.at(0, "type").text();
      if (type !== "Custom" && type !== "CellValue") throw notAvailable("ConditionalFormatType", type);
      return add(places, type);
    },
    GetCount: (places) => targets(places).length,
    GetItemOrNullObject: (places, given) => byId(places, given.at(0, "id").text()) ?? HostObject.nothing,
    GetItemAt: (places, given) => {
      const target = targets(places)[given.at(0, "index").number({ minimum: 0, whole: true })];
      return target ? HostObject.of(CONDITIONAL_FORMAT, target) : missing();
    },
    ClearAll: (places) => {
      places.forEach(refuseProtectedFormat);
      targets(places).forEach(remove);
    },
  },
};

function missing(): never {
  throw notFound("The conditional format");
}

function targets(places: readonly Place[]): FormatTarget[] {
  const [place] = places;
  if (!place) return [];
  const { workbook, sheetId } = place;
  const touches = (format: Pick<ConditionalFormat, "areas">): boolean =>
    format.areas.some((area) => places.some((each) => intersection(area, each.area)));
  const unfinished = [...workbook.unfinishedFormats]
    .filter(([, format]) => format.sheetId === sheetId && touches(format))
    .map(([id]) => id);
  const finished = workbook.port
    .conditionalFormats(sheetId)
    .filter(touches)
    .map(({ id }) => id);
  return [...unfinished, ...finished].map((id) => ({ workbook, sheetId, id }));
}

function byId(places: readonly Place[], id: string): HostObject | undefined {
  const target = targets(places).find((each) => each.id === id);
  return target && HostObject.of(CONDITIONAL_FORMAT, target);
}

function add(places: readonly Place[], kind: ConditionalRule["kind"]): HostObject {
  places.forEach(refuseProtectedFormat);
  const [place] = places;
  if (!place) return HostObject.nothing;
  const { workbook, sheetId } = place;
  const taken = new Set(workbook.port.conditionalFormats(sheetId).map((format) => format.id));
  const id = workbook.freeKey("rule", (key) => taken.has(key));
  workbook.unfinishedFormats.set(id, { sheetId, areas: places.map(clipToGrid), kind, look: {}, stopIfTrue: false });
  return HostObject.of(CONDITIONAL_FORMAT, { workbook, sheetId, id });
}

export function conditionalFormatsObject(...places: readonly Place[]): HostObject {
  return HostObject.of(CONDITIONAL_FORMATS, places);
}
