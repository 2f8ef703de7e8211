import { BaseFunction, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { resultShape, valueAt } from "./array-mapping";
import { convertCell, convertMatrix } from "./argument-conversion";
import { ExcelError, readThrownError } from "./excel-error";
import { parameterAt, type FunctionCode, type FunctionMetadata, type ParameterMetadata } from "./metadata";
import { arrayOf, convertResult, errorValue } from "./result-conversion";

/** Hears of every error that a custom function gives a cell, with the message that Excel would show beside it. */
export type ErrorListener = (cell: { sheetId: string; row: number; column: number }, error: ExcelError) => void;

/** Excel shows a message only behind these two. */
const codesWithMessage = new Set(["#VALUE!", "#N/A"]);

/**
 * A CareCase function as the grid's engine calls it: converts the arguments as Excel does, runs the code, converts the
 * result, and never throws (a function that throws stops the engine's whole calculation).
 */
export class CustomFunctionExecutor extends BaseFunction {
  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly code: FunctionCode,
    private readonly onError: ErrorListener,
  ) {
    super(metadata.name.toUpperCase());
    const parameters = metadata.parameters;
    this.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
  }

  override calculate(...argumentValues: BaseValueObject[]): BaseValueObject {
    try {
      return this.callOverRanges(argumentValues);
    } catch (thrown) {
      return this.report(thrown);
    }
  }

  private callOverRanges(argumentValues: BaseValueObject[]): BaseValueObject {
    const parameters = argumentValues.map((_, position) => this.parameterAt(position));
    const shape = resultShape(argumentValues, parameters);
    const atCell = (row: number, column: number) =>
      this.call(argumentValues, (argument) => {
        const value = valueAt(argument, row, column);
        if (value === undefined) throw new ExcelError("#N/A");
        return value;
      });
    if (shape.rowCount === 1 && shape.columnCount === 1) return atCell(0, 0);
    const firstCellOf = (row: number, column: number) => {
      try {
        const value = atCell(row, column);
        return value.isArray() ? (value.getArrayValue()[0]?.[0] ?? NumberValueObject.create(0)) : value;
      } catch (thrown) {
        return this.report(thrown, row, column);
      }
    };
    return arrayOf(
      Array.from({ length: shape.rowCount }, (_, row) =>
        Array.from({ length: shape.columnCount }, (__, column) => firstCellOf(row, column)),
      ),
    );
  }

  private call(
    argumentValues: BaseValueObject[],
    single: (argument: BaseValueObject) => BaseValueObject | null,
  ): BaseValueObject {
    const given = argumentValues.map((argument, position) => {
      const parameter = this.parameterAt(position);
      if (argument.isNull()) return null;
      return parameter.dimensionality === "matrix"
        ? convertMatrix(argument, parameter)
        : convertCell(single(argument), parameter);
    });
    return convertResult(this.code(...this.completed(given), this.invocation()));
  }

  /** Excel passes every parameter: those not given are null, and those of a repeating parameter come as one array. */
  private completed(given: unknown[]): unknown[] {
    const parameters = this.metadata.parameters;
    const count = parameters.length;
    const repeating = parameters.at(-1)?.repeating === true;
    const single = repeating ? count - 1 : count;
    const complete = Array.from({ length: single }, (_, position) => given[position] ?? null);
    return repeating ? [...complete, given.slice(single)] : complete;
  }

  private invocation(): { functionName: string } {
    return { functionName: this.metadata.name };
  }

  private parameterAt(position: number): ParameterMetadata {
    const parameter = parameterAt(this.metadata, position);
    if (parameter) return parameter;
    const accepted = this.metadata.parameters.length;
    throw new ExcelError("#VALUE!", `${this.metadata.name} takes ${accepted} arguments; ${position + 1} were given.`);
  }

  private report(thrown: unknown, rowOffset = 0, columnOffset = 0): BaseValueObject {
    const error = readThrownError(thrown);
    if (this.subUnitId && error.message && codesWithMessage.has(error.code)) {
      this.onError({ sheetId: this.subUnitId, row: this.row + rowOffset, column: this.column + columnOffset }, error);
    }
    return errorValue(error.code);
  }
}
