import { excelErrorOf } from "../fixtures/custom-functions";
import { figure, figures, goldenCase } from "../fixtures/golden/cases";
import { checkOfLevels, distributionOfBudget, rollOfBudget, trackSavings } from "../../src/functions/mtfs";

const GROWTH = [figures(goldenCase("002-growth-increment-from-cumulative").inputs, "cumulative")];
const SAVINGS = [figures(goldenCase("002-savings-increment-from-cumulative").inputs, "cumulative")];

describe("BUDGETROLL", () => {
  const { inputs, published } = goldenCase("002-mtfs-rollforward");
  const opening = figure(inputs, "opening");

  test("002-mtfs-rollforward: six lines by year, from the levels of the appendices", () => {
    const table = rollOfBudget(opening, [[10196]], GROWTH, SAVINGS, "2025/26");
    expect(table.map(([line]) => line)).toEqual([
      "Line",
      "Original prior year budget",
      "Budget transfers and adjustments",
      "Sub total",
      "Add proposed growth",
      "Less proposed savings",
      "Proposed net budget",
    ]);
    expect(table[0]?.slice(1)).toEqual(["2025/26", "2026/27", "2027/28", "2028/29"]);
    expect(table[6]?.slice(1)).toEqual(published);
  });

  test("one transfer belongs to the first year; a row or a column has one for every year", () => {
    const byYear = rollOfBudget(opening, [[10196, 0, 0, 0]], GROWTH, SAVINGS);
    expect(rollOfBudget(opening, [[10196], [0], [0], [0]], GROWTH, SAVINGS)).toEqual(byYear);
    expect(rollOfBudget(opening, [[10196]], GROWTH, SAVINGS)).toEqual(byYear);
    expect(byYear[0]).toEqual(["Line", "Year 1", "Year 2", "Year 3", "Year 4"]);
  });

  test("a table of nothing holds zeros without a minus", () => {
    const amounts = rollOfBudget(0, [[0]], [[0]], [[-0]]).slice(1);
    expect(amounts.map(([, amount]) => Object.is(amount, 0))).toEqual(Array.from({ length: 6 }, () => true));
  });

  test.each([
    [[opening, [["-"]], GROWTH, SAVINGS], 'transfers: found "-"; a dash is neither a number nor 0'],
    [[opening, [[1, null, 0, 0]], GROWTH, SAVINGS], "transfers, position 2: is blank"],
    [[opening, [[1, 2]], GROWTH, SAVINGS], "transfers: found 2 values; give one for the first year, or one for each"],
    [
      [opening, [[0]], GROWTH, [[3390, 5760, 7185, 8285]]],
      "savingsLevels, position 1: found 3390; enter a number of 0",
    ],
    [[opening, [[0]], GROWTH, [["(3,390)", -5760, -7185, -8285]]], "savingsLevels, position 1: found the text"],
    [[opening, [[0]], GROWTH, [[-3390]]], "savingsLevels: found 1 value; growthLevels has 4"],
    [[null, [[0]], GROWTH, SAVINGS], "opening: is blank"],
  ])("%j is refused in words", ([start, transfers, growth, savings], message) => {
    const error = excelErrorOf(() =>
      rollOfBudget(start, transfers as unknown[][], growth as unknown[][], savings as unknown[][]),
    );
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(message);
  });
});

