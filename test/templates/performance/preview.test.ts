import type { CaseValues } from "../../../src/templates/case";
import { blankCase, workedCase } from "../../../src/templates/case-values";
import { performanceBenchmarks } from "../../../src/templates/performance/benchmarks";
import { performanceRag } from "../../../src/templates/performance/rag";
import type { OpportunityTemplate, TableRow } from "../../../src/templates/template";

/** The worked example with other cells in the row of one measure. */
function withMeasure(template: OpportunityTemplate, table: string, measure: string, cells: TableRow): CaseValues {
  const worked = workedCase(template);
  const rows = worked.tables[table] ?? [];
  if (!rows.some((row) => row["measure"] === measure)) throw new Error(`${table} has no measure "${measure}"`);
  const changed = rows.map((row) => (row["measure"] === measure ? { ...row, ...cells } : row));
  return { ...worked, tables: { ...worked.tables, [table]: changed } };
}

function counts(template: OpportunityTemplate, values: CaseValues): Readonly<Record<string, number>> {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return preview.headline.figures;
}

describe("benchmarks and progress", () => {
  const worked = counts(performanceBenchmarks, workedCase(performanceBenchmarks));

  test("22 of 25 printed measures can be rated", () => {
    expect(worked).toEqual({ Better: 12, Similar: 6, Below: 4, rated: 22 });
    const rows = performanceBenchmarks.tables.filter(({ id }) => /^(?:prevent|reduce|delay|meet)/.test(id));
    expect(rows.flatMap((table) => table.worked)).toHaveLength(25);
  });

  test("a blank case names what is missing", () => {
    const preview = performanceBenchmarks.preview(blankCase(performanceBenchmarks));
    expect(preview.ready).toBe(false);
  });

  test("a survey without a new result is rated on its last one", () => {
    const feelSafe = "% of service users who say they feel safe";
    const better = counts(
      performanceBenchmarks,
      withMeasure(performanceBenchmarks, "meetProtection", feelSafe, { priorFigure: 80 }),
    );
    expect([better["Better"], better["Similar"]]).toEqual([13, 5]);
  });

  test("where the aim is low, more people waiting is below", () => {
    const waiting = "Number of people awaiting a care assessment";
    const more = counts(
      performanceBenchmarks,
      withMeasure(performanceBenchmarks, "reduceIndependence", waiting, { part: 900 }),
    );
    expect([more["Better"], more["Below"]]).toEqual([11, 5]);
  });

  test("a margin of its own replaces the usual one", () => {
    const wide = counts(
      performanceBenchmarks,
      withMeasure(performanceBenchmarks, "preventCulture", "Heritage visits", { margin: 0.2 }),
    );
    expect([wide["Better"], wide["Similar"]]).toEqual([11, 7]);
  });

  test("without the council's own forecast the even one gives the rate", () => {
    const values = workedCase(performanceBenchmarks);
    const forecasts = (values.tables["forecasts"] ?? []).map((row) => ({ ...row, adopted: null }));
    const even = counts(performanceBenchmarks, { ...values, tables: { ...values.tables, forecasts } });
    // 861 people are 559.5 per 100,000: similar to 566, where 897 are below it.
    expect([even["Similar"], even["Below"]]).toEqual([7, 3]);
  });

  test("last year's season comes before the even forecast", () => {
    const values = workedCase(performanceBenchmarks);
    const forecasts = (values.tables["forecasts"] ?? []).map((row) =>
      row["soFar"] === 574 ? { ...row, adopted: null, sameMonth: 500 } : row,
    );
    const seasonal = counts(performanceBenchmarks, { ...values, tables: { ...values.tables, forecasts } });
    expect(seasonal["Below"]).toBe(4);
  });
});

describe("red, amber and green", () => {
  const worked = counts(performanceRag, workedCase(performanceRag));

  test("the printed dashboard has 31 measures: 19 green, 4 amber, none red", () => {
    expect(worked).toEqual({ Green: 19, Amber: 4, Red: 0, rated: 23 });
    const rows = performanceRag.tables.filter(({ id }) => /^(?:prevent|reduce|delay|meet)/.test(id));
    expect(rows.flatMap((table) => table.worked)).toHaveLength(31);
  });

  test.each([
    ["inside the band", 12.2, 0],
    ["a little above the band", 15.5, 1],
    ["a little below the band", 9.5, 1],
  ])("a band: %s", (_, figure, amber) => {
    const measure = "% of sequels that delay need";
    const found = counts(performanceRag, withMeasure(performanceRag, "delayIndependence", measure, { figure }));
    expect(found["Amber"]).toBe(4 + amber);
    expect(found["Red"]).toBe(0);
  });

  test("far outside the band is red", () => {
    const measure = "% of sequels that delay need";
    expect(
      counts(performanceRag, withMeasure(performanceRag, "delayIndependence", measure, { figure: 5 }))["Red"],
    ).toBe(1);
    expect(
      counts(performanceRag, withMeasure(performanceRag, "delayIndependence", measure, { figure: 30 }))["Red"],
    ).toBe(1);
  });

  test("a season makes heritage amber that an even milestone would show green", () => {
    const even = counts(
      performanceRag,
      withMeasure(performanceRag, "preventCulture", "Heritage visits", { profile: "Even" }),
    );
    expect([even["Green"], even["Amber"]]).toEqual([20, 3]);
  });

  test("a profile without a share for the month leaves the measure unrated", () => {
    const unrated = counts(
      performanceRag,
      withMeasure(performanceRag, "preventCulture", "Heritage visits", { profile: "Profile B" }),
    );
    expect(unrated["rated"]).toBe(22);
  });

  test("a judgement replaces the rule", () => {
    const judged = counts(
      performanceRag,
      withMeasure(performanceRag, "meetIndependence", "Carers receiving direct payments", { judged: "Red" }),
    );
    expect([judged["Green"], judged["Red"]]).toEqual([18, 1]);
  });
});
