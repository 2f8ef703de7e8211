import { bidRows } from "../../../src/returns/bid-rows";
import { biddersInForm, takeBids } from "../../../src/taskpane/returns/bids-in-form";
import { fittedText, tableOf } from "../../../src/taskpane/returns/form-rows";
import { issuedSchedule, scheduleInForm, takeSchedule } from "../../../src/taskpane/returns/schedule-in-form";
import { draftRows, startDraft } from "../../../src/taskpane/case-form/draft";
import { readDraft } from "../../../src/taskpane/case-form/read-draft";
import type { Draft } from "../../../src/taskpane/state/pane-state";
import { blankCase, workedCase } from "../../../src/templates/case-values";
import { bidEvaluation } from "../../../src/templates/tenders/bid-evaluation";
import { COLUMN, FIRST_LINE, read, returnFile } from "../../returns/filled-return";
import { issuedCase, tenderTemplate as template } from "./tender-form";

const bids = tableOf(template, "bids");
const worked = (): Draft => startDraft(template, { kind: "worked" }, workedCase(template));
const blank = (): Draft => startDraft(template, { kind: "blank" }, blankCase(template));
const valuesOf = (draft: Draft) => readDraft(template, draft).values;
const biddersOf = (draft: Draft): string[] => biddersInForm(draft, bids).map(({ bidder }) => bidder);

describe("returns taken into a form", () => {
  const bad = read(
    returnFile((grid) => {
      grid[FIRST_LINE]![COLUMN.price] = 99;
      grid[FIRST_LINE + 1]![COLUMN.price] = { formula: "18+2", cached: 20 };
    }),
    "Bidder A.xlsx",
  );

  it("become a row for each line of the schedule: price or reason, and no entry that the form refuses", () => {
    const draft = takeBids(blank(), template, { rows: bidRows(bad), keepOthers: true });
    const rows = valuesOf(draft).tables["bids"] ?? [];
    expect(rows.map(({ bidder, reference, price, importState }) => [bidder, reference, price, importState])).toEqual([
      ["Bidder A", "Z01-U", null, "refused"],
      ["Bidder A", "Z01-R", null, "refused"],
      ["Bidder A", "Z02-U", 21, "accepted"],
      ["Bidder A", "Z02-R", 21.25, "accepted"],
      ["Bidder A", "Z03-I", 21.5, "accepted"],
    ]);
    expect(rows[0]?.["reason"]).toMatch(/^Bidder A\.xlsx, Prices!G9: .*…$/);
    expect(readDraft(template, draft).problems.filter(({ field }) => field.startsWith("bids"))).toEqual([]);
  });

  it("replace the same bidder's rows, whatever the capitals, and leave others alone", () => {
    const once = takeBids(worked(), template, { rows: bidRows(bad, "EXAMPLE a "), keepOthers: true });
    expect(biddersInForm(once, bids)).toEqual([
      { bidder: "Example B", rowCount: 1 },
      { bidder: "EXAMPLE a", rowCount: 5 },
    ]);
    const twice = takeBids(once, template, { rows: bidRows(bad, "Example A"), keepOthers: true });
    expect(biddersOf(twice)).toEqual(["Example B", "Example A"]);
    expect(valuesOf(twice).tables["bidders"]).toHaveLength(2);
  });

  it("list a bidder who is new as taking part, once", () => {
    const draft = takeBids(blank(), template, { rows: bidRows(bad), keepOthers: true });
    expect(valuesOf(draft).tables["bidders"]).toEqual([{ bidder: "Bidder A", standing: "In the evaluation" }]);
    expect(takeBids(draft, template, { rows: bidRows(bad), keepOthers: true }).tables["bidders"]).toEqual(
      draft.tables["bidders"],
    );
  });

  it("can take the place of everybody else in the form, in every table that names bidders", () => {
    const draft = takeBids(worked(), template, { rows: bidRows(bad), keepOthers: false });
    expect(biddersOf(draft)).toEqual(["Bidder A"]);
    expect(valuesOf(draft).tables["bidders"]).toEqual([{ bidder: "Bidder A", standing: "In the evaluation" }]);
  });

  it("stay texts: what looks like a formula keeps the apostrophe that makes it one", () => {
    const hostile = read(
      returnFile((grid) => {
        grid[3]![1] = "=cmd|' /C calc'!A0";
      }),
      "=HYPERLINK(1).xlsx",
    );
    const draft = takeBids(blank(), template, { rows: bidRows(hostile), keepOthers: true });
    const texts = draftRows(draft, bids).flatMap((row) => Object.values(row.texts));
    expect(texts.filter((each) => /^[=+\-@\t]/.test(each))).toEqual([]);
    expect(texts).toContain("'=HYPERLINK(1).xlsx");
  });

  it("do not touch figures of rows that were there: a new row never reads as an original one", () => {
    const start = workedCase(template);
    const exact = { ...start, tables: { ...start.tables, bids: [{ ...start.tables["bids"]![0]!, price: 19.123456 }] } };
    const draft = takeBids(startDraft(template, { kind: "worked" }, exact), template, {
      rows: bidRows(bad),
      keepOthers: true,
    });
    expect(valuesOf(draft).tables["bids"]?.map(({ price }) => price)).toEqual([19.123456, null, null, 21, 21.25, 21.5]);
  });
});

