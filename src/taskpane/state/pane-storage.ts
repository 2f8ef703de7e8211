import { initialPaneState, places, type PaneState } from "./pane-state";

const version = 2;
const keyFor = (documentKey: string): string => `carecase.pane.${version}.${documentKey}`;

export interface StoredPane {
  readonly state: PaneState;
  /** Told to the user when what was stored could not be used. */
  readonly notice: string | null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === "string");
const isRecordOf = (value: unknown, holds: (item: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(holds);
const isFigure = (value: unknown): boolean => value === null || typeof value === "number" || typeof value === "string";

const isDraft = (value: unknown): boolean =>
  isRecord(value) &&
  isRecord(value.origin) &&
  typeof value.origin.kind === "string" &&
  isRecord(value.start) &&
  isRecordOf(value.start.inputs, isFigure) &&
  isRecordOf(value.start.tables, (rows) => Array.isArray(rows) && rows.every((row) => isRecordOf(row, isFigure))) &&
  isRecordOf(value.inputs, (text) => typeof text === "string") &&
  isRecordOf(
    value.tables,
    (rows) =>
      Array.isArray(rows) &&
      rows.every(
        (row) =>
          isRecord(row) && typeof row.key === "number" && isRecordOf(row.texts, (text) => typeof text === "string"),
      ),
  ) &&
  isRecordOf(value.sections, (included) => typeof included === "boolean") &&
  isTexts(value.visited) &&
  isTexts(value.openGroups) &&
  typeof value.reviewed === "boolean";

const isInsertion = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === "string" &&
  typeof value.templateId === "string" &&
  typeof value.title === "string" &&
  Array.isArray(value.sheets) &&
  value.sheets.every((sheet) => isRecord(sheet) && typeof sheet.name === "string") &&
  isRecord(value.checks) &&
  typeof value.checks.kind === "string";

function isPaneState(value: unknown): value is PaneState {
  return (
    isRecord(value) &&
    places.some((place) => place === value.place) &&
    (value.openTemplate === null || typeof value.openTemplate === "string") &&
    typeof value.templateSearch === "string" &&
    typeof value.functionSearch === "string" &&
    typeof value.checkAsked === "boolean" &&
    isTexts(value.openFunctions) &&
    isTexts(value.recentTemplates) &&
    isTexts(value.toggledCategories) &&
    isRecordOf(value.drafts, isDraft) &&
    (value.result === null || isInsertion(value.result))
  );
}

/**
 * The pane as the user left it in this workbook, from the window's own session storage: nothing leaves the machine, and
 * nothing outlives the window. What cannot be read is discarded, and the user is told.
 */
export function loadPane(storage: Storage, documentKey: string): StoredPane {
  const key = keyFor(documentKey);
  try {
    const stored = storage.getItem(key);
    if (stored === null) return { state: initialPaneState, notice: null };
    const parsed: unknown = JSON.parse(stored);
    if (isPaneState(parsed)) return { state: parsed, notice: null };
    storage.removeItem(key);
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      return {
        state: initialPaneState,
        notice:
          "This browser does not let CareCase remember the pane. An unfinished form is lost when the pane is reloaded.",
      };
    }
    storage.removeItem(key);
  }
  return {
    state: initialPaneState,
    notice:
      "What this pane remembered could not be read and was discarded. The sheets in the workbook are as they were.",
  };
}

/** Remembers the pane; answers a notice when that is refused (storage full or switched off). */
export function savePane(storage: Storage, documentKey: string, state: PaneState): string | null {
  try {
    storage.setItem(keyFor(documentKey), JSON.stringify(state));
    return null;
  } catch {
    return "This pane could not be remembered: the browser's storage is full or switched off. An unfinished form is lost when the pane is reloaded.";
  }
}

/** Drops what was remembered of one workbook's pane, and nothing else in the storage. */
export const forgetPane = (storage: Storage, documentKey: string): void => storage.removeItem(keyFor(documentKey));
