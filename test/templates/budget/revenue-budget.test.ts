import { revenueBudget as template } from "../../../src/templates/budget/revenue-budget";
import { SECTIONS } from "../../../src/templates/budget/revenue-budget/sections";
import { InsertedTemplate } from "../every/inserted-template";
import { failuresAfterTyping, problemsOf, readyPreview, uncovered } from "./budget-case";

jest.setTimeout(300_000);

test("every golden case of Appendix A stands on the published sheet", () => {
  expect(uncovered(template, ["002-appA-", "002-demand-led-gross"])).toEqual([]);
});

test("002-appA-row-crossfoot: every line foots to its printed gross and net", () => {
  const lines = SECTIONS.flatMap(({ rows }) => rows);
  expect(lines).toHaveLength(41);
  const off = lines.filter((line) => {
    const of = (column: string) => Number(line[column]);
    const gross = of("employees") + of("running") + of("internal");
    return gross !== of("printedGross") || gross + of("external") !== of("printedNet");
  });
  expect(off).toEqual([]);
});

describe("the preview", () => {
  test("the worked example: £233.70m net of £386.00m gross", () => {
    const { headline, bars } = readyPreview(template);
    expect(headline.text).toBe("£233.70m");
    expect(headline.figures).toEqual({
      net: 233_702_998,
      gross: 386_000_216,
      socialCare: 227_507_585,
      prior: 238_872_398,
    });
    expect(headline.lines[0]).toBe("Gross £386.00m, external income £152.30m");
    expect(bars?.points.map(({ label }) => label)[5]).toBe("Demand Led Commissioned Services");
    expect(bars?.points.reduce((sum, { value }) => sum + value, 0)).toBe(233_702_998);
  });

  test("a million more of running expenses raises gross and net alike, and communities are outside social care", () => {
    const { headline } = readyPreview(template, { rows: { communitiesLedger: { 2: { running: 1_335_310 } } } });
    expect(headline.figures).toMatchObject({ net: 234_702_998, gross: 387_000_216, socialCare: 227_507_585 });
  });

  test("income with a plus sign is refused, and a department without demand led services is not complete", () => {
    expect(problemsOf(template, { rows: { careFundLedger: { 1: { external: 45_689_398 } } } })).toEqual([
      expect.stringMatching(/^careFundLedger\[1\]\.external: .*found 45,689,398; enter a number of 0 or less/),
    ]);
    const blank = { service: null, duty: null, prior: null, employees: null, running: null };
    const emptied = { ...blank, internal: null, external: null, printedGross: null, printedNet: null };
    const rows = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [index + 1, emptied]));
    expect(problemsOf(template, { rows: { demandLedLedger: rows } })).toEqual([
      "demandLedLedger: Demand led commissioned services: no rows; enter at least one row",
    ]);
  });
});

test("a line that leaves the ledger fails its check and the roll-forward's", async () => {
  const inserted = await InsertedTemplate.insert(template, "worked");
  const running = { id: "demandLedLedger", part: "running" };
  expect(await failuresAfterTyping(inserted, "Budget Ledger", running, 139_939_900)).toEqual(["checkLines"]);
  expect(await failuresAfterTyping(inserted, "Budget Ledger", running, 139_999_891)).toEqual([
    "checkLines",
    "checkRollForward",
  ]);
  const external = { id: "operationalLedger", part: "external" };
  expect(await failuresAfterTyping(inserted, "Budget Ledger", external, 100)).toContain("checkExternal");
  expect(await failuresAfterTyping(inserted, "Budget Assumptions", { id: "openingControl" }, 238_000)).toEqual([
    "checkOpening",
  ]);
  inserted.dispose();
});
