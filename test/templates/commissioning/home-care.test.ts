/** What is particular to the home care report: its bands, its zones, its dates. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import { homeCareCommissioning as template } from "../../../src/templates/commissioning/home-care";
import { goldenPapers } from "../every/golden-papers";
import { InsertedTemplate } from "../every/inserted-template";
import { cellOf, failing, whileTyped } from "./typed-cell";

jest.setTimeout(300_000);

const worked = workedCase(template);
const withInputs = (inputs: CaseValues["inputs"]): CaseValues => ({
  ...worked,
  inputs: { ...worked.inputs, ...inputs },
});
const withBands = (change: (rows: CaseValues["tables"][string]) => CaseValues["tables"][string]): CaseValues => ({
  ...worked,
  tables: { ...worked.tables, bands: change(worked.tables["bands"]!) },
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
  test("the printed difference of £1.0m to £1.1m, at £19.56 an hour", () => {
    const { text, figures } = headlineOf(worked);
    expect(text).toBe("£1.04m to £1.06m");
    expect(figures["differenceLow"]!).toBeCloseTo(1_042_873.0, 0);
    expect(figures["differenceHigh"]! / figures["differenceLow"]!).toBeCloseTo(53 / 52, 12);
    expect(figures["rate"]!).toBeCloseTo(19.5642, 4);
  });

  test("prices as today's average cost nothing more", () => {
    const level = withBands((rows) => rows.map((row) => ({ ...row, price: 18.45 })));
    expect(headlineOf(level).figures["differenceLow"]!).toBeCloseTo(0, 6);
  });

  test("a council with two bands", () => {
    const { figures } = headlineOf(withBands((rows) => rows.slice(0, 2)));
    expect(figures["rate"]!).toBeCloseTo((11737 * 18.75 + 4648 * 20.2) / (11737 + 4648), 10);
  });
});

describe("fields that contradict each other are named", () => {
  test.each<[string, CaseValues["inputs"], RegExp]>([
    ["award before the tender", { procurementEnd: "2020-02-01" }, /^procurementEnd: .*found 2020-02-01; .*2020-03-02/],
    ["start before the award", { implementationStart: "2020-07-01" }, /^implementationStart: .*after .*2020-07-03/],
    ["fewer weeks at the upper end", { weeksHigh: 51 }, /^weeksHigh: .*found 51; enter at least the lower end, 52/],
  ])("%s", (_, inputs, message) => {
    expect(problemsOf(withInputs(inputs))).toEqual([expect.stringMatching(message)]);
  });

  test("bands without hours have no average rate", () => {
    expect(problemsOf(withBands((rows) => rows.map((row) => ({ ...row, hours: 0 }))))).toEqual([
      expect.stringMatching(/^hours: .*add up to 0/),
    ]);
  });
});

test("every golden figure of the report stands on the published sheet", () => {
  const wanted = [...goldenPapers.keys()].filter((id) =>
    /^003-(homecare|zones|milestones|contract-length|urban-hours)/.test(id),
  );
  const figures = template.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "published" ? block.figures : []));
  expect([...new Set(figures.map(({ caseId }) => caseId))].sort()).toEqual(wanted.sort());
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  test("sizes of zones as the appendix groups them", () => {
    const sheet = inserted.plan.sheets.find(({ name }) => name === "Home care Report")!;
    const texts = [0, 1, 2, 3, 4].map((row) => inserted.text(sheet, cellOf(inserted, "zoneSizes.counts", row).address));
    expect(texts).toEqual(["6", "3", "3", "1", "1"]);
  });

  test.each<[string, string, number, number | string | null, string[]]>([
    ["a zone's hours mistyped", "zones.hours", 0, 360, ["checkZoneHours"]],
    ["one prime provider only", "zones.prime", 1, 1, ["checkPrime"]],
    ["a band nobody priced", "zones.band", 8, "Coastal", ["checkZoneBands"]],
    ["a first band that is not the cheapest", "bands.price", 0, 20.3, ["checkFirstBand"]],
    ["a decision after the tender", "decisions.date", 4, 43921, ["checkDecisions"]],
    ["a price below the wage", "hourlyWage", 0, 19, ["checkWage"]],
    ["an award before the tender", "procurementEnd", 0, 43800, ["checkSteps"]],
  ])("%s fails its check and no other", async (_, id, row, value, expected) => {
    expect(await whileTyped(inserted, [id, row, value], () => failing(inserted))).toEqual(expected);
  });

  test("an empty row in the table of bands counts for nothing", async () => {
    const cells = ["band", "hours", "price", "area", "covers"].map((part) => cellOf(inserted, `bands.${part}`, 3));
    const before = cells.map(({ sheet, address }) => inserted.workbook.value(sheet, address) as number | string);
    for (const { sheet, address } of cells) await inserted.workbook.type(sheet, address, null);
    expect(inserted.errors()).toEqual([]);
    expect(inserted.figure("blendedRate")).toBeCloseTo((18_000 * 19.5642 - 314 * 26.35) / 17_686, 3);
    for (const [index, { sheet, address }] of cells.entries())
      await inserted.workbook.type(sheet, address, before[index]!);
  });

  test("a red risk needs a mitigation", async () => {
    const scored = (mitigation: string | null) =>
      whileTyped(inserted, ["risks.likelihood", 0, 5], () =>
        whileTyped(inserted, ["risks.impact", 0, 5], () =>
          whileTyped(inserted, ["risks.mitigation", 0, mitigation], () => failing(inserted)),
        ),
      );
    expect(await scored("Moved in the first phase")).toEqual([]);
    expect(await scored(null)).toEqual(["checkRedRisks"]);
  });

  test("a share of the NHS leaves the rest with the council", async () => {
    const share = () => inserted.figure("councilDifference");
    expect(share()).toBe("share not given");
    expect(await whileTyped(inserted, ["healthShare", 0, 0.25], share)).toBeCloseTo(1_042_873.0 * 0.75, 0);
  });
});
