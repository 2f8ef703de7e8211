import { maximisingIndependence as template } from "../../../../src/templates/benefits/maximising-independence";
import { inputsOf } from "../../../../src/templates/case-values";
import type { Block } from "../../../../src/templates/template";
import { goldenPapers } from "../../every/golden-papers";

const blocks: readonly Block[] = template.sheets.flatMap((sheet) => sheet.blocks);
const published = blocks.flatMap((block) => (block.kind === "published" ? block.figures : []));

test("every golden case of the paper stands on the published sheet", () => {
  const ids = [...goldenPapers.keys()].filter((id) => id.startsWith("000-"));
  expect(ids).toHaveLength(14);
  expect([...new Set(published.map(({ caseId }) => caseId))].sort()).toEqual([...ids].sort());
});

test("000-risk-table-shape: four columns and twelve risks, without scores", () => {
  const risks = blocks.find((block) => block.kind === "grid" && block.id === "risks");
  if (risks?.kind !== "grid") throw new Error("there is no risk register");
  expect([risks.headers.length, risks.rows.length]).toEqual(goldenPapers.get("000-risk-table-shape")?.published);
  expect(risks.headers).toEqual(["Area", "Risk", "Impact", "Current mitigation"]);
  expect(risks.rows.flat().every((cell) => typeof cell === "string" && cell.length > 2)).toBe(true);
});

test("the sections follow the paper's order", () => {
  const order = [
    "Adults and Communities Strategy",
    "Current position and proposed opportunity",
    "Progression-focused reviews",
    "Accommodation strategy",
    "Targeted reablement and enablement",
    "Case review evidence",
    "Local levers: current state and strengths",
    "Proposed further solutions",
    "1. Quality of assessments and reviews",
    "2. Frequency of reviews",
    "3. Adherence to a new process",
    "4. Enablement of change",
    "Risks and dependencies overview",
    "Delivery approach and timelines",
    "Immediate next steps",
    "Initial view of investments",
    "Benefits profile over the plan, net of ongoing investment",
    "Benefit profile assumptions",
    "Expected impact",
  ];
  const headings = blocks.flatMap((block) => (block.kind === "heading" || block.kind === "title" ? [block.text] : []));
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
});

test("what the paper does not print is marked as the template's own, weak and with a sensitivity where it is weighty", () => {
  const inferred = ["weeklyPackage", "averageReduction", "deliveryFactor", "reviewsStartAfter", "reablementStartAfter"];
  const inputs = new Map(inputsOf(template).map((input) => [input.id, input]));
  for (const id of inferred) {
    expect([id, inputs.get(id)?.source.document, inputs.get(id)?.quality, inputs.get(id)?.sensitivity]).toEqual([
      id,
      "local",
      "red",
      "Sensitivity",
    ]);
  }
});

test("the blank version starts from conventions only", () => {
  const filled = inputsOf(template).filter(({ blank }) => blank !== undefined);
  expect(filled.map(({ id }) => id)).toEqual([
    "planYears",
    "yearsShown",
    "weeksPerYear",
    "confidenceLevel",
    "reviewMargin",
    "savingTested",
    "delayTested",
    "existingMtfsTreatment",
  ]);
});
