import { timelines } from "../../../src/templates/governance/timelines";
import { changedCase, failingChecks } from "./changed-example";

jest.setTimeout(240_000);

test("the published timelines break no rule", async () => {
  expect(await failingChecks(timelines, {})).toEqual([]);
});

test("a return in week 4 and five weeks' notice break their rules", async () => {
  const late = await failingChecks(timelines, { inputs: { returnedOn: "2024-10-01", confirmedOn: "2025-01-20" } });
  expect(late).toEqual(["rulesAreKept"]);
});

test("the day that ends week 3 is in time, and six weeks are notice enough", async () => {
  const inputs = { returnedOn: "2024-09-30", confirmedOn: "2025-01-13" };
  expect(await failingChecks(timelines, { inputs })).toEqual([]);
});

test("a visit more than six months after the notification", async () => {
  const changes = {
    inputs: { visitFrom: "2025-03-10" },
    cells: { assessmentEvents: [[10, { date: "2025-03-10" }]] },
  } as const;
  expect(await failingChecks(timelines, changes)).toEqual(["rulesAreKept"]);
});

test("a gap between two bands, a band backwards, and one beyond the plan", async () => {
  expect(await failingChecks(timelines, { cells: { phases: [[1, { fromMonth: 4 }]] } })).toEqual(["bandsJoin"]);
  const backwards = await failingChecks(timelines, { cells: { phases: [[2, { toMonth: 9 }]] } });
  expect(backwards).toEqual(["bandsForward"]);
  const beyond = await failingChecks(timelines, { cells: { phases: [[8, { toMonth: 49 }]] } });
  expect(beyond).toEqual(["bandsWithinPlan"]);
});

test("a milestone without a date needs a reason", async () => {
  const changes = { cells: { procurement: [[9, { note: null }]] } } as const;
  expect(await failingChecks(timelines, changes)).toEqual(["undatedExplained"]);
});

test("dates that are not known yet leave their figures out", () => {
  const preview = timelines.preview(changedCase(timelines, { inputs: { visitFrom: null } }));
  if (!preview.ready) throw new Error("dates may stay blank");
  expect(preview.headline.text).toBe("No dates yet");
  expect(preview.headline.figures).toEqual({ daysToReturn: 18, monthsToFullEffect: 21 });
});
