/** What is particular to the homecare re-tender: hours behind a spend, and a saving that begins during a year. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import { homecareRetender as template } from "../../../src/templates/business-cases/homecare-retender";
import { failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
function previewOf(inputs: CaseValues["inputs"]) {
  const preview = template.preview({ ...worked, inputs: { ...worked.inputs, ...inputs } });
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return { saving: preview.headline.figures["saving"]!, levels: (preview.profile ?? []).map(({ level }) => level) };
}

describe("the saving of a lower rate", () => {
  test("5 months in the first year, the rest of £525K in the next: the stated £306K", () => {
    const { saving, levels } = previewOf({});
    expect(Math.round(saving / 1000)).toBe(306);
    expect(levels[0]! / levels[1]!).toBeCloseTo(5 / 12, 10);
    expect(saving).toBeCloseTo(levels[1]! - levels[0]!, 6);
  });

  test("a contract that begins with the year leaves no rest for the next", () => {
    expect(previewOf({ monthsFirstYear: 12 }).saving).toBe(0);
  });

  test("the same rate saves nothing, a higher one costs", () => {
    expect(previewOf({ newRate: 16.9 }).levels).toEqual([0, 0, 0, 0]);
    expect(previewOf({ newRate: 17.2 }).saving).toBeLessThan(0);
  });

  test("the spend is fixed: doubling people at half the package changes nothing", () => {
    expect(previewOf({ clients: 3158, weeklyPackage: 79.44 }).saving).toBeCloseTo(previewOf({}).saving, 6);
  });

  test("no rate at all is refused by name", () => {
    const preview = template.preview({ ...worked, inputs: { ...worked.inputs, currentRate: 0 } });
    expect(preview).toMatchObject({ ready: false, problems: [{ field: "currentRate" }] });
  });
});

describe("in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(template, "worked");
  });
  afterAll(() => inserted.dispose());

  test("hours at risk are the EU workforce's share of the hours", () => {
    const hours = (1579 * 158.88) / 16.9;
    expect(inserted.figure("weeklyHours")).toBeCloseTo(hours, 6);
    expect(inserted.figure("hoursAtRisk")).toBeCloseTo(hours * 0.09, 6);
  });

  test("further hours cost at the new rate, and nothing is said while they are not known", async () => {
    const cost = () => inserted.figure("furtherHoursCost");
    expect(cost()).toBe("not given");
    expect(await whileTyped(inserted, ["furtherHours", 0, 500], cost)).toBeCloseTo(500 * 16.22 * 52, 6);
  });

  test.each<[string, string, number, string]>([
    ["a new rate above the current one", "newRate", 17, "checkRateFalls"],
    ["a new rate below the wage", "newRate", 7.5, "checkWageFloor"],
    ["another current rate", "currentRate", 17.5, "checkStatedSaving"],
  ])("%s fails its check", async (_, id, value, check) => {
    expect(failing(inserted)).toEqual([]);
    expect(await whileTyped(inserted, [id, 0, value], () => failing(inserted))).toContain(check);
  });
});
