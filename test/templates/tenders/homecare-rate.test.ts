/** What is particular to the rate build-up: the published lines, the choices, and pay for all working time. */
import type { CaseValues } from "../../../src/templates/case";
import { workedCase } from "../../../src/templates/case-values";
import { homecareRate as template } from "../../../src/templates/tenders/homecare-rate";
import { cellOf, failing, whileTyped } from "../commissioning/typed-cell";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(300_000);

const worked = workedCase(template);
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

describe("the hour of February 2014", () => {
  test("HC-01: £15.19, not rounded 15.194127", () => {
    expect(figuresOf(worked)["hourRate"]).toBeCloseTo(15.194127, 5);
  });

  test("a mark-up of 3% on cost is less than a margin of 3% on the price", () => {
    // Direct cost D = 0.7 × price. With running costs of 27% of the price P = 1.03 × (D + 0.27 P).
    const direct = 0.7 * 15.194127;
    const onCost = figuresOf(withInputs({ surplusBasis: "cost" }))["hourRate"];
    expect(onCost).toBeCloseTo((1.03 * direct) / (1 - 1.03 * 0.27), 4);
    expect(onCost).toBeLessThan(15.19);
  });

  test("holiday on worked time costs 12.07% of pay in place of 10.77%", () => {
    const more = (6.31 * (71.4 / 60) * (28 / 232 - 28 / 260)) / 0.7;
    expect(figuresOf(withInputs({ holidayBasis: "Worked time" }))["hourRate"]).toBeCloseTo(15.194127 + more, 5);
  });

  test("National Insurance above the threshold falls with the hours of one worker", () => {
    const at = (hoursAWeek: number) =>
      figuresOf(withInputs({ niBasis: "Above the threshold", hoursAWeek }))["hourRate"] ?? Number.NaN;
    // 10 hours a week at £6.31 are £3,281 a year, below the threshold of £7,696: no National Insurance at all.
    expect(at(10)).toBeCloseTo(15.194127 - (0.095 * 6.31 * 71.4) / 60 / 0.7, 5);
    expect(at(40)).toBeGreaterThan(at(30));
  });

  test("bands are built from travel and miles for each visit", () => {
    // Urban: 5 minutes and 1.6 miles for each half hour are 10 minutes and 3.2 miles for an hour.
    const pay = 6.31 * (70 / 60);
    const urban = (pay * (1 + 0.095 + 28 / 260 + 0.0173 + 0.01) + 3.2 * 0.35) / 0.7;
    expect(figuresOf(worked)["lowest"]).toBeCloseTo(urban, 9);
  });

  test("a choice that asks for a figure names the blank one, and a day without a wage floor is refused", () => {
    expect(problemsOf(withInputs({ wageFloor: "Own figure" }))).toEqual([expect.stringMatching(/^ownFloor: /)]);
    expect(problemsOf(withInputs({ runningShare: null }))).toEqual([expect.stringMatching(/^runningShare: /)]);
    expect(problemsOf(withInputs({ hoursAWeek: null }))).toEqual([expect.stringMatching(/^hoursAWeek: /)]);
    expect(problemsOf(withInputs({ wageFloor: "London Living Wage" }))).toEqual([
      expect.stringMatching(/^asAtDate: .*2014-02-04.*2018-11-05/),
    ]);
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

  test("all nine printed lines and the price are reproduced", () => {
    const verdicts = Array.from({ length: 10 }, (_, row) => shown("publishedCheck.verdict", row));
    expect(verdicts.filter((verdict) => verdict !== "exact" && verdict !== "rounding")).toEqual([]);
  });

  test("of the published minimum prices only the one that was built this way agrees", () => {
    const verdicts = Array.from({ length: 9 }, (_, row) => String(shown("editionCheck.verdict", row)).split(";")[0]);
    expect(verdicts).toEqual(["rounding", ...Array.from({ length: 8 }, () => "mismatch")]);
  });

  test("unpaid travel is below the floor, and the price of a visit still equals the band's rate", async () => {
    await whileTyped(inserted, ["travelPay", 0, "Not paid"], () => {
      expect(inserted.figure("belowFloor")).toBe(4);
      expect(Number(shown("bandPay.hourOfWork"))).toBeCloseTo((6.31 * 60) / 70, 9);
      expect(failing(inserted)).toEqual(expect.arrayContaining(["checkFloor", "checkPublished"]));
      expect(failing(inserted)).not.toContain("checkVisits");
    });
    expect(failing(inserted)).toEqual([]);
  });

  test("unpaid waiting costs nothing and counts as working time", async () => {
    await whileTyped(inserted, ["waitingPay", 0, "Not paid"], async () => {
      await whileTyped(inserted, ["waitingMinutes", 0, 5], () => {
        expect(inserted.figure("hourRate")).toBeCloseTo(15.194127, 5);
        expect(Number(shown("bandPay.hourOfWork"))).toBeCloseTo((6.31 * 70) / 75, 9);
        expect(failing(inserted)).toEqual(["checkFloor"]);
      });
    });
  });

  test("a driver that is not the publication's, and a figure that a choice asks for, fail their checks", async () => {
    await whileTyped(inserted, ["training", 0, 0.03], () => expect(failing(inserted)).toEqual(["checkPublished"]));
    await whileTyped(inserted, ["mileageBasis", 0, "HMRC approved rate"], () =>
      expect(Number(inserted.figure("mileageRate"))).toBe(0.45),
    );
    await whileTyped(inserted, ["ownMileage", 0, null], () => expect(failing(inserted)).toContain("checkAsked"));
  });
});
