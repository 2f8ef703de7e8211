/** One request of Office.js: its object paths, walked when first needed, and its actions, done in order up to the first failure. */
import { HostFailure, apiName, notAvailable } from "./failure";
import { HostObject } from "./host-object";
import { keepReference } from "./objects/references";
import { workbookObject } from "./objects/workbook";
import type { OpenWorkbook } from "./open-workbook";
import { NULL_ANSWER, answer, needsCalculation, wantedBy } from "./query";
import {
  ACTION,
  PATH,
  REFUSED_ACTIONS,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
} from "./wire";

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export class RequestRun {
  private readonly found = new Map<number, HostObject>();
  private readonly kept = new Map<number, string>();
  /** For the failure report: what was being done, as Microsoft's debugInfo.errorLocation spells it. */
  location = "";

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly request: WireRequest,
  ) {}

  async act(action: WireAction): Promise<ActionResult> {
    return { ActionId: action.Id, Value: await this.valueOf(action) };
  }

  private async valueOf(action: WireAction): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const refused = REFUSED_ACTIONS[action.ActionType];
    const object = await this.objectAt(action.ObjectPathId);
    if (refused !== undefined) throw notAvailable(object.typeName, refused);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiated(object, action.ObjectPathId);
      case ACTION.query:
        return this.queried(object, action);
      case ACTION.setProperty:
        return this.set(object, action);
      case ACTION.method:
        return this.called(object, action);
      default:
        throw new HostFailure(
          "NotImplemented",
          `Action type ${action.ActionType} is not available in the embedded workbook.`,
        );
    }
  }

  private instantiated(object: HostObject, pathId: number): unknown {
    if (object.isNull) return NULL_ANSWER;
    const reference = this.kept.get(pathId);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  private async queried(object: HostObject, action: WireAction): Promise<unknown> {
    this.location = object.typeName;
    const wanted = wantedBy(action.QueryInfo);
    if (needsCalculation(object, wanted)) await this.workbook.port.calculated();
    return answer(object, wanted, action.QueryInfo);
  }

  private async set(object: HostObject, action: WireAction): Promise<null> {
    this.location = `${object.typeName}.${apiName(action.Name)}`;
    if (object.isNull) return null;
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    object.write(action.Name, value);
    return null;
  }

  private async called(object: HostObject, action: WireAction): Promise<unknown> {
    this.location = `${object.typeName}.${apiName(action.Name)}`;
    if (object.isNull) return NULL_ANSWER;
    if (action.Name === "_KeepReference") {
      this.kept.set(action.ObjectPathId, keepReference(this.workbook, object));
      return null;
    }
    if (object.needsCalculation(action.Name)) await this.workbook.port.calculated();
    const result = await object.call(action.Name, await this.argumentsOf(action.ArgumentInfo));
    return result === undefined || result instanceof HostObject ? null : result;
  }

  private async argumentsOf(info: WireArguments | undefined): Promise<unknown[]> {
    const values = [...(info?.Arguments ?? [])];
    for (const [index, pathId] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (pathId) values[index] = await this.objectAt(pathId);
    }
    return values;
  }

  private async objectAt(pathId: number): Promise<HostObject> {
    const known = this.found.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path)
      throw new HostFailure("InvalidObjectPath", `The request names object path ${pathId} and does not state it.`);
    const object = await this.walk(path);
    this.found.set(pathId, object);
    return object;
  }

  private async walk(path: WirePath): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case PATH.global:
        return workbookObject(this.workbook);
      case PATH.newObject:
        throw new HostFailure("ApiNotFound", `${path.Name} is not available in the embedded workbook.`);
      case PATH.reference:
        return this.referenced(path.Name);
      case PATH.nothing:
        return HostObject.nothing;
      default:
        return this.walkFrom(await this.objectAt(path.ParentObjectPathId ?? 0), path);
    }
  }

  private async walkFrom(parent: HostObject, path: WirePath): Promise<HostObject> {
    if (path.ObjectPathType === PATH.indexer) {
      this.location = `${parent.typeName}.getItem`;
      return parent.item((await this.argumentsOf(path.ArgumentInfo))[0]);
    }
    this.location = parent.isNull ? "" : `${parent.typeName}.${apiName(path.Name)}`;
    if (path.ObjectPathType === PATH.property) return parent.lead(path.Name);
    if (!parent.isNull && parent.needsCalculation(path.Name)) await this.workbook.port.calculated();
    const result = await parent.call(path.Name, await this.argumentsOf(path.ArgumentInfo));
    if (!(result instanceof HostObject)) throw notAvailable(parent.typeName, path.Name);
    return result;
  }

  private referenced(reference: string): HostObject {
    const object = this.workbook.references.get(reference);
    if (!object) throw new HostFailure("InvalidReference", "The object is no longer tracked.");
    return object;
  }
}
