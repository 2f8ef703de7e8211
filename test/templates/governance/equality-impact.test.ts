import { equalityImpact as form } from "../../../src/templates/governance/equality-impact";
import { changedCase, failingChecks, type Changes } from "./changed-example";

jest.setTimeout(240_000);

/** Questions that the published draft leaves open. */
const OPEN_IN_DRAFT = ["consultationComplete", "groupsComplete", "rightsComplete"];

const furtherFailures = async (changes: Changes) =>
  (await failingChecks(form, changes)).filter((id) => !OPEN_IN_DRAFT.includes(id));

test("a group that may be affected needs a comment, and so does an article", async () => {
  const changes = {
    cells: { characteristics: [[0, { comments: null }]], humanRights: [[0, { answer: "yes" }]] },
  } as const;
  expect(await furtherFailures(changes)).toEqual(["groupsExplained", "rightsExplained"]);
});

test("signs of adverse impact do not end in a neutral decision", async () => {
  const changes = { cells: { adverseImpact: [[0, { answer: "yes" }]] } } as const;
  expect(await furtherFailures(changes)).toEqual(["decisionFitsFindings"]);
});

test("a negative impact needs a report", async () => {
  expect(await furtherFailures({ inputs: { likelyImpact: "Negative impact" } })).toEqual(["reportFollowsDecision"]);
});

test("a report that is required is blank, and has no actions", async () => {
  const inputs = { likelyImpact: "Impact not known", reportRequired: "yes" };
  expect(await furtherFailures({ inputs })).toEqual(["reportIsThere", "actionsFollow"]);
});

test("consultation that is only planned is described, and nothing is signed while questions are open", async () => {
  const changes = {
    cells: { consultationPlan: [[0, { comments: null }]], signatures: [[0, { date: "2020-02-01" }]] },
  } as const;
  expect(await furtherFailures(changes)).toEqual(["consultationPlanned", "signedWhenComplete"]);
});

test("the preview counts what the draft answers", () => {
  const preview = form.preview(changedCase(form, {}));
  if (!preview.ready) throw new Error("the worked case is complete");
  const { questions, answered, affected } = preview.headline.figures;
  // Two consultation questions, community cohesion and the last article are open in the draft.
  expect([questions! - answered!, affected]).toEqual([4, 5]);
  const answeredMore = form.preview(changedCase(form, { cells: { consultation: [[3, { answer: "yes" }]] } }));
  if (!answeredMore.ready) throw new Error("one more answer");
  expect(answeredMore.headline.figures["answered"]).toBe(answered! + 1);
});

test("an answer may have a thousand characters and no more", async () => {
  const withAnswer = (length: number): Changes => ({
    cells: { definition: [[0, { comments: "word ".repeat(length / 5) }]] },
  });
  expect(await furtherFailures(withAnswer(1000))).toEqual([]);
  const preview = form.preview(changedCase(form, withAnswer(1005)));
  expect(preview.ready ? [] : preview.problems.map(({ field }) => field)).toEqual(["definition[1].comments"]);
});

test("a policy without a name is asked for", () => {
  const preview = form.preview(changedCase(form, { inputs: { policyName: null } }));
  expect(preview.ready ? [] : preview.problems.map(({ field }) => field)).toEqual(["policyName"]);
});
