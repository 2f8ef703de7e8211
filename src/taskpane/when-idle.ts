/** Excel for Mac's web view knows no idle time; a moment after drawing does as well. */
const afterDrawingMilliseconds = 300;

/**
 * Fetches parts of the pane ahead of their first use, once the pane is drawn and nothing else is to be done. What cannot be
 * fetched now is fetched again, and its failure told, when it is asked for.
 */
export function whenIdle(...prepare: readonly (() => Promise<unknown>)[]): void {
  const begin = (): void => void Promise.allSettled(prepare.map((one) => one()));
  if (typeof requestIdleCallback === "function") requestIdleCallback(begin, { timeout: 2000 });
  else setTimeout(begin, afterDrawingMilliseconds);
}
