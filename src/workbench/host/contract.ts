/**
 * What the embedded workbook's window offers the task pane's window: `window.carecaseHost`. The pane's Office.js reaches the
 * workbook through nothing else.
 */

/** A round trip as Microsoft's client asks for it. */
export interface HostRequest {
  readonly Actions: readonly unknown[];
  readonly ObjectPaths: Readonly<Record<string, unknown>>;
}

/** What Microsoft's client expects back: Results on success, Error besides on failure. */
export interface HostResponse {
  readonly HttpStatusCode: number;
  readonly Body: {
    readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
    readonly TraceIds?: readonly number[];
    readonly Error?: HostError;
  };
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

export interface HostError {
  readonly Code: string;
  readonly Message: string;
  /** What failed, for example "WorksheetCollection.getItem"; the client gives it as debugInfo.errorLocation. */
  readonly Location: string;
  /** Which action of the request; -1 for none. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Colours of the application around the pane, as Office.context.officeTheme gives them. */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export interface HostSettings {
  /** A copy of every setting in the file. */
  all(): Record<string, unknown>;
  /** Replaces every setting in the file. */
  save(settings: Readonly<Record<string, unknown>>): void;
}

export type PaneVisibility = "Hidden" | "Taskpane";

/** When a planned failure strikes: before anything was done, or when the first half of the changes was. */
export type FaultMoment = "before" | "halfway";

export interface FaultPlan {
  /** The round trip to fail, counted from 1 from the time the plan is made, or a test of its request. */
  readonly at: number | ((request: HostRequest, roundTrip: number) => boolean);
  readonly moment: FaultMoment;
}

/** A custom function as the add-in associates it; the metadata (functions.json) says what its arguments are. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** An event for the client's listeners, as its own message: type number, sheet id or "Workbook", JSON of the arguments. */
export interface HostEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface CareCaseHost {
  /** One Office.js round trip; the body is a request or its JSON. Never rejects: failures are answers. */
  executeRequest(body: string | HostRequest): Promise<HostResponse>;
  /** Answers the function that stops listening. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  associate(id: string, run: AssociatedFunction): void;
  readonly settings: HostSettings;
  theme(): HostTheme;
  onTheme(listener: (theme: HostTheme) => void): () => void;
  visibility(): PaneVisibility;
  setVisibility(visibility: PaneVisibility): void;
  onVisibility(listener: (visibility: PaneVisibility) => void): () => void;
  /** Round trips answered so far, failed ones included; the client's own tidying up of tracked objects is not one. */
  readonly roundTrips: number;
  /** Plans one failure, for tests of what the add-in does then; null withdraws it. */
  failAt(plan: FaultPlan | null): void;
}

declare global {
  interface Window {
    carecaseHost?: CareCaseHost;
  }
}
