import { checkNumber, checkRate, describeRange, type NumberRange } from "../finance/number-checks";
import { ACCEPTED_RATE } from "./arguments";
import { dayInCell } from "./arguments-days";
import { numberInCell, textInCell, type Cell } from "./cells";

/**
 * A column of a table argument. An optional column may be missing altogether, and a blank cell in it means `whenBlank`;
 * in every other column a blank is an error.
 */
export interface Column<Value> {
  readonly header: string;
  readonly synonyms: readonly string[];
  readonly optional: boolean;
  readonly whenBlank: Value | undefined;
  /** A number 0 in a column of texts is an empty cell: some versions of Excel hand one over as 0. */
  readonly holds: "numbers" | "texts";
  readonly read: (cell: Cell, place: string) => Value;
}

/** A column of numbers in a range. */
export function numberColumn(
  header: string,
  range: NumberRange = {},
  synonyms: readonly string[] = [],
): Column<number> {
  return required("numbers", header, synonyms, (cell, place) =>
    checkNumber(numberInCell(cell, place, describeRange(range)), place, range),
  );
}

/** A column of rates, each a fraction from 0 to 1. */
export function rateColumn(header: string, synonyms: readonly string[] = []): Column<number> {
  return required("numbers", header, synonyms, (cell, place) =>
    checkRate(numberInCell(cell, place, ACCEPTED_RATE), place),
  );
}

/** A column of texts: labels, explanations. */
export function textColumn(header: string, synonyms: readonly string[] = []): Column<string> {
  return required("texts", header, synonyms, (cell, place) =>
    textInCell(cell.kind === "number" && cell.number === 0 ? { kind: "blank" } : cell, place, "a text"),
  );
}

/** A column of days, read as ISO dates. */
export function dayColumn(header: string, synonyms: readonly string[] = []): Column<string> {
  return required("texts", header, synonyms, (cell, place) => dayInCell(cell, place));
}

/**
 * The same column, optional.
 *
 * @param column The column as it is read when a value is there.
 * @param whenBlank What a missing column or a blank cell stands for; say it in the function's help.
 * @example optionalColumn(numberColumn("End after", NOT_NEGATIVE), undefined)
 */
export function optionalColumn<Value, Blank>(column: Column<Value>, whenBlank: Blank): Column<Value | Blank> {
  return { ...column, optional: true, whenBlank };
}

function required<Value>(
  holds: Column<Value>["holds"],
  header: string,
  synonyms: readonly string[],
  read: (cell: Cell, place: string) => Value,
): Column<Value> {
  return { header, synonyms, optional: false, whenBlank: undefined, holds, read };
}
