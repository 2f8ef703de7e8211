import { cellName, referencesIn, replaceReferences } from "../../src/templates/cell-names";

test.each([
  [{ id: "evidenceRate" }, "Evidence_rate"],
  [{ id: "profile", part: "level" }, "Profile_level"],
  [{ id: "streams", part: "durationWeeks" }, "Streams_duration_weeks"],
  // As a name these would be a cell, a function, or a row and column.
  [{ id: "fte5" }, "Fte_5"],
  [{ id: "rate" }, "Rate_used"],
  [{ id: "r1c1" }, "R_1c_1"],
])("%j", (reference, name) => {
  expect(cellName(reference)).toBe(name);
});

test("R and C alone are no names", () => {
  expect(() => cellName({ id: "r" })).toThrow("no name can be made");
});

test("array constants are no references", () => {
  const formula = '=SUM({1,2},{"a";"b"})+{evidenceRate}*INDEX({profile.level},1)';
  expect(referencesIn(formula)).toEqual([
    { id: "evidenceRate", part: undefined },
    { id: "profile", part: "level" },
  ]);
  expect(replaceReferences(formula, cellName)).toBe('=SUM({1,2},{"a";"b"})+Evidence_rate*INDEX(Profile_level,1)');
});
