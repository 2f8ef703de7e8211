/** Makes a window that has Microsoft's client library the task pane's window of the embedded workbook. */
import type { CareCaseHost } from "../host/contract";
import { officeActions } from "./actions";
import { unavailable } from "./async-result";
import type { PaneWindow } from "./client-library";
import { customFunctionAssociation } from "./custom-functions";
import { addNotes } from "./notes-client";
import { THEME_CHANGED, officeContext } from "./office-context";
import { addinPane } from "./pane-visibility";
import { connectSession } from "./session";

const HOST_TYPES = ["Word", "Excel", "PowerPoint", "Outlook", "OneNote", "Project", "Access"] as const;
const PLATFORM_TYPES = ["PC", "OfficeOnline", "Mac", "iOS", "Android", "Universal"] as const;

interface OfficeInfo {
  readonly host: string;
  readonly platform: string;
}

/**
 * Wires a window's Office.js to a host.
 *
 * @param pane the window; excel-web-16.00.js has been loaded into it
 * @param host the workbook's side
 * @throws Error where the client library is missing
 */
export function connectPane(pane: PaneWindow, host: CareCaseHost): void {
  const { OfficeExtension: client, Excel: excel } = pane;
  if (!client || !excel)
    throw new Error("Microsoft's Excel library was not loaded before the bridge to the embedded workbook.");
  connectSession(client, host);
  addNotes(client, excel);
  const context = officeContext(host);
  const info: OfficeInfo = { host: context.host, platform: context.platform };
  const library = pane.Office ?? {};
  const ours = {
    context,
    actions: officeActions(),
    addin: addinPane(host),
    ribbon: {
      requestUpdate: () => Promise.reject(new Error(unavailable("Office.ribbon.requestUpdate").message)),
    },
    isSetSupported: context.requirements.isSetSupported,
    HostType: enumeration(HOST_TYPES),
    PlatformType: enumeration(PLATFORM_TYPES),
    EventType: { ...(library.EventType as object | undefined), OfficeThemeChanged: THEME_CHANGED },
    onReady: (callback?: (info: OfficeInfo) => unknown) =>
      Promise.resolve(info).then((ready) => (callback?.(ready), ready)),
  };
  // The library's own Office.context can be read only, so ours stands before it instead of replacing it.
  const office = Object.create(library, Object.getOwnPropertyDescriptors(ours)) as typeof library;
  pane.Office = office;
  pane.CustomFunctions = { ...pane.CustomFunctions, associate: customFunctionAssociation(host) };
  whenParsed(pane.document, () => {
    if (typeof office.initialize === "function") (office.initialize as (reason: string) => void)("documentOpened");
  });
}

function enumeration(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, word]));
}

/** An add-in may set Office.initialize until its page has been parsed. */
function whenParsed(page: Document, run: () => void): void {
  if (page.readyState === "loading") page.addEventListener("DOMContentLoaded", run, { once: true });
  else queueMicrotask(run);
}
