import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import { inputsOf } from "../../../src/templates/case-values";
import { goldenCase } from "../../fixtures/golden/cases";
import { registeredFunctions } from "../../fixtures/function-catalogue";
import { blocks, formulas, publishedFigures } from "./template-blocks";

test("every assumption has a unit, help, and a source with a place", () => {
  const inputs = inputsOf(template);
  expect(inputs.length).toBeGreaterThan(50);
  for (const { id, unit, help, source, label } of inputs) {
    expect([
      id,
      unit.length > 0,
      help.length > 20,
      source.document.length > 0,
      (source.place ?? "").length > 10,
      label.length > 0,
    ]).toEqual([id, true, true, true, true, true]);
  }
});

test("every assumption has a worked value, and the blank version starts from conventions only", () => {
  const inputs = inputsOf(template);
  expect(inputs.filter(({ worked }) => worked === undefined).map(({ id }) => id)).toEqual([]);
  expect(inputs.filter(({ blank }) => blank !== undefined).map(({ id }) => id)).toEqual([
    "planYears",
    "yearsShown",
    "weeksPerYear",
    "confidenceLevel",
    "reviewMargin",
    "tableRounding",
    "limitByPlaces",
    "existingMtfsTreatment",
  ]);
});

test("001-risk-table-shape: five columns and twelve risks, five on extra care, two on short-term places, five on carers", () => {
  const risks = blocks.find((block) => block.kind === "grid" && block.id === "risks");
  if (risks?.kind !== "grid") throw new Error("there is no risk register");
  expect([risks.headers.length, risks.rows.length]).toEqual(goldenCase("001-risk-table-shape").published);
  expect(risks.headers).toEqual(["Area", "Opportunity impacted", "Risk", "Impact", "Current mitigation"]);
  const areas = risks.rows.map(([area]) => area);
  expect([...new Set(areas)].map((area) => areas.filter((each) => each === area).length)).toEqual([5, 2, 5]);
  expect(risks.rows.flat().every((cell) => typeof cell === "string" && cell.length > 5)).toBe(true);
});

test("001-timeline-phases: month bands of each solution join and end in months 15, 48 and 48", () => {
  const phases = blocks.find((block) => block.kind === "grid" && block.id === "phases");
  if (phases?.kind !== "grid") throw new Error("there are no delivery phases");
  const bands = new Map<string, [number, number][]>();
  for (const [solution, from, to] of phases.rows) {
    bands.set(String(solution), [...(bands.get(String(solution)) ?? []), [Number(from), Number(to)]]);
  }
  expect([...bands.values()].map((band) => band.at(-1)![1])).toEqual(goldenCase("001-timeline-phases").published);
  for (const band of bands.values()) {
    expect(band[0]![0]).toBe(0);
    band.slice(1).forEach(([from], index) => expect(from).toBe(band[index]![1]));
  }
});

test("formulas hold no number but 0, 1, 12 and 1000, no error trap and no volatile function", () => {
  expect(formulas.length).toBeGreaterThan(200);
  for (const formula of formulas) {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\{[^}]*\}/g, "x");
    const typed = (bare.match(/(?<![A-Za-z_])\d+(?:\.\d+)?/g) ?? []).filter(
      (number) => !["0", "1", "12", "1000"].includes(number),
    );
    expect([formula, typed]).toEqual([formula, []]);
    expect(bare).not.toMatch(/IFERROR|IFNA|TODAY|NOW\(|RAND|OFFSET|INDIRECT|#|--/);
  }
});

test("every CARECASE function of a formula exists, and the template uses the families it stands for", async () => {
  const known = new Set((await registeredFunctions()).map(({ id }) => id));
  const used = new Set(
    formulas.flatMap((formula) => [...formula.matchAll(/CARECASE\.([A-Z]+)\(/g)].map((match) => match[1]!)),
  );
  expect([...used].filter((id) => !known.has(id))).toEqual([]);
  expect([...used].sort()).toEqual([
    "ALLOCATE",
    "BENEFITPROFILE",
    "CAPACITY",
    "ECHUNITS",
    "FIRSTSHORTFALL",
    "FLOWBENEFIT",
    "GBPM",
    "HOMECAREHOURS",
    "HOMECAREPROFILE",
    "INVESTMENT",
    "LEVELS",
    "LIMITEDBY",
    "OCCUPANCY",
    "SAMPLERANGE",
    "SAMPLESIZE",
    "STEADYSTATE",
    "TARGETRATE",
    "TRIANGULATE",
    "WATERFALL",
  ]);
});

test("ids are unique, and checks are many and named", () => {
  const checks = blocks.flatMap((block) => (block.kind === "checks" ? block.checks : []));
  expect(checks.length).toBeGreaterThanOrEqual(15);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

test("the sections follow the paper's order", () => {
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  const order = [
    "1. Case review evidence",
    "2. Wider evidence and recommended target",
    "3. Local levers: current state and strengths",
    "4. Proposed further solutions",
    "5. Summary of dependencies",
    "a. Homecare capacity",
    "b. Extra care housing capacity",
    "c. Where extra care housing has worked",
    "d. New posts required",
    "6. Risks overview",
    "7. Supporting information: earlier work with carers elsewhere",
    "Benefits profile over the plan, net of ongoing investment",
    "Benefit profile assumptions",
    "Further upside that the profile does not contain",
    "Expected impact",
  ];
  expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
});

test("every published figure that the computed one may miss says why", () => {
  const unexplained = publishedFigures.filter(({ caseId, cause }) => {
    const { reconciles } = goldenCase(caseId);
    return !reconciles && (cause ?? "").length < 20;
  });
  expect(unexplained).toEqual([]);
});
