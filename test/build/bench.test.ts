import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionsBundle } from "../../src/build/bench/functions-bundle";
import { profileByLoop } from "../../src/build/bench/hand-written";
import { median } from "../../src/build/bench/measure";
import { paperCase, profileByFunctions } from "../../src/build/bench/profile-case";
import { benchTable } from "../../src/build/bench/table";

describe("the bench compares like with like", () => {
  test("the functions and the daily loop give the same profile, within what a step of a day leaves out", () => {
    const byFunctions = profileByFunctions(paperCase()).slice(1);
    const byLoop = profileByLoop(paperCase(), 30);
    expect(byLoop).toHaveLength(byFunctions.length);
    byLoop.forEach((year, index) => {
      year.forEach((amount, column) => {
        expect(Math.abs(amount - Number(byFunctions[index]?.[column + 1]))).toBeLessThan(5_000);
      });
    });
    expect(profileByLoop(paperCase(), 900)[5]![1]).toBeCloseTo(Number(byFunctions[5]![2]), -2);
  });

  test("cases of a batch differ", () => {
    expect(profileByFunctions(paperCase(200))).not.toEqual(profileByFunctions(paperCase(201)));
  });
});

describe("the functions bundle", () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "bench-"))));
  afterEach(() => rm(folder, { recursive: true }));

  test("a bundle that was not built is said to be missing", async () => {
    const [row] = await functionsBundle(path.join(folder, "functions.js"));
    expect([row?.result, row?.against]).toEqual(["not built", "run npm run build first"]);
  });

  test("size and associated functions are measured; a bundle without functions fails", async () => {
    const bundle = path.join(folder, "functions.js");
    await writeFile(bundle, 'CustomFunctions.associate("ONE", () => 1); CustomFunctions.associate("TWO", () => 2);');
    const [size, load] = await functionsBundle(bundle);
    expect(size?.result).toBe("0.1 kB");
    expect(load?.against).toBe("2 functions associated");
    await writeFile(bundle, "void 0;");
    await expect(functionsBundle(bundle)).rejects.toThrow("associates no custom function");
  });
});

test("rows become a markdown table; the middle of times is their median", async () => {
  const row = { measure: "A", result: "1 ms", against: "2 ms", ratio: "0.50×", target: "within 1×" };
  expect(await benchTable([() => [row], async () => [row]])).toBe(
    [
      "| Measure | Result | Against | Ratio | Target |",
      "| --- | --- | --- | --- | --- |",
      "| A | 1 ms | 2 ms | 0.50× | within 1× |",
      "| A | 1 ms | 2 ms | 0.50× | within 1× |",
    ].join("\n"),
  );
  expect(median([5, 1, 3])).toBe(3);
});
