import { excelErrorOf } from "../fixtures/custom-functions";
import { ordersWithoutEachBid, ranksOfBids } from "../../src/functions/evaluation";

const messageOf = (run: () => unknown): string => excelErrorOf(run).message;
const NAMES = [["A"], ["B"], [""], ["C"]];
const PRICES = [[20], [25], [""], [30]];
const QUALITY = [[70], [80], [""], [95]];

describe("BIDRANKS", () => {
  test("rows stay beside the names they came from; an empty row stays empty", () => {
    expect(ranksOfBids(NAMES, PRICES, QUALITY, "lowest", 40)).toEqual([
      ["Bid", "Price score", "Quality score", "Total", "Rank"],
      ["A", 40, 42, 82, 3 - 1],
      ["B", 32, 48, 80, 3],
      ["", "", "", "", ""],
      ["C", 26.67, 57, 83.67, 1],
    ]);
  });

  test("a bid without a price is not ranked", () => {
    const rows = ranksOfBids([["A"], ["B"]], [[20], [null]], [[70], [80]], "lowest", 40);
    expect(rows[2]).toEqual(["B", "not ranked", "not ranked", "not ranked", "not ranked"]);
    expect(rows[1]?.[4]).toBe(1);
  });

  test("scores that a method does not use are blank", () => {
    expect(ranksOfBids([["A"]], [[20]], [[70]], "fixed price", 40)[1]).toEqual(["A", "", 70, 70, 1]);
    expect(ranksOfBids([["A"]], [[20]], [[70]], "per quality point", 40)[1]).toEqual(["A", 100, "", 100, 1]);
  });

  test("wrong arguments are named", () => {
    const ranks = (...changed: Parameters<typeof ranksOfBids>): string => messageOf(() => ranksOfBids(...changed));
    expect(ranks(NAMES, [[20]], QUALITY, "lowest", 40)).toContain("prices: found 1 cells for 4 bids");
    expect(ranks([["A"]], [["tbc"]], [[70]], "lowest", 40)).toContain("prices, position 1");
    expect(ranks([["A"]], [[0]], [[70]], "lowest", 40)).toContain("prices, position 1: found 0");
    expect(ranks([["A"]], [[20]], [[""]], "lowest", 40)).toContain("quality, position 1");
    expect(ranks([[""]], [[20]], [[70]], "lowest", 40)).toContain("bids: found no names");
    expect(ranks([["A"]], [[20]], [[70]], "cheapest", 40)).toContain('method: found "cheapest"');
    expect(ranks([["A"]], [[20]], [[70]], "lowest", 40, "", "", "toss")).toContain('tie: found "toss"');
  });
});

describe("WITHDRAWALS", () => {
  test("first and order of the rest for each bid in turn", () => {
    const rows = ordersWithoutEachBid(NAMES, PRICES, QUALITY, "lowest", 40);
    expect(rows.map((row) => row[2])).toEqual(["Order of the rest", "C, B", "C, A", "", "A, B"]);
    expect(rows.map((row) => row[3])).toEqual(["Change", "none", "none", "", "none"]);
  });

  test("a bid that is not ranked, and the only bid", () => {
    const rows = ordersWithoutEachBid([["A"], ["B"]], [[20], [""]], [[70], [80]], "lowest", 40);
    expect(rows.slice(1)).toEqual([
      ["A", "no bid left", "no bid left", "none"],
      ["B", "not ranked", "not ranked", "not ranked"],
    ]);
  });
});
