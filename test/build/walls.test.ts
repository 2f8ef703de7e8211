import { spawnSync } from "node:child_process";
import path from "node:path";

const projectFolder = path.join(__dirname, "..", "..");

interface Finding {
  readonly file: string;
  readonly rules: readonly string[];
  readonly messages: readonly string[];
}

/** Snippets that break a wall, each in the folder where it would stand, with the rule that must catch it. */
const breaches: readonly [what: string, file: string, code: string, rule: string][] = [
  ["finance imports functions", "src/finance/a.ts", 'import "../functions/flow";', "carecase/layers"],
  [
    "finance imports the writer by export",
    "src/finance/a.ts",
    'export * from "../workbook/writer";',
    "carecase/layers",
  ],
  [
    "finance imports a type of the plan",
    "src/finance/a.ts",
    'import type { A } from "../workbook/plan";\nexport type B = A;',
    "carecase/layers",
  ],
  ["finance imports React", "src/finance/a.ts", 'import "react";', "carecase/layers"],
  [
    "finance loads a module late",
    "src/finance/a.ts",
    'export const a = () => import("../taskpane/app");',
    "carecase/layers",
  ],
  ["finance touches Excel", "src/finance/a.ts", "export const a = () => Excel.run;", "no-restricted-globals"],
  [
    "finance touches the page",
    "src/finance/deep/a.ts",
    "export const a = () => document.title;",
    "no-restricted-globals",
  ],
  ["finance is random", "src/finance/a.ts", "export const a = () => Math.random();", "no-restricted-properties"],
  ["parameters import finance", "src/parameters/a.ts", 'import "../finance/money";', "carecase/layers"],
  ["functions import templates", "src/functions/a.ts", 'import "../templates/case";', "carecase/layers"],
  ["functions touch the window", "src/functions/a.ts", "export const a = () => window;", "no-restricted-globals"],
  ["functions touch Office", "src/functions/a.ts", "export const a = () => Office.context;", "no-restricted-globals"],
  ["templates import the writer", "src/templates/a.ts", 'import "../workbook/writer";', "carecase/layers"],
  ["templates touch Excel", "src/templates/a.ts", "export type A = Excel.Range;", "no-restricted-syntax"],
  ["the workbook imports the pane", "src/workbook/a.ts", 'import "../taskpane/app";', "carecase/layers"],
  [
    "the workbook touches the page",
    "src/workbook/a.ts",
    "export const a = () => document.title;",
    "no-restricted-globals",
  ],
  ["the pane touches Excel", "src/taskpane/a.tsx", "export const a = () => Excel.run;", "no-restricted-globals"],
  ["the pane imports the grid", "src/taskpane/a.tsx", 'import "@univerjs/core";', "carecase/layers"],
  [
    "the pane imports the workbench",
    "src/taskpane/deep/a.tsx",
    'import "../../workbench/host/port";',
    "carecase/layers",
  ],
  ["the workbench imports the pane", "src/workbench/page/a.tsx", 'import "../../taskpane/app";', "carecase/layers"],
  ["the workbench imports finance", "src/workbench/grid/a.ts", 'import "../../finance/money";', "carecase/layers"],
  ["a folder without a name of its own", "src/finance/utils/a.ts", "export const a = 1;", "carecase/layers"],
  ["a folder that no wall knows", "src/extras/a.ts", "export const a = 1;", "carecase/layers"],
  [
    "an error is swallowed",
    "src/finance/a.ts",
    "try { JSON.parse(''); } catch { /* quiet */ }",
    "no-restricted-syntax",
  ],
  ["a rejection is swallowed", "src/taskpane/a.ts", "Promise.resolve().catch(() => {});", "no-restricted-syntax"],
  ["a message goes to the console", "src/taskpane/a.ts", "console.error('x');", "no-console"],
  ["a type is given up", "src/finance/a.ts", "export const a = (b: any) => b;", "@typescript-eslint/no-explicit-any"],
  [
    "the compiler is silenced",
    "src/finance/a.ts",
    "// @ts-ignore\nexport const a = 1;",
    "@typescript-eslint/ban-ts-comment",
  ],
  ["the linter is silenced", "src/finance/a.ts", "/* eslint-disable */\nconsole.log(1);", "no-console"],
  ["a file grows too long", "src/finance/a.ts", "export {};\n".repeat(301), "max-lines"],
  ["a test is skipped", "test/finance/a.ts", "it.skip('later', () => undefined);", "no-restricted-syntax"],
  ["a test runs alone", "test/finance/a.ts", "describe.only('alone', () => undefined);", "no-restricted-syntax"],
];

/** Snippets that look alike and are rightly allowed. */
const allowed: readonly [what: string, file: string, code: string][] = [
  ["finance imports finance and decimals", "src/finance/deep/a.ts", 'import "../money";\nimport "decimal.js";'],
  ["functions import finance", "src/functions/a.ts", 'import "../finance/money";'],
  ["templates import the plan", "src/templates/a.ts", 'import "../workbook/plan";'],
  ["the workbook touches Excel", "src/workbook/a.ts", "export const a = () => Excel.run;"],
  ["the pane touches Office", "src/taskpane/a.ts", "export const a = () => Office.context;"],
  ["a pane folder of a layer's name imports its neighbour", "src/taskpane/workbook/a.ts", 'import "../gallery/card";'],
  [
    "an error is handled",
    "src/finance/a.ts",
    "try { JSON.parse(''); } catch (error) { throw new Error('bad', { cause: error }); }",
  ],
];

let findings: ReadonlyMap<string, Finding>;

beforeAll(() => {
  findings = lint([...breaches, ...allowed].map(([what, file, code]) => ({ what, file, code })));
}, 60_000);

test.each(breaches)("%s: refused", (what, _file, _code, rule) => {
  expect(findings.get(what)?.rules).toContain(rule);
});

test.each(allowed)("%s: accepted", (what) => {
  expect(findings.get(what)?.messages).toEqual([]);
});

test("the message says what the folder may import", () => {
  expect(findings.get("functions import templates")?.messages.join()).toContain(
    "src/functions may not import from src/templates/case. It may import from: finance, parameters.",
  );
});

/** Lints all snippets in one go with the project's own configuration; the rules that need types are left out, as snippets have no project. */
function lint(snippets: readonly { what: string; file: string; code: string }[]): ReadonlyMap<string, Finding> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(__dirname, "lint-snippets.mjs")], {
    cwd: projectFolder,
    encoding: "utf8",
    input: JSON.stringify(snippets),
    maxBuffer: 32 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, Finding>));
}
