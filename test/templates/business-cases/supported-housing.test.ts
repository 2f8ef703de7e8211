/** What is particular to the supported housing review: cost for each person, and what a partner's cost supports. */
import { workedCase } from "../../../src/templates/case-values";
import { supportedHousing as template } from "../../../src/templates/business-cases/supported-housing";
import { failing, whileTyped } from "../commissioning/typed-cell";
import { goldenPapers } from "../every/golden-papers";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);

test("the saving is the areas' spend times their shares", () => {
  const areas = worked.tables["areas"]!.map((row, index) => ({ ...row, share: index === 2 ? 0.5 : 0 }));
  const preview = template.preview({ ...worked, tables: { ...worked.tables, areas } });
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  expect(preview.headline.figures["saving"]).toBeCloseTo(896_389 / 2, 6);
});

test("every golden figure of the case stands on the published sheet", () => {
  const wanted = [...goldenPapers.keys()].filter((id) => id.startsWith("004-6174-"));
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

  test("the partner's cost supports £0.83m of the stated £1.0m, and the check says so", async () => {
    expect(inserted.figure("matchingSaving")).toBeCloseTo(3_151_318 - (1_120_000 / 362) * 750, 4);
    expect(failing(inserted)).toEqual(["checkBenchmark"]);
    expect(await whileTyped(inserted, ["partnerClients", 0, 450], () => failing(inserted))).toEqual([]);
  });

  test("twice the demand in four years is 18.9% a year", () => {
    expect(inserted.figure("yearlyDemandGrowth")).toBeCloseTo(2 ** 0.25 - 1, 12);
  });

  test("two thirds and more of the spend is tied to accommodation", () => {
    expect(inserted.figure("accommodationShare")).toBeCloseTo(2_254_929 / 3_151_318, 12);
  });

  test.each<[string, string, number, number | string, string]>([
    ["an area of neither kind", "areas.kind", 0, "Outreach", "checkAreas"],
    ["another share to save", "areas.share", 1, 0.1, "checkStatedSaving"],
  ])("%s fails its check", async (_, id, row, value, check) => {
    expect(await whileTyped(inserted, [id, row, value], () => failing(inserted))).toContain(check);
  });
});
