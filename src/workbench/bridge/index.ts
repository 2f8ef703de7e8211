/** Loaded by pane.html after Microsoft's client library: the pane's Office.js works on the embedded workbook around it. */
import type { PaneWindow } from "./client-library";
import { connectPane } from "./connect";
import { standAlone } from "./stand-alone";

const pane = window as unknown as PaneWindow;
const host = window.parent === window ? undefined : window.parent.carecaseHost;
if (host) connectPane(pane, host);
else standAlone(pane);
