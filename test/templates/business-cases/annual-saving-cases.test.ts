/** Business cases whose saving is one sum a year: mental health, Better Care Fund, automation, day services. */
import { automation } from "../../../src/templates/business-cases/automation";
import { betterCareFund } from "../../../src/templates/business-cases/better-care-fund";
import { dayServices } from "../../../src/templates/business-cases/day-services";
import { mentalHealth } from "../../../src/templates/business-cases/mental-health";
import type { OpportunityTemplate } from "../../../src/templates/template";
import { InsertedTemplate } from "../every/inserted-template";
import { changedCase, failingChecks, type Changes } from "../governance/changed-example";

jest.setTimeout(300_000);

function headlineOf(template: OpportunityTemplate, changes: Changes = {}) {
  const preview = template.preview(changedCase(template, changes));
  if (!preview.ready) throw new Error(preview.problems.map(({ message }) => message).join("; "));
  return { text: preview.headline.text, levels: (preview.profile ?? []).map(({ level }) => level) };
}

describe("mental health", () => {
  test("workstreams add up, another activity included once it has a value", () => {
    expect(headlineOf(mentalHealth).text).toBe("£400K");
    const changes = { cells: { otherActivities: [[1, { saving: 35_000 }]] } } as const;
    expect(headlineOf(mentalHealth, changes).text).toBe("£435K");
  });

  test("an average package turns the saving into the share that health has to fund", async () => {
    const template = {
      ...mentalHealth,
      groups: mentalHealth.groups.map((group) => ({
        ...group,
        inputs: group.inputs.map((input) => (input.id === "averagePackage" ? { ...input, worked: 601 } : input)),
      })),
    };
    const inserted = await InsertedTemplate.insert(template, "worked");
    expect(Number(inserted.figure("healthShareNeeded"))).toBeCloseTo(1562.5 / 52 / 601, 12);
    expect(Number(inserted.figure("councilShareAfter"))).toBeCloseTo(1 - 1562.5 / 52 / 601, 12);
    inserted.dispose();
  });

  test("health cannot take over more than the council funds", async () => {
    expect(await failingChecks(mentalHealth, { inputs: { averagePackage: 25 } })).toEqual(["checkCouncilShare"]);
  });
});

describe("Better Care Fund", () => {
  test("a fund smaller than the saving, or a share above the partners' limit", async () => {
    expect(await failingChecks(betterCareFund, { inputs: { fundTotal: 7_500_000 } })).toEqual(["checkLowerFund"]);
    expect(await failingChecks(betterCareFund, { inputs: { agreedLimit: 0.14 } })).toEqual(["checkAgreedShare"]);
  });
});

describe("automation", () => {
  test("the saving follows the share and the staff cost", () => {
    expect(headlineOf(automation, { inputs: { automatableShare: 0.1 } }).text).toBe("£100K");
    expect(headlineOf(automation, { cells: { serviceCosts: [[0, { staffCost: 450_000 }]] } }).text).toBe("£180K");
  });

  test("a share outside the research on roles is caught, and so is a saving that it does not support", async () => {
    const failing = await failingChecks(automation, { inputs: { automatableShare: 0.2 } });
    expect(failing).toEqual(["checkShareHigh", "checkStatedSaving"]);
  });
});

describe("day services", () => {
  test("a tenth late in the first year, the whole from the second", () => {
    const { text, levels } = headlineOf(dayServices);
    expect(text).toBe("£50K");
    expect(levels[0]! / levels[1]!).toBeCloseTo(0.1, 12);
  });

  test("dear support in its place leaves a cost, and the checks say so", async () => {
    expect(headlineOf(dayServices, { inputs: { replacementCost: 60 } }).text).toBe("-£2K");
    const failing = await failingChecks(dayServices, { inputs: { replacementCost: 60 } });
    expect(failing).toEqual(["checkReplacement", "checkFirstYear", "checkStatedSaving"]);
  });
});
