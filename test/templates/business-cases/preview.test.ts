/** What the models behind the headlines compute, for the papers' other figures and for cases of a council's own. */
import { workedCase } from "../../../src/templates/case-values";
import type { CasePreview, CaseValues } from "../../../src/templates/case";
import { businessCaseEntries } from "../../../src/templates/business-cases/entries";
import type { OpportunityTemplate } from "../../../src/templates/template";
import { loadAll } from "../load-entries";

let businessCaseTemplates: readonly OpportunityTemplate[];
beforeAll(async () => {
  businessCaseTemplates = await loadAll(businessCaseEntries);
});

type Changes = CaseValues["inputs"];

function preview(id: string, changes: Changes = {}, tables: CaseValues["tables"] = {}): CasePreview {
  const template = businessCaseTemplates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`there is no template ${id}`);
  const worked = workedCase(template);
  return template.preview({
    ...worked,
    inputs: { ...worked.inputs, ...changes },
    tables: { ...worked.tables, ...tables },
  });
}

function ready(result: CasePreview) {
  if (!result.ready) throw new Error(result.problems.map(({ message }) => message).join("; "));
  return result;
}

const saving = (id: string, changes: Changes = {}, tables: CaseValues["tables"] = {}): number =>
  Math.round(ready(preview(id, changes, tables)).headline.figures["saving"] ?? Number.NaN);

test.each([
  ["contributions-overnight-support", "£25K"],
  ["contributions-higher-rate-benefit", "£227K"],
  ["joint-investment-health-partners", "£900K"],
  ["domiciliary-care-retender-learning-disability", "£100K"],
  ["physical-disability-independence", "£440K"],
  ["learning-disability-reassessments", "£3,100K"],
  ["residential-provision-redesign", "£70K"],
  ["residential-to-supported-living", "£794K"],
  ["care-in-county-learning-disability", "£313K"],
  ["contributions-reassessments", "£413K"],
  ["business-case", "£16,489K"],
])("%s: the headline says %s", (id, text) => {
  expect(ready(preview(id)).headline.text).toBe(text);
});

test("7.108: charged by the day, 22 days bring £25,887", () => {
  expect(saving("contributions-overnight-support", { weekRounding: "days as part of a week" })).toBe(25_887);
});

test.each([
  [5, 185_617],
  [10, 144_277],
  [15, 102_937],
])("7.109: with £%d a week left to people the income is £%d", (chosenAllowance, income) => {
  expect(saving("contributions-higher-rate-benefit", { chosenAllowance })).toBe(income);
});

test("7.109: counted from the 152 people who contribute it is £216,965", () => {
  expect(saving("contributions-higher-rate-benefit", { peopleCounted: "people who contribute" })).toBe(216_965);
});

test("7.109: an allowance above the rise and more nil charges than people are named", () => {
  const result = preview("contributions-higher-rate-benefit", { chosenAllowance: 30, nilCharge: 400 });
  expect(result).toMatchObject({ ready: false });
  expect(result.ready ? [] : result.problems.map(({ field }) => field)).toEqual(["nilCharge", "chosenAllowance"]);
});

test("6.115: five months of £170,000 fall in the first year, the rest in the next", () => {
  const { profile = [] } = ready(preview("domiciliary-care-retender-learning-disability"));
  expect(profile.map(({ increment }) => Math.round(increment))).toEqual([70_833, 99_167, 0, 0]);
  expect(profile.map(({ level }) => Math.round(level))).toEqual([70_833, 170_000, 170_000, 170_000]);
  expect(saving("domiciliary-care-retender-learning-disability", { roundedTo: 1000 })).toBe(99_000);
});

test("6.114: half the new cases' effect follows in the next year", () => {
  const { profile = [] } = ready(preview("learning-disability-reassessments"));
  expect(profile.map(({ level }) => Math.round(level))).toEqual([3_100_000, 4_340_000, 4_340_000, 4_340_000]);
});

test("6.173: option 2 by year, as the paper prints it", () => {
  const { profile = [] } = ready(preview("contributions-reassessments", { chosenOption: "option 2: extend" }));
  expect(profile.map(({ year, level }) => [year, Math.round(level)])).toEqual([
    ["2017/18", 120_243],
    ["2018/19", 267_579],
    ["2019/20", 247_849],
    ["2020/21", 128_164],
    ["2021/22", 27_652],
  ]);
});

test("6.127: the confidence is applied once, and costs are taken off year by year", () => {
  const { headline, profile = [] } = ready(preview("care-in-county-learning-disability"));
  expect(Math.round(headline.figures["lastLevel"] ?? 0)).toBe(313_000);
  expect(Math.round(profile.at(-1)?.cashToDate ?? 0)).toBe(1_252_000);
});

test("a one-off cost lowers its own year and comes back as a change in the next", () => {
  const plan = [1, 2, 3, 4].map((order) => ({
    order,
    share: 1,
    recurringCost: null,
    oneOffCost: order === 1 ? 20_000 : null,
  }));
  const { profile = [] } = ready(preview("residential-provision-redesign", {}, { plan }));
  expect(profile.map(({ level }) => Math.round(level))).toEqual([50_000, 70_000, 70_000, 70_000]);
  expect(profile.map(({ increment }) => Math.round(increment))).toEqual([50_000, 20_000, 0, 0]);
});

test("a year of saving outside the plan books nothing", () => {
  expect(saving("joint-investment-health-partners", { savingYear: "2030/31" })).toBe(0);
});
