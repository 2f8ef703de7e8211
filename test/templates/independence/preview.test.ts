import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import type { CaseValues } from "../../../src/templates/case";
import { blankCase, workedCase } from "../../../src/templates/case-values";
import { roundHalfAway } from "../../../src/finance/rounding";

type Ready = Extract<ReturnType<typeof template.preview>, { ready: true }>;

const worked = workedCase(template);
const withInputs = (inputs: CaseValues["inputs"]): CaseValues => ({
  ...worked,
  inputs: { ...worked.inputs, ...inputs },
});

function ready(values: CaseValues): Required<Pick<Ready, "headline" | "profile">> {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  const { profile = [] } = preview;
  return { ...preview, profile };
}
const inMillions = (pounds: number) => roundHalfAway(pounds / 1_000_000, 2);
const problemsOf = (values: CaseValues) => {
  const preview = template.preview(values);
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
};

describe("the published worked example", () => {
  test("001-headline: £0.50m (£0.06m), an annual level", () => {
    const { headline } = ready(worked);
    expect([inMillions(headline.figures["value"]!), inMillions(headline.figures["contingency"]!)]).toEqual([0.5, 0.06]);
    expect(headline.figures["value"]!).toBeCloseTo(498_641.1, 1);
    expect(headline.definition).toBe(
      "Annual level in 2029/30, net of ongoing costs; inflation contingency in brackets, not included",
    );
  });

  test("001-runrate-0.93: £0.93m, reached in 2031/32", () => {
    const { headline } = ready(worked);
    expect(inMillions(headline.figures["runRate"]!)).toBe(0.93);
    expect(headline.figures["runRate"]!).toBeCloseTo(925_443.76, 2);
    expect(headline.lines[1]).toBe("Run rate £0.93m (£0.14m), reached during 2031/32");
  });

  test("001-benefit-cumulative: the levels, with £0.33m for the £0.35m that the paper prints in its third year", () => {
    const { profile } = ready(worked);
    expect(profile.map(({ year }) => year)).toEqual(["2026/27", "2027/28", "2028/29", "2029/30", "2030/31", "2031/32"]);
    expect(profile.slice(0, 4).map(({ level }) => inMillions(level))).toEqual([-0.12, 0.23, 0.33, 0.5]);
  });

  test("001-contingency-cumulative: nil, £0.01m, £0.03m, £0.06m beside the levels", () => {
    expect(
      ready(worked)
        .profile.slice(0, 4)
        .map(({ contingency }) => inMillions(contingency)),
    ).toEqual([0, 0.01, 0.03, 0.06]);
  });

  test("the sample of 35 cases leaves a range around the headline", () => {
    const { headline } = ready(worked);
    expect([inMillions(headline.figures["low"]!), inMillions(headline.figures["high"]!)]).toEqual([0.13, 0.96]);
  });

  test("increments sum to the level and cash is the running total of the levels", () => {
    const { profile } = ready(worked);
    const sum = (of: (point: (typeof profile)[number]) => number) =>
      profile.reduce((total, point) => total + of(point), 0);
    expect(sum(({ increment }) => increment)).toBeCloseTo(profile[5]!.level, 6);
    expect(sum(({ level }) => level)).toBeCloseTo(profile[5]!.cashToDate, 6);
  });
});

