import type { CareCaseHost, HostTheme, PaneVisibility } from "../host/contract";
import { clientEvents } from "../host/events";
import { RequestHost } from "../host/host";
import type { GridWorkbook } from "../grid/grid-workbook";
import type { Watched } from "./watched";

/** What the page decides and the pane wants to know. */
export interface PageState {
  readonly theme: Watched<HostTheme>;
  readonly visibility: Watched<PaneVisibility>;
}

/**
 * What the task pane's window reaches of this one: Office.js requests against the workbook, custom functions, settings,
 * and the page's theme.
 *
 * @param workbook The workbook to work on.
 * @param page The page's own state.
 */
export function createHost(workbook: GridWorkbook, page: PageState): CareCaseHost {
  const requests = new RequestHost(workbook.port);
  return {
    executeRequest: (body) => requests.execute(body),
    associate: (id, run) => workbook.functions.associate(id, run),
    settings: {
      all: () => structuredClone(workbook.port.companion().settings),
      save: (settings) =>
        workbook.port.editCompanion((present) => ({ ...present, settings: structuredClone(settings) })),
    },
    theme: () => page.theme.get(),
    onTheme: (listener) => page.theme.on(listener),
    visibility: () => page.visibility.get(),
    setVisibility: (visibility) => page.visibility.set(visibility),
    onVisibility: (listener) => page.visibility.on(listener),
    onEvent: (listener) => workbook.port.onEvent((event) => clientEvents(event).forEach(listener)),
    get roundTrips() {
      return requests.roundTrips;
    },
    failAt: (plan) => requests.failAt(plan),
  };
}
