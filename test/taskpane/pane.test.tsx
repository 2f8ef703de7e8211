/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/taskpane/app";
import type { HostState } from "../../src/taskpane/host/office-host";
import type { GalleryEntry } from "../../src/templates/summary";
import { PaneRequests } from "../../src/taskpane/state/pane-requests";
import { PretendWorkbook } from "./fixtures/pretend-workbook";
import { budgetTemplate } from "../workbook/budget-template";
import { reablementTemplate as template } from "./fixtures/reablement-template";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const entries: readonly GalleryEntry[] = [{ ...template, load: async () => template }];

let root: Root;
let workbook: PretendWorkbook;
let requests: PaneRequests;

const draw = (host: HostState = { kind: "ready" }, templates = entries): Promise<void> =>
  act(async () => {
    root.render(
      <App
        host={host}
        themeSource={{ colours: () => ({ isDarkTheme: false }), onChange: () => () => undefined }}
        templates={templates}
        service={workbook}
        documentKey="test"
        storage={window.sessionStorage}
        requests={requests}
        version="1.2.3"
      />,
    );
  });

beforeEach(async () => {
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
  // jsdom draws no dialogs and scrolls nothing.
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.setAttribute("open", "");
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.removeAttribute("open");
  };
  Element.prototype.scrollIntoView = () => undefined;
  window.sessionStorage.clear();
  document.body.innerHTML = "<div id='root'></div>";
  root = createRoot(document.getElementById("root")!);
  workbook = new PretendWorkbook();
  requests = new PaneRequests();
  await draw();
});
afterEach(() => act(async () => root.unmount()));

