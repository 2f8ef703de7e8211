import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runPackageProgram } from "./child-process.mjs";
import { PlainFailure } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/**
 * Builds the pages into dist for production, unless dist was built from exactly these sources.
 * @param {(line: string) => void} say prints one line of progress
 * @returns {Promise<string>} the folder of the built pages
 */
export async function ensureBuiltPages(say) {
  const folder = projectPath("dist");
  const stampFile = projectPath("node_modules", ".cache", "carecase", "built-from");
  const fingerprint = fingerprintSources();
  const upToDate =
    existsSync(path.join(folder, "index.html")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === fingerprint + fingerprintPages(folder);
  if (upToDate) {
    say("The pages are up to date.");
    return folder;
  }
  say("Building the pages ...");
  const { exitCode, output, seconds } = await runPackageProgram(
    "webpack/bin/webpack.js",
    ["--mode", "production", "--stats", "errors-warnings"],
    { onHeartbeat: (elapsed) => say(`  still building, ${elapsed} s`) },
  );
  if (exitCode !== 0) {
    throw new PlainFailure(
      `The pages could not be built.\n${output.trim()}\nCorrect the errors above and run the same command again.`,
    );
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint + fingerprintPages(folder));
  say(`Pages built in ${seconds} s.`);
  return folder;
}

function fingerprintSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesBelow(projectPath(source)))) {
    hash.update(path.relative(projectPath(), file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Another build (development mode, say) may have replaced dist since: its entry bundles give it away. */
function fingerprintPages(folder) {
  const hash = createHash("sha256");
  for (const name of ["index.html", "taskpane.html", "functions.js", "taskpane.js", "workbench.js"]) {
    const file = path.join(folder, name);
    hash.update(existsSync(file) ? readFileSync(file) : `no ${name}`);
  }
  return hash.digest("hex");
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  const entries = readEntries(place);
  if (entries === undefined) return [place];
  return entries.sort().flatMap((name) => filesBelow(path.join(place, name)));
}

function readEntries(place) {
  try {
    return readdirSync(place);
  } catch (error) {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  }
}