describe("one assumption moves everything that follows from it", () => {
  test("001-up-to-189-starts: at a delivery factor of 75% the gross benefit is three times as much", () => {
    const gross = (preview: ReturnType<typeof ready>) => preview.headline.figures["runRate"]! + 310_000;
    expect(gross(ready(withInputs({ deliveryFactor: 0.75 })))).toBeCloseTo(3 * gross(ready(worked)), 4);
  });

  test("a delivery factor of nothing leaves the cost", () => {
    const { headline } = ready(withInputs({ deliveryFactor: 0 }));
    expect([
      headline.figures["value"]!,
      headline.figures["low"]!,
      headline.figures["high"]!,
      headline.figures["runRate"]!,
    ]).toEqual([-360_000, -360_000, -360_000, -310_000]);
  });

  test("deducting the existing line lowers every year and says so", () => {
    const { headline } = ready(withInputs({ existingMtfsTreatment: "yes" }));
    expect(headline.figures["value"]!).toBeCloseTo(498_641.1 - 160_000, 1);
    expect(headline.figures["runRate"]!).toBeCloseTo(765_443.76, 2);
    expect(headline.definition).toContain("and of the existing MTFS line");
  });

  test("limiting the benefit to 26 places takes a quarter off the extra care stream", () => {
    const { headline } = ready(withInputs({ limitByPlaces: "yes" }));
    const startsWithPlaces = (26 * 52) / 87.6;
    const loss = ((867.6 * 0.29 * 0.25) / 3 - startsWithPlaces) * 84.7 * 245.09;
    expect(925_443.76 - headline.figures["runRate"]!).toBeCloseTo(loss, 1);
  });

  test("a plan of two years takes the level of its second year", () => {
    const { headline, profile } = ready(withInputs({ planYears: 2 }));
    expect(headline.figures["value"]!).toBe(profile[1]!.level);
    expect(headline.definition).toContain("2027/28");
  });

  test("a build-up beyond the years shown reaches its run rate after them", () => {
    expect(ready(withInputs({ extraCareRamp: 40 })).headline.lines[1]).toContain("reached after 2031/32");
  });

  test("pay inflation raises recurring cost, not one-off cost", () => {
    const { profile } = ready(withInputs({ payInflation: 0.03 }));
    expect(profile[0]!.level).toBeCloseTo(ready(worked).profile[0]!.level, 6);
    expect(profile[1]!.level).toBeCloseTo(ready(worked).profile[1]!.level - 80_000 * 0.03, 6);
  });
});

describe("bad input is named, never computed with", () => {
  test.each<[string, CaseValues["inputs"], RegExp]>([
    ["a blank", { deliveryFactor: null }, /^deliveryFactor: Delivery factor: blank; enter a rate/],
    ["25 for 25%", { deliveryFactor: 25 }, /^deliveryFactor: .*found 25.*%/],
    ["text that looks like a number", { baselineStarts: "867.6" }, /^baselineStarts: .*found the text "867.6"/],
    ["10.15 cases", { casesMoreIndependent: 10.15 }, /^casesMoreIndependent: .*found 10.15; enter a whole number/],
    ["a negative duration", { durationBenefit: -84.7 }, /^durationBenefit: .*found -84.7/],
    [
      "an unknown choice",
      { limitByPlaces: "maybe" },
      /^limitByPlaces: .*found the text "maybe"; enter one of: no, yes/,
    ],
    ["a calendar year", { firstYear: "2026" }, /^firstYear: .*financial year such as 2026\/27/],
    [
      "53 cases of 35",
      { casesMoreIndependent: 53 },
      /^casesMoreIndependent: .*found 53; enter at most the 35 cases reviewed/,
    ],
    [
      "shares of 90%",
      { extraCareShare: 0.9 - 2 / 3 },
      /^extraCareShare: .*found 90% together; enter two shares that sum to 100%/,
    ],
  ])("%s", (_, inputs, message) => {
    const problems = problemsOf(withInputs(inputs));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test("a target row that the evidence table does not have", () => {
    const rows = worked.tables["evidenceTable"]!.slice(0, 3);
    const values = { ...worked, inputs: { ...worked.inputs, targetRow: 5 }, tables: { evidenceTable: rows } };
    expect(problemsOf(values)).toEqual([
      "targetRow: Row of the evidence table that sets the target: found 5; the table has 3 rows",
    ]);
  });

  test("a blank in the middle of the evidence table", () => {
    const rows = worked.tables["evidenceTable"]!.map((row, index) => (index === 2 ? { ...row, rate: null } : row));
    expect(problemsOf({ ...worked, tables: { evidenceTable: rows } })).toEqual([
      expect.stringMatching(/^evidenceTable\[3\]\.rate: .*row 3, Rate: blank; enter a rate/),
    ]);
  });

  test("a blank case names every assumption it needs and invents none", () => {
    const preview = template.preview(blankCase(template));
    if (preview.ready) throw new Error("a blank case cannot be ready");
    expect(preview.problems.every(({ missing }) => missing === true)).toBe(true);
    expect(preview.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["deliveryFactor", "baselineStarts", "evidenceTable"]),
    );
  });
});
