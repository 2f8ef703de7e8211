import { readFileSync } from "node:fs";
import { PlainFailure } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

/**
 * Refuses a Node.js older than the one package.json asks for.
 * @param {string} [found] the version that runs, as "20.11.1"
 */
export function requireNodeVersion(found = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(projectPath("package.json"), "utf8"));
  const wanted = engines.node.replace(">=", "");
  if (compareVersions(found, wanted) < 0) {
    throw new PlainFailure(
      `CareCase needs Node.js ${wanted} or newer; this is Node.js ${found}.\n` +
        `Install a newer Node.js (any current long-term release will do) and run the same command again.`,
    );
  }
}

function compareVersions(left, right) {
  const leftParts = left.split(".").map(Number);
  const rightParts = right.split(".").map(Number);
  for (const position of [0, 1, 2]) {
    const difference = (leftParts[position] ?? 0) - (rightParts[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
