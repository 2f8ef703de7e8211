import fc from "fast-check";
import { registeredFunctions, type RegisteredFunction } from "../fixtures/function-catalogue";
import { excelErrorOf } from "../fixtures/custom-functions";
import { readFunctionHelp } from "../../src/build/function-help";
import { projectFolder } from "../fixtures/function-catalogue";
import { exampleArguments } from "../fixtures/excel-formula";

/** What a cell can hold or a caller can pass, from the ordinary to the absurd. */
const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 500 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(0, 1, 0.5, 12, 52, 2026, -0, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, undefined, "", " ", "-", "29%", "£1,000", "down", "none", "2026/27", "#N/A"),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ type: "Error", basicValue: "#REF!" }, { type: "FormattedNumber", basicValue: 3 }, {}),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const headers = fc.constantFrom(
  "Methodology",
  "Rate",
  "Explanation",
  "Stream",
  "Starts per year",
  "Weekly saving",
  "Duration weeks",
  "Start after",
  "Ramp months",
  "Line",
  "Annual cost",
  "One-off cost",
);
const ragged = fc.array(fc.array(fc.oneof(scalar, headers), { maxLength: 5 }), { maxLength: 5 });
const series = fc.array(scalar, { minLength: 1, maxLength: 6 }).map((values) => [values]);
const plainSeries = fc
  .array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 6 })
  .map((values) => values.map((value) => [value]));
const anything = fc.oneof(scalar, scalar, series, plainSeries, ragged);

jest.setTimeout(60_000);

let registered: RegisteredFunction[];
let examples: Map<string, unknown[]>;

beforeAll(async () => {
  registered = await registeredFunctions();
  const help = await readFunctionHelp(projectFolder);
  examples = new Map(help.map(({ id, examples: [first] }) => [id, exampleArguments(first?.formula ?? "")]));
});

/** Calls as Excel would; fails unless the answer is a proper value or a CustomFunctions.Error with a code and a message. */
function expectSafe({ id, call }: RegisteredFunction, values: unknown[]): "answer" | "error" {
  let result: unknown;
  try {
    result = call(...values);
  } catch (error) {
    const { code, message } = excelErrorOf(() => {
      throw error;
    });
    expect([id, ["#VALUE!", "#N/A"].includes(code), message.length > 10]).toEqual([id, true, true]);
    expect(message).not.toContain("please report it");
    return "error";
  }
  const cells = Array.isArray(result) ? (result as unknown[][]).flat() : [result];
  expect([id, cells.length > 0]).toEqual([id, true]);
  for (const cell of cells) {
    const proper =
      typeof cell === "string" || (typeof cell === "number" && Number.isFinite(cell) && !Object.is(cell, -0));
    expect([id, cell, proper]).toEqual([id, cell, true]);
  }
  if (Array.isArray(result)) {
    expect([id, new Set((result as unknown[][]).map((row) => row.length)).size]).toEqual([id, 1]);
  }
  return "answer";
}

test("arbitrary arguments give a proper value or a CustomFunctions.Error, never anything else", () => {
  for (const one of registered) {
    const values = fc.array(anything, { minLength: 0, maxLength: one.parameters.length + 1 });
    fc.assert(
      fc.property(values, (given) => {
        expectSafe(one, given);
      }),
      { numRuns: 200 },
    );
  }
});

test("the example with one argument replaced by anything gives a proper value or a CustomFunctions.Error", () => {
  for (const one of registered) {
    const example = examples.get(one.id) ?? [];
    const outcomes = new Set<string>();
    outcomes.add(expectSafe(one, example));
    fc.assert(
      fc.property(fc.nat({ max: one.parameters.length - 1 }), anything, (position, replacement) => {
        const values = one.parameters.map((_, index) => (index === position ? replacement : (example[index] ?? null)));
        outcomes.add(expectSafe(one, values));
      }),
      { numRuns: 250 },
    );
    // A generator that only ever met one outcome would prove nothing about the other.
    expect([one.id, [...outcomes].sort()]).toEqual([one.id, ["answer", "error"]]);
  }
});

test("the example with one cell of a range replaced by anything gives a proper value or a CustomFunctions.Error", () => {
  for (const one of registered) {
    const example = examples.get(one.id) ?? [];
    example.forEach((given, position) => {
      if (!Array.isArray(given)) {
        return;
      }
      const rows = given as unknown[][];
      fc.assert(
        fc.property(fc.nat(rows.length - 1), fc.nat((rows[0]?.length ?? 1) - 1), scalar, (row, column, replacement) => {
          const changed = rows.map((cells, rowIndex) =>
            cells.map((cell, columnIndex) => (rowIndex === row && columnIndex === column ? replacement : cell)),
          );
          expectSafe(
            one,
            example.map((value, index) => (index === position ? changed : value)),
          );
        }),
        { numRuns: 200 },
      );
    });
  }
});

test("the same arguments give the same answer, and arguments are left as they were", () => {
  for (const one of registered) {
    const example = examples.get(one.id) ?? [];
    const before = structuredClone(example);
    expect(one.call(...example)).toEqual(one.call(...example));
    expect(example).toEqual(before);
  }
});

test("every argument that is left out although required is named", () => {
  for (const one of registered) {
    const example = examples.get(one.id) ?? [];
    one.parameters.forEach((parameter, position) => {
      const values = one.parameters.map((_, index) => (index === position ? null : (example[index] ?? null)));
      if (parameter.optional === true) {
        expectSafe(one, values);
      } else {
        const { message } = excelErrorOf(() => one.call(...values));
        expect(`${one.id}: ${message}`).toMatch(new RegExp(`^${one.id}: ${parameter.name}\\b`));
      }
    });
  }
});

test("a number entered as text is refused in every argument that takes a single number", () => {
  for (const one of registered) {
    const example = examples.get(one.id) ?? [];
    one.parameters.forEach((parameter, position) => {
      if (typeof example[position] !== "number") {
        return;
      }
      const values = one.parameters.map((_, index) => (index === position ? "12.5" : (example[index] ?? null)));
      const { code, message } = excelErrorOf(() => one.call(...values));
      expect([one.id, code, message]).toEqual([
        one.id,
        "#VALUE!",
        expect.stringContaining(`${parameter.name}: found the text "12.5"`),
      ]);
    });
  }
});
