/** Reads what a caller gave (a method's argument, a property's new value) and says what is wrong with it by name. */
import { HostFailure, invalidArgument } from "./failure";
import { HostObject, type ObjectClass } from "./host-object";

export interface NumberLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
}

export class Given {
  constructor(
    /** As the caller wrote it, for example `Worksheet.name` or `Worksheet.getCell, row`. */
    readonly label: string,
    readonly value: unknown,
  ) {}

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  text(): string {
    if (typeof this.value !== "string") throw this.unfit("a text");
    return this.value;
  }

  number(limits: NumberLimits = {}): number {
    const { minimum = -Infinity, maximum = Infinity, whole = false } = limits;
    const value = this.value;
    if (
      typeof value !== "number" ||
      !Number.isFinite(value) ||
      value < minimum ||
      value > maximum ||
      (whole && !Number.isInteger(value))
    ) {
      const from = minimum === -Infinity ? "" : ` from ${minimum}`;
      const to = maximum === Infinity ? "" : ` to ${maximum}`;
      throw this.unfit(`a ${whole ? "whole " : ""}number${from}${to}`);
    }
    return value;
  }

  flag(): boolean {
    if (typeof this.value !== "boolean") throw this.unfit("true or false");
    return this.value;
  }

  oneOf<T extends string>(accepted: readonly T[]): T {
    const found = accepted.find((word) => word === this.value);
    if (found === undefined) throw this.unfit(`one of ${accepted.join(", ")}`);
    return found;
  }

  /** "#RRGGBB" in capitals. */
  colour(): string {
    if (typeof this.value !== "string" || !/^#?[0-9a-f]{6}$/i.test(this.value)) throw this.unfit("a colour as #RRGGBB");
    return `#${this.value.replace("#", "").toUpperCase()}`;
  }

  record(): Readonly<Record<string, unknown>> {
    if (!isRecord(this.value)) throw this.unfit("an object");
    return this.value;
  }

  part(key: string): Given {
    return new Given(`${this.label}.${key}`, this.record()[key]);
  }

  target<T>(type: ObjectClass<T>): T {
    if (this.value instanceof HostObject) {
      if (this.value.isNull) throw new HostFailure("InvalidReference", `${this.label}: the object does not exist.`);
      const target = this.value.as(type);
      if (target !== undefined) return target;
    }
    throw this.unfit(`a ${type.name}`);
  }

  unfit(accepted: string): HostFailure {
    return invalidArgument(`${this.label}: found ${describe(this.value)}, accepted is ${accepted}.`);
  }
}

export class Arguments {
  constructor(
    private readonly label: string,
    private readonly values: readonly unknown[],
  ) {}

  at(index: number, name: string): Given {
    return new Given(`${this.label}, ${name}`, this.values[index]);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function describe(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "an array";
  return value instanceof HostObject ? `a ${value.typeName}` : "an object";
}
