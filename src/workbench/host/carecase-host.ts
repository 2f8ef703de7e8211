/** What the page gives the task pane as `window.carecaseHost`: requests, events, settings, and the page's own theme and panes. */
import type { AssociatedFunction, CareCaseHost, HostEvent, HostTheme, PaneVisibility } from "./contract";
import { clientEvents } from "./events";
import { RequestHost } from "./host";
import type { WorkbookPort } from "./port";

/** What belongs to the page rather than to the workbook. */
export interface HostPage {
  associate(id: string, run: AssociatedFunction): void;
  theme(): HostTheme;
  onTheme(listener: (theme: HostTheme) => void): () => void;
  visibility(): PaneVisibility;
  setVisibility(visibility: PaneVisibility): void;
  onVisibility(listener: (visibility: PaneVisibility) => void): () => void;
}

/**
 * @param port the workbook that is open
 * @param page the page around the pane
 * @returns the host for the pane's window, to be set as `window.carecaseHost` before the pane loads
 * @example window.carecaseHost = createCareCaseHost(gridPort, page)
 */
export function createCareCaseHost(port: WorkbookPort, page: HostPage): CareCaseHost {
  const requests = new RequestHost(port);
  return {
    executeRequest: (body) => requests.execute(body),
    onEvent: (listener: (event: HostEvent) => void) =>
      port.onEvent((event) => {
        clientEvents(event).forEach(listener);
      }),
    associate: (id, run) => {
      page.associate(id, run);
    },
    settings: {
      all: () => structuredClone(port.companion().settings) as Record<string, unknown>,
      save: (settings) => {
        port.editCompanion((present) => ({ ...present, settings: structuredClone(settings) }));
      },
    },
    theme: () => page.theme(),
    onTheme: (listener) => page.onTheme(listener),
    visibility: () => page.visibility(),
    setVisibility: (visibility) => {
      page.setVisibility(visibility);
    },
    onVisibility: (listener) => page.onVisibility(listener),
    get roundTrips() {
      return requests.roundTrips;
    },
    failAt: (plan) => {
      requests.failAt(plan);
    },
  };
}
