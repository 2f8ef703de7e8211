import { workedCase } from "../../src/templates/case-values";
import { startDraft } from "../../src/taskpane/case-form/draft";
import { typeField } from "../../src/taskpane/case-form/use-case-form";
import { PaneRequests } from "../../src/taskpane/state/pane-requests";
import { initialPaneState, paneReducer, type PaneState } from "../../src/taskpane/state/pane-state";
import { forgetPane, loadPane, savePane } from "../../src/taskpane/state/pane-storage";
import { reablementTemplate as template } from "./fixtures/reablement-template";

class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

class RefusingStorage extends MemoryStorage {
  override getItem(): string | null {
    throw new DOMException("denied", "SecurityError");
  }
  override setItem(): void {
    throw new DOMException("full", "QuotaExceededError");
  }
}

const draft = typeField(startDraft(template, { kind: "worked" }, workedCase(template)), template, "evidenceRate", "3x");
const filled: PaneState = {
  ...initialPaneState,
  place: "workbook",
  openTemplate: template.id,
  templateSearch: "extra",
  drafts: { [template.id]: draft },
  result: {
    id: "1",
    templateId: template.id,
    title: template.title,
    sheets: [{ name: "Reablement About", role: "about" }],
    checks: { kind: "pass", total: 3 },
  },
};

describe("what the pane remembers", () => {
  it("comes back as it was left, a half-typed entry included", () => {
    const storage = new MemoryStorage();
    expect(savePane(storage, "book", filled)).toBeNull();
    expect(loadPane(storage, "book")).toEqual({ state: filled, notice: null });
  });

  it("belongs to one workbook", () => {
    const storage = new MemoryStorage();
    savePane(storage, "book", filled);
    expect(loadPane(storage, "another")).toEqual({ state: initialPaneState, notice: null });
  });

  it.each([
    ["text that is no data", "{"],
    ["data of another shape", JSON.stringify({ place: "templates" })],
    ["a place that does not exist", JSON.stringify({ ...filled, place: "settings" })],
    ["a draft with a number for a text", JSON.stringify({ ...filled, drafts: { x: { ...draft, inputs: { a: 1 } } } })],
    ["a result without sheets", JSON.stringify({ ...filled, result: { id: "1", templateId: "t", title: "T" } })],
  ])("is discarded with a notice when it holds %s", (_words, stored) => {
    const storage = new MemoryStorage();
    savePane(storage, "book", filled);
    storage.setItem(storage.key(0) ?? "", stored);
    const loaded = loadPane(storage, "book");
    expect(loaded.state).toEqual(initialPaneState);
    expect(loaded.notice).toContain("discarded");
    expect(storage.length).toBe(0);
  });

  it("says so when the browser refuses to remember", () => {
    expect(loadPane(new RefusingStorage(), "book").notice).toContain("does not let CareCase remember");
    expect(savePane(new RefusingStorage(), "book", filled)).toContain("could not be remembered");
  });

  it("is forgotten without touching anything else in the storage", () => {
    const storage = new MemoryStorage();
    storage.setItem("other", "kept");
    savePane(storage, "book", filled);
    forgetPane(storage, "book");
    expect([storage.length, storage.getItem("other")]).toEqual([1, "kept"]);
  });
});

describe("moving about the pane", () => {
  it("keeps the draft when a template is left and opened again", () => {
    const closed = paneReducer(filled, { type: "closeTemplate" });
    expect(closed.openTemplate).toBeNull();
    expect(closed.drafts[template.id]).toBe(draft);
  });

  it("puts templates used last on top, each once, three at most", () => {
    const ids = ["a", "b", "c", "a", "d"];
    const state = ids.reduce(
      (current, templateId) =>
        paneReducer(current, {
          type: "inserted",
          insertion: { id: "x", templateId, title: "", sheets: [], checks: { kind: "pass", total: 1 } },
        }),
      initialPaneState,
    );
    expect(state.recentTemplates).toEqual(["d", "a", "c"]);
  });

  it("goes to the Workbook place when the ribbon asks for a check, once", () => {
    const asked = paneReducer(initialPaneState, { type: "askCheck" });
    expect([asked.place, asked.checkAsked]).toEqual(["workbook", true]);
    expect(paneReducer(asked, { type: "checkBegun" }).checkAsked).toBe(false);
  });

  it("hears a request that was made before it listened, and none after it stopped", () => {
    const requests = new PaneRequests();
    requests.ask("checkWorkbook");
    const heard: string[] = [];
    const stop = requests.listen((request) => heard.push(request));
    requests.ask("checkWorkbook");
    stop();
    requests.ask("checkWorkbook");
    expect(heard).toHaveLength(2);
  });
});
