import { excelErrorOf } from "../fixtures/custom-functions";
import { ratesOfBands, rateBuildUp, tornadoOfRate } from "../../src/functions/pricing";
import { checkOfBids, quartilesOfReturns, scoresOfBids } from "../../src/functions/tender";
import { simulatedRange } from "../../src/functions/uncertainty";

const messageOf = (run: () => unknown): string => excelErrorOf(run).message;
const DRIVERS = [
  ["Driver", "Value", "Unit", "Source"],
  ["Hourly pay", 12.71, "£ an hour", "National Living Wage"],
  ["Travel minutes", 6, "minutes per visit", null],
  ["Visit minutes", 30, "minutes", null],
  ["NI", 0.15, "share of pay", null],
  ["Running costs", 0.2, "% of price", null],
  ["Surplus", 0.05, "% of price", null],
];

describe("HOURLYRATE and BANDRATES", () => {
  test("a table with units and sources; the last row is the total of the lines", () => {
    const rows = rateBuildUp(DRIVERS);
    const amounts = rows.slice(1).map((row) => Number(row[1]));
    expect(rows.at(-1)?.[0]).toBe("Total");
    expect(amounts.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBeCloseTo(amounts.at(-1) ?? 0, 9);
    expect(amounts.at(-1)).toBeCloseTo((12.71 * 1.2 * 1.15) / 0.75, 9);
  });

  test("surplus on price or cost, also by the names margin and mark-up", () => {
    const drivers = [
      ["Driver", "Value"],
      ["Hourly pay", 10],
      ["Surplus", 0.1],
    ];
    const total = (basis?: string): unknown => rateBuildUp(drivers, basis).at(-1)?.[1];
    expect([total(), total("Margin"), total("cost"), total("mark-up")]).toEqual([
      total("price"),
      total("price"),
      11,
      11,
    ]);
    expect(messageOf(() => rateBuildUp(drivers, "profit"))).toBe(
      'surplusBasis: found "profit"; accepted: "price", "cost", "margin", "mark-up"',
    );
  });

  test("visits of several lengths are bands: the shorter the visit, the dearer the hour", () => {
    const rows = ratesOfBands(DRIVERS, [
      ["Visit", "Visit minutes"],
      ["60 minutes", 60],
      ["30 minutes", 30],
      ["15 minutes", 15],
    ]);
    expect(rows[0]).toEqual(["Line", "60 minutes", "30 minutes", "15 minutes"]);
    const [, hour = 0, half = 0, quarter = 0] = (rows.at(-1) ?? []).map(Number);
    expect(hour < half && half < quarter).toBe(true);
    expect(half).toBe(rateBuildUp(DRIVERS).at(-1)?.[1]);
  });

  test("wrong bands are named", () => {
    const bands = (rows: unknown[][]): string => messageOf(() => ratesOfBands(DRIVERS, rows));
    expect(bands([["Band", "Miles"]])).toContain("bands: give a header row, a row for each band");
    expect(
      bands([
        ["Band", "Pay"],
        ["Urban", null],
      ]),
    ).toContain("bands, row 1 (Urban), Pay: is blank");
    expect(
      bands([
        ["Band", "Pay"],
        ["Urban", 12],
        ["urban", 13],
      ]),
    ).toBe('bands: the band "urban" stands there twice; keep one');
    expect(
      bands([
        ["Band", "Height"],
        ["Urban", 12],
      ]),
    ).toContain("(Height): the driver is not known");
    expect(
      bands([
        ["Band", "Pay"],
        ["Urban", -1],
      ]),
    ).toContain("band Urban: drivers, row 1");
  });

  test("RATETORNADO refuses values out of order", () => {
    expect(
      messageOf(() =>
        tornadoOfRate([
          ["Driver", "Low", "Value", "High"],
          ["Hourly pay", 13, 12, 14],
        ]),
      ),
    ).toContain("drivers, row 1 (Hourly pay): found Low 13, Mid 12, High 14");
  });
});

describe("BIDSCORE and BIDCHECK", () => {
  test("prices in a row, in a column or with names", () => {
    expect(scoresOfBids([[1], [2]], "lowest", 60)).toEqual([
      ["Bid", "Score", "Rank"],
      [1, 60, 1],
      [2, 30, 2],
    ]);
    expect(
      scoresOfBids(
        [
          ["Price", "Bidder"],
          [2, "B"],
          [1, "A"],
        ],
        "LOWEST",
      ).slice(1),
    ).toEqual([
      ["B", 50, 2],
      ["A", 100, 1],
    ]);
  });

  test("quality and ceiling may be given to every method, so that one cell can switch it", () => {
    const score = (method: string): unknown => scoresOfBids([[19, 19]], method, 100, [[60, 80]], 25)[1]?.[1];
    expect(["lowest", "mean", "ceiling", "per quality point", "fixed price"].map(score)).toEqual([
      100, 50, 100, 75, 60,
    ]);
  });

  test("a method may be called what tender documents call it", () => {
    const score = (method: string): unknown => scoresOfBids([[18, 20]], method, 100, [[60, 80]], 25);
    expect(score("Mean deviation")).toEqual(score("mean"));
    expect(score("linear to a ceiling")).toEqual(score("ceiling"));
    expect(score("Price per quality point")).toEqual(score("per quality point"));
  });

  test("wrong cells are named", () => {
    expect(messageOf(() => scoresOfBids([[1, "2"]], "lowest"))).toContain("prices, position 2: found the text");
    expect(messageOf(() => scoresOfBids([[1]], "cheapest"))).toContain(
      'method: found "cheapest"; accepted: "lowest", "mean"',
    );
    expect(
      messageOf(() =>
        scoresOfBids(
          [
            ["Bid", "Price"],
            ["A", null],
          ],
          "lowest",
        ),
      ),
    ).toContain("prices, row 1 (A), Price: is blank");
    expect(messageOf(() => checkOfBids([[1]], [[2]], 1))).toContain("ceiling: found £1.00, below the floor of £2.00");
  });

  test("a check reads the table that HOURLYRATE spills", () => {
    const buildUp = rateBuildUp(
      [
        ["Driver", "Value"],
        ["Hourly pay", 12],
        ["Travel minutes", 10],
        ["Surplus", 0.5],
      ],
      "cost",
    );
    const [, row] = checkOfBids(
      [
        ["Bidder", "Price"],
        ["A", 19],
      ],
      [[21]],
      undefined,
      undefined,
      buildUp,
    );
    expect(row).toEqual([
      "A",
      "below floor",
      "£19.00 is £2.00 (9.52%) below the floor of £21.00: about the line Travel time (£2.00); ask whether it is in the price",
    ]);
  });
});

describe("QUARTILES", () => {
  const returns = [
    ["Return", "Pay", "Travel"],
    ["A", 12, 1],
    ["B", 13, null],
    ["C", 15, 2],
    [null, null, null],
  ];

  test("a blank is no answer; fewer than three answers are withheld unless asked for", () => {
    expect(quartilesOfReturns(returns).slice(1)).toEqual([
      ["Pay", 3, 12.5, 13, 14],
      ["Travel", 2, "withheld", "withheld", "withheld"],
    ]);
    expect(quartilesOfReturns(returns, 2)[2]).toEqual(["Travel", 2, 1.25, 1.5, 1.75]);
  });

  test("both totals and their difference", () => {
    expect(quartilesOfReturns(returns, 2, true).slice(3)).toEqual([
      ["Total of complete returns", 2, 14, 15, 16],
      ["Sum of the lines", "", 13.75, 14.5, 15.75],
      ["Difference", "", 0.25, 0.5, 0.25],
    ]);
    expect(quartilesOfReturns(returns, 3, true).slice(4)).toEqual([
      ["Sum of the lines", "", "withheld", "withheld", "withheld"],
      ["Difference", "", "withheld", "withheld", "withheld"],
    ]);
  });

  test("wrong returns are named", () => {
    const refused = (rows: unknown[][]): string => messageOf(() => quartilesOfReturns(rows));
    expect(
      refused([
        ["Provider", "Pay"],
        ["A", "12"],
      ]),
    ).toBe('returns, row 1 (A), Pay: found the text "12"; enter the number 12');
    expect(
      refused([
        ["Pay", "pay"],
        [1, 2],
      ]),
    ).toBe('returns: the cost line "pay" stands in two columns; keep one');
    expect(
      refused([
        ["Pay", null],
        [1, 2],
      ]),
    ).toBe("returns: column 2 has values but no header; name the cost line");
    expect(
      refused([
        ["Provider", "Pay"],
        ["A", null],
        ["B", 1],
      ]),
    ).toContain("returns, row 1 (A): has no answer");
    expect(
      refused([
        [1, 2],
        [3, 4],
      ]),
    ).toContain("found the number 1 in the header row");
    expect(refused([["Provider"], ["A"]])).toContain("found no cost lines");
    expect(refused([["Pay"]])).toContain("found no returns");
  });
});

test("SIMULATE answers the same in every cell, and its headers may be P10, P50 and P90", () => {
  const drivers = [
    ["Driver", "P10", "P50", "P90"],
    ["Starts", 8, 10, 13],
    ["£", 4, 5, 6],
  ];
  expect(simulatedRange(drivers, 1000)).toEqual(simulatedRange(drivers, 1000, 1));
  expect(simulatedRange(drivers, 1000, 2)).not.toEqual(simulatedRange(drivers, 1000, 1));
  expect(messageOf(() => simulatedRange(drivers, 12))).toContain("trials: found 12");
});
