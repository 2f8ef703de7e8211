/** The pane's page opened by itself, outside the embedded workbook: Office says so, and the pane shows what to do. */
import type { PaneWindow } from "./client-library";

/**
 * Answers as Office does in a page that no Office application shows.
 *
 * @param pane the window
 */
export function standAlone(pane: PaneWindow): void {
  const nowhere = { host: null, platform: null };
  const office = (pane.Office ??= {});
  office.onReady = (callback?: (info: typeof nowhere) => unknown) => {
    callback?.(nowhere);
    return Promise.resolve(nowhere);
  };
  // The add-in's functions associate themselves as they load; here no cell will ever call them.
  pane.CustomFunctions = { ...pane.CustomFunctions, associate: () => undefined };
}
