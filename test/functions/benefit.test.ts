import { excelErrorOf } from "../fixtures/custom-functions";
import { appraisal, costOfInvestment, waterfall } from "../../src/functions/appraisal";
import {
  benefitOfFlow,
  benefitOfRamp,
  benefitOfReviews,
  partYear,
  profileOfBenefit,
} from "../../src/functions/benefit";

const STREAMS = [
  ["Stream", "Starts per year", "Weekly saving", "Duration weeks", "Start after", "Ramp months"],
  ["Homecare", 41.934, 225.29, 84.7, 9, 3],
  ["Extra care", 20.967, 245.09, 84.7, 36, 9],
];

const REVIEWS = [
  [
    "Stream",
    "People",
    "Share benefiting",
    "Weekly saving",
    "Cycle weeks",
    "Start after",
    "Annual growth",
    "Annual attrition",
  ],
  ["Reviews", 100, 0.5, 10, 52, 0, 0, 0],
];

const LINES = [
  ["Line", "Annual cost", "One-off cost", "Start after", "End after"],
  ["Carers lead", 80_000, 100_000, 0, ""],
  ["Navigators", 150_000, 0, 24, 36],
];

/** The table with one cell changed; row 0 holds the headers. */
function changed(table: unknown[][], row: number, column: number, value: unknown): unknown[][] {
  return table.map((cells, index) =>
    index === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  );
}

describe("FLOWBENEFIT", () => {
  test("spills streams by financial year and their total", () => {
    const table = benefitOfFlow(STREAMS, "2026/27", 7);
    expect(table.map((row) => row[0])).toEqual(["Stream (£)", "Homecare", "Extra care", "Total"]);
    expect(table[0]?.slice(1)).toEqual(["2026/27", "2027/28", "2028/29", "2029/30", "2030/31", "2031/32", "2032/33"]);
    expect(table[3]?.slice(1).map((amount) => Math.round(Number(amount)))).toEqual([
      5117, 307038, 736552, 858641, 1097771, 1232215, 1235444,
    ]);
  });

  test("finds its columns by header: any order, units in brackets, synonyms, blank rows at the end", () => {
    const shuffled = [
      ["Duration (weeks)", "WEEKLY SAVING (£)", "stream", "Starts a year", "Ramp months", "Start after (months)"],
      [84.7, 225.29, "Homecare", 41.934, 3, 9],
      [84.7, 245.09, "Extra care", 20.967, 9, 36],
      ["", null, "", "", "", ""],
    ];
    expect(benefitOfFlow(shuffled, 2026, 7)).toEqual(benefitOfFlow(STREAMS, 2026, 7));
  });
});

describe("REVIEWBENEFIT", () => {
  test("spills reviews by financial year and their total", () => {
    expect(benefitOfReviews(REVIEWS, 2026, 2, 52)).toEqual([
      ["Stream (£)", "2026/27", "2027/28"],
      ["Reviews", 13_000, 26_000],
      ["Total", 13_000, 26_000],
    ]);
  });
});

describe("INVESTMENT", () => {
  test("spills lines, recurring, one-off and total; a blank, nought or missing End after goes on", () => {
    const table = costOfInvestment(LINES, "2026/27", 4, 0.03);
    expect(table).toEqual([
      ["Line (£)", "2026/27", "2027/28", "2028/29", "2029/30"],
      ["Carers lead", 180_000, 82_400, 84_872, 87_418.16],
      ["Navigators", 0, 0, 159_135, 0],
      ["Recurring", 80_000, 82_400, 244_007, 87_418.16],
      ["One-off", 100_000, 0, 0, 0],
      ["Total", 180_000, 82_400, 244_007, 87_418.16],
    ]);
    expect(costOfInvestment(changed(LINES, 1, 4, 0), "2026/27", 4, 0.03)).toEqual(table);
    const withoutEnd = LINES.slice(0, 2).map((row) => row.slice(0, 4));
    expect(costOfInvestment(withoutEnd, 2026, 4)[5]).toEqual(costOfInvestment(LINES.slice(0, 2), 2026, 4)[5]);
  });
});

