import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBuiltPages } from "./built-pages.mjs";
import { runPackageProgram, runProgram } from "./child-process.mjs";
import { requireNodeVersion } from "./node-version.mjs";
import { ensurePackages } from "./packages.mjs";
import { PlainFailure, runCommand } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

const say = (line) => process.stdout.write(`${line}\n`);

/**
 * Every check of the project, cheap ones first. A check that is not a set of tests counts as one test; a check that
 * could not run counts as failed. The last line is `N passed, N failed`.
 */
const stages = [
  ["Types", () => checkWith("typescript/bin/tsc", ["--noEmit"])],
  ["Lint", () => checkWith("eslint/bin/eslint.js", [".", "--max-warnings", "0"])],
  ["Formatting", () => checkWith("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."])],
  ["Unit tests", () => runTests("unit", [])],
  ["Build", () => buildPages()],
  ["Manifest", () => check(() => runProgram(process.execPath, ["src/build/validate.mjs"], { show: true }))],
  ["End-to-end tests", () => runTests("e2e", ["--runInBand"])],
];

await runCommand(async () => {
  requireNodeVersion();
  await ensurePackages(say);
  const totals = { passed: 0, failed: 0 };
  for (const [title, run] of stages) {
    say(`\n== ${title}`);
    const startedAt = Date.now();
    const { passed, failed } = await run();
    say(`== ${title}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - startedAt) / 1000)} s)`);
    totals.passed += passed;
    totals.failed += failed;
  }
  say(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 ? 0 : 1;
});

function checkWith(script, scriptArguments) {
  return check(() => runPackageProgram(script, scriptArguments, { show: true }));
}

async function check(run) {
  const { exitCode } = await run();
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function buildPages() {
  try {
    await ensureBuiltPages(say);
    return { passed: 1, failed: 0 };
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

async function runTests(project, jestArguments) {
  const report = projectPath("node_modules", ".cache", "carecase", `${project}-tests.json`);
  mkdirSync(projectPath("node_modules", ".cache", "carecase"), { recursive: true });
  rmSync(report, { force: true });
  const { exitCode } = await runPackageProgram(
    "jest/bin/jest.js",
    ["--selectProjects", project, "--forceExit", "--json", `--outputFile=${report}`, ...jestArguments],
    { show: true },
  );
  return countTests(report, exitCode);
}

/** A skipped test and a test file that could not be loaded count as failed: neither has shown anything. */
function countTests(report, exitCode) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, "utf8"));
  } catch (error) {
    say(`The tests ended without a report: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
  const passed = results.numPassedTests;
  const failed =
    results.numFailedTests + results.numPendingTests + results.numTodoTests + results.numRuntimeErrorTestSuites;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
