/** Ratings of risks and the checks that follow from what a user types, in a real workbook. */
import { overnightSupport as template } from "../../../src/templates/business-cases/overnight-support";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(240_000);
const RISKS = "Overnight Risks";
const FIRST_RISK = 8;

describe("a business case that somebody works on", () => {
  let inserted: InsertedTemplate;
  beforeEach(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterEach(() => inserted.dispose());

  const passes = (id: string) => inserted.checks().find(({ check }) => check.id === id)?.passes;
  const cell = (column: string) => inserted.workbook.value(RISKS, `${column}${FIRST_RISK}`);

  test.each([
    [5, 4, 20, "Red"],
    [3, 5, 15, "Red"],
    [2, 4, 8, "Amber"],
    [1, 5, 5, "Green"],
  ])("likelihood %d and impact %d make %d: %s", async (likelihood, impact, score, rating) => {
    expect(cell("B")).toBe("Unpaid invoices or late payment");
    expect([cell("G"), cell("H")]).toEqual(["", ""]);
    await inserted.workbook.type(RISKS, `C${FIRST_RISK}`, likelihood);
    await inserted.workbook.type(RISKS, `D${FIRST_RISK}`, impact);
    expect([cell("G"), cell("H")]).toEqual([score, rating]);
  });

  test("a red risk needs a mitigation", async () => {
    expect(passes("checkOwnedRisks")).toBe(true);
    await inserted.workbook.type(RISKS, `C${FIRST_RISK}`, 5);
    await inserted.workbook.type(RISKS, `D${FIRST_RISK}`, 5);
    expect(passes("checkOwnedRisks")).toBe(false);
    await inserted.workbook.type(RISKS, `E${FIRST_RISK}`, "Invoices by direct debit");
    expect(passes("checkOwnedRisks")).toBe(true);
  });

  test("other assumptions change the saving, and the check of the stated one says so", async () => {
    const sheet = "Overnight Assumptions";
    expect(passes("checkStatedSaving")).toBe(true);
    await inserted.workbook.type(sheet, inserted.workbook.addressOf(sheet, "Clients"), 132);
    expect(inserted.figure("saving")).toBeCloseTo(2 * 24_710.4, 6);
    expect(inserted.figure("headline")).toBe("£49K");
    expect(passes("checkStatedSaving")).toBe(false);
    expect(passes("checkIncrements")).toBe(true);
  });
});
