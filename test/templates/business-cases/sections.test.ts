/** The form's optional sections, whichever business case fills it. */
import { blankCase, workedCase } from "../../../src/templates/case-values";
import type { CaseValues } from "../../../src/templates/case";
import type { OpportunityTemplate } from "../../../src/templates/template";
import { businessCaseEntries } from "../../../src/templates/business-cases/entries";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { loadAll } from "../load-entries";

const options = { takenSheetNames: [], asAt: "2026-01-31", version: "0.1.0" };
let businessCaseTemplates: readonly OpportunityTemplate[];
beforeAll(async () => {
  businessCaseTemplates = await loadAll(businessCaseEntries);
});
const byId = (id: string): OpportunityTemplate => {
  const template = businessCaseTemplates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  return template;
};

/** Words on the sheet that a committee reads. */
function pageOf(template: OpportunityTemplate, values: CaseValues): string[] {
  const page = planWorkbook(template, values, options).sheets.find(({ name }) => name.endsWith(" Case"));
  return (page?.cells ?? []).flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

function withSections(template: OpportunityTemplate, values: CaseValues, included: boolean): CaseValues {
  return { ...values, sections: Object.fromEntries((template.sections ?? []).map(({ id }) => [id, included])) };
}

test("every business case has the form's five optional sections", () => {
  for (const { sections } of businessCaseTemplates)
    expect(sections?.map(({ id }) => id)).toEqual(["options", "outOfScope", "dependencies", "benefits", "risks"]);
});

describe.each(businessCaseEntries.map(({ id }) => [id]))("%s", (id) => {
  test.each(["worked", "blank"] as const)("stands with every section and with none: %s", (version) => {
    const template = byId(id);
    const values = version === "worked" ? workedCase(template) : blankCase(template);
    const all = pageOf(template, withSections(template, values, true));
    const none = pageOf(template, withSections(template, values, false));
    for (const heading of ["Delivery options", "Project dependencies", "Non-financial benefits", "Risks"]) {
      expect(all).toContain(heading);
      expect(none).not.toContain(heading);
    }
    expect(all).toContain("What is outside of scope?");
    if (version === "blank") {
      expect(all).toContain("Projects and boards that this one waits for, or that wait for it");
      expect(all).toContain("What people and staff gain that has no price");
    }
    expect(none).not.toContain("What is outside of scope?");
    expect(none).toContain("Cost and savings");
  });
});

test.each([
  ["contributions-overnight-support", ["options", "risks"]],
  ["contributions-higher-rate-benefit", ["options", "outOfScope", "risks"]],
  ["joint-investment-health-partners", ["options", "outOfScope", "risks"]],
  ["domiciliary-care-retender-learning-disability", ["outOfScope"]],
  ["physical-disability-independence", ["outOfScope", "dependencies", "risks"]],
  ["learning-disability-reassessments", ["outOfScope", "dependencies"]],
  ["residential-provision-redesign", ["outOfScope", "dependencies", "risks"]],
  ["residential-to-supported-living", ["outOfScope"]],
  ["care-in-county-learning-disability", ["options", "outOfScope", "risks"]],
  ["contributions-reassessments", ["options", "risks"]],
])("%s has the sections of its paper", (id, expected) => {
  const worked = byId(id).sections?.filter((section) => section.worked) ?? [];
  expect(worked.map((section) => section.id)).toEqual(expected);
});