describe("BENEFITPROFILE", () => {
  test("spills the money views with financial years, or with plan years when no first year is given", () => {
    expect(profileOfBenefit([[0, 500]], [[0, 100]], [[120, 0]], undefined, 0.02, "2026/27")).toEqual([
      ["Year", "MTFS increment", "Annual level", "Cash to date", "Inflation contingency"],
      ["2026/27", -120, -120, -120, 0],
      ["2027/28", 520, 400, 280, 10],
    ]);
    expect(profileOfBenefit([[0], [500]], [[0, 100]]).map((row) => row[0])).toEqual(["Year", "Year 1", "Year 2"]);
  });

  test("a reference to a blank cell leaves an optional series out; existing savings are taken off", () => {
    const [, first, second] = profileOfBenefit([[500, 500]], [[0, 0]], [[""]], [[160, 160]]);
    expect(first?.slice(1)).toEqual([340, 340, 340, 0]);
    expect(second?.slice(1)).toEqual([0, 340, 680, 0]);
  });

  test("the chain of paper 001: flow and investment into a profile", () => {
    const gross = benefitOfFlow(STREAMS, 2026, 4)[3]!.slice(1);
    const cost = costOfInvestment(LINES, 2026, 4);
    const profile = profileOfBenefit([gross], [cost[3]!.slice(1)], [cost[4]!.slice(1)], undefined, undefined, 2026);
    expect(profile.slice(1).map((row) => Math.round(Number(row[2])))).toEqual([-174_883, 227_038, 506_552, 778_641]);
    const increments = profile.slice(1).reduce((sum, row) => sum + Number(row[1]), 0);
    expect(increments).toBeCloseTo(Number(profile[4]![2]), 6);
  });
});

describe("RAMPBENEFIT, PARTYEAR, APPRAISE, WATERFALL", () => {
  test("RAMPBENEFIT is one row, ready to be a gross series", () => {
    expect(benefitOfRamp(120_000, 6, 0, 3)).toEqual([[60_000, 120_000, 120_000]]);
    expect(profileOfBenefit(benefitOfRamp(120_000, 6, 0, 2), [[0, 0]])[2]?.[1]).toBe(60_000);
  });

  test("004-6115-part-year: PARTYEAR splits 170 into 70.83 and 99.17", () => {
    const [header, row] = partYear(170, 5);
    expect(header).toEqual(["This year", "Next year"]);
    expect(row?.map((amount) => Number(amount).toFixed(2))).toEqual(["70.83", "99.17"]);
  });

  test("APPRAISE without a rate steps down after year 30 as the Green Book does; a given 3.5% stays flat", () => {
    const inYear = (year: number) => [[...Array.from({ length: year }, () => 0), 1000]];
    expect(appraisal(inYear(30))[1]?.[0]).toBe(appraisal(inYear(30), 0.035)[1]?.[0]);
    expect(Number(appraisal(inYear(31))[1]?.[0])).toBeGreaterThan(Number(appraisal(inYear(31), 0.035)[1]?.[0]));
  });

  test("APPRAISE says in words when there is no payback and no cost", () => {
    expect(appraisal([[-100, 10]])[1]?.[1]).toBe("none");
    expect(appraisal([[100, 10]])[1]?.slice(1)).toEqual([0, "no cost"]);
  });

  test("WATERFALL ends at the net benefit", () => {
    const steps = waterfall(1000, 0.25, 10, 20, 30, 40);
    expect(steps[0]).toEqual(["Step", "Amount", "Running total"]);
    expect(steps.at(-1)).toEqual(["Net benefit", 150, 150]);
    expect(steps).toHaveLength(8);
  });
});

const FLOW_HEADERS = "Stream, Starts per year, Weekly saving, Duration weeks, Start after, Ramp months";

