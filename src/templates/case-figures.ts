/** The assumptions of a complete case, for the models behind the previews. */
import type { CaseValues } from "./case";
import { isEmptyRow } from "./case-values";

/** One row of a table, by column id. */
export interface FigureRow {
  readonly number: (column: string) => number;
  readonly text: (column: string) => string;
}

export interface CaseFigures {
  readonly number: (id: string) => number;
  /** An optional figure: the given one where the case leaves it blank. */
  readonly numberOr: (id: string, otherwise: number) => number;
  readonly text: (id: string) => string;
  /** The filled rows of a table; a blank optional figure counts as 0, a blank text as "". */
  readonly rows: (table: string) => readonly FigureRow[];
  /** One column of a table. */
  readonly column: (table: string, column: string) => readonly number[];
}

/**
 * The figures of a case that has passed its field checks.
 *
 * @param values The case: rates as fractions, money in pounds or in the unit the input states.
 * @returns Readers by id; each throws an Error for an id that the template does not have: a fault of the model, not of the case.
 * @example figuresOf(workedCase(template)).number("weeksPerYear") // 52
 */
export function figuresOf(values: CaseValues): CaseFigures {
  const valueOf = (id: string): number | string | null => {
    const value = values.inputs[id];
    if (value === undefined) throw new Error(`${id}: the model asks for an assumption that the template does not have`);
    return value;
  };
  const number = (id: string): number => {
    const value = valueOf(id);
    if (typeof value !== "number")
      throw new Error(`${id}: the model needs a number and the case holds ${String(value)}`);
    return value;
  };
  const rows = (table: string): FigureRow[] => {
    const held = values.tables[table];
    if (held === undefined) throw new Error(`${table}: the model asks for a table that the template does not have`);
    return held
      .filter((row) => !isEmptyRow(row))
      .map((row) => ({
        number: (column) => (typeof row[column] === "number" ? row[column] : 0),
        text: (column) => String(row[column] ?? ""),
      }));
  };
  return {
    number,
    numberOr: (id, otherwise) => (valueOf(id) === null ? otherwise : number(id)),
    text: (id) => {
      const value = valueOf(id);
      if (typeof value !== "string")
        throw new Error(`${id}: the model needs a text and the case holds ${String(value)}`);
      return value;
    },
    rows,
    column: (table, column) => rows(table).map((row) => row.number(column)),
  };
}
