/** What is particular to the growth schedule: kinds, the calculator, people who leave hospital. */
import { growthSchedule as template } from "../../../src/templates/mtfs/growth-schedule";
import { goldenPapers } from "../every/golden-papers";
import type { InsertedTemplate } from "../every/inserted-template";
import { failing, seen, withRows } from "./changed-template";

jest.setTimeout(300_000);

const levels = (inserted: InsertedTemplate, row: string): number[] =>
  ["YearOne", "YearTwo", "YearThree", "YearFour"].map((year) => Number(inserted.figure(`levels.${row}${year}`)));

test("002-growth-appendix-total and 002-demand-trend; the council's share of twelve discharges", async () => {
  const { growth, since, shares } = await seen(template, (inserted) => ({
    growth: levels(inserted, "growth"),
    since: Number(inserted.figure("growthSince")),
    shares: ["packagesCouncilLow", "packagesCouncilHigh"].map((id) => Number(inserted.figure(id))),
  }));
  expect(growth).toEqual(goldenPapers.get("002-growth-appendix-total")!.recomputed);
  expect(since * 100).toBeCloseTo(Number(goldenPapers.get("002-demand-trend")!.recomputed), 1);
  [561_600, 842_400].forEach((printed, index) => expect(shares[index]).toBeCloseTo(printed, 6));
});

test("the calculator: 100 people at £100 a week who grow by a tenth, then not at all, half of it paid by others", async () => {
  const one = withRows(template, "drivers", (rows) => [
    {
      ...rows[0],
      people: 100,
      weeklyCost: 100,
      yearOne: 0.1,
      yearTwo: 0,
      yearThree: 0,
      yearFour: 0,
      costGrowth: 0,
      userShare: 0.3,
      healthShare: 0.2,
    },
  ]);
  const { need, net, base } = await seen(one, (inserted) => ({
    need: levels(inserted, "calculatedNeed"),
    net: levels(inserted, "calculatedNet"),
    base: Number(inserted.figure("baseCost")),
  }));
  expect(base).toBeCloseTo(520, 9);
  need.forEach((level) => expect(level).toBeCloseTo(52, 9));
  net.forEach((level) => expect(level).toBeCloseTo(26, 9));
});

test("needs that rise by a hundredth a year compound with the number of people", async () => {
  const rising = withRows(template, "drivers", (rows) => [
    {
      ...rows[0],
      people: 1000,
      weeklyCost: 500,
      yearOne: 0.02,
      yearTwo: 0.02,
      yearThree: 0.02,
      yearFour: 0.02,
      costGrowth: 0.01,
    },
  ]);
  const need = await seen(rising, (inserted) => levels(inserted, "calculatedNeed"));
  need.forEach((level, year) => expect(level).toBeCloseTo(26_000 * ((1.02 * 1.01) ** (year + 1) - 1), 6));
});

test("shares above the whole cost, and income above the need it comes with, are caught", async () => {
  const shares = withRows(template, "drivers", (rows) =>
    rows.map((row) => ({ ...row, userShare: 0.6, healthShare: 0.6 })),
  );
  expect(await seen(shares, failing)).toEqual(["checkShares"]);
  const income = withRows(template, "growthLines", (rows) =>
    rows.map((row) => (row["reference"] === "G12" ? { ...row, yearFour: -27_100 } : row)),
  );
  expect(await seen(income, failing)).toEqual(["checkAgreed", "checkIncome"]);
});
