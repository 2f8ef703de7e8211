/** What is particular to zoned pricing: bands by travel time, the boundaries, and the move of one settlement. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import type { TableRow } from "../../../src/templates/template";
import { zonedPricing as template } from "../../../src/templates/tenders/zoned-pricing";
import { cellOf, failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
const withTable = (table: string, rows: readonly TableRow[]): CaseValues => ({
  ...worked,
  tables: { ...worked.tables, [table]: rows },
});
const withInputs = (inputs: CaseValues["inputs"]): CaseValues => ({
  ...worked,
  inputs: { ...worked.inputs, ...inputs },
});

function figuresOf(values: CaseValues): Readonly<Record<string, number>> {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview.headline.figures;
}

function problemsOf(values: CaseValues): string[] {
  const preview = template.preview(values);
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe("the headline", () => {
  test("settlements add up to the hours by band that the report prints: £19.56, £18.3m to £18.7m", () => {
    const preview = template.preview(worked);
    if (!preview.ready) throw new Error("not ready");
    expect(preview.bars?.points.map(({ value }) => value)).toEqual([11737, 4648, 1301, 314]);
    expect(preview.headline.text).toBe("£18.31m to £18.66m");
    expect(preview.headline.figures["rate"]).toBeCloseTo(19.5642, 4);
  });

  test("two settlements, one near the boundary and one of an agreed band", () => {
    const near: TableRow = { place: "A", zone: "Hinckley", minutes: 7.6, hours: 100, agreed: null };
    const agreed: TableRow = { place: "B", zone: "Hinckley", minutes: 7.9, hours: 50, agreed: "Fringe" };
    const moved = withTable("places", [near, agreed]);
    const figures = figuresOf({ ...moved, inputs: { ...moved.inputs, movePlace: "b", moveBand: "isolated" } });
    expect(figures["nearHours"]).toBe(100);
    expect(figures["proposedLow"]).toBeCloseTo((100 * 18.75 + 50 * 20.2) * 52, 6);
    expect(figures["moveLow"]).toBeCloseTo(50 * (26.35 - 20.2) * 52, 6);
  });

  test("what contradicts the tables is named", () => {
    const bands = worked.tables["bands"]!;
    expect(problemsOf(withTable("bands", [bands[1]!, bands[0]!, ...bands.slice(2)]))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^bands\[2\]\.fromMinutes: .*0 after 8/)]),
    );
    expect(problemsOf(withTable("zones", worked.tables["zones"]!.slice(1)))).toHaveLength(7);
    expect(problemsOf(withInputs({ movePlace: "Nowhere" }))).toEqual([
      expect.stringMatching(/^movePlace: .*"Nowhere"; accepted: Coalville/),
    ]);
    expect(problemsOf(withInputs({ moveBand: "Suburban" }))).toEqual([
      expect.stringMatching(/^moveBand: .*"Suburban"; accepted: Urban, Fringe, Rural, Isolated$/),
    ]);
    expect(problemsOf(withInputs({ weeksHigh: 51 }))).toEqual([expect.stringMatching(/^weeksHigh: /)]);
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  const shown = (id: string, row = 0) => {
    const { sheet, address } = cellOf(inserted, id, row);
    return inserted.workbook.value(sheet, address);
  };

  test("moving Market Harborough to urban saves 700 hours of £1.45", () => {
    expect(inserted.figure("moveLow")).toBeCloseTo(-1.45 * 700 * 52, 6);
    expect(inserted.figure("moveHigh")).toBeCloseTo(-1.45 * 700 * 53, 6);
  });

  test("the dearest boundary stands first, and both directions are added up apart", () => {
    // Earl Shilton: 0.4 minutes below the fringe, 450 hours at £1.45 more.
    const first = worked.tables["places"]!.findIndex(({ place }) => place === "Earl Shilton");
    expect(shown("priced.rank", first)).toBe(1);
    expect(inserted.figure("ifDearer")).toBeCloseTo(450 * 1.45 * 52, 6);
    expect(inserted.figure("nearCount")).toBe(13);
  });

  test("a wider margin takes in more hours", async () => {
    const before = Number(inserted.figure("nearHours"));
    await whileTyped(inserted, ["edgeMinutes", 0, 1], () =>
      expect(Number(inserted.figure("nearHours"))).toBeGreaterThan(before),
    );
    await whileTyped(inserted, ["edgeMinutes", 0, 0], () => expect(inserted.figure("nearCount")).toBe(0));
  });

  test("a zone that is not in the table, a band that is none and bands out of order fail their checks", async () => {
    await whileTyped(inserted, ["places.zone", 0, "Elsewhere"], () =>
      expect(failing(inserted)).toEqual(expect.arrayContaining(["checkZoneHours", "checkZoneCost"])),
    );
    await whileTyped(inserted, ["bands.fromMinutes", 2, 7], () =>
      expect(failing(inserted)).toContain("checkAscending"),
    );
    await whileTyped(inserted, ["places.place", 1, "Coalville"], () =>
      expect(failing(inserted)).toEqual(["checkPlaces"]),
    );
    expect(failing(inserted)).toEqual([]);
  });
});
