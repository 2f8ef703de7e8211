import { workedCase } from "../../../src/templates/case-values";
import { checkWorkbook, type Finding } from "../../../src/workbook/check/check-workbook";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { openWorkbook, type OpenWorkbook } from "../open-workbook";
import { smallTemplate } from "../small-template";

jest.setTimeout(60_000);
const assumptions = "Small assumptions";
let workbook: OpenWorkbook;
let id: string;

beforeEach(async () => {
  workbook = await openWorkbook();
  ({ id } = await insertTemplate(smallTemplate, workedCase(smallTemplate), { asAt: "2026-01-31", version: "0.1.0" }));
});
afterEach(() => workbook.dispose());

async function findings(template = smallTemplate): Promise<Finding[]> {
  return checkWorkbook(id, [{ id: template.id, load: async () => template }]);
}
async function enter(address: string, formula: string, sheet = "Small proposal"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

test("a fresh case has one finding: its assumption that is red twice", async () => {
  expect(await findings()).toEqual([
    {
      rule: "A weak assumption that matters has a sensitivity",
      message: 'Small assumptions, E19: "Starts a year": needs a sensitivity.',
      sheet: assumptions,
      address: "E19",
    },
  ]);
});

test.each([
  ["=1/0", "No errors", "Small proposal, H40 shows #DIV/0!."],
  ["=C1*0.29", "No number typed inside a formula", "Small proposal, H40 holds the number 0.29"],
  ["=IFERROR(C1,0)", "No error turned into zero", "Small proposal, H40 IFERROR"],
])("%s is found with its cell", async (formula, rule, message) => {
  await enter("H40", formula);
  const found = (await findings()).find((finding) => finding.address === "H40");
  expect(found?.rule).toBe(rule);
  expect(found?.message).toContain(message);
});

test("an assumption that is text where a number should be", async () => {
  const address = workbook.addressOf(assumptions, "Cases_reviewed");
  await workbook.type(assumptions, address, "thirty-five");
  expect((await findings()).find((finding) => finding.address === address)?.message).toContain(
    'found the text "thirty-five"',
  );
});

test("an assumption that has become a formula", async () => {
  const address = workbook.addressOf(assumptions, "Delivery_factor");
  await enter(address, "=1/12", assumptions);
  expect((await findings()).find((finding) => finding.address === address)?.rule).toBe(
    "Assumptions are typed, not computed",
  );
});

test("an assumption without validation", async () => {
  const address = workbook.addressOf(assumptions, "Delivery_factor");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(assumptions).getRange(address).dataValidation.clear();
    await context.sync();
  });
  expect((await findings()).find((finding) => finding.address === address)?.rule).toBe(
    "Every assumption has a validation",
  );
});

test("a check that fails", async () => {
  await workbook.type(assumptions, workbook.addressOf(assumptions, "Streams_share").split(":")[0]!, 0.7);
  expect((await findings()).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('"Shares sum to 100%" does not hold'),
  );
});

test("a sheet that was deleted", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Small published").delete();
    await context.sync();
  });
  expect((await findings())[0]).toEqual({
    rule: "The case has all its sheets",
    message: "The published sheet is no longer there; undo its deletion, or insert the case again.",
  });
});

test("cells and task pane that compute differently", async () => {
  const template = {
    ...smallTemplate,
    preview: (values: Parameters<typeof smallTemplate.preview>[0]) => {
      const preview = smallTemplate.preview(values);
      return preview.ready ? { ...preview, headline: { ...preview.headline, figures: { value: 200 } } } : preview;
    },
  };
  expect((await findings(template)).at(-1)?.message).toContain("holds 216.9; the task pane computes 200");
});

test("a case whose sheets are gone", async () => {
  await expect(checkWorkbook("no-such-case", [])).rejects.toMatchObject({
    why: "The sheets of this case are no longer there.",
  });
});
