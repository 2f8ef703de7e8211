import { roundHalfAway } from "../../../../src/finance/rounding";
import { maximisingIndependence as template } from "../../../../src/templates/benefits/maximising-independence";
import type { CaseValues } from "../../../../src/templates/case";
import { blankCase, workedCase } from "../../../../src/templates/case-values";
import { goldenCase } from "../../../fixtures/golden/cases";

const worked = workedCase(template);
const withInputs = (inputs: CaseValues["inputs"]): CaseValues => ({
  ...worked,
  inputs: { ...worked.inputs, ...inputs },
});
const inMillions = (pounds: number) => roundHalfAway(pounds / 1_000_000, 2);

function ready(values: CaseValues) {
  const preview = template.preview(values);
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return { figures: preview.headline.figures, headline: preview.headline, profile: preview.profile ?? [] };
}

const problemsOf = (values: CaseValues) => {
  const preview = template.preview(values);
  return preview.ready ? [] : preview.problems.map(({ field, message }) => `${field}: ${message}`);
};

describe("the published worked example", () => {
  test("000-headline-equals-final-cumulative: £0.78m (£0.26m), the level of the plan's last year", () => {
    const { headline, figures } = ready(worked);
    expect(headline.text).toBe("£0.78m (£0.26m)");
    expect([inMillions(figures["value"]!), inMillions(figures["contingency"]!)]).toEqual(
      goldenCase("000-headline-equals-final-cumulative").published,
    );
  });

  test("000-benefit-cumulative: the levels of the four years", () => {
    expect(
      ready(worked)
        .profile.slice(0, 4)
        .map(({ level }) => inMillions(level)),
    ).toEqual(goldenCase("000-benefit-cumulative").published);
  });

  test("the run rate is £0.99m (£0.53m), first reached in 2031/32", () => {
    const { figures, headline, profile } = ready(worked);
    expect([inMillions(figures["runRate"]!), inMillions(figures["runRateContingency"]!)]).toEqual([0.99, 0.53]);
    expect(headline.lines[1]).toBe("Run rate £0.99m (£0.53m), from 2031/32");
    expect(profile[5]!.level).toBeCloseTo(figures["runRate"]!, 6);
  });

  test("the gross run rate by hand: people x share x saving x weeks, with five years of growth", () => {
    const gross = 1876 * (25 / 51) * 0.5 * 82 * 52 * 1.01 ** 5;
    const cost = 925_000 * 1.03 ** 5;
    expect(ready(worked).figures["runRate"]!).toBeCloseTo(gross - cost, 4);
  });

  test("the first year by hand: half a year of the manager's post", () => {
    expect(ready(worked).profile[0]!.level).toBeCloseTo(-(925_000 / 19) / 2, 6);
  });
});

describe("one assumption moves everything that follows from it", () => {
  test("half the delivery factor is half the gross benefit", () => {
    const grossOf = (values: CaseValues) => ready(values).figures["runRate"]! + 925_000 * 1.03 ** 5;
    expect(grossOf(withInputs({ deliveryFactor: 0.25 }))).toBeCloseTo(grossOf(worked) / 2, 4);
  });

  test("no delivery leaves the cost, at both ends of the range", () => {
    const { value, low, high } = ready(withInputs({ deliveryFactor: 0 })).figures;
    const cost = -925_000 * 1.03 ** 3;
    for (const level of [value, low, high]) expect(level).toBeCloseTo(cost, 6);
  });

  test("deducting an existing line lowers every year and says so; without a value it takes nothing", () => {
    const { headline, profile } = ready(withInputs({ existingMtfs: 100_000, existingMtfsTreatment: "yes" }));
    const before = ready(worked).profile;
    profile.forEach(({ level }, year) => expect(level).toBeCloseTo(before[year]!.level - 100_000, 6));
    expect(headline.definition).toContain("and of the existing MTFS line");
    expect(ready(withInputs({ existingMtfsTreatment: "yes" })).figures["value"]).toBe(ready(worked).figures["value"]);
  });

  test("a one-off cost falls in the first year and comes back in the second", () => {
    const { profile } = ready(withInputs({ oneOffCost: 50_000 }));
    const before = ready(worked).profile;
    expect(profile[0]!.increment).toBeCloseTo(before[0]!.increment - 50_000, 6);
    expect(profile[1]!.increment).toBeCloseTo(before[1]!.increment + 50_000, 6);
    expect(profile[5]!.level).toBeCloseTo(before[5]!.level, 6);
  });

  test("a lever that ends its build-up after the years shown says so", () => {
    expect(ready(withInputs({ accommodationStartAfter: 61 })).headline.lines[1]).toContain(
      "in 2031/32, still building up",
    );
  });

  test("a lever that reaches nobody does not delay the run rate", () => {
    const values = withInputs({
      reviewsShare: 0.5,
      reablementShare: 0.5,
      accommodationShare: 0,
      accommodationStartAfter: 72,
    });
    expect(ready(values).headline.lines[1]).toContain("from 2030/31");
  });

  test("reductions that do not last lower the level", () => {
    expect(ready(withInputs({ attrition: 0.1 })).figures["value"]!).toBeLessThan(ready(worked).figures["value"]!);
  });

  test("without any post there is no cost", () => {
    const none = { managerPosts: 0, caseWorkPosts: 0, careTechPosts: 0, reablementTeamPosts: 0 };
    expect(ready(withInputs(none)).profile[0]!.level).toBe(0);
  });
});

describe("bad input is named, never computed with", () => {
  test.each<[string, CaseValues["inputs"], RegExp]>([
    ["a blank", { weeklyPackage: null }, /^weeklyPackage: Average package, net: blank; enter/],
    ["10 for 10%", { averageReduction: 10 }, /^averageReduction: .*found 10.*%/],
    ["part of a case", { casesReducedSupport: 25.48 }, /^casesReducedSupport: .*found 25.48; enter a whole number/],
    [
      "more cases found than counted",
      { casesReducedSupport: 52 },
      /^casesReducedSupport: .*found 52; enter at most the 51/,
    ],
    ["more cases counted than reviewed", { casesCounted: 53 }, /^casesCounted: .*found 53; enter at most the 52/],
    [
      "levers of 90%",
      { accommodationShare: 0 },
      /^accommodationShare: .*found 90% together; enter shares that sum to 100%/,
    ],
  ])("%s", (_, inputs, message) => {
    const problems = problemsOf(withInputs(inputs));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test("a blank case names every assumption it needs and invents none", () => {
    const preview = template.preview(blankCase(template));
    if (preview.ready) throw new Error("a blank case cannot be ready");
    expect(preview.problems.every(({ missing }) => missing === true)).toBe(true);
    const fields = preview.problems.map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["cohort", "weeklyPackage", "deliveryFactor"]));
    expect(fields).not.toContain("paperProfile");
  });
});
