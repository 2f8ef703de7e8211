/** One parameter of a custom function, as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: "any" | "boolean" | "number" | "string";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One custom function, as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

/** The whole of functions.json. */
export interface FunctionCatalogue {
  readonly functions: readonly FunctionMetadata[];
}

/** A custom function's code, as `CustomFunctions.associate` hands it over. */
export type FunctionCode = (...args: unknown[]) => unknown;

/**
 * The parameter that stands at a position of the call, with the last one standing for all that follow when it repeats.
 *
 * @param metadata The function's description.
 * @param position Zero-based position in the call.
 * @returns The parameter, or undefined when the call has more arguments than the function takes.
 */
export function parameterAt(metadata: FunctionMetadata, position: number): ParameterMetadata | undefined {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[position] ?? (last?.repeating ? last : undefined);
}
