export type PaneRequest = "checkWorkbook";

type Listener = (request: PaneRequest) => void;

/**
 * What is asked of the pane from outside it, by a button of the ribbon. The runtime is shared, so the button's code runs beside
 * the pane; a request made before the pane is drawn waits for it.
 */
export class PaneRequests {
  private readonly listeners = new Set<Listener>();
  private readonly waiting: PaneRequest[] = [];

  ask(request: PaneRequest): void {
    if (this.listeners.size === 0) this.waiting.push(request);
    this.listeners.forEach((listener) => listener(request));
  }

  /** Hears every request from now on, and those that waited; the answer stops it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    this.waiting.splice(0).forEach(listener);
    return () => this.listeners.delete(listener);
  }
}