describe("LEVELSCHECK", () => {
  test("002-savings-increment-from-cumulative: a header, and one row with the reading and the explanation", () => {
    const table = checkOfLevels(SAVINGS, [[-3390, -2370, -1425, -1100]]);
    expect(table[0]).toEqual(["Reading", "Note"]);
    expect(table[1]?.[0]).toBe("levels");
    expect(checkOfLevels([[-3390], [-2370], [-1425], [-1100]], [[-8285]])[1]?.[0]).toBe("increments");
    expect(checkOfLevels([[-3390], [-2370], [-1425], [-1100]], [[-8284]])[1]?.[0]).toBe("increments");
    expect(checkOfLevels([[-3390], [-2370], [-1425], [-1100]], [[-8284]], 0)[1]?.[0]).toBe("neither");
  });

  test("without a control, or with a blank one, the shape of each line is read", () => {
    expect(checkOfLevels(SAVINGS)[1]?.[0]).toBe("levels");
    expect(checkOfLevels(SAVINGS, [[null]])[1]?.[0]).toBe("levels");
    expect(checkOfLevels([[-3390, -2370, -1425, -1100]], [[""]])[1]?.[0]).toBe("unclear");
  });

  test("what cannot be compared is refused", () => {
    expect(excelErrorOf(() => checkOfLevels(SAVINGS, [[1, 2]])).message).toContain("control: found 2 values");
    expect(excelErrorOf(() => checkOfLevels(SAVINGS, [[1, null, 3, 4]])).message).toContain("control, position 2: is");
    expect(excelErrorOf(() => checkOfLevels(SAVINGS, [["-8.3m"]])).message).toContain(
      'control: found the text "-8.3m"',
    );
    expect(excelErrorOf(() => checkOfLevels([[1, "x"]], [[1]])).message).toContain("amounts, position 2: found the");
    expect(excelErrorOf(() => checkOfLevels(SAVINGS, [[1]], -1)).message).toContain("tolerance: found -1");
  });
});

describe("TRACK", () => {
  test("proposed less achieved, with the year's pressures", () => {
    expect(trackSavings(2353, 1783, 387)).toBe(957);
  });

  test("a negative saving, a text and a blank are refused", () => {
    expect(excelErrorOf(() => trackSavings(-2353, 1783, 387)).message).toContain("proposed: found -2353");
    expect(excelErrorOf(() => trackSavings(2353, "(1,783)", 387)).message).toBe(
      'achieved: found the text "(1,783)"; enter the number -1783',
    );
    expect(excelErrorOf(() => trackSavings(2353, 1783, null)).message).toContain("pressures: is blank");
  });
});

describe("DISTRIBUTION", () => {
  const net = figures(goldenCase("002-netbudget-distribution-m").inputs, "net");
  const amounts = [["Line", "Amount (£)"], ...net.map((amount, index) => [`Line ${index + 1}`, amount])];

  test("002-netbudget-distribution-m: a row for each line, the total and the control total", () => {
    const table = distributionOfBudget(amounts);
    expect(table).toHaveLength(1 + net.length + 2);
    expect(table[0]).toEqual(["Line", "£m", "%"]);
    expect(table[1]).toEqual(["Line 1", 205.4, 87.9]);
    expect(table.at(-2)).toEqual(["Total", 233.7, 100]);
    expect(table.at(-1)).toEqual(["Control total of the rounded figures", 233.7, 100.1]);
  });

  test("more decimals, another header and empty rows at the end change nothing else", () => {
    const renamed = [["Net budget", "Heading"], ...net.map((amount, index) => [amount, `Line ${index + 1}`]), ["", ""]];
    expect(distributionOfBudget(renamed)).toEqual(distributionOfBudget(amounts));
    expect(distributionOfBudget(amounts, 3)[1]).toEqual(["Line 1", 205.377, 87.88]);
    expect(distributionOfBudget(amounts, 0)[1]).toEqual(["Line 1", 205, 88]);
  });

  test("a budget of nothing has no shares, which is no fault of the input", () => {
    const nothing = excelErrorOf(() =>
      distributionOfBudget([
        ["Line", "Amount"],
        ["Care", 1],
        ["Income", -1],
      ]),
    );
    expect(nothing.code).toBe("#N/A");
    expect(nothing.message).toContain("add up to 0");
  });

  test("a missing header, a blank amount and too many decimals are refused in words", () => {
    expect(excelErrorOf(() => distributionOfBudget([["Line"], ["Care"]])).message).toContain('"Amount" is missing');
    expect(
      excelErrorOf(() =>
        distributionOfBudget([
          ["Line", "Amount"],
          ["Care", null],
        ]),
      ).message,
    ).toContain("amounts, row 1 (Care), Amount: is blank");
    expect(excelErrorOf(() => distributionOfBudget(amounts, 7)).message).toContain("decimals: found 7");
  });
});
