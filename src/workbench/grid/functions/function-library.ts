import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { AssociatedFunction } from "../../host/contract";
import type { GridEngine } from "../engine";
import { CustomFunctionExecutor, type ErrorListener } from "./custom-function";
import type { FunctionCatalogue, FunctionMetadata } from "./metadata";

/**
 * The custom functions that an add-in brings: their descriptions from functions.json and their code from
 * `CustomFunctions.associate`, in whichever order they arrive. A function is known to the grid once both are there, and
 * every formula is then calculated again, so that formulas of a stored workbook find it.
 */
export class FunctionLibrary {
  private readonly described = new Map<string, FunctionMetadata>();
  private readonly code = new Map<string, AssociatedFunction>();

  constructor(
    private readonly engine: GridEngine,
    private readonly namespace: string,
    private readonly onError: ErrorListener,
  ) {}

  /** Takes the descriptions of functions.json. */
  describe(catalogue: FunctionCatalogue): void {
    for (const metadata of catalogue.functions) {
      this.described.set(metadata.id.toUpperCase(), { ...metadata, name: `${this.namespace}.${metadata.name}` });
      this.install(metadata.id);
    }
  }

  /**
   * Takes a function's code.
   *
   * @param id The function's id in functions.json.
   * @param run The code.
   */
  associate(id: string, run: AssociatedFunction): void {
    this.code.set(id.toUpperCase(), run);
    this.install(id);
  }

  /** Full names of the functions that formulas can use, for example CARECASE.STEADYSTATE. */
  names(): string[] {
    return [...this.described.entries()].flatMap(([id, metadata]) => (this.code.has(id) ? [metadata.name] : []));
  }

  private install(id: string): void {
    const metadata = this.described.get(id.toUpperCase());
    const code = this.code.get(id.toUpperCase());
    if (!metadata || !code) return;
    const functions = this.engine.injector.get(IFunctionService);
    functions.registerExecutors(new CustomFunctionExecutor(metadata, code, this.onError));
    const descriptions = this.engine.injector.get(IDescriptionService);
    if (!descriptions.hasFunction(metadata.name)) descriptions.registerDescriptions([explain(metadata)]);
    // Formulas read while the name was unknown are remembered as #NAME?.
    functions.deleteFormulaAstCacheKey("");
    this.engine.calculation.request();
  }
}

/** The words that the grid shows while a formula is typed. */
function explain(metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: metadata.name,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
