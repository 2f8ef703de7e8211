/**
 * How a class of Office.js objects is stated: its properties, the objects it leads to, its methods, by the names on the wire.
 * What a statement leaves out is refused by name.
 */
import { HostFailure, apiName, notAvailable } from "./failure";
import { Arguments, Given } from "./given";

export interface Property<T> {
  readonly read: (target: T) => unknown;
  readonly write?: (target: T, given: Given) => void;
}

export interface ObjectClass<T> {
  /** As Office.js calls it, for example "Worksheet". */
  readonly name: string;
  /** What the client keeps to find the object again in a later request. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => HostObject>>;
  readonly methods?: Readonly<Record<string, (target: T, given: Arguments) => unknown>>;
  /** For collections: everything in it, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** For collections: the one by name or id. */
  readonly item?: (target: T, key: Given) => HostObject;
  /** Properties and methods that must see calculated cells. */
  readonly calculated?: readonly string[];
}

/** An object of whatever class, as the executor handles it. */
export class HostObject {
  private constructor(
    readonly typeName: string,
    readonly isNull: boolean,
    private readonly type: ObjectClass<unknown> | null,
    private readonly target: unknown,
  ) {}

  /** What a getItemOrNullObject answers when there is none. */
  static readonly nothing = new HostObject("Null object", true, null, null);

  static of<T>(type: ObjectClass<T>, target: T): HostObject {
    return new HostObject(type.name, false, type as ObjectClass<unknown>, target);
  }

  as<T>(type: ObjectClass<T>): T | undefined {
    return this.type === type ? (this.target as T) : undefined;
  }

  get isCollection(): boolean {
    return this.type?.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.stated.properties);
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.stated.identity?.(this.target) ?? {};
  }

  has(kind: "property" | "object" | "method", wireName: string): boolean {
    const stated = this.stated;
    const members = kind === "property" ? stated.properties : kind === "object" ? stated.objects : stated.methods;
    return members !== undefined && Object.hasOwn(members, wireName);
  }

  needsCalculation(wireName: string): boolean {
    return this.type?.calculated?.includes(wireName) ?? false;
  }

  read(wireName: string): unknown {
    return this.member(this.stated.properties, wireName).read(this.target);
  }

  write(wireName: string, value: unknown): void {
    const property = this.member(this.stated.properties, wireName);
    const label = `${this.typeName}.${apiName(wireName)}`;
    if (!property.write) throw new HostFailure("InvalidOperation", `${label} cannot be set in the embedded workbook.`);
    property.write(this.target, new Given(label, value));
  }

  lead(wireName: string): HostObject {
    if (this.isNull) return HostObject.nothing;
    return this.member(this.stated.objects ?? {}, wireName)(this.target);
  }

  call(wireName: string, values: readonly unknown[]): unknown {
    if (this.isNull) return HostObject.nothing;
    const method = this.member(this.stated.methods ?? {}, wireName);
    return method(this.target, new Arguments(`${this.typeName}.${apiName(wireName)}`, values));
  }

  items(): readonly HostObject[] {
    return this.stated.items?.(this.target) ?? [];
  }

  item(key: unknown): HostObject {
    if (this.isNull) return HostObject.nothing;
    const find = this.stated.item;
    if (!find) throw notAvailable(this.typeName, "getItem");
    return find(this.target, new Given(`${this.typeName}.getItem, key`, key));
  }

  private member<M>(members: Readonly<Record<string, M>>, wireName: string): M {
    const found = Object.hasOwn(members, wireName) ? members[wireName] : undefined;
    if (found === undefined) throw notAvailable(this.typeName, wireName);
    return found;
  }

  private get stated(): ObjectClass<unknown> {
    if (!this.type) throw new HostFailure("InvalidReference", "The object does not exist.");
    return this.type;
  }
}
