import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { type BenchRow, median, times } from "./measure";

const TARGET_KILOBYTES = 60;
const LOADS = 25;

/**
 * Size and load time of the bundle that Excel loads before anything else, as the last build left it. Excel's own parts are stood
 * in for; a bundle that associates no function is a failure, not a fast load.
 *
 * @param bundle Path of the built functions.js.
 */
export async function functionsBundle(bundle: string): Promise<BenchRow[]> {
  const measure = "Functions bundle";
  if (!existsSync(bundle)) {
    return [
      { measure, result: "not built", against: "run npm run build first", ratio: "", target: `${TARGET_KILOBYTES} kB` },
    ];
  }
  const source = await readFile(bundle, "utf8");
  const kilobytes = gzipSync(source, { level: 9 }).length / 1000;
  const loads = Array.from({ length: LOADS }, () => load(source));
  const associated = loads[0]?.associated ?? 0;
  if (associated === 0) {
    throw new Error(`${bundle} associates no custom function; build the project again`);
  }
  return [
    {
      measure: `${measure}, gzip`,
      result: `${kilobytes.toFixed(1)} kB`,
      against: `${TARGET_KILOBYTES} kB`,
      ratio: times(kilobytes / TARGET_KILOBYTES),
      target: "within 1×",
    },
    {
      measure: `${measure}, parse and load`,
      result: `${median(loads.map(({ milliseconds }) => milliseconds)).toFixed(1)} ms`,
      against: `${associated} functions associated`,
      ratio: "",
      target: "for information",
    },
  ];
}

/** Parses and runs the bundle in a fresh world that holds only what the bundle needs to say which functions it has. */
function load(source: string): { milliseconds: number; associated: number } {
  const ids = new Set<string>();
  const world: Record<string, unknown> = {
    CustomFunctions: { associate: (id: string) => ids.add(id) },
    console,
    setTimeout,
    clearTimeout,
    document: { currentScript: { tagName: "SCRIPT", src: "https://localhost/functions.js" } },
    location: { href: "https://localhost/" },
  };
  world["self"] = world;
  world["window"] = world;
  const context = vm.createContext(world);
  const start = performance.now();
  new vm.Script(source, { filename: "functions.js" }).runInContext(context);
  return { milliseconds: performance.now() - start, associated: ids.size };
}
