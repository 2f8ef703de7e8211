import { excelErrorOf } from "../fixtures/custom-functions";
import { figures, goldenCase } from "../fixtures/golden/cases";
import { incomeFromContributions, incomeFromReassessments } from "../../src/functions/income";

describe("CONTRIBUTIONS", () => {
  test("004-7108-annual-increase: a header with units, and one row", () => {
    expect(incomeFromContributions(54.94, 179.74, 66, 3)).toEqual([
      ["Weekly gap (£)", "Weekly income (£)", "Annual income (£)"],
      [124.8, 8236.8, 24710.4],
    ]);
  });

  test("a mitigation that is left out or blank is nil", () => {
    expect(incomeFromContributions(55.65, 83.1, 159, 52, null)).toEqual(
      incomeFromContributions(55.65, 83.1, 159, 52, 0),
    );
    expect(incomeFromContributions([[55.65]], [[83.1]], 159, 52, [[10]])[1]).toEqual([17.45, 2774.55, 144276.6]);
  });

  test.each([
    [["£54.94", 179.74, 66, 3], 'currentWeekly: found the text "£54.94"; enter the number 54.94'],
    [[54.94, null, 66, 3], "newWeekly: is blank; enter a number of 0 or more (£ a week) (a blank is not 0)"],
    [[54.94, 179.74, "-", 3], 'people: found "-"; a dash is neither a number nor 0'],
    [[54.94, 179.74, 66, 365], "weeks: found 365; enter a number from 0 to 54 (weeks a year)"],
    [[54.94, 179.74, 66, 3, 200], "mitigation: found 200; the weekly gap is 124.8"],
    [[54.94, 179.74, 66, 3, -5], "mitigation: found -5; enter a number of 0 or more"],
  ])("%j is refused in words", (values, message) => {
    const [currentWeekly, newWeekly, people, weeks, mitigation] = values;
    const error = excelErrorOf(() => incomeFromContributions(currentWeekly, newWeekly, people, weeks, mitigation));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(message);
  });
});

describe("REASSESSMENTS", () => {
  const { inputs } = goldenCase("004-6173-option2-income");
  const assessments = [figures(inputs, "n")];
  const increases = [figures(inputs, "inc")];
  const likelihoods = [figures(inputs, "lk")];

  test("004-6173-option2-income: years down the side, one more than there are cohorts; 52.14 weeks unless said", () => {
    const table = incomeFromReassessments(assessments, increases, likelihoods);
    expect(table.map(([label]) => label)).toEqual(["Year", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5"]);
    expect(table[0]).toEqual(["Year", "Income (£)"]);
    expect(incomeFromReassessments(assessments, increases, likelihoods, 52.14)).toEqual(table);
    expect(incomeFromReassessments(assessments, increases, likelihoods, 52)).not.toEqual(table);
  });

  test("the years are named when the first is given; a column answers like a row", () => {
    const named = incomeFromReassessments([[1], [2]], [[10], [10]], [[1], [0.5]], 52, "2017/18");
    expect(named).toEqual([
      ["Year", "Income (£)"],
      ["2017/18", 260],
      ["2018/19", 520],
      ["2019/20", 260],
    ]);
  });

  test.each([
    [[[["NA"]], [[1]], [[1]]], 'assessments, position 1: found the text "NA"'],
    [[[[1, 2]], [[1]], [[1, 1]]], "averageIncrease: found 1 value; assessments has 2"],
    [[[[1, 2]], [[1, 2]], [[1, null]]], "likelihood, position 2: is blank"],
    [[[[1]], [[1]], [[77]]], "likelihood, position 1: found 77, which is 7700%; a rate is from 0% to 100%: enter 77%"],
    [[[[1]], [[1]], [["77%"]]], 'likelihood, position 1: found the text "77%"; enter the number 77% (0.77)'],
    [[[[-1]], [[1]], [[1]]], "assessments, position 1: found -1; enter a number of 0 or more"],
  ])("%j is refused in words", ([given, increase, likelihood], message) => {
    const error = excelErrorOf(() => incomeFromReassessments(given ?? [], increase ?? [], likelihood ?? []));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toContain(message);
  });

  test("weeks and first year are checked", () => {
    expect(excelErrorOf(() => incomeFromReassessments([[1]], [[1]], [[1]], 26.07)).message).toBe(
      "weeks: found 26.07; enter a number from 50 to 54 (weeks per year)",
    );
    expect(excelErrorOf(() => incomeFromReassessments([[1]], [[1]], [[1]], null, "2017/19")).message).toContain(
      'firstYear: found the text "2017/19"',
    );
  });
});
