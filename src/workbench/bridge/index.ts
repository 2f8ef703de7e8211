/** Loaded by pane.html after Microsoft's client library: the pane's Office.js works on the embedded workbook around it. */
import type { PaneWindow } from "./client-library";
import { connectPane } from "./connect";

const host = window.parent === window ? undefined : window.parent.carecaseHost;
if (!host) {
  throw new Error(
    "This page is the task pane of the embedded workbook and works only inside it: open index.html instead.",
  );
}
connectPane(window as unknown as PaneWindow, host);
