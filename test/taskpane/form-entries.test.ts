import { blankCase, workedCase } from "../../src/templates/case-values";
import {
  addRow,
  draftRows,
  draftText,
  isEdited,
  removeRow,
  startDraft,
  visit,
} from "../../src/taskpane/case-form/draft";
import { entryText, firstText } from "../../src/taskpane/case-form/entry-text";
import { allowedRange, fieldLabel, fieldOrder, inFormOrder, sectionOf } from "../../src/taskpane/case-form/fields";
import { readDraft, tidyField } from "../../src/taskpane/case-form/read-draft";
import { typeField } from "../../src/taskpane/case-form/use-case-form";
import { rowCounts } from "../../src/taskpane/case-form/draft";
import type { Accepts, Format } from "../../src/templates/template";
import { parseEntry } from "../../src/templates/parse-entry";
import { reablementTemplate as template } from "./fixtures/reablement-template";

const worked = () => startDraft(template, { kind: "worked" }, workedCase(template));
const blank = () => startDraft(template, { kind: "blank" }, blankCase(template));
const streams = template.tables[0]!;

describe("what stands in a field", () => {
  const number: Accepts = { kind: "number" };
  const rate: Accepts = { kind: "rate" };
  it.each<[number | string | null, Accepts, Format, string]>([
    [0.29, rate, "percent", "29%"],
    [0.0725, rate, "percent", "7.25%"],
    [10 / 35, rate, "percentOne", "28.5714285714%"],
    [578.9, number, "pence", "£578.90"],
    [1876, number, "whole", "1,876"],
    [-120000, number, "pounds", "-£120,000"],
    [1234567.125, number, "two", "1,234,567.125"],
    [0, number, "whole", "0"],
    [null, number, "whole", ""],
    ["2026-04-01", { kind: "date" }, "date", "1 April 2026"],
    ["2026/27", { kind: "financialYear" }, "text", "2026/27"],
  ])("%p reads as it is written", (value, accepts, format, text) => {
    expect(entryText(value, { accepts, format })).toBe(text);
  });

  it.each<[number | string | null, Accepts, Format, string]>([
    [2 / 3, rate, "percent", "66.7%"],
    [0.0725, rate, "percent", "7.25%"],
    [20.8333333, number, "two", "20.83"],
    [361000 / 7, number, "pence", "£51,571.43"],
    [0.00000012, number, "factor", "1.2e-7"],
    [null, number, "whole", ""],
    ["2026/27", { kind: "financialYear" }, "text", "2026/27"],
  ])("%p begins short enough to read", (value, accepts, format, text) => {
    expect(firstText(value, { accepts, format })).toBe(text);
  });

  it.each<[number | string, Accepts, Format]>([
    [0.0725, rate, "percent"],
    [578.9, number, "pence"],
    [-120000.5, number, "pounds"],
    [1234567.125, number, "two"],
    ["2026-04-01", { kind: "date" }, "date"],
  ])("%p is read back as the same value", (value, accepts, format) => {
    expect(parseEntry(entryText(value, { accepts, format }), accepts)).toEqual({ ok: true, value });
  });
});

describe("a figure that is shown short", () => {
  const start = { ...workedCase(template), inputs: { ...workedCase(template).inputs, evidenceRate: 2 / 3 } };
  const draft = startDraft(template, { kind: "worked" }, start);

  it("keeps every digit until it is edited", () => {
    expect(draftText(draft, template, "evidenceRate")).toBe("66.7%");
    expect(readDraft(template, draft).values.inputs.evidenceRate).toBe(2 / 3);
  });

  it("gives way to what is typed, with every digit of that", () => {
    const typed = tidyField(typeField(draft, template, "evidenceRate", "66.66667%"), template, "evidenceRate");
    expect(draftText(typed, template, "evidenceRate")).toBe("66.66667%");
    expect(readDraft(template, typed).values.inputs.evidenceRate).toBe(0.6666667);
  });
});

