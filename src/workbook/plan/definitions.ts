/** Where each id of a template came to stand: the map from references to cells. */
import { referenceKey, type Reference } from "../../templates/cell-names";
import type { Format } from "../../templates/template";
import type { Area } from "../plan-types";

export interface Definition {
  readonly key: string;
  readonly reference: Reference;
  readonly sheet: string;
  readonly area: Area;
  /** How the cell shows its value, where it is a single figure. */
  readonly format?: Format;
  /** What the name's comment says. */
  readonly label: string;
  /** A single row's cell, which formulas refer to by its address: hundreds of names would help nobody. */
  readonly byAddress?: true;
}

export class Definitions {
  readonly #byKey = new Map<string, Definition>();

  add(definition: Omit<Definition, "key">, place: string): void {
    const key = referenceKey(definition.reference);
    if (this.#byKey.has(key)) throw new Error(`${place}: the id "${key}" is used twice; ids are unique in a template`);
    this.#byKey.set(key, { ...definition, key });
  }

  get(key: string): Definition | undefined {
    return this.#byKey.get(key);
  }

  keys(): string[] {
    return [...this.#byKey.keys()];
  }

  all(): Definition[] {
    return [...this.#byKey.values()];
  }
}
