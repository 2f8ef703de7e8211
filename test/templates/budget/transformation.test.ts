import { transformation as template } from "../../../src/templates/budget/transformation";
import { InsertedTemplate } from "../every/inserted-template";
import { failuresAfterTyping, problemsOf, readyPreview, uncovered } from "./budget-case";

jest.setTimeout(300_000);

test("every golden case of the transformation programme stands on the published sheet", () => {
  expect(uncovered(template, ["003-tom-"])).toEqual([]);
});

describe("the preview", () => {
  test("003-tom-total, 003-tom-cashable, 003-tom-range and 003-tom-already-in-mtfs", () => {
    const { headline, bars } = readyPreview(template);
    expect(headline.text).toBe("£6.00m");
    expect(headline.figures).toEqual({
      newSaving: 6_000_000,
      total: 10_400_000,
      high: 13_600_000,
      cashable: 7_800_000,
      quality: 2_600_000,
      alreadyCounted: 1_800_000,
    });
    expect(bars?.points.map(({ value }) => value)).toEqual([10_400_000, 7_800_000, 1_800_000, 6_000_000]);
  });

  test("a workstream that turns into cash raises what is counted already, not what is new", () => {
    const { headline } = readyPreview(template, { rows: { opportunities: { 3: { kind: "cashable" } } } });
    expect(headline.figures).toMatchObject({ cashable: 9_100_000, alreadyCounted: 3_100_000, newSaving: 6_000_000 });
  });

  test("a saving beyond the cashable benefit is named, and a positive saving too", () => {
    expect(problemsOf(template, { rows: { savingsLines: { 1: { yearFour: -9_000 } } } })).toEqual([
      "savingsLines: Savings built into the new plan: found £9.00m in the last year; enter at most the cashable benefit of £7.80m",
    ]);
    expect(problemsOf(template, { rows: { savingsLines: { 1: { yearOne: 5_000 } } } })).toEqual([
      expect.stringMatching(/^savingsLines\[1\]\.yearOne: .*found 5,000; enter a number of 0 or less/),
    ]);
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  test("the plan's line has the heading that the report prints", () => {
    expect(inserted.figure("planLines.heading")).toBe(
      "**AC5 (Eff) - Implementation of revised TOM - £5,000,000 saving in 2020/21 rising to £6,000,000 in 2021/22",
    );
  });

  test("targets beyond the upper estimate and a saving that nobody has found fail their checks", async () => {
    const target = { id: "opportunities", part: "target" };
    expect(await failuresAfterTyping(inserted, "Transform Workstreams", target, 7_000_000)).toEqual(["checkCashRange"]);
    expect(await failuresAfterTyping(inserted, "Transform Workstreams", target, 1_000_000)).toEqual(["checkNewSaving"]);
    const lastYear = { id: "savingsLines", part: "yearFour" };
    expect(await failuresAfterTyping(inserted, "Transform Savings", lastYear, -1_000)).toEqual(["checkLevels"]);
  });
});
