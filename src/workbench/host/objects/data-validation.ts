/** Excel.DataValidation: what may be entered into cells. */
import { type Place, clipToGrid, refuseProtectedFormat } from "../cell-contents";
import { HostFailure, invalidArgument } from "../failure";
import type { Given } from "../given";
import { HostObject, type ObjectClass } from "../host-object";
import type { Area } from "../port";
import type { ComparisonOperator, Validation, ValidationRule } from "../rules";

export const OPERATORS: readonly ComparisonOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const COMPARISONS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
type ComparisonKey = keyof typeof COMPARISONS;

const NO_WORDS = { show: true, title: "", message: "" };
const DAY_MS = 86_400_000;

type Places = readonly Place[];

const DATA_VALIDATION: ObjectClass<Places> = {
  name: "DataValidation",
  properties: {
    Type: {
      read: (places) => {
        const kinds = new Set(cells(places).map(({ validation }) => validation?.rule.kind ?? "None"));
        const [kind = "None"] = kinds;
        return kinds.size <= 1 ? kind : "Inconsistent";
      },
    },
    Rule: {
      read: (places) => {
        const validation = uniform(places);
        return validation ? spellRule(validation.rule) : {};
      },
      write: (places, given) => {
        const rule = readRule(given);
        change(places, (present) => ({
          ...(present ?? { ignoreBlanks: true, prompt: NO_WORDS, alert: { ...NO_WORDS, style: "Stop" } }),
          rule,
        }));
      },
    },
    IgnoreBlanks: {
      read: (places) => uniform(places)?.ignoreBlanks ?? null,
      write: (places, given) => {
        const ignoreBlanks = given.flag();
        change(places, (present) => ({ ...ruled(present, given), ignoreBlanks }));
      },
    },
    Prompt: {
      read: (places) => {
        const prompt = uniform(places)?.prompt;
        return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
      },
      write: (places, given) => {
        const show = given.part("showPrompt");
        const prompt = {
          show: show.isAbsent || show.flag(),
          title: words(given.part("title"), 32),
          message: words(given.part("message"), 255),
        };
        change(places, (present) => ({ ...ruled(present, given), prompt }));
      },
    },
    ErrorAlert: {
      read: (places) => {
        const alert = uniform(places)?.alert;
        return alert ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message } : null;
      },
      write: (places, given) => {
        const show = given.part("showAlert");
        const style = given.part("style");
        const alert = {
          show: show.isAbsent || show.flag(),
          style: style.isAbsent ? ("Stop" as const) : style.oneOf(["Stop", "Warning", "Information"] as const),
          title: words(given.part("title"), 32),
          message: words(given.part("message"), 255),
        };
        change(places, (present) => ({ ...ruled(present, given), alert }));
      },
    },
  },
  methods: {
    Clear: (places) => {
      for (const place of places) {
        refuseProtectedFormat(place);
        place.workbook.port.setValidation(place.sheetId, clipToGrid(place), null);
      }
    },
  },
};

export function dataValidationObject(...places: Places): HostObject {
  return HostObject.of(DATA_VALIDATION, places);
}

interface ValidatedCell {
  readonly place: Place;
  readonly cell: Area;
  readonly validation: Validation | null;
}

function cells(places: Places): ValidatedCell[] {
  return places.flatMap((place) => {
    const area = clipToGrid(place);
    return Array.from({ length: area.rows * area.columns }, (_, index) => {
      const row = area.row + Math.floor(index / area.columns);
      const column = area.column + (index % area.columns);
      return {
        place,
        cell: { row, column, rows: 1, columns: 1 },
        validation: place.workbook.port.validationAt(place.sheetId, row, column),
      };
    });
  });
}

/** null where cells differ or have none. */
function uniform(places: Places): Validation | null {
  const [first, ...rest] = cells(places).map(({ validation }) => validation);
  const text = JSON.stringify(first);
  return first && rest.every((other) => JSON.stringify(other) === text) ? first : null;
}

function change(places: Places, next: (present: Validation | null) => Validation): void {
  places.forEach(refuseProtectedFormat);
  for (const place of places) {
    const found = cells([place]);
    const first = found[0]?.validation ?? null;
    if (found.every(({ validation }) => JSON.stringify(validation) === JSON.stringify(first))) {
      place.workbook.port.setValidation(place.sheetId, clipToGrid(place), next(first));
      continue;
    }
    for (const { cell, validation } of found) place.workbook.port.setValidation(place.sheetId, cell, next(validation));
  }
}

function ruled(present: Validation | null, given: Given): Validation {
  if (!present) throw new HostFailure("InvalidOperation", `${given.label}: set DataValidation.rule first.`);
  return present;
}

function words(given: Given, most: number): string {
  if (given.isAbsent) return "";
  const text = given.text();
  if (text.length > most)
    throw invalidArgument(`${given.label}: found ${text.length} characters, accepted are ${most}.`);
  return text;
}

function readRule(given: Given): ValidationRule {
  const stated = Object.entries(given.record()).filter(([, value]) => value !== null && value !== undefined);
  const [key] = stated[0] ?? [];
  if (stated.length !== 1 || key === undefined)
    throw given.unfit("exactly one of wholeNumber, decimal, date, time, textLength, list, custom");
  const body = given.part(key);
  if (key === "list") {
    const dropDown = body.part("inCellDropDown");
    const source = body.part("source").text();
    if (!source.startsWith("=") && source.length > 255)
      throw invalidArgument(`${body.label}.source: found ${source.length} characters, accepted are 255.`);
    return { kind: "List", source, inCellDropDown: dropDown.isAbsent || dropDown.flag() };
  }
  if (key === "custom") return { kind: "Custom", formula: body.part("formula").text() };
  if (!(key in COMPARISONS)) throw given.unfit("one of wholeNumber, decimal, date, time, textLength, list, custom");
  const kind = COMPARISONS[key as ComparisonKey];
  const operator = body.part("operator").oneOf(OPERATORS);
  const first = operand(body.part("formula1"), kind === "Date");
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return needsTwo
    ? { kind, operator, first, second: operand(body.part("formula2"), kind === "Date") }
    : { kind, operator, first };
}

function operand(given: Given, isDate: boolean): number | string {
  if (typeof given.value === "number") return given.number();
  const text = given.text();
  if (text.startsWith("=")) return text;
  if (isDate && /^\d{4}-\d{2}-\d{2}/.test(text))
    return (Date.parse(text.slice(0, 10)) - Date.UTC(1899, 11, 30)) / DAY_MS;
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) throw given.unfit("a number, a date as 2026-04-01, or a formula");
  return number;
}

function spellRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  if (rule.kind === "List") return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
  if (rule.kind === "Custom") return { custom: { formula: rule.formula } };
  const key = rule.kind.charAt(0).toLowerCase() + rule.kind.slice(1);
  return {
    [key]: {
      operator: rule.operator,
      formula1: rule.first,
      ...(rule.second === undefined ? {} : { formula2: rule.second }),
    },
  };
}
