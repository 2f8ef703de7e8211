/** What is typed is read back: the register, the plan by year, the risks and the sheets that tables stand on. */
import { businessCaseTemplates } from "../../../src/templates/business-cases/family";
import { workedCase } from "../../../src/templates/case-values";
import { checkWorkbook } from "../../../src/workbook/check/check-workbook";
import { insertTemplate } from "../../../src/workbook/insert-template";
import { readCase } from "../../../src/workbook/read-case";
import { openWorkbook, type OpenWorkbook } from "../../workbook/open-workbook";

jest.setTimeout(240_000);

describe.each(businessCaseTemplates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  let workbook: OpenWorkbook;
  let insertionId: string;
  beforeAll(async () => {
    workbook = await openWorkbook();
    const options = { asAt: "2026-01-31", version: "0.1.0" };
    ({ id: insertionId } = await insertTemplate(template, workedCase(template), options));
  });
  afterAll(() => workbook.dispose());

  test("the case read from the sheets is the one that was inserted", async () => {
    const { inputs, tables } = workedCase(template);
    expect(await readCase(insertionId, template)).toMatchObject({ inputs, tables });
  });

  test("the checker finds nothing but checks that the paper itself breaks", async () => {
    const findings = await checkWorkbook(insertionId, [{ id: template.id, load: async () => template }]);
    const known = template.sheets
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "checks" ? block.checks : []))
      .filter(({ workedFailure }) => workedFailure !== undefined);
    const others = findings.filter(({ message }) => !known.some(({ label }) => message.includes(`"${label}"`)));
    expect(others).toEqual([]);
    expect(findings).toHaveLength(known.length);
  });
});
