/** Serves Office.js requests of the task pane against a workbook: one at a time, counted, each failure an answer. */
import type { FaultPlan, HostError, HostRequest, HostResponse } from "./contract";
import { HostFailure } from "./failure";
import { OpenWorkbook } from "./open-workbook";
import type { WorkbookPort } from "./port";
import { RequestRun, type ActionResult } from "./request-run";
import { ACTION, readRequest, type WireRequest } from "./wire";

export class RequestHost {
  private readonly workbook: OpenWorkbook;
  private last: Promise<unknown> = Promise.resolve();
  private answered = 0;
  private fault: { readonly plan: FaultPlan; readonly since: number } | null = null;

  constructor(port: WorkbookPort) {
    this.workbook = new OpenWorkbook(port);
  }

  /** Round trips the add-in asked for; the client's own tidying up (requests that only let objects go) is not counted. */
  get roundTrips(): number {
    return this.answered;
  }

  /** Plans one failure for tests; null withdraws it. Counted from this call on. */
  failAt(plan: FaultPlan | null): void {
    this.fault = plan && { plan, since: this.answered };
  }

  /** Waits for earlier requests, then does this one. Never rejects. */
  execute(body: string | HostRequest): Promise<HostResponse> {
    const turn = this.last.then(() => this.answer(body)).catch((error: unknown) => failed(error, "", -1));
    this.last = turn;
    return turn;
  }

  private async answer(body: string | HostRequest): Promise<HostResponse> {
    let request: WireRequest;
    try {
      request = readRequest(body);
    } catch (error) {
      return failed(error, "", -1);
    }
    if (isTidying(request)) return this.run(request, request.Actions.length);
    this.answered += 1;
    const stopBefore = this.plannedStop(request);
    return this.run(request, stopBefore);
  }

  private async run(request: WireRequest, stopBefore: number): Promise<HostResponse> {
    const run = new RequestRun(this.workbook, request);
    const results: ActionResult[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === stopBefore) throw new HostFailure("GeneralException", "This failure was planned by a test.");
        results.push(await run.act(action));
      } catch (error) {
        return failed(error, run.location, index);
      }
    }
    const traceIds = request.Actions.filter((action) => action.ActionType === ACTION.trace).map((action) => action.Id);
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Body: { Results: results, TraceIds: traceIds } };
  }

  /** The action before which a planned failure strikes; the number of actions where none is planned. */
  private plannedStop(request: WireRequest): number {
    const count = request.Actions.length;
    if (!this.fault) return count;
    const { plan, since } = this.fault;
    const roundTrip = this.answered - since;
    const strikes = typeof plan.at === "number" ? plan.at === roundTrip : plan.at(request, roundTrip);
    if (!strikes) return count;
    this.fault = null;
    if (plan.moment === "before") return 0;
    const effects = effectIndexes(request);
    return effects[Math.floor(effects.length / 2)] ?? 0;
  }
}

/** Actions that change the workbook; half of all actions could still be mere look-ups. */
function effectIndexes({ Actions: actions, ObjectPaths: paths }: WireRequest): number[] {
  return actions.flatMap((action, index) => {
    const adds = action.ActionType === ACTION.instantiate && paths[String(action.ObjectPathId)]?.Name === "Add";
    const calls = action.ActionType === ACTION.method && action.Name !== "_KeepReference";
    return adds || calls || action.ActionType === ACTION.setProperty ? [index] : [];
  });
}

function isTidying(request: WireRequest): boolean {
  return (
    request.Actions.every(
      (action) =>
        action.ActionType === ACTION.instantiate ||
        (action.ActionType === ACTION.method && action.Name === "_RemoveReference"),
    ) && request.Actions.some((action) => action.Name === "_RemoveReference")
  );
}

function failed(error: unknown, location: string, actionIndex: number): HostResponse {
  const code = error instanceof HostFailure ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  const stated: HostError = {
    Code: code,
    Message: message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode:
      code === "ItemNotFound" ? 404 : code === "AccessDenied" ? 403 : code === "GeneralException" ? 500 : 400,
  };
  return { HttpStatusCode: stated.HttpStatusCode, ErrorCode: "", ErrorMessage: "", Body: { Error: stated } };
}