describe("the schedule of the workbook", () => {
  it("takes the place of the form's lines, with its reference and what both say, every digit kept", () => {
    const draft = takeSchedule(blank(), template, issuedSchedule(issuedCase));
    const values = valuesOf(draft);
    expect(values.inputs).toEqual({ scheduleReference: "HC-2030-07", councilName: "Another Council" });
    expect(scheduleInForm(template.importsReturns!, values)).toEqual({
      kind: "ready",
      schedule: { ...issuedSchedule(issuedCase).schedule, version: "" },
    });
  });

  it("leaves an example the name of its own council", () => {
    const values = valuesOf(takeSchedule(worked(), template, issuedSchedule(issuedCase)));
    expect(values.inputs).toEqual({ scheduleReference: "HC-2030-07", councilName: "Example Council" });
  });

  it("is not usable while a line is incomplete or none is there, and says which", () => {
    expect(scheduleInForm(template.importsReturns!, blankCase(template))).toEqual({
      kind: "unusable",
      reason: "Schedule reference: found nothing; enter a text",
    });
    const inputs = { ...blankCase(template).inputs, scheduleReference: "X" };
    expect(scheduleInForm(template.importsReturns!, { ...blankCase(template), inputs })).toMatchObject({
      kind: "unusable",
      reason: expect.stringMatching(/^Lines of the schedule: found none/),
    });
  });
});

test("texts are cut to what their column holds, and the cut is seen", () => {
  const column = { accepts: { kind: "text", maximumLength: 5 } } as const;
  expect([fittedText("12345", column), fittedText("123456", column)]).toEqual(["12345", "1234…"]);
});

test("the Bid evaluation declares tables and columns that it has", () => {
  const imports = bidEvaluation.importsReturns!;
  const columns = (id: string) => tableOf(bidEvaluation, id).columns.map((column) => column.id);
  expect(columns(imports.bids)).toEqual(expect.arrayContaining(["bidder", "reference", "price", "importState"]));
  expect(columns(imports.schedule)).toEqual(["reference", "zone", "band", "weeklyHours", "ceiling", "floor"]);
  expect(columns(imports.bidders!)).toContain("bidder");
  const start = startDraft(bidEvaluation, { kind: "worked" }, workedCase(bidEvaluation));
  const inForm = scheduleInForm(imports, readDraft(bidEvaluation, start).values);
  expect(inForm).toMatchObject({ kind: "ready", schedule: { reference: "HC-2020-01" } });
});