test.each([
  [
    "a missing header",
    () =>
      benefitOfFlow(
        STREAMS.map((row) => row.slice(0, 5)),
        2026,
        4,
      ),
    `streams: the column "Ramp months" is missing; accepted headers: ${FLOW_HEADERS}`,
  ],
  [
    "an unknown header",
    () => benefitOfFlow(changed(STREAMS, 0, 2, "Saving"), 2026, 4),
    `streams: the header "Saving" is not known; accepted headers: ${FLOW_HEADERS}`,
  ],
  [
    "a repeated header",
    () => benefitOfFlow(changed(STREAMS, 0, 2, "Starts per year"), 2026, 4),
    'streams: the header "Starts per year" gives the column "Starts per year" a second time; keep one',
  ],
  [
    "headers without rows",
    () => benefitOfFlow(STREAMS.slice(0, 1), 2026, 4),
    `streams: found no rows under the headers; enter at least one row (columns: ${FLOW_HEADERS})`,
  ],
  [
    "a blank inside a row",
    () => benefitOfFlow(changed(STREAMS, 2, 3, ""), 2026, 4),
    "streams, row 2 (Extra care), Duration weeks: is blank; enter a number of 0 or more (weeks) (a blank is not 0)",
  ],
  [
    "a negative duration in a row",
    () => benefitOfFlow(changed(STREAMS, 1, 3, -84.7), 2026, 4),
    "streams, row 1 (Homecare), Duration weeks: found -84.7; enter a number of 0 or more (weeks)",
  ],
  [
    "a number typed as text in a row",
    () => benefitOfFlow(changed(STREAMS, 1, 2, "225.29"), 2026, 4),
    'streams, row 1 (Homecare), Weekly saving: found the text "225.29"; enter the number 225.29',
  ],
  [
    "no first year",
    () => benefitOfFlow(STREAMS, null, 4),
    'firstYear: is blank; enter a financial year such as 2026 or "2026/27" (a blank is not 0)',
  ],
  [
    "part of a year",
    () => benefitOfFlow(STREAMS, 2026, 4.5),
    "years: found 4.5; enter a whole number from 1 to 100 (years)",
  ],
  [
    "a share as a whole percentage",
    () => benefitOfReviews(changed(REVIEWS, 1, 2, 57), 2026, 2),
    "streams, row 1 (Reviews), Share benefiting: found 57, which is 5700%; a rate is from 0% to 100%: enter 57% or 0.57",
  ],
  [
    "a cycle of no time",
    () => benefitOfReviews(changed(REVIEWS, 1, 4, 0), 2026, 2),
    "streams, row 1 (Reviews), Cycle weeks: found 0; enter a number of more than 0 (weeks)",
  ],
  [
    "growth as a whole percentage",
    () => benefitOfReviews(changed(REVIEWS, 1, 6, 3), 2026, 2),
    "streams, row 1 (Reviews), Annual growth: found 3; enter a number of -1 or more and less than 1 (a year; 1% is 0.01)",
  ],
  [
    "a negative cost",
    () => costOfInvestment(changed(LINES, 1, 1, -80_000), 2026, 2),
    "lines, row 1 (Carers lead), Annual cost: found -80000; enter a number of 0 or more (£ a year, as a positive cost)",
  ],
  [
    "a blank cost",
    () => costOfInvestment(changed(LINES, 2, 2, ""), 2026, 2),
    "lines, row 2 (Navigators), One-off cost: is blank; enter a number of 0 or more (£, as a positive cost) (a blank is not 0)",
  ],
  [
    "an end before its start",
    () => costOfInvestment(changed(LINES, 2, 4, 12), 2026, 2),
    'End after of "Navigators": found an end after 12 months and a start after 24 months; enter an end that is not before the start, or leave it blank',
  ],
  [
    "a dash that stands for something",
    () => profileOfBenefit([["-", 0.35]], [[0, 0]]),
    'gross, position 1: found "-"; a dash is neither a number nor 0: enter a number',
  ],
  [
    "a recurring cost with the sign of the benefit view",
    () => profileOfBenefit([[500, 500]], [[100, -100]]),
    "recurringCost, position 2: found -100; enter a number of 0 or more (as a positive amount, which is subtracted)",
  ],
  [
    "a one-off cost with the sign of the benefit view",
    () => profileOfBenefit([[500]], [[100]], [[-120]]),
    "oneOffCost, position 1: found -120; enter a number of 0 or more (as a positive amount, which is subtracted)",
  ],
  [
    "an existing saving with the sign of the savings appendix",
    () => profileOfBenefit([[500]], [[100]], undefined, [[-160]]),
    "existingMtfs, position 1: found -160; enter a number of 0 or more (as a positive amount, which is subtracted)",
  ],
  [
    "costs of another length",
    () => profileOfBenefit([[1, 2, 3]], [[0, 0]]),
    "recurringCost: found 2 values; gross has 3, and both need the same number",
  ],
  [
    "inflation as a whole percentage",
    () => profileOfBenefit([[1]], [[0]], undefined, undefined, 2),
    "inflation: found 2; enter a number of more than -1 and less than 1 (a year; 3% is 0.03)",
  ],
  ["thirteen months", () => partYear(170, 13), "months: found 13; enter a number from 0 to 12 (months)"],
  [
    "a discount rate as a whole percentage",
    () => appraisal([[-1, 2]], 3.5),
    "discountRate: found 3.5, which is 350%; a rate is from 0% to 100%: enter 3.5% or 0.035",
  ],
  [
    "a rate typed as text",
    () => waterfall(1000, "25%", 0, 0, 0, 0),
    'deliveryFactor: found the text "25%"; enter the number 25% (0.25)',
  ],
  [
    "a negative deduction",
    () => waterfall(1000, 0.25, -10, 0, 0, 0),
    "overlap: found -10; enter a number of 0 or more",
  ],
  [
    "an amount far out of scale",
    () => benefitOfRamp(1e308, 0, 0, 1),
    "the result is too large or undefined for these values; check for an amount that is far out of scale",
  ],
])("%s is answered in words", (_, call, message) => {
  expect(excelErrorOf(call)).toEqual({ code: "#VALUE!", message });
});
