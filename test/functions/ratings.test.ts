import { excelErrorOf } from "../fixtures/custom-functions";
import { goldenCase } from "../fixtures/golden/cases";
import { directionSinceLastYear, ratingAgainstBenchmark, ratingAgainstTarget } from "../../src/functions/assurance";

const FUNCTIONS = [
  ["RAG", ratingAgainstTarget, "target", "amber"],
  ["DIRECTION", directionSinceLastYear, "prior", "threshold"],
  ["RATING", ratingAgainstBenchmark, "benchmark", "threshold"],
] as const;

describe("RAG, DIRECTION and RATING", () => {
  test("003-rag-rule: the aim as dashboards print it", () => {
    const rows = goldenCase("003-rag-rule").inputs["rows"] as [string, string, number, number][];
    const admissions = rows.find(([name]) => name === "Admissions 65+");
    expect(admissions?.[1]).toBe("L");
    for (const aim of ["L", "l", "low", "Low", "LOW"]) {
      expect(ratingAgainstTarget(admissions?.[2], admissions?.[3], aim)).toBe("Amber");
    }
  });

  test("002-perf-dot-rule: the margins can be a measure's own", () => {
    expect(directionSinceLastYear(94.6, 95.8, "High")).toBe("Similar");
    expect(directionSinceLastYear(94.6, 95.8, "High", 0.01)).toBe("Not as good");
    expect(ratingAgainstTarget(86.4, 88, "H", 0.01)).toBe("Red");
    expect(ratingAgainstBenchmark(89.5, 90, "H", 0)).toBe("Below");
  });

  test.each(FUNCTIONS)("%s names what is wrong", (_, call, other, margin) => {
    expect(excelErrorOf(() => call("87%", 1, "high")).message).toBe(
      'value: found the text "87%"; enter the number 87% (0.87)',
    );
    expect(excelErrorOf(() => call(1, null, "high")).message).toContain(`${other}: is blank`);
    expect(excelErrorOf(() => call(1, 1, "Target Band Width")).message).toBe(
      'aim: found "Target Band Width"; accepted: "high", "low", "H", "L"',
    );
    expect(excelErrorOf(() => call(1, 1, null)).message).toContain("aim: is blank");
    expect(excelErrorOf(() => call(1, 1, "high", 10)).message).toBe(
      `${margin}: found 10, which is 1000%; a rate is from 0% to 100%: enter 10% or 0.1`,
    );
  });

  test.each(FUNCTIONS)("%s takes its usual margin when none is given", (_, call) => {
    expect(call(100, 100, "high", null)).toBe(call(100, 100, "high"));
    expect(call(98, 100, "high", [[null]])).toBe(call(98, 100, "high"));
  });
});
