/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { isForBidders, SaveForBidders } from "../../src/taskpane/insertions/save-for-bidders";
import { WorkbookServiceProvider, type Insertion, type SavedFile } from "../../src/taskpane/workbook-service";
import type { GalleryEntry } from "../../src/templates/summary";
import { PretendWorkbook } from "./fixtures/pretend-workbook";
import { reablementTemplate as template } from "./fixtures/reablement-template";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const entry: GalleryEntry = { ...template, load: async () => template };
const insertion: Insertion = {
  id: "insertion-1",
  templateId: template.id,
  title: "Tender pricing schedule",
  sheets: [
    { name: "Schedule Instructions", role: "instructions" },
    { name: "Schedule Prices", role: "prices" },
  ],
  checks: { kind: "pass", total: 6 },
};

let root: Root;
let workbook: PretendWorkbook;

beforeEach(async () => {
  document.body.innerHTML = "<div id='root'></div>";
  root = createRoot(document.getElementById("root")!);
  workbook = new PretendWorkbook();
  await act(async () =>
    root.render(
      <WorkbookServiceProvider value={workbook}>
        <SaveForBidders insertion={insertion} template={entry} />
      </WorkbookServiceProvider>,
    ),
  );
});
afterEach(() => act(async () => root.unmount()));

const button = (): HTMLButtonElement => document.querySelector("button")!;
const status = (): string => document.querySelector("[role=status]")?.textContent ?? "";

test("it says before what the file will hold, and afterwards where it is", async () => {
  expect(status()).toBe("A file with the sheets Instructions and Prices, and nothing else of this workbook.");
  await act(async () => button().click());
  expect(workbook.requests).toEqual(["save for bidders insertion-1"]);
  expect(status()).toContain("Saved in your downloads as “HC-1 pricing schedule.xlsx”.");
});

test("while it works the button says so and takes no second press", async () => {
  let finish = (_: SavedFile): void => undefined;
  const asked = jest.spyOn(workbook, "saveForBidders").mockImplementation(
    () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  );
  await act(async () => button().click());
  expect([button().textContent, button().getAttribute("aria-disabled")]).toEqual(["Saving…", "true"]);
  await act(async () => button().click());
  expect(asked).toHaveBeenCalledTimes(1);
  await act(async () => finish({ name: "HC-1 pricing schedule.xlsx", place: "newWorkbook" }));
  expect(status()).toContain("Opened as a new workbook: save it as “HC-1 pricing schedule.xlsx”.");
});

test("a refusal stands there in words, and the next try takes it away", async () => {
  workbook.failNext = new Error("On “Schedule Prices” 1 cell of the bidder is filled in, the first in H30.");
  await act(async () => button().click());
  expect(document.querySelector("[role=alert]")?.textContent).toContain("the first in H30");
  const again = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Try again")!;
  await act(async () => again.click());
  expect(document.querySelector("[role=alert]")).toBeNull();
  expect(status()).toContain("Saved in your downloads");
});

test("only a case with prices for bidders has the button", () => {
  expect(isForBidders(insertion)).toBe(true);
  expect(isForBidders({ ...insertion, sheets: [{ name: "Proposal", role: "proposal" }] })).toBe(false);
});
