/** The whole template in a real workbook without a screen: writer, host, grid and functions as the user has them. */
import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import { blankCase, workedCase } from "../../../src/templates/case-values";
import { cellName } from "../../../src/templates/cell-names";
import { roundHalfAway } from "../../../src/finance/rounding";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { goldenCase, numbers } from "../../fixtures/golden/cases";
import { openWorkbook, type OpenWorkbook } from "../../workbook/open-workbook";
import { publishedFigures } from "./template-blocks";

jest.setTimeout(240_000);
const options = { asAt: "2026-01-31", version: "0.1.0" };

/** A named figure of one sheet. */
function reader(workbook: OpenWorkbook, sheet: string) {
  return (id: string, part?: string): number => {
    const value = workbook.named(`Independence ${sheet}`, cellName({ id, part }));
    if (typeof value !== "number") throw new Error(`${id} ${part ?? ""} holds ${JSON.stringify(value)}`);
    return value;
  };
}

/** All cells of a sheet's column, as text, below each other. */
function column(workbook: OpenWorkbook, sheet: string, letter: string, rows: number): string[] {
  return Array.from({ length: rows }, (_, index) => {
    const value = workbook.value(sheet, `${letter}${index + 1}`);
    return value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
  });
}

const errorsIn = (workbook: OpenWorkbook) => workbook.sheetNames().flatMap((name) => workbook.errors(name));
const setInput = (workbook: OpenWorkbook, id: string, value: number | string | null) =>
  workbook.type("Independence Assumptions", workbook.addressOf("Independence Assumptions", cellName({ id })), value);

