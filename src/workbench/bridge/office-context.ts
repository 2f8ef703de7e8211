/** Office.context in the embedded workbook. */
import type { CareCaseHost, HostTheme } from "../host/contract";
import { callbackOf, fail, refusing, succeed, unavailable } from "./async-result";
import { type DocumentSettings, documentSettings } from "./document-settings";
import { isSetSupported } from "./requirement-sets";

export const THEME_CHANGED = "officeThemeChanged";
const HOST_NAME = "Excel";
const PLATFORM = "OfficeOnline";

type ThemeHandler = (event: { readonly type: string; readonly officeTheme: HostTheme }) => void;

export interface OfficeDocument {
  readonly url: string;
  readonly mode: "readWrite";
  readonly settings: DocumentSettings;
  addHandlerAsync(eventType: string, handler: unknown, ...rest: readonly unknown[]): void;
  removeHandlerAsync(eventType: string, ...rest: readonly unknown[]): void;
  readonly [refused: `${string}Async`]: (...args: readonly never[]) => void;
}

/** Methods of the older document interface that an add-in may try; they fail with their name in the message. */
const REFUSED = [
  "getFileAsync",
  "getFilePropertiesAsync",
  "getSelectedDataAsync",
  "setSelectedDataAsync",
  "goToByIdAsync",
] as const;

export interface OfficeContext {
  readonly host: string;
  readonly platform: string;
  readonly contentLanguage: string;
  readonly displayLanguage: string;
  readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
  readonly requirements: { readonly isSetSupported: typeof isSetSupported };
  readonly officeTheme: HostTheme;
  readonly document: OfficeDocument;
  readonly ui: { readonly displayDialogAsync: (...args: readonly unknown[]) => void };
}

export function officeContext(host: CareCaseHost): OfficeContext {
  return {
    host: HOST_NAME,
    platform: PLATFORM,
    contentLanguage: "en-GB",
    displayLanguage: "en-GB",
    diagnostics: { host: HOST_NAME, platform: PLATFORM, version: "16.0.0.0" },
    requirements: { isSetSupported },
    get officeTheme() {
      return { ...host.theme() };
    },
    document: officeDocument(host),
    ui: { displayDialogAsync: refusing("UI.displayDialogAsync") },
  };
}

function officeDocument(host: CareCaseHost): OfficeDocument {
  const themeHandlers = new Set<ThemeHandler>();
  host.onTheme((theme) => {
    for (const handler of themeHandlers) handler({ type: THEME_CHANGED, officeTheme: { ...theme } });
  });
  const refused = Object.fromEntries(REFUSED.map((name) => [name, refusing(`Document.${name}`)]));
  return {
    ...refused,
    url: "",
    mode: "readWrite",
    settings: documentSettings(host.settings),
    addHandlerAsync: (eventType, handler, ...rest) => {
      if (eventType !== THEME_CHANGED || typeof handler !== "function") {
        fail([...rest, callbackOf(rest)], unavailable(`Document.addHandlerAsync for "${eventType}"`));
        return;
      }
      themeHandlers.add(handler as ThemeHandler);
      succeed(rest);
    },
    removeHandlerAsync: (eventType, ...rest) => {
      const options = rest.find(
        (each): each is { readonly handler: ThemeHandler } =>
          typeof each === "object" && each !== null && "handler" in each,
      );
      if (eventType !== THEME_CHANGED) {
        fail(rest, unavailable(`Document.removeHandlerAsync for "${eventType}"`));
        return;
      }
      if (options) themeHandlers.delete(options.handler);
      else themeHandlers.clear();
      succeed(rest);
    },
  };
}
