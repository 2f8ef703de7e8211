import { CommandType, RedoCommand, UndoCommand } from "@univerjs/core";
import { createVisibleWorkbook, setGridDark } from "../grid/visible";
import type { FunctionCatalogue } from "../grid/functions/metadata";
import { GridView } from "../grid/grid-view";
import type { GridWorkbook } from "../grid/grid-workbook";
import { WorkbookStorage } from "../grid/workbook-storage";
import { followLinks } from "./follow-links";
import { makeGridAccessible } from "./grid-accessibility";
import { createHost, type PageState } from "./host-window";
import { createInspection } from "./inspection";
import { loadSheetFonts } from "./sheet-fonts";

/** Changes are saved when nothing more happened for this long. */
const saveAfterMilliseconds = 700;

/** Stored formulas wait this long for the add-in's functions before they are calculated without them. */
const functionsWaitMilliseconds = 8000;

/** A workbook that is open in the page. */
export interface WorkbookSession {
  readonly workbook: GridWorkbook;
  readonly view: GridView;
  /** Set when the kept workbook could not be read: what to tell the user. */
  readonly notice: string | null;
  setDark(dark: boolean): void;
  /** Takes back the user's last change, or makes it again. */
  undo(): void;
  redo(): void;
  /** Saves at once. */
  save(): Promise<void>;
  /** Puts an empty workbook in the place of the kept one; the page then loads afresh. */
  startAfresh(): Promise<void>;
  onSaveFailure(listener: (message: string) => void): void;
  /** Hears why a change of the user's was refused; answers how to stop hearing. */
  onRefused(listener: (message: string) => void): () => void;
}

/**
 * Opens the kept workbook, or a new one, in a container of the page; offers it to the task pane's window and to the
 * console; and keeps it saved.
 *
 * @param container Where the grid is shown.
 * @param page The page's own state.
 * @throws Error When the grid itself cannot start.
 */
export async function openSession(container: HTMLElement, page: PageState): Promise<WorkbookSession> {
  const storage = new WorkbookStorage();
  await loadSheetFonts();
  const { workbook, notice } = await openKept(storage, container, page.theme.get().isDarkTheme);
  makeGridAccessible(container);
  const host = createHost(workbook, page);
  const keeper = keepSaved(workbook, storage);
  window.carecaseHost = host;
  window.carecaseWorkbook = createInspection(workbook, host, keeper.save);
  await describeFunctions(workbook);
  setTimeout(() => {
    if (workbook.functions.names().length === 0) workbook.engine.calculation.request();
  }, functionsWaitMilliseconds);
  const view = new GridView(workbook, container);
  followLinks(view, workbook.port);
  return {
    workbook,
    view,
    notice,
    setDark: (dark) => setGridDark(workbook, dark),
    undo: () => workbook.engine.perform(UndoCommand.id),
    redo: () => workbook.engine.perform(RedoCommand.id),
    save: keeper.save,
    startAfresh: async () => {
      keeper.stop();
      await storage.forget();
    },
    onSaveFailure: keeper.onFailure,
    onRefused: (listener) => workbook.lockedCells.onRefused(listener),
  };
}

async function openKept(storage: WorkbookStorage, container: HTMLElement, dark: boolean) {
  const kept = await storage.load();
  if (kept.kind === "none") return { workbook: createVisibleWorkbook({ container, dark }), notice: null };
  let reason = kept.kind === "unreadable" ? kept.reason : "";
  if (kept.kind === "kept") {
    try {
      return { workbook: createVisibleWorkbook({ container, dark, file: kept.file }), notice: null };
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
      container.replaceChildren();
    }
  }
  const name = await storage.setAside();
  const notice = `The workbook kept in this browser could not be read (${reason}). It was put aside as "${name}" and this is a new one.`;
  return { workbook: createVisibleWorkbook({ container, dark }), notice };
}

async function describeFunctions(workbook: GridWorkbook): Promise<void> {
  const answer = await fetch("functions.json");
  if (!answer.ok) throw new Error(`The list of functions (functions.json) could not be read: ${answer.status}.`);
  workbook.functions.describe((await answer.json()) as FunctionCatalogue);
}

function keepSaved(workbook: GridWorkbook, storage: WorkbookStorage) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let stopped = false;
  const failureListeners = new Set<(message: string) => void>();
  const save = async () => {
    clearTimeout(timer);
    if (stopped) return;
    changed = false;
    try {
      await storage.save(workbook.file());
    } catch (error) {
      changed = true;
      const reason = error instanceof Error ? error.message : String(error);
      failureListeners.forEach((listener) =>
        listener(
          `The workbook could not be saved in this browser: ${reason}. Changes last only until the page is closed.`,
        ),
      );
    }
  };
  const soon = () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), saveAfterMilliseconds);
  };
  workbook.engine.onCommand((command) => {
    if (command.type === CommandType.MUTATION) soon();
  });
  workbook.sidecar.onChange(soon);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && changed) void save();
  });
  return {
    save,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    onFailure: (listener: (message: string) => void) => void failureListeners.add(listener),
  };
}