describe("the worked example", () => {
  let workbook: OpenWorkbook;
  beforeAll(async () => {
    workbook = await openWorkbook();
    const inserted = await insertTemplate(template, workedCase(template), options);
    expect(inserted.checks.kind).toBe("pass");
  });
  afterAll(() => workbook.dispose());

  test("no cell holds an error and every check passes", () => {
    expect(errorsIn(workbook)).toEqual([]);
    expect(column(workbook, "Independence Checks", "G", 60).filter((result) => /✗/.test(result))).toEqual([]);
  });

  test("the sheets and the task pane's preview are the same model", () => {
    const preview = template.preview(workedCase(template));
    if (!preview.ready) throw new Error("the worked case is complete");
    const working = reader(workbook, "Working");
    const { headline, profile = [] } = preview;
    expect(working("levelPlanEnd")).toBeCloseTo(headline.figures["value"]!, 6);
    expect(working("contingencyPlanEnd")).toBeCloseTo(headline.figures["contingency"]!, 6);
    expect(working("levelLow")).toBeCloseTo(headline.figures["low"]!, 6);
    expect(working("levelHigh")).toBeCloseTo(headline.figures["high"]!, 6);
    expect(working("netRunRate")).toBeCloseTo(headline.figures["runRate"]!, 6);
    expect(working("contingencyRunRate")).toBeCloseTo(headline.figures["runRateContingency"]!, 6);
    expect(working("cashPlanEnd")).toBeCloseTo(profile[3]!.cashToDate, 6);
    expect(headline.lines[1]).toContain(
      `reached during ${String(workbook.named("Independence Working", "Run_rate_year"))}`,
    );
    expect(workbook.named("Independence Proposal", "Headline")).toBe("£0.50m (£0.06m)");
  });

  test("001-gross-residential-cost and 001-weekly-saving", () => {
    const working = reader(workbook, "Working");
    expect(roundHalfAway(working("residentialGrossCost"), 2)).toBe(goldenCase("001-gross-residential-cost").recomputed);
    expect(["homecareSaving", "extraCareSaving", "blendedSaving"].map((id) => roundHalfAway(working(id), 2))).toEqual(
      goldenCase("001-weekly-saving").recomputed,
    );
  });

  test("001-gross-annual-benefit: from the rounded rates £1,227,489; unrounded £1,235,444", () => {
    const working = reader(workbook, "Working");
    const rounded = (["homecare", "extraCare"] as const).map(
      (setting) =>
        working(`${setting}RateRounded`) * working("baselineStartsRounded") * 84.7 * working(`${setting}Saving`),
    );
    const [homecare = 0, extraCare = 0] = rounded;
    expect([homecare, extraCare, homecare + extraCare].map((pounds) => Math.round(pounds))).toEqual(
      numbers(goldenCase("001-gross-annual-benefit").recomputed),
    );
    expect(Math.round(working("grossRunRate"))).toBe(1_235_444);
  });

  test("001-hertfordshire-per-breakdown and 001-hertfordshire-range", () => {
    const working = reader(workbook, "Working");
    expect([Math.round(working("hubSavingEach")), roundHalfAway(working("hubWeeksEach"), 1)]).toEqual(
      goldenCase("001-hertfordshire-per-breakdown").recomputed,
    );
    expect(goldenCase("001-hertfordshire-range").recomputed).toBe(true);
  });

  test("001-hart-hours-cover: 443.5 hours a finisher, and the need takes 24.3% of them", () => {
    const proposal = reader(workbook, "Proposal");
    const [, perFinisher, share] = goldenCase("001-hart-hours-cover").recomputed as [boolean, number, number];
    expect(roundHalfAway(proposal("hoursPerFinisher"), 1)).toBe(perFinisher);
    // The case divides the printed 75.2k hours, the sheet the 75,166 behind them.
    expect(roundHalfAway((75_200 / 310_000) * 100, 1)).toBe(share);
    expect(proposal("reablementShareUsed")).toBeCloseTo(75_166.44 / 310_000, 6);
  });

  test("001-starts-avoided-25pct and 001-triangulation-weighted-all-rows", () => {
    const proposal = reader(workbook, "Proposal");
    const working = reader(workbook, "Working");
    expect(
      [proposal("startsAvoided"), working("homecareStarts"), working("extraCareStarts")].map((people) =>
        roundHalfAway(people, 1),
      ),
    ).toEqual(goldenCase("001-starts-avoided-25pct").recomputed);
    const address = workbook.addressOf("Independence Proposal", "Sensitivity_starts");
    const [first = ""] = address.split(":");
    const letter = first.replace(/\d/g, "");
    const row = Number(first.replace(/\D/g, ""));
    const starts = Array.from({ length: 6 }, (_, index) =>
      workbook.value("Independence Proposal", `${letter}${row + 1 + index}`),
    );
    expect(starts.map((people) => roundHalfAway(Number(people), 1))).toEqual(
      goldenCase("001-triangulation-weighted-all-rows").recomputed,
    );
  });

  test("001-ech-units-32, 001-ech-steady-state-units and 001-ech-residents-26: end of plan beside steady state", () => {
    const proposal = reader(workbook, "Proposal");
    expect(["residentsPlanEnd", "unitsPlanEnd", "residentsSteady", "unitsSteady"].map((id) => proposal(id))).toEqual([
      26, 32, 35, 41,
    ]);
  });

  test("the table of weak assumptions agrees with the case computed at each of them", () => {
    const [start = ""] = workbook.addressOf("Independence Benefits", "What_if_levels").split(":");
    const levels = Array.from({ length: 5 }, (_, index) =>
      Number(
        workbook.value(
          "Independence Benefits",
          `${start.replace(/\d/g, "")}${Number(start.replace(/\D/g, "")) + index}`,
        ),
      ),
    );
    const { inputs } = workedCase(template);
    const levelWith = (changed: typeof inputs) => {
      const preview = template.preview({ ...workedCase(template), inputs: { ...inputs, ...changed } });
      if (!preview.ready) throw new Error("the case is complete");
      return preview.headline.figures;
    };
    expect(levels[0]).toBeCloseTo(levelWith({})["low"]!, 4);
    expect(levels[1]).toBeCloseTo(levelWith({})["high"]!, 4);
    expect(levels[2]).toBeCloseTo(levelWith({ deliveryFactor: 0.15 })["value"]!, 4);
    expect(levels[3]).toBeCloseTo(levelWith({ deliveryFactor: 0.75 })["value"]!, 4);
    expect(levels[4]).toBeCloseTo(levelWith({ durationBenefit: 87.7 })["value"]!, 4);
  });

  test("the published sheet gives the verdict the golden data give", () => {
    const verdicts = column(workbook, "Independence Published", "G", 120).filter((word) =>
      ["exact", "rounding", "truncation", "mismatch"].includes(word),
    );
    const printed = publishedFigures.filter(({ published }) => published !== null);
    expect(verdicts).toHaveLength(printed.length);
    const verdictsOf = (id: string) => printed.flatMap(({ caseId }, index) => (caseId === id ? [verdicts[index]] : []));
    expect(verdictsOf("001-triangulation-five-rows")).toEqual([
      "truncation",
      "truncation",
      "rounding",
      "truncation",
      "rounding",
    ]);
    expect(verdictsOf("001-triangulation-case-review-260")).toEqual(["mismatch"]);
    expect(verdictsOf("001-confidence-weighted-target-7.8")).toEqual(["mismatch"]);
    expect(verdictsOf("001-split-4.8-2.4")).toEqual(["rounding", "rounding"]);
    expect(verdictsOf("001-homecare-capacity-75.2k")).toEqual(["rounding", "mismatch"]);
    expect(verdictsOf("001-ech-residents-26")).toEqual(["mismatch", "rounding"]);
    expect(verdictsOf("001-duration-midpoint-84.7")).toEqual(["mismatch"]);
    expect(verdictsOf("001-duration-midpoint-87.6")).toEqual(["mismatch"]);
    expect(verdictsOf("001-up-to-189-starts")).toEqual(["mismatch"]);
    expect(verdictsOf("001-benefit-cumulative")).toEqual([
      "rounding",
      "rounding",
      "rounding",
      "mismatch",
      "mismatch",
      "mismatch",
      "rounding",
      "exact",
    ]);
    expect(verdictsOf("001-benefit-cumulative-as-printed")).toEqual(["mismatch"]);
    expect(verdictsOf("001-headline")).toEqual(["rounding", "rounding"]);
    expect(verdictsOf("001-runrate-0.93")).toEqual(["rounding", "mismatch", "mismatch"]);
  });

  describe("after the user changes assumptions", () => {
    test("001-up-to-189-starts: at 75% everything follows, from the target to the sentences, and every check holds but places", async () => {
      await setInput(workbook, "deliveryFactor", 0.75);
      const proposal = reader(workbook, "Proposal");
      expect(roundHalfAway(proposal("startsAvoided"))).toBe(goldenCase("001-up-to-189-starts").published);
      expect(proposal("targetRate")).toBeCloseTo(0.2175, 9);
      expect(proposal("unitsSteady")).toBe(106 + 14 - 8);
      expect(workbook.named("Independence Proposal", "Target_paragraph")).toEqual(
        expect.stringContaining("21.75% fewer residential starts"),
      );
      expect(workbook.named("Independence Proposal", "Target_paragraph")).toEqual(
        expect.stringContaining("188.7 starts a year"),
      );
      const preview = template.preview({
        ...workedCase(template),
        inputs: { ...workedCase(template).inputs, deliveryFactor: 0.75 },
      });
      if (!preview.ready) throw new Error("the case is complete");
      expect(reader(workbook, "Working")("levelPlanEnd")).toBeCloseTo(preview.headline.figures["value"]!, 6);
      const failed = column(workbook, "Independence Checks", "G", 60).flatMap((result, index) =>
        /✗/.test(result) ? [workbook.value("Independence Checks", `B${index + 1}`)] : [],
      );
      expect(failed).toEqual(["Extra care places cover the need to the end of the plan"]);
      expect(workbook.named("Independence Checks", "Master_check")).toBe(false);
      expect(errorsIn(workbook)).toEqual([]);
    });

    test("a deleted assumption leaves blanks, says what is missing, and nothing becomes 0", async () => {
      await setInput(workbook, "deliveryFactor", null);
      expect(workbook.named("Independence Proposal", "Headline")).toBe("");
      expect(workbook.named("Independence Working", "Level_plan_end")).toBe("");
      expect(String(workbook.named("Independence Checks", "Checks_state"))).toBe(
        "1 assumption missing, first: Delivery factor",
      );
      expect(errorsIn(workbook)).toEqual([]);
      await setInput(workbook, "deliveryFactor", 0.25);
      expect(workbook.named("Independence Proposal", "Headline")).toBe("£0.50m (£0.06m)");
    });
  });
});

test("the blank version shows prompts, no error and no figure", async () => {
  const workbook = await openWorkbook();
  await insertTemplate(template, blankCase(template), options);
  expect(errorsIn(workbook)).toEqual([]);
  expect(workbook.named("Independence Proposal", "Headline")).toBe("");
  expect(workbook.named("Independence Checks", "Master_check")).toBe(false);
  expect(String(workbook.named("Independence Checks", "Checks_state"))).toMatch(
    /^\d+ assumptions missing, first: Council$/,
  );
  expect(column(workbook, "Independence Proposal", "B", 60)).toContain(
    "Say in one or two sentences what the evidence shows.",
  );
  workbook.dispose();
});
