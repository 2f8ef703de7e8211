import { excelErrorOf } from "../fixtures/custom-functions";
import { figures, goldenCase, numbers } from "../fixtures/golden/cases";
import {
  allocatePeople,
  combineRates,
  matchRate,
  rangeOfSample,
  rateToTarget,
  reviewerAgreement,
  sizeOfSample,
  triangulateEvidence,
} from "../../src/functions/evidence";

const PAPER_TABLE = [
  ["Methodology", "Rate", "Explanation"],
  ["Highest target", 0.63, "the highest of the diagnostics"],
  ["Three highest, average", 0.54, ""],
  ["Phase 1b estimate", 0.45, ""],
  ["Three lowest, average", 0.38, ""],
  ["Statistical neighbour", 0.27, "matches the rate for 100,000 people"],
];

describe("TRIANGULATE", () => {
  test("001-triangulation-five-rows: the published table, truncated by default", () => {
    const result = triangulateEvidence(867.6, PAPER_TABLE, null);
    expect(result[0]).toEqual(["Methodology", "Rate", "People a year", "Explanation"]);
    expect(result.slice(1).map((row) => row[2])).toEqual(numbers(goldenCase("001-triangulation-five-rows").published));
    expect(result.slice(1).map((row) => row[1])).toEqual(
      figures(goldenCase("001-triangulation-five-rows").inputs, "pct_change"),
    );
    expect(result[5]).toEqual(["Statistical neighbour", 0.27, 234, "matches the rate for 100,000 people"]);
  });

  test("the other roundings are there to be asked for", () => {
    const people = (rounding: string) => triangulateEvidence(867.6, PAPER_TABLE, rounding).map((row) => row[2]);
    expect(people("nearest").slice(1)).toEqual([547, 469, 390, 330, 234]);
    expect(people("none").slice(1, 3)).toEqual([546.588, 468.504]);
  });

  test("the paper's own headers are understood", () => {
    const table = [
      ["Explanation of Methodology", "Percentage Change", "Evidence"],
      ["", 0.63, "Highest"],
    ];
    expect(triangulateEvidence(867.6, table)[1]).toEqual(["Highest", 0.63, 546, ""]);
  });

  test.each([
    [867.6, PAPER_TABLE, "up", 'rounding: found "up"; accepted: "none", "nearest", "down"'],
    ["867.6", PAPER_TABLE, null, 'baseline: found the text "867.6"; enter the number 867.6'],
    [-1, PAPER_TABLE, null, "baseline: found -1; enter a number of 0 or more (people a year)"],
    [
      867.6,
      [
        ["Methodology", "Rate"],
        ["Case reviews", 29],
      ],
      null,
      "evidence, row 1 (Case reviews), Rate: found 29, which is 2900%; a rate is from 0% to 100%: enter 29% or 0.29",
    ],
    [
      867.6,
      [["Methodology"], ["Case reviews"]],
      null,
      'evidence: the column "Rate" is missing; accepted headers: Methodology, Rate, Explanation',
    ],
    [
      867.6,
      [
        ["Methodology", "Rate"],
        ["Case reviews", null],
        ["Neighbour", 0.27],
      ],
      null,
      "evidence, row 1 (Case reviews), Rate: is blank",
    ],
  ])("%p, %j, %p is refused", (baseline, evidence, rounding, message) => {
    const error = excelErrorOf(() => triangulateEvidence(baseline, evidence, rounding));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(message);
  });
});

describe("SAMPLERANGE and SAMPLESIZE", () => {
  test("10.15 cases cannot be", () => {
    const { message } = excelErrorOf(() => rangeOfSample(0.29 * 35, 35));
    expect(message).toBe(
      "positives: found 10.15; cases are whole, and no whole number of 35 cases is 29% (10 is 28.6%, 11 is 31.4%)",
    );
  });

  test("57% and 49% of 52 cases cannot be", () => {
    expect(excelErrorOf(() => rangeOfSample(0.57 * 52, 52)).message).toContain("no whole number of 52 cases is 57%");
    expect(excelErrorOf(() => rangeOfSample(0.49 * 52, 52)).message).toContain("no whole number of 52 cases is 49%");
  });

  test("an omitted population is a very large one, an omitted confidence 95%", () => {
    expect(rangeOfSample(10, 35, null, null)).toEqual(rangeOfSample(10, 35));
    expect(rangeOfSample(10, 35, null, 0.95)).toEqual(rangeOfSample(10, 35));
    expect(rangeOfSample(10, 35, 35)).toEqual([
      ["Low", "Estimate", "High"],
      [10 / 35, 10 / 35, 10 / 35],
    ]);
  });

  test("95 for 95% is refused", () => {
    expect(excelErrorOf(() => rangeOfSample(10, 35, null, 95)).message).toContain("enter 95% or 0.95");
    expect(excelErrorOf(() => sizeOfSample(0.5, 5)).message).toContain("margin: found 5, which is 500%");
  });
});

describe("the other evidence functions", () => {
  test("TARGETRATE keeps 7.25% unless a rounding is asked for", () => {
    expect(rateToTarget(0.29, 0.25)).toBe(0.0725);
    expect(rateToTarget(0.29, 0.25, 1)).toBe(0.073);
    expect(excelErrorOf(() => rateToTarget(29, 0.25)).message).toContain("evidenceRate: found 29");
    expect(excelErrorOf(() => rateToTarget(0.29, "25%")).message).toContain("enter the number 25% (0.25)");
  });

  test("ALLOCATE answers in the shape of the shares", () => {
    expect(allocatePeople(63, [[2 / 3], [1 / 3]])).toEqual([[42], [21]]);
    expect(allocatePeople(63, [[2 / 3, 1 / 3]])).toEqual([[42, 21]]);
    expect(excelErrorOf(() => allocatePeople(63, [[0.66, 0.33]])).message).toBe(
      "shares: the shares sum to 0.99 (99%); they must sum to 1 (100%)",
    );
    expect(excelErrorOf(() => allocatePeople(63, [[0.5, null, 0.5]])).message).toContain(
      "shares, position 2: is blank",
    );
    expect(
      excelErrorOf(() =>
        allocatePeople(63, [
          [0.25, 0.25],
          [0.25, 0.25],
        ]),
      ).message,
    ).toContain("shares: found 2 rows and 2 columns; a series is one row or one column");
  });

  test("MATCHRATE of a higher comparator is #N/A", () => {
    expect(matchRate(600, 438)).toBe(0.27);
    expect(excelErrorOf(() => matchRate(438, 600))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("no reduction that matches a higher comparator"),
    });
  });

  test("COMBINE names the rate it cannot read", () => {
    expect(combineRates([[0.12, 0.25]])[1]).toEqual([0.34, 0.03]);
    expect(excelErrorOf(() => combineRates([[0.12, 25]])).message).toContain("rates, position 2: found 25");
  });

  test("AGREEMENT without cases of both kinds is #N/A", () => {
    expect(excelErrorOf(() => reviewerAgreement(12, 0, 0, 0)).code).toBe("#N/A");
    expect(excelErrorOf(() => reviewerAgreement(0, 0, 0, 0)).code).toBe("#VALUE!");
    expect(excelErrorOf(() => reviewerAgreement(20, 5.5, 10, 15)).message).toContain(
      "firstOnly: found 5.5; enter a whole number of 0 or more (cases)",
    );
  });
});
