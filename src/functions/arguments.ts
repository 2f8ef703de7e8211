import { FinanceError } from "../finance/finance-error";
import { checkNumber, checkRate, describeRange, type NumberRange } from "../finance/number-checks";
import { numberInCell, readCell, singleValue, textInCell } from "./cells";
import { messages } from "./errors";

/** What a rate argument accepts, in the words of messages. */
export const ACCEPTED_RATE = "a rate such as 29% (0.29)";

/**
 * Whether an optional argument was left out. Excel passes an omitted argument and a reference to a blank cell alike, so
 * both take the default.
 */
export function isOmitted(value: unknown): boolean {
  if (Array.isArray(value)) {
    return (
      value.length === 1 &&
      (Array.isArray(value[0]) ? value[0].length === 1 && isOmitted(value[0][0]) : isOmitted(value[0]))
    );
  }
  return readCell(value).kind === "blank";
}

/**
 * A required number.
 *
 * @param value The argument as Excel passes it: a value or a one-cell range.
 * @param argument The parameter's name.
 * @param range The accepted numbers.
 * @throws FinanceError for anything but a number in the range.
 * @example readNumber(84.7, "durationWeeks", NOT_NEGATIVE) // 84.7
 */
export function readNumber(value: unknown, argument: string, range: NumberRange = {}): number {
  const accepted = describeRange(range);
  return checkNumber(
    numberInCell(readCell(singleValue(value, argument, accepted)), argument, accepted),
    argument,
    range,
  );
}

/** A number, or the default when the argument is left out. */
export function readOptionalNumber<Default>(
  value: unknown,
  argument: string,
  whenOmitted: Default,
  range: NumberRange = {},
): number | Default {
  return isOmitted(value) ? whenOmitted : readNumber(value, argument, range);
}

/** A required whole number: cases, people, months, years. */
export function readWholeNumber(value: unknown, argument: string, range: NumberRange = { atLeast: 0 }): number {
  return readNumber(value, argument, { ...range, whole: true });
}

/** A whole number, or the default when the argument is left out. */
export function readOptionalWholeNumber<Default>(
  value: unknown,
  argument: string,
  whenOmitted: Default,
  range: NumberRange = { atLeast: 0 },
): number | Default {
  return isOmitted(value) ? whenOmitted : readWholeNumber(value, argument, range);
}

/**
 * A required rate as a fraction from 0 to 1.
 *
 * @throws FinanceError; 29 is answered with "enter 29% or 0.29", the text "29%" with the number to enter.
 */
export function readRate(value: unknown, argument: string): number {
  return checkRate(
    numberInCell(readCell(singleValue(value, argument, ACCEPTED_RATE)), argument, ACCEPTED_RATE),
    argument,
  );
}

/** A rate, or the default when the argument is left out. */
export function readOptionalRate<Default>(value: unknown, argument: string, whenOmitted: Default): number | Default {
  return isOmitted(value) ? whenOmitted : readRate(value, argument);
}

/** A required text. */
export function readText(value: unknown, argument: string): string {
  const accepted = "a text";
  return textInCell(readCell(singleValue(value, argument, accepted)), argument, accepted);
}

/** A text, or the default when the argument is left out. */
export function readOptionalText<Default>(value: unknown, argument: string, whenOmitted: Default): string | Default {
  return isOmitted(value) ? whenOmitted : readText(value, argument);
}

/**
 * One of a few words, whatever its case.
 *
 * @param choices The accepted words.
 * @param whenOmitted The default; without one the argument is required.
 * @throws FinanceError that lists the accepted words.
 * @example readChoice("Down", "rounding", ["none", "nearest", "down"], "down") // "down"
 */
export function readChoice<Choice extends string>(
  value: unknown,
  argument: string,
  choices: readonly Choice[],
  whenOmitted?: Choice,
): Choice {
  if (whenOmitted !== undefined && isOmitted(value)) {
    return whenOmitted;
  }
  const accepted = `one of ${choices.map((choice) => `"${choice}"`).join(", ")}`;
  const text = textInCell(readCell(singleValue(value, argument, accepted)), argument, accepted);
  const choice = choices.find((candidate) => candidate.toLowerCase() === text.toLowerCase());
  if (choice === undefined) {
    throw new FinanceError(messages.choice(text, choices), argument);
  }
  return choice;
}

/** TRUE or FALSE, or the default when the argument is left out; a number or a text is refused. */
export function readOptionalFlag(value: unknown, argument: string, whenOmitted: boolean): boolean {
  if (isOmitted(value)) {
    return whenOmitted;
  }
  const accepted = "TRUE or FALSE";
  const cell = readCell(singleValue(value, argument, accepted));
  if (cell.kind === "boolean") {
    return cell.boolean;
  }
  throw new FinanceError(
    cell.kind === "number"
      ? messages.number(cell.number, accepted)
      : messages.text(textInCell(cell, argument, accepted), accepted),
    argument,
  );
}
