/** What went wrong: `invalid` input, or sound input that has `no-result` (shown in Excel as #N/A). */
export type FinanceErrorKind = "invalid" | "no-result";

/**
 * The error every calculation throws when it cannot answer.
 *
 * @param problem What was found and what is accepted, in one sentence without the argument's name.
 * @param argument The argument (or table cell) the reader should look at, in the words of the function's help page.
 * @param kind `invalid` unless the input is sound and simply has no result.
 * @example new FinanceError('found 29; enter 29% or 0.29', "rate").message // "rate: found 29; enter 29% or 0.29"
 */
export class FinanceError extends Error {
  readonly argument: string | undefined;
  readonly kind: FinanceErrorKind;

  constructor(problem: string, argument?: string, kind: FinanceErrorKind = "invalid") {
    super(argument === undefined ? problem : `${argument}: ${problem}`);
    this.name = "FinanceError";
    this.argument = argument;
    this.kind = kind;
  }
}