describe("typing into a form", () => {
  it("starts unedited, and is unedited again when the first text is typed back", () => {
    const edited = typeField(worked(), template, "evidenceRate", "30%");
    expect([isEdited(worked()), isEdited(edited)]).toEqual([false, true]);
    expect(isEdited(typeField(edited, template, "evidenceRate", "29%"))).toBe(false);
  });

  it("keeps every digit of a figure that nobody touched", () => {
    const start = { ...workedCase(template), inputs: { ...workedCase(template).inputs, evidenceRate: 10 / 35 } };
    const draft = startDraft(template, { kind: "worked" }, start);
    expect(readDraft(template, draft).values.inputs.evidenceRate).toBe(10 / 35);
  });

  it.each([
    ["29%", 0.29, "29%"],
    ["0.3", 0.3, "30%"],
    ["30.50 %", 0.305, "30.5%"],
  ])("reads %p as a rate and writes it tidily on leaving", (typed, value, tidy) => {
    const draft = typeField(blank(), template, "evidenceRate", typed);
    expect(readDraft(template, draft).values.inputs.evidenceRate).toBe(value);
    expect(draftText(tidyField(draft, template, "evidenceRate"), template, "evidenceRate")).toBe(tidy);
  });

  it("refuses a plain 29 for a rate in words, once, and leaves it as typed", () => {
    const draft = typeField(worked(), template, "evidenceRate", "29");
    const { values, problems } = readDraft(template, draft);
    expect(values.inputs.evidenceRate).toBeNull();
    expect(problems).toEqual([{ field: "evidenceRate", message: "Found 29: enter 29% or 0.29" }]);
    expect(draftText(tidyField(draft, template, "evidenceRate"), template, "evidenceRate")).toBe("29");
  });

  it("calls a blank missing and says what to enter, without repeating the label", () => {
    const draft = typeField(worked(), template, "baselineStarts", "");
    expect(readDraft(template, draft).problems).toEqual([
      { field: "baselineStarts", message: "Enter a number of 0 or more (people a year)", missing: true },
    ]);
  });

  it("says nothing against the worked example", () => {
    expect(readDraft(template, worked()).problems).toEqual([]);
  });
});

describe("tables in a form", () => {
  it("reads a typed cell into its row", () => {
    const draft = typeField(worked(), template, "streams[2].share", "0.5");
    expect(readDraft(template, draft).values.tables.streams?.[1]).toEqual({
      stream: "Extra care housing",
      share: 0.5,
      durationWeeks: 87.6,
    });
    expect(draftRows(tidyField(draft, template, "streams[2].share"), streams)[1]?.texts.share).toBe("50%");
  });

  it("keeps the exact figures of the rows that stay when one above is removed", () => {
    const start = {
      ...workedCase(template),
      tables: {
        streams: [
          { stream: "A", share: 0.5, durationWeeks: 1 },
          { stream: "B", share: 1 / 3, durationWeeks: 2 },
        ],
      },
    };
    const draft = removeRow(startDraft(template, { kind: "worked" }, start), streams, 1);
    expect(readDraft(template, draft).values.tables.streams).toEqual([{ stream: "B", share: 1 / 3, durationWeeks: 2 }]);
  });

  it("adds an empty row at the end, whose blanks count once something is typed in it", () => {
    const added = addRow(worked(), streams);
    expect(draftRows(added, streams)).toHaveLength(3);
    expect(readDraft(template, added).problems).toEqual([]);
    const typed = typeField(added, template, "streams[3].stream", "Shared Lives");
    expect(readDraft(template, typed).problems.map((problem) => problem.field)).toEqual([
      "streams[3].share",
      "streams[3].durationWeeks",
    ]);
  });

  it("gives a new row a key of its own after a removal", () => {
    const draft = addRow(removeRow(worked(), streams, 1), streams);
    expect(draftRows(draft, streams).map((row) => row.key)).toEqual([1, 2]);
  });

  it("forgets which rows were visited when one is removed", () => {
    expect(removeRow(visit(worked(), "streams[2].share"), streams, 1).visited).toEqual([]);
  });
});

describe("the order of the form", () => {
  it("goes through groups, then tables row by row", () => {
    expect(fieldOrder(template, rowCounts(worked(), template)).slice(-7)).toEqual([
      "note",
      "streams[1].stream",
      "streams[1].share",
      "streams[1].durationWeeks",
      "streams[2].stream",
      "streams[2].share",
      "streams[2].durationWeeks",
    ]);
  });

  it("sorts problems as the fields stand, a row's problem at its first field", () => {
    const problems = ["streams[2]", "streams[1].share", "weeks", "baselineStarts"].map((field) => ({
      field,
      message: "",
    }));
    expect(inFormOrder(template, problems, { streams: 2 }).map((problem) => problem.field)).toEqual([
      "baselineStarts",
      "weeks",
      "streams[1].share",
      "streams[2]",
    ]);
  });

  it.each([
    ["weeks", "delivery", "Weeks per year"],
    ["streams[2].durationWeeks", "streams", "Streams, row 2, Duration"],
  ])("knows where %s stands and what it is called", (field, section, label) => {
    expect(sectionOf(template, field)?.id).toBe(section);
    expect(fieldLabel(template, field)).toBe(label);
  });

  it.each<[Accepts, string]>([
    [{ kind: "rate" }, "0% to 100%"],
    [{ kind: "rate", minimum: 0.05, maximum: 0.5 }, "5% to 50%"],
    [{ kind: "number", minimum: 0 }, "0 or more"],
    [{ kind: "number", minimum: 1, maximum: 10, whole: true }, "whole number, 1 to 10"],
    [{ kind: "number" }, "any number"],
    [{ kind: "financialYear" }, "financial year, such as 2026/27"],
  ])("says in words what %j accepts", (accepts, words) => {
    expect(allowedRange({ accepts })).toBe(words);
  });
});
