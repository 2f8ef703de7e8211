/** Answers of the older Office.js methods, which take a callback. */

export interface AsyncError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: AsyncError;
  readonly asyncContext?: unknown;
}

export type AsyncCallback = (result: AsyncResult) => void;

/** Office's code for what a host does not offer. */
const NOT_SUPPORTED = 5000;

/** The callback is the last argument, wherever options stand before it. */
export function callbackOf(args: readonly unknown[]): AsyncCallback | null {
  const last = args.at(-1);
  return typeof last === "function" ? (last as AsyncCallback) : null;
}

function contextOf(args: readonly unknown[]): unknown {
  const options = args.find((each) => typeof each === "object" && each !== null && "asyncContext" in each);
  return options === undefined ? undefined : (options as { readonly asyncContext: unknown }).asyncContext;
}

/** Answers after the caller has gone on, as Office does. */
export function succeed(args: readonly unknown[], value?: unknown): void {
  const callback = callbackOf(args);
  if (callback) queueMicrotask(() => callback({ status: "succeeded", value, asyncContext: contextOf(args) }));
}

export function fail(args: readonly unknown[], error: AsyncError): void {
  const callback = callbackOf(args);
  if (!callback) throw new Error(error.message);
  queueMicrotask(() => callback({ status: "failed", error, asyncContext: contextOf(args) }));
}

export function unavailable(name: string): AsyncError {
  return {
    code: NOT_SUPPORTED,
    name: "API Not Supported",
    message: `${name} is not available in the embedded workbook.`,
  };
}

/** A method of the older interface that the embedded workbook does not have. */
export function refusing(name: string): (...args: readonly unknown[]) => void {
  return (...args) => {
    fail(args, unavailable(name));
  };
}
