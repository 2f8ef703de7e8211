/** What is particular to the evaluation of bids: which prices count, who is first, and what each check is there to catch. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";
import { bidEvaluation as template } from "../../../src/templates/tenders/bid-evaluation";
import { VERDICTS } from "../../../src/templates/tenders/bid-evaluation/words";
import { cellOf, failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
const withInputs = (inputs: CaseValues["inputs"]): CaseValues => ({
  ...worked,
  inputs: { ...worked.inputs, ...inputs },
});
const withTable = (table: string, change: (rows: readonly TableRow[]) => readonly TableRow[]): CaseValues => ({
  ...worked,
  tables: { ...worked.tables, [table]: change(worked.tables[table]!) },
});
function headlineOf(values: CaseValues) {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview.headline;
}
function problemsOf(values: CaseValues): string[] {
  const preview = template.preview(values);
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe("the headline", () => {
  test("34.48 points for a price of £19.97 beside £17.21, and 51.60 for 86 quality points", () => {
    const { text, lines, figures } = headlineOf(worked);
    expect(text).toBe("Bidder B: 86.08 points");
    expect(lines[0]).toContain("£19.97 an hour");
    expect(figures["firstTotal"]).toBe(34.48 + 51.6);
    expect(figures["firstValue"]).toBeCloseTo(24_039_925, 0);
  });

  test.each([
    ["mean", /^Bidder B/],
    ["ceiling", /^Bidder D/],
    ["per quality point", /^Bidder B/],
    ["fixed price", /^Bidder C: 87\.00/],
  ])("by the method “%s”", (method, first) => {
    expect(headlineOf(withInputs({ method })).text).toMatch(first);
  });

  test("a bid that is withdrawn, incomplete or below the least quality is not first", () => {
    const standing = withTable("bidders", (rows) =>
      rows.map((row, index) => ({ ...row, ...(index === 1 ? { standing: "Withdrawn" } : {}) })),
    );
    expect(headlineOf(standing).text).toMatch(/^Bidder C/);
    const incomplete = withTable("bids", (rows) =>
      rows.filter((row) => !(row["bidder"] === "Bidder B" && row["reference"] === "Z14-I")),
    );
    expect(headlineOf(incomplete).text).toMatch(/^Bidder C/);
    expect(headlineOf(withInputs({ qualityMinimum: 86.5 })).text).toMatch(/^Bidder C/);
    expect(problemsOf(withInputs({ qualityMinimum: 95 }))).toEqual([
      expect.stringMatching(/^bidders: Bidders: no bid can be ranked/),
    ]);
  });
});

describe("fields that contradict each other are named", () => {
  test.each<[string, CaseValues, RegExp]>([
    ["weights of 40 and 50", withInputs({ qualityWeight: 50 }), /^qualityWeight: .*make 90/],
    [
      "criteria of 95",
      withTable("criteria", (rows) => rows.map((row, index) => (index === 0 ? { ...row, weight: 30 } : row))),
      /^criteria: .*make 95/,
    ],
    ["a bidder twice", withTable("bidders", (rows) => [...rows, rows[0]!]), /^bidders\[5\]\.bidder: .*row 1/],
    ["a line twice", withTable("schedule", (rows) => [...rows, rows[3]!]), /^schedule\[15\]\.reference: .*row 4/],
  ])("%s", (_, values, message) => {
    expect(problemsOf(values)).toEqual([expect.stringMatching(message)]);
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  const shown = (id: string, row: number): unknown => {
    const { sheet, address } = cellOf(inserted, id, row);
    return inserted.workbook.value(sheet, address);
  };

  test.each<[string, string, number | string | null, string]>([
    ["a price within its limits", "bids.price", 19.1, VERDICTS.accepted],
    ["a price a penny above the ceiling", "bids.price", 20.66, VERDICTS.aboveCeiling],
    ["the ceiling itself", "bids.price", 20.65, VERDICTS.accepted],
    ["a price a penny below the floor", "bids.price", 16.89, VERDICTS.belowFloor],
    ["a price left out", "bids.price", null, VERDICTS.noPrice],
    ["a line that the schedule has not", "bids.reference", "Z99-U", VERDICTS.unknownLine],
    ["a line priced twice", "bids.reference", "Z02-U", VERDICTS.repeated],
    ["a price refused by the import", "bids.importState", "refused", VERDICTS.refused],
  ])("%s", async (_, id, value, expected) => {
    expect(await whileTyped(inserted, [id, 0, value], () => shown("bids.verdict", 0))).toBe(expected);
  });

  test.each<[string, string, number, number | string | null, string[]]>([
    ["weights of 40 and 50", "qualityWeight", 0, 50, ["checkWeights"]],
    ["criteria that make 95", "criteria.weight", 0, 30, ["checkCriteria"]],
    ["a price under a name nobody has", "bids.bidder", 0, "Bidder X", ["checkBidRows", "checkIncomplete"]],
    ["a mark above the highest", "scores.mark", 0, 6, ["checkMarks"]],
    ["a mark for a criterion nobody set", "scores.criterion", 0, "Charm", ["checkMarksKnown"]],
    ["two marks for one criterion", "scores.criterion", 1, "Quality of care and safeguarding", ["checkMarksOnce"]],
    ["a low price without a record", "record.bidder", 0, "Bidder A", ["checkAsked"]],
    ["a bid disregarded although it was explained", "record.outcome", 0, "Disregarded", ["checkDisregarded"]],
    ["a bidder set aside without the steps", "bidders.standing", 3, "Disregarded", ["checkDisregarded"]],
    ["a fixed price that is not fixed", "method", 0, "fixed price", ["checkFixedPrice"]],
    ["a ceiling below cost", "ceilingPrice", 0, 18, ["checkCeiling"]],
    ["a price above its ceiling", "bids.price", 0, 21, ["checkIncomplete"]],
  ])("%s fails its check and no other", async (_, id, row, value, expected) => {
    expect(await whileTyped(inserted, [id, row, value], () => failing(inserted))).toEqual(expected);
  });

  test("a bid may be disregarded only after notice, opportunity and no answer that shows it can perform", async () => {
    const allowed = () => shown("record.allowed", 0);
    expect(allowed()).toBe("may not be disregarded");
    const answer = (typed: string) => whileTyped(inserted, ["record.demonstrated", 0, typed], allowed);
    expect([await answer("No"), await answer("Not yet")]).toEqual(["may be disregarded", "may not be disregarded"]);
    const withoutNotice = await whileTyped(inserted, ["record.demonstrated", 0, "No"], () =>
      whileTyped(inserted, ["record.notified", 0, null], allowed),
    );
    expect(withoutNotice).toBe("may not be disregarded");
  });

  test("one bid withdrawn leaves the table without it", async () => {
    const first = () => inserted.figure("firstBidder");
    expect(first()).toBe("Bidder B");
    expect(await whileTyped(inserted, ["bidders.standing", 1, "Withdrawn"], first)).toBe("Bidder C");
    expect([0, 1, 2, 3].map((row) => shown("withdrawals.first", row))).toEqual([
      "Bidder B",
      "Bidder C",
      "Bidder B",
      "Bidder B",
    ]);
  });

  test("the low price is explained by a line of the build-up", () => {
    expect(shown("lowPrices.reason", 3)).toContain("about the line Holiday pay (£1.31)");
    expect([0, 1, 2, 3].map((row) => shown("lowPrices.ask", row))).toEqual([
      "no question",
      "no question",
      "no question",
      "ask the bidder",
    ]);
  });

  test("a bid without any price is listed, not ranked, and leaves no error", async () => {
    const { sheet, address } = cellOf(inserted, "bidders.bidder", 3);
    await inserted.workbook.type(sheet, address, "Bidder E");
    expect(inserted.errors()).toEqual([]);
    expect(shown("ranking.rank", 3)).toBe("not ranked");
    expect(failing(inserted)).toContain("checkIncomplete");
    await inserted.workbook.type(sheet, address, "Bidder D");
  });
});

test("eight bids on sixty lines", async () => {
  const schedule = Array.from({ length: 60 }, (_, line): TableRow => ({
    reference: `L${line + 1}`,
    zone: `Zone ${line + 1}`,
    band: "Urban",
    weeklyHours: 100 + line,
    ceiling: 25,
    floor: 15,
  }));
  const bidders = Array.from({ length: 8 }, (_, index) => `Bidder ${"ABCDEFGH"[index]}`);
  const bids = bidders.flatMap((bidder, index) =>
    schedule.map((line): TableRow => ({
      bidder,
      reference: line["reference"]!,
      price: 18 + index / 2,
      importState: "accepted",
      reason: null,
      sourceFile: null,
    })),
  );
  const criteria = worked.tables["criteria"]!;
  const scores = bidders.flatMap((bidder, index) =>
    criteria.map(({ criterion }): TableRow => ({
      bidder,
      criterion: criterion!,
      mark: index < 4 ? 4 : 5,
      reason: null,
    })),
  );
  const rows: Record<string, readonly TableRow[]> = {
    schedule,
    bids,
    scores,
    bidders: bidders.map((bidder) => ({ bidder, standing: "In the evaluation", note: null })),
  };
  const large: OpportunityTemplate = {
    ...template,
    tables: template.tables.map((table) => ({ ...table, worked: rows[table.id] ?? table.worked })),
  };
  const inserted = await InsertedTemplate.insert(large, "worked");
  expect(inserted.errors()).toEqual([]);
  expect(inserted.figure("rankedCount")).toBe(8);
  // 40 × 18/18 + 60 × 80% against 40 × 18/20 + 60 × 100%.
  expect([inserted.figure("firstBidder"), inserted.figure("firstTotal")]).toEqual(["Bidder E", 96]);
  inserted.dispose();
});
