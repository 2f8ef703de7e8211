import { betterCareFund as template } from "../../../src/templates/budget/better-care-fund";
import { InsertedTemplate } from "../every/inserted-template";
import { failuresAfterTyping, problemsOf, readyPreview, uncovered } from "./budget-case";

jest.setTimeout(300_000);

test("every golden case of the Better Care Fund of 2024/25 stands on the published sheet", () => {
  expect(uncovered(template, ["002-bcf-", "002-ibcf-"])).toEqual([]);
});

describe("the preview", () => {
  test("002-bcf-total and 002-bcf-nhs-min-split", () => {
    const { headline, bars } = readyPreview(template);
    expect(headline.text).toBe("£82.50m");
    expect(headline.figures).toMatchObject({ total: 82_500_000, balance: 20_700_000, reliance: 52_600_000 });
    expect(bars?.points.map(({ value }) => value)).toEqual([51_500_000, 8_500_000, 17_700_000, 4_800_000]);
  });

  test("3.4% a year on £22.9m brings £3.28m by the fourth year, £0.72m short of the plan", () => {
    const { headline } = readyPreview(template);
    expect(headline.figures["gap"]).toBeCloseTo(22_900_000 * (1.034 ** 4 - 1) - 4_000_000, 4);
    expect(headline.lines[1]).toBe("Expected uplift leaves £0.72m of the planned income missing");
    const covered = readyPreview(template, { inputs: { expectedUplift: 0.05 } });
    expect(covered.headline.lines[1]).toBe("Expected uplift covers the planned income of £4.00m");
  });

  test("uses beyond their source are named", () => {
    expect(problemsOf(template, { inputs: { further: 30_000_000, dischargeCouncil: 9_000_000 } })).toEqual([
      'further: Uses of the NHS minimum: found £52.90m; enter at most the £51.50m of the sources with the route "NHS minimum"',
      'dischargeCouncil: The council\'s part of the discharge fund: found £9.00m; enter at most the £8.50m of the sources with the route "NHS and council"',
    ]);
  });
});

test("a source that leaves the plan, uses beyond the minimum and yearly changes for levels fail their checks", async () => {
  const inserted = await InsertedTemplate.insert(template, "worked");
  const amount = { id: "sources", part: "amount" };
  expect(await failuresAfterTyping(inserted, "Care Fund Sources", amount, 30_000_000)).toEqual([
    "checkControl",
    "checkMinimum",
  ]);
  const lastYear = { id: "planIncome", part: "yearFour" };
  expect(await failuresAfterTyping(inserted, "Care Fund Assumptions", lastYear, 1_000_000)).toEqual(["checkLevels"]);
  inserted.dispose();
});
