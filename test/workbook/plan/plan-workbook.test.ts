import { blankCase, workedCase } from "../../../src/templates/case-values";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import { smallTemplate } from "../small-template";

const options = { takenSheetNames: ["Sheet1"], asAt: "2026-01-31", version: "0.1.0" };

test("debug", () => {
  const plan = planWorkbook(smallTemplate, workedCase(smallTemplate), options);
  expect(plan.sheets).toHaveLength(6);
  planWorkbook(smallTemplate, blankCase(smallTemplate), options);
});
