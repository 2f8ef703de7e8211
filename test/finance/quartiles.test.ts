import fc from "fast-check";
import { lineQuartiles, quantileInclusive, returnTotals } from "../../src/finance/quartiles";

const answers = fc.array(
  fc.integer({ min: 0, max: 5000 }).map((pence) => pence / 100),
  { minLength: 3, maxLength: 40 },
);

test("quartiles lie between the nearest answers, as QUARTILE.INC has them", () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileInclusive([4, 1, 3, 2], share))).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ]);
  expect(quantileInclusive([7], 0.25)).toBe(7);
});

test("quartiles are in order, within the answers, and do not depend on the order of the returns", () => {
  fc.assert(
    fc.property(answers, (given) => {
      const [row] = lineQuartiles([{ line: "Pay", answers: given }], 3);
      const { lower, median, upper } = row?.quartiles ?? { lower: Number.NaN, median: Number.NaN, upper: Number.NaN };
      expect([Math.min(...given), lower, median, upper, Math.max(...given)]).toEqual(
        [Math.min(...given), lower, median, upper, Math.max(...given)].sort((one, other) => one - other),
      );
      expect(lineQuartiles([{ line: "Pay", answers: [...given].reverse() }], 3)).toEqual([row]);
    }),
  );
});

test("fewer than three answers are withheld, unless fewer are asked for; a missing answer is not counted", () => {
  const lines = [{ line: "Pay", answers: [12, undefined, 14] }];
  expect(lineQuartiles(lines, 3)).toEqual([{ line: "Pay", count: 2, quartiles: undefined }]);
  expect(lineQuartiles(lines, 2)[0]?.quartiles).toEqual({ lower: 12.5, median: 13, upper: 13.5 });
  expect(lineQuartiles([{ line: "Pay", answers: [] }], 1)[0]?.quartiles).toBeUndefined();
  expect(() => lineQuartiles(lines, 0)).toThrow("fewest: found 0");
});

test("the median of totals is not the sum of medians, and only complete returns have a total", () => {
  const lines = [
    { line: "Pay", answers: [1, 2, 9, 5] },
    { line: "Travel", answers: [9, 1, 2, undefined] },
  ];
  const { ofCompleteReturns, sumOfLines, difference } = returnTotals(lines, 3);
  expect(ofCompleteReturns).toEqual({
    line: "Total of complete returns",
    count: 3,
    quartiles: { lower: 6.5, median: 10, upper: 10.5 },
  });
  expect(sumOfLines?.median).toBe(5.5);
  expect(difference?.median).toBe(4.5);
});

test("a withheld line has no part in a sum", () => {
  const { sumOfLines, difference } = returnTotals([{ line: "Pay", answers: [1, 2] }], 3);
  expect([sumOfLines, difference]).toEqual([undefined, undefined]);
});
