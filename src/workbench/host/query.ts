/** Answers `load`: which properties were asked for, and what they are. */
import { notAvailable, wireName } from "./failure";
import type { HostObject } from "./host-object";
import type { WireQuery } from "./wire";

/** What is asked of an object: its own properties, all of them or by name, and the same of objects it leads to. */
interface Wanted {
  everything: boolean;
  readonly parts: Map<string, Wanted>;
}

const ITEMS = "Items";

/** The client's mark for an object that is not there. */
export const NULL_ANSWER = null;

export function wantedBy(query: WireQuery | undefined): Wanted {
  const wanted: Wanted = { everything: false, parts: new Map() };
  const select = (query?.Select ?? [])
    .flatMap((entry) => entry.split(","))
    .map((entry) => entry.trim())
    .filter(Boolean);
  const expand = (query?.Expand ?? [])
    .flatMap((entry) => entry.split(","))
    .map((entry) => entry.trim())
    .filter(Boolean);
  if (select.length === 0) wanted.everything = true;
  for (const path of [...select, ...expand]) want(wanted, path.split("/"));
  return wanted;
}

function want(wanted: Wanted, path: readonly string[]): void {
  const [first, ...rest] = path;
  if (first === undefined || first === "*" || first === "$all") {
    wanted.everything = true;
    return;
  }
  const name = wireName(first);
  const part = wanted.parts.get(name) ?? { everything: false, parts: new Map<string, Wanted>() };
  wanted.parts.set(name, part);
  want(part, rest);
}

/** Whether answering needs the cells calculated. */
export function needsCalculation(object: HostObject, wanted: Wanted): boolean {
  if (object.isNull) return false;
  if (object.isCollection) {
    const { own, perItem } = splitForCollection(object, wanted);
    return needs(object, own) || object.items().some((item) => needsCalculation(item, perItem));
  }
  return needs(object, wanted);
}

function needs(object: HostObject, wanted: Wanted): boolean {
  if (wanted.everything && object.scalarNames.some((name) => object.needsCalculation(name))) return true;
  return [...wanted.parts].some(([name, part]) =>
    object.has("object", name) ? needsCalculation(object.lead(name), part) : object.needsCalculation(name),
  );
}

export function answer(
  object: HostObject,
  wanted: Wanted,
  query?: WireQuery,
): Readonly<Record<string, unknown>> | null {
  if (object.isNull) return NULL_ANSWER;
  if (!object.isCollection) return { ...object.identity(), ...own(object, wanted) };
  const split = splitForCollection(object, wanted);
  const skip = query?.Skip ?? 0;
  const items = object.items().slice(skip, query?.Top === undefined ? undefined : skip + query.Top);
  return { ...own(object, split.own), _Items: items.map((item) => answer(item, split.perItem)) };
}

function own(object: HostObject, wanted: Wanted): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  if (wanted.everything) for (const name of object.scalarNames) found[name] = object.read(name);
  for (const [name, part] of wanted.parts) {
    if (object.has("object", name)) {
      found[name] = answer(object.lead(name), part);
    } else if (object.has("property", name)) {
      found[name] = object.read(name);
    } else {
      throw notAvailable(object.typeName, name);
    }
  }
  return found;
}

/** On a collection, "items/name" and "name" both ask each item; what the collection itself has stays with it. */
function splitForCollection(object: HostObject, wanted: Wanted): { own: Wanted; perItem: Wanted } {
  const own: Wanted = { everything: false, parts: new Map() };
  const perItem: Wanted = { everything: wanted.everything, parts: new Map() };
  for (const [name, part] of wanted.parts) {
    if (name === ITEMS) {
      if (part.everything) perItem.everything = true;
      for (const [inner, innerPart] of part.parts) perItem.parts.set(inner, innerPart);
    } else if (object.has("property", name)) {
      own.parts.set(name, part);
    } else {
      perItem.parts.set(name, part);
    }
  }
  return { own, perItem };
}
