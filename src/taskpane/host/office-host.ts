import type { OfficeColours, ThemeSource } from "./pane-theme";

/** What CareCase needs of Excel; the first one missing is named to the user. */
const needs = [
  { set: "ExcelApi", version: "1.12", words: "formulas that spill (ExcelApi 1.12)" },
  { set: "CustomFunctionsRuntime", version: "1.3", words: "custom functions (CustomFunctionsRuntime 1.3)" },
] as const;

export type HostState =
  | { readonly kind: "ready" }
  | { readonly kind: "notOffice" }
  | { readonly kind: "notExcel"; readonly host: string }
  | { readonly kind: "oldExcel"; readonly missing: readonly string[] };

/** Waits for Office.js and says whether this is an Excel that CareCase can work in. */
export async function hostState(): Promise<HostState> {
  if (typeof Office === "undefined") return { kind: "notOffice" };
  const info = await Office.onReady();
  const host = info.host ? String(info.host) : "";
  if (host === "") return { kind: "notOffice" };
  if (host !== String(Office.HostType?.Excel ?? "Excel")) return { kind: "notExcel", host };
  const missing = needs
    .filter(({ set, version }) => !Office.context.requirements.isSetSupported(set, version))
    .map(({ words }) => words);
  return missing.length > 0 ? { kind: "oldExcel", missing } : { kind: "ready" };
}

/** A key for what the pane remembers of this workbook; it stays in this window. */
export function documentKey(): string {
  return (typeof Office === "undefined" ? undefined : Office.context?.document?.url) || "this workbook";
}

/** Office's colours, and word of their changes where Office gives it. */
export const officeThemeSource: ThemeSource = {
  colours: (): OfficeColours | undefined => (typeof Office === "undefined" ? undefined : Office.context?.officeTheme),
  onChange: (listener) => {
    const document = typeof Office === "undefined" ? undefined : Office.context?.document;
    const event = typeof Office === "undefined" ? undefined : Office.EventType?.OfficeThemeChanged;
    if (!document?.addHandlerAsync || !event) return () => undefined;
    document.addHandlerAsync(event, listener);
    return () => document.removeHandlerAsync(event, { handler: listener });
  },
};