const text = (): string => document.body.textContent ?? "";
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
const press = (name: string): Promise<void> => act(async () => button(name).click());
const go = (place: string): Promise<void> => act(async () => document.getElementById(`tab-${place}`)?.click());
const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`input[data-field="${name}"]`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
};
const type = (name: string, words: string): Promise<void> =>
  act(async () => {
    const input = field(name);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, words);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const leave = (name: string): Promise<void> =>
  act(async () => {
    field(name).dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  });
const key = (element: Element, name: string): Promise<void> =>
  act(async () => {
    element.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  });
const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
const openForm = (): Promise<void> => press(template.title);
const chooseBlank = (): Promise<void> =>
  act(async () => [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")][1]?.click());

describe("the form", () => {
  it("shows the worked example's headline, and another as an assumption changes", async () => {
    await openForm();
    expect(text()).toContain("£0.74m (£0.07m)");
    await type("evidenceRate", "14.5%");
    await settle();
    expect(text()).toContain("£0.37m (£0.04m)");
  });

  it("says beside the field what is wrong, once the field is left, and takes it back when it is right", async () => {
    await openForm();
    await type("evidenceRate", "29");
    expect(text()).not.toContain("Found 29");
    await leave("evidenceRate");
    const input = field("evidenceRate");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    const described = input.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toContain("Found 29: enter 29% or 0.29");
    await type("evidenceRate", "0.29");
    expect(field("evidenceRate").hasAttribute("aria-invalid")).toBe(false);
    await leave("evidenceRate");
    expect(field("evidenceRate").value).toBe("29%");
  });

  it("goes to the first problem instead of inserting", async () => {
    await openForm();
    await type("weeklySaving", "much");
    await press("Insert");
    expect(document.activeElement).toBe(field("weeklySaving"));
    expect(text()).toContain('Found "much"');
    expect(workbook.requests.filter((request) => request.startsWith("insert"))).toEqual([]);
  });

  it("opens a closed group to reach the next field by Enter", async () => {
    await openForm();
    expect(document.querySelector("[data-field=deliveryFactor]")).toBeNull();
    await key(field("weeklySaving"), "Enter");
    await settle();
    expect(document.activeElement).toBe(field("deliveryFactor"));
  });

  it("goes back by Escape and keeps what was typed", async () => {
    await openForm();
    await type("baselineStarts", "900");
    await key(field("baselineStarts"), "Escape");
    expect(document.querySelector("h1")?.textContent).toBe("Templates");
    await openForm();
    expect(field("baselineStarts").value).toBe("900");
  });

  it("asks before edits are lost to other figures", async () => {
    await openForm();
    await type("baselineStarts", "900");
    await chooseBlank();
    expect(text()).toContain("Discard what you typed?");
    await press("Keep my entries");
    expect(field("baselineStarts").value).toBe("900");
    await chooseBlank();
    await press("Discard and replace");
    expect(field("baselineStarts").value).toBe("");
    await settle();
    expect(text()).toContain("assumptions are still blank");
  });

  it("offers sheets with blanks, and inserts them when told to", async () => {
    await openForm();
    await chooseBlank();
    await press("Insert");
    expect(text()).toContain("Insert with blanks?");
    await press("Insert the sheets");
    expect(workbook.insertions).toHaveLength(1);
  });
});

describe("inserting", () => {
  it("ends with what was made and a way to it", async () => {
    await openForm();
    await press("Insert");
    expect(document.activeElement?.textContent).toBe(`Inserted: ${template.title}`);
    expect(text()).toContain("All 24 checks pass");
    await press("Go to Reablement Proposal");
    expect(workbook.requests.at(-1)).toBe("go to Reablement Proposal");
  });

  it("shows a failure in plain words, keeps the form, and tries again", async () => {
    await openForm();
    await type("baselineStarts", "900");
    workbook.failNext = new Error("The structure of this workbook is protected.");
    await press("Insert");
    expect(document.querySelector("[role=alert]")?.textContent).toContain("protected");
    expect(field("baselineStarts").value).toBe("900");
    await press("Try again");
    expect([...workbook.cases.values()][0]?.inputs.baselineStarts).toBe(900);
  });

  it("can be cancelled, and says that the workbook is as it was", async () => {
    workbook.holdInsertions();
    await openForm();
    await press("Insert");
    expect(text()).toContain("Writing the sheets");
    await press("Cancel");
    expect(text()).toContain("Cancelled. The workbook is as it was.");
    expect(workbook.insertions).toEqual([]);
  });

  it("goes on while another place is looked at", async () => {
    workbook.holdInsertions();
    await openForm();
    await press("Insert");
    await go("help");
    await act(async () => workbook.hold?.release());
    await go("templates");
    expect(text()).toContain(`Inserted: ${template.title}`);
  });

  it("is undone at once when nothing was typed into its sheets", async () => {
    await openForm();
    await press("Insert");
    await press("Undo insertion");
    expect(workbook.insertions).toEqual([]);
    expect(text()).not.toContain("Undo this insertion?");
  });

  it("is undone after a question only when its sheets were changed", async () => {
    await openForm();
    await press("Insert");
    workbook.edited.add("insertion-1");
    await press("Undo insertion");
    expect(workbook.insertions).toHaveLength(1);
    await press("Remove 4 sheets");
    expect(workbook.insertions).toEqual([]);
  });
});

describe("the Workbook place", () => {
  it("says that there is nothing, then lists what was inserted and reads its assumptions back", async () => {
    await go("workbook");
    expect(text()).toContain("no sheets made by CareCase");
    await go("templates");
    await openForm();
    await type("baselineStarts", "900");
    await press("Insert");
    await go("workbook");
    await press("Edit assumptions");
    await press("Discard and replace");
    expect(field("baselineStarts").value).toBe("900");
    expect(text()).toContain(`in “${template.title}”`);
  });

  it("names the cells that break a rule when the ribbon asks for a check", async () => {
    await openForm();
    await press("Insert");
    workbook.findings = [{ rule: "No numbers in formulas", message: "Holds 0.25.", sheet: "S", address: "D12" }];
    await act(async () => requests.ask("checkWorkbook"));
    expect(text()).toContain("1 thing to look at");
    await press("Go to S, D12");
    expect(workbook.requests.at(-1)).toBe("go to S D12");
  });

  it("shows that the workbook could not be read, and reads it again", async () => {
    workbook.failNext = new Error("Excel is busy.");
    await go("workbook");
    expect(document.querySelector("[role=alert]")?.textContent).toContain("Excel is busy.");
    await press("Try again");
    expect(text()).toContain("no sheets made by CareCase");
  });
});

describe("what is loaded when it is wanted", () => {
  const drawWith = async (load: GalleryEntry["load"]): Promise<void> => {
    await act(async () => root.unmount());
    root = createRoot(document.getElementById("root")!);
    await draw({ kind: "ready" }, [{ ...template, load }]);
  };

  it("shows the template's title at once, and its form when it is there", async () => {
    let arrive = (): void => undefined;
    await drawWith(() => new Promise((resolve) => (arrive = () => resolve(template))));
    await openForm();
    expect(document.querySelector("h1")?.textContent).toBe(template.title);
    expect(document.querySelector("[aria-label='Opening the template']")).not.toBeNull();
    await act(async () => arrive());
    expect(field("evidenceRate").value).toBe("29%");
  });

  it("says that a template could not be loaded, and loads it again", async () => {
    let reachable = false;
    await drawWith(async () => {
      if (!reachable) throw new Error("Loading chunk 12 failed.");
      return template;
    });
    await openForm();
    expect(document.querySelector("[role=alert]")?.textContent).toContain("could not be opened");
    expect(document.querySelector("[role=alert]")?.textContent).not.toContain("chunk");
    reachable = true;
    await press("Try again");
    expect(field("evidenceRate").value).toBe("29%");
  });

  it("draws the worked result on a card that has no picture", async () => {
    await act(async () => document.querySelector("img")?.dispatchEvent(new Event("error")));
    expect(document.querySelector("article")?.textContent).toContain("£0.74m (£0.07m)");
  });
});

describe("the gallery", () => {
  const other = { ...template, id: "other", title: "Café visits", category: "Pricing", keywords: ["PIP"] };
  const both: readonly GalleryEntry[] = [...entries, { ...other, load: async () => other }];
  const cards = (): string[] =>
    [...document.querySelectorAll("article")].map((card) => card.getAttribute("aria-label") ?? "");

  it("shows the first category's cards, and the others' when they are opened", async () => {
    await draw({ kind: "ready" }, both);
    expect(cards()).toEqual([template.title]);
    await press("Pricing1");
    expect(cards()).toEqual([template.title, "Café visits"]);
    await press("Pricing1");
    expect(cards()).toEqual([template.title]);
  });

  it("opens what a search finds, wherever it stands", async () => {
    await draw({ kind: "ready" }, both);
    await act(async () => {
      const input = document.querySelector<HTMLInputElement>("input[aria-label='Search templates']")!;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "pip");
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(cards()).toEqual(["Café visits"]);
  });
});

describe("a form whose words are its own", () => {
  beforeEach(async () => {
    await draw({ kind: "ready" }, [{ ...budgetTemplate, load: async () => budgetTemplate }]);
    await press(budgetTemplate.title);
    await press("Open all groups");
  });

  it("shows its questions and takes only the answers; sections can be left out", async () => {
    expect(text()).toContain("Is it funded?");
    expect(document.querySelector("[data-field='questions[1].question']")).toBeNull();
    expect(document.querySelector("[data-field='questions[1].answer']")).not.toBeNull();
    expect([...document.querySelectorAll("button")].filter((each) => each.textContent === "Add a row")).toHaveLength(1);
    await press("Sections of the document");
    const box = document.querySelector<HTMLInputElement>("input[type='checkbox']")!;
    expect(box.checked).toBe(true);
    await act(async () => box.click());
    expect(box.checked).toBe(false);
  });
});

describe("the rest of the pane", () => {
  it("comes back as it was left after a reload", async () => {
    await openForm();
    await type("baselineStarts", "9x");
    await settle();
    await act(async () => root.unmount());
    root = createRoot(document.getElementById("root")!);
    await draw();
    expect(field("baselineStarts").value).toBe("9x");
  });

  it("discards what cannot be read of its memory, and says so", async () => {
    await settle();
    window.sessionStorage.setItem(window.sessionStorage.key(0) ?? "", "{broken");
    await act(async () => root.unmount());
    root = createRoot(document.getElementById("root")!);
    await draw();
    expect(text()).toContain("could not be read and was discarded");
  });

  it("shows an error of its own with a way back", async () => {
    const loud = jest.spyOn(console, "error").mockImplementation(() => undefined);
    await openForm();
    const first = template.groups[0]!;
    Object.defineProperty(first, "inputs", {
      configurable: true,
      get: () => {
        throw new Error("the inputs are gone");
      },
    });
    await go("help");
    await go("templates");
    expect(text()).toContain("This part of CareCase stopped");
    expect(text()).toContain("the inputs are gone");
    await press("Go to Help");
    expect(document.querySelector("h1")?.textContent).toBe("Help");
    loud.mockRestore();
  });

  it.each<[HostState, string]>([
    [{ kind: "notOffice" }, "CareCase works inside Excel"],
    [{ kind: "notExcel", host: "Word" }, "CareCase works in Excel only"],
    [{ kind: "oldExcel", missing: ["spilling formulas"] }, "spilling formulas"],
  ])("says where it cannot work: %j", async (host, words) => {
    await draw(host);
    expect(text()).toContain(words);
  });

  it("says which version it is", async () => {
    await go("help");
    expect(text()).toContain("CareCase 1.2.3");
  });
});
