import { capitalProgramme as template } from "../../../src/templates/budget/capital-programme";
import { InsertedTemplate } from "../every/inserted-template";
import { failuresAfterTyping, problemsOf, readyPreview, uncovered } from "./budget-case";

jest.setTimeout(300_000);

test("every golden case of the capital programme stands on the published sheet", () => {
  expect(uncovered(template, ["002-capital-"])).toEqual([]);
});

describe("the preview", () => {
  test("002-capital-programme, 002-capital-lines and 002-capital-prior-spend", () => {
    const { headline, bars } = readyPreview(template);
    expect(headline.text).toBe("£21.66m");
    expect(headline.figures).toEqual({ total: 21_662, external: 19_404, discretionary: 2_258, outside: 1_500 });
    expect(headline.definition).toBe("Capital programme 2025/26 to 2028/29");
    expect(bars?.points).toEqual([
      { label: "2025/26", value: 5_851_000 },
      { label: "2026/27", value: 5_480_000 },
      { label: "2027/28", value: 5_480_000 },
      { label: "2028/29", value: 4_851_000 },
    ]);
  });

  test("£2.5m for £50,000 of care saving and £150,000 of rent is paid back in 12.5 years; without the rent in 50", () => {
    expect(readyPreview(template).headline.lines[1]).toBe("Invest to save: paid back in 12.5 years");
    const withoutRent = readyPreview(template, { rows: { investToSave: { 1: { rent: null } } } });
    expect(withoutRent.headline.lines[1]).toBe("Invest to save: paid back in 50.0 years");
    const withoutReturn = readyPreview(template, { rows: { investToSave: { 1: { rent: 0, saving: 0 } } } });
    expect(withoutReturn.headline.lines).toHaveLength(1);
  });

  test("a scheme that changes its funding moves from one part to the other", () => {
    const { headline } = readyPreview(template, { rows: { investmentSchemes: { 1: { funding: "external" } } } });
    expect(headline.figures).toMatchObject({ total: 21_662, external: 21_662, discretionary: 0 });
  });

  test("negative spending and an unknown funding are named", () => {
    expect(problemsOf(template, { rows: { schemes: { 1: { yearTwo: -1, funding: "grant" } } } })).toEqual([
      expect.stringMatching(/^schemes\[1\]\.funding: .*found the text "grant"; enter one of: external, discretionary/),
      expect.stringMatching(/^schemes\[1\]\.yearTwo: .*found -1; enter a number of 0 or more/),
    ]);
  });
});

test("spending beyond the gross cost or after completion fails its check", async () => {
  const inserted = await InsertedTemplate.insert(template, "worked");
  const typed = (table: string, part: string, value: number) =>
    failuresAfterTyping(inserted, "Capital Schemes", { id: table, part }, value);
  expect(await typed("schemes", "gross", 10_000)).toEqual(["checkGross"]);
  expect(await typed("investmentSchemes", "yearFour", 100)).toEqual(["checkCompletion"]);
  inserted.dispose();
});

test("a scheme that brings nothing back says never instead of an error", async () => {
  const inserted = await InsertedTemplate.insert(template, "worked");
  const sheet = "Capital Schemes";
  for (const name of ["Invest_to_save_saving", "Invest_to_save_rent"])
    await inserted.workbook.type(sheet, inserted.workbook.addressOf(sheet, name), 0);
  expect(inserted.figure("returns.payback")).toBe("never");
  expect(inserted.errors()).toEqual([]);
  inserted.dispose();
});
