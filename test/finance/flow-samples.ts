import fc from "fast-check";
import type { Flow } from "../../src/finance/flow";

const thousandths = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((value) => value / 1000);

/** Flows of the size that councils plan with, degenerate ones included. */
export const flows: fc.Arbitrary<Flow> = fc.record({
  startsPerYear: thousandths(3000),
  durationWeeks: fc.oneof(thousandths(600), fc.constantFrom(0, 0.5, 26, 52, 84.7, 87.6, 104)),
  startAfterMonths: fc.oneof(thousandths(60), fc.integer({ min: 0, max: 60 })),
  rampMonths: fc.oneof(thousandths(36), fc.constantFrom(0, 0.001, 1, 3, 12)),
});

/** The weeks-per-year conventions of the papers. */
export const weeksPerYear = fc.constantFrom(52, 52.14, 365 / 7, 52.1775, 53);
