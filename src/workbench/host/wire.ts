/** The shapes that Microsoft's client puts on the wire, and the check that a request has them. */
import { HostFailure } from "./failure";
import { isRecord } from "./given";

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Actions of the client that the embedded workbook does not do, by number. */
export const REFUSED_ACTIONS: Readonly<Record<number, string>> = {
  6: "loadRecursive",
  7: "retrieve",
  8: "ensureUnchanged",
  9: "update",
};

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** A non-zero entry says that the argument at its place is that object path. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireRequest {
  readonly AutoKeepReference: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export function readRequest(body: unknown): WireRequest {
  const parsed: unknown = typeof body === "string" ? JSON.parse(body) : body;
  if (!isRecord(parsed) || !Array.isArray(parsed.Actions) || !isRecord(parsed.ObjectPaths)) {
    throw new HostFailure(
      "InvalidArgument",
      "The request is not one of Office.js: it has no Actions or no ObjectPaths.",
    );
  }
  const actions: readonly unknown[] = parsed.Actions;
  const paths = parsed.ObjectPaths;
  if (!actions.every(isAction) || !Object.values(paths).every(isPath)) {
    throw new HostFailure(
      "InvalidArgument",
      "The request is not one of Office.js: an action or object path has no number.",
    );
  }
  return {
    AutoKeepReference: parsed.AutoKeepReference === true,
    Actions: actions,
    ObjectPaths: paths as Readonly<Record<string, WirePath>>,
  };
}

function isAction(value: unknown): value is WireAction {
  return isRecord(value) && typeof value.Id === "number" && typeof value.ActionType === "number";
}

function isPath(value: unknown): value is WirePath {
  return isRecord(value) && typeof value.Id === "number" && typeof value.ObjectPathType === "number";
}
