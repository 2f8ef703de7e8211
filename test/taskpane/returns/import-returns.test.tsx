/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { TextDecoder, TextEncoder } from "node:util";
import { App } from "../../../src/taskpane/app";
import { PaneRequests } from "../../../src/taskpane/state/pane-requests";
import { MOST_FILES } from "../../../src/taskpane/returns/use-returns";
import { COLUMN, csvText, filledGrid, FIRST_LINE, returnFile, type Grid } from "../../returns/filled-return";
import { PretendWorkbook } from "../fixtures/pretend-workbook";
import { issuedCase, tenderTemplate as template } from "./tender-form";

// jsdom has no decoder of its own; every browser has.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextDecoder });

let root: Root;
let workbook: PretendWorkbook;

beforeEach(async () => {
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  });
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
});
afterEach(() => act(async () => root.unmount()));

const openImport = async (): Promise<void> => {
  await act(async () => {
    root.render(
      <App
        host={{ kind: "ready" }}
        themeSource={{ colours: () => ({ isDarkTheme: false }), onChange: () => () => undefined }}
        templates={[{ ...template, load: async () => template }]}
        service={workbook}
        documentKey="test"
        storage={window.sessionStorage}
        requests={new PaneRequests()}
        version="1.2.3"
      />,
    );
  });
  await press(template.title);
  await press("Import returns");
};
const text = (): string => document.body.textContent ?? "";
const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("button")];
const hasButton = (name: string): boolean => buttons().some(({ textContent }) => textContent === name);
const button = (name: string): HTMLElement => {
  const found = buttons().find((element) => element.textContent === name);
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
};
const press = (name: string): Promise<void> => act(async () => button(name).click());
const statuses = (): string[] => [...document.querySelectorAll("[role=status]")].map((each) => each.textContent ?? "");
const labelled = (words: string): HTMLInputElement => {
  const label = [...document.querySelectorAll("label")].find(({ textContent }) => textContent === words);
  const input = label && document.getElementById(label.htmlFor);
  if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field "${words}".`);
  return input;
};
const type = (input: HTMLInputElement, words: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, words);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const headline = (): string => /\d+ prices/.exec(text())?.[0] ?? "";
const settle = (milliseconds = 200): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

interface Chosen {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}
const file = (name: string, bytes: Uint8Array, size = bytes.length): Chosen => ({
  name,
  size,
  arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
});
const returned = (bidder: string, change: (grid: Grid) => void = () => undefined): Chosen =>
  file(
    `${bidder}.xlsx`,
    returnFile((grid) => {
      grid[3]![1] = bidder;
      change(grid);
    }),
  );
const putIn = (files: readonly Chosen[]): Promise<void> =>
  act(async () => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    Object.defineProperty(input, "files", { value: files, configurable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
const chooseFiles = async (files: readonly Chosen[]): Promise<void> => {
  await putIn(files);
  await settle();
};

describe("the files", () => {
  it("are none at first, and the schedule of the form is named", async () => {
    await openImport();
    expect(statuses()).toContain("No files chosen.");
    expect(text()).toContain("checked against the schedule HC-2027-01 in this form: 5 lines.");
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    expect([input.multiple, input.accept]).toEqual([true, ".xlsx,.csv"]);
  });

  it("are read without a word to the workbook: accepted lines counted, refused ones with cell and reason", async () => {
    await openImport();
    const asked = [...workbook.requests];
    await chooseFiles([
      returned("Bidder A"),
      returned("Bidder B", (grid) => {
        grid[FIRST_LINE]![COLUMN.price] = 99;
        grid[FIRST_LINE + 1]![COLUMN.price] = 19;
      }),
      file("Bidder C.csv", new TextEncoder().encode(csvText(filledGrid()))),
      file("broken.xlsx", returnFile().slice(0, 200)),
    ]);
    expect(statuses()).toContain("4 files read: 3 chosen to be taken, 1 file refused, 1 line refused.");
    expect(text()).toContain("5 lines accepted, 0 refused · Bid manager, offer of 29 January 2027");
    expect(text()).toContain("4 lines accepted, 1 refused, 1 warning");
    expect(text()).toContain("Z01-U: Zone 1 & surroundings, UrbanBidder B.xlsx, Prices!G9: found £99.00; the ceiling");
    expect(text()).toContain("The whole file is refusedbroken.xlsx: ");
    expect(workbook.requests).toEqual(asked);
  });

  it("can all be refused; nothing is then there to take", async () => {
    await openImport();
    await chooseFiles([file("a.xlsx", new Uint8Array(0)), file("b.docx", new Uint8Array([1, 2, 3]))]);
    expect(statuses()).toContain("2 files read: all are refused. See why below.");
    expect(buttons().filter(({ textContent }) => textContent?.startsWith("Take 2"))).toEqual([]);
  });

  it("are refused when too many or too large, without being opened", async () => {
    await openImport();
    const opened = jest.fn();
    const unopened = (name: string, size: number): Chosen => ({ name, size, arrayBuffer: opened });
    await chooseFiles(Array.from({ length: MOST_FILES + 1 }, (_, index) => unopened(`${index}.xlsx`, 10)));
    expect(statuses()).toContain("Found 61 files; up to 60 are read at once. Choose the bidders' files alone.");
    await chooseFiles([unopened("large.xlsx", 80 * 1024 * 1024)]);
    expect(text()).toContain("large.xlsx: The file has 80 MB; up to 8 MB is accepted.");
    expect(opened).not.toHaveBeenCalled();
  });

  it("can be dropped", async () => {
    await openImport();
    const place = document.querySelector("[role=group][aria-label='Returned files']")!;
    await act(async () => {
      const drop = new Event("drop", { bubbles: true, cancelable: true });
      Object.assign(drop, { dataTransfer: { files: [returned("Bidder A")] } });
      place.dispatchEvent(drop);
    });
    await settle();
    expect(statuses()).toContain("1 file read: 1 chosen to be taken, no line refused.");
  });

  it("show how far their reading is, and cancelling leaves the form as it was", async () => {
    await openImport();
    let release = (_: ArrayBuffer): void => undefined;
    const held: Chosen = {
      name: "held.xlsx",
      size: 10,
      arrayBuffer: () => new Promise((resolve) => (release = resolve)),
    };
    await chooseFiles([returned("Bidder A"), held, returned("Bidder C")]);
    expect(statuses()).toContain("Reading 2 of 3: held.xlsx");
    expect(document.querySelector("[role=progressbar][aria-label='Reading the files']")).not.toBeNull();
    expect(button("Choose files").getAttribute("aria-disabled")).toBe("true");
    await press("Cancel");
    expect(document.activeElement).toBe(button("Choose files"));
    await act(async () => release(new ArrayBuffer(8)));
    await settle();
    expect(statuses()).toContain("Cancelled. Nothing was taken, and the form is as it was.");
    expect(headline()).toBe("2 prices");
  });
});

describe("taking returns", () => {
  it("replaces an example's bidders after a question, and says that the workbook waits for Insert", async () => {
    await openImport();
    await chooseFiles([returned("Bidder A"), returned("Bidder B")]);
    expect(labelled("Keep the other bidders in the form: Example A, Example B").checked).toBe(false);
    await press("Take 2 returns");
    expect(text()).toContain("with everything else that carries their names: Example A (1 row), Example B (1 row).");
    await press("Keep the form as it is");
    expect(headline()).toBe("2 prices");
    await press("Take 2 returns");
    await press("Replace them");
    await settle();
    expect(headline()).toBe("10 prices");
    expect(document.activeElement?.textContent).toBe(
      "2 returns taken: 10 prices stand under “Prices of the bids”. The workbook has them once you press Insert.",
    );
    expect(workbook.requests.filter((request) => !request.startsWith("list"))).toEqual([]);
  });

  it("asks before the same bidder's earlier prices go, and not when nobody's do", async () => {
    await openImport();
    await chooseFiles([returned("Bidder A")]);
    await act(async () => labelled("Keep the other bidders in the form: Example A, Example B").click());
    await press("Take 1 return");
    await settle();
    expect(headline()).toBe("7 prices");
    await chooseFiles([returned("bidder a", (grid) => (grid[FIRST_LINE]![COLUMN.price] = "about 20"))]);
    await act(async () => labelled("Keep the other bidders in the form: Example A, Example B").click());
    await press("Take 1 return");
    expect(text()).toContain("Their prices in the form are replaced: Bidder A (5 rows).");
    await press("Replace them");
    await settle();
    expect(headline()).toBe("7 prices");
    expect(statuses().join()).toContain("1 return taken: 4 prices and 1 refused line stand under");
  });

  it("refuses two files of one bidder until one is left out or named otherwise", async () => {
    await openImport();
    const second = { ...returned("Bidder A"), name: "later.xlsx" };
    await chooseFiles([returned("Bidder A"), second]);
    const refusal = "“Bidder A” is the bidder of Bidder A.xlsx and later.xlsx: take one of them";
    expect(statuses().join()).toContain(refusal);
    expect(button("Take 2 returns").getAttribute("aria-disabled")).toBe("true");
    await type(labelled("Bidder"), "");
    expect(statuses().join()).toContain("Bidder A.xlsx: found no bidder's name; type one.");
    await type(labelled("Bidder"), "Bidder A, lot 1");
    expect(statuses().join()).not.toContain(refusal);
    await type(labelled("Bidder"), "Bidder A");
    await act(async () => labelled("Take later.xlsx").click());
    expect(button("Take 1 return").getAttribute("aria-disabled")).toBeNull();
  });

  it("wants files read again once the schedule they were checked against is another", async () => {
    workbook.insertions = [schedule("insertion-1", "Schedule")];
    workbook.cases.set("insertion-1", issuedCase);
    await openImport();
    await chooseFiles([returned("Bidder A")]);
    await press("Take the schedule from this workbook");
    expect(text()).toContain("checked against the schedule HC-2030-07 in this form: 2 lines.");
    expect(statuses()).toContain("The schedule in the form has changed since these files were checked against it.");
    expect(button("Take 1 return").getAttribute("aria-disabled")).toBe("true");
    await press("Read them again");
    await settle();
    expect(text()).toContain("The whole file is refusedBidder A.xlsx");
    expect(hasButton("Read them again")).toBe(false);
  });
});

describe("the schedule", () => {
  it("is taken from this workbook in one press, and over typed lines only after a question", async () => {
    workbook.insertions = [schedule("insertion-1", "Schedule"), schedule("insertion-2", "Schedule 2")];
    workbook.cases.set("insertion-1", issuedCase).set("insertion-2", issuedCase);
    await openImport();
    await press("Take the schedule from “Schedule 2”");
    expect(workbook.requests).toContain("read insertion-2");
    await press("Take the schedule from “Schedule”");
    expect(workbook.requests).not.toContain("read insertion-1");
    await act(async () => {
      button("Replace the schedule").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(document.querySelector("h1")?.textContent).toBe(template.title);
    await press("Replace the schedule");
    expect(workbook.requests).toContain("read insertion-1");
  });

  it("that is not complete is refused in words, and the form's own is kept", async () => {
    workbook.insertions = [schedule("insertion-1", "Schedule")];
    workbook.cases.set("insertion-1", {
      ...issuedCase,
      tables: { lines: [{ ...issuedCase.tables["lines"]![0]!, weeklyHours: null }] },
    });
    await openImport();
    await press("Take the schedule from this workbook");
    expect(document.querySelector("[role=alert]")?.textContent).toContain(
      "Schedule: Lines of the schedule, row 1: hours a week: found nothing; enter a number.",
    );
    expect(text()).toContain("checked against the schedule HC-2027-01");
  });
});

function schedule(id: string, name: string): PretendWorkbook["insertions"][number] {
  return {
    id,
    templateId: "tender-pricing-schedule",
    title: "Tender pricing schedule",
    sheets: ["Instructions", "Prices"].map((role) => ({ name: `${name} ${role}`, role: role.toLowerCase() })),
    checks: { kind: "pass", total: 6 },
  };
}
