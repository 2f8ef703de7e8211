import { existsSync, readFileSync, rmSync } from "node:fs";
import { runProgram } from "./child-process.mjs";
import { PlainFailure } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

/**
 * Installs the packages of package-lock.json at exactly its versions, unless they are there already.
 * npm leaves its own record of what it installed in node_modules only when it came to the end, so a broken
 * installation is seen as missing. `npm install --no-save` rather than `npm ci`, because npm ci refuses a lock that lacks
 * another operating system's variant of a package.
 * @param {(line: string) => void} say prints one line of progress
 */
export async function ensurePackages(say) {
  const locked = readLock(projectPath("package-lock.json"));
  const state = installedState(locked);
  if (state === "current") return;
  const names = Object.keys(locked);
  if (state === "missing") rmSync(projectPath("node_modules"), { recursive: true, force: true });
  say(
    state === "missing"
      ? `Installing ${names.length} packages (first run; takes a minute or two) ...`
      : `package-lock.json has changed: installing its packages again ...`,
  );
  const [program, ...programArguments] = npmCommand();
  const { exitCode, output, seconds } = await runProgram(
    program,
    [...programArguments, "install", "--no-save", "--include=dev", "--no-audit", "--no-fund"],
    { onHeartbeat: (elapsed) => say(`  ${countInstalled(names)} of ${names.length} packages, ${elapsed} s`) },
  );
  if (exitCode !== 0) throw new PlainFailure(explainInstallFailure(output));
  say(`Packages installed in ${seconds} s.`);
}

function installedState(locked) {
  const record = projectPath("node_modules", ".package-lock.json");
  if (!existsSync(record)) return "missing";
  const installed = readLock(record);
  const current = Object.entries(locked).every(([name, wanted]) => {
    const found = installed[name];
    // A package for another operating system is locked but rightly absent.
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
  return current ? "current" : "changed";
}

function readLock(file) {
  const { "": _project, ...packages } = JSON.parse(readFileSync(file, "utf8")).packages;
  return packages;
}

function countInstalled(names) {
  return names.filter((name) => existsSync(projectPath(name, "package.json"))).length;
}

function npmCommand() {
  const runningNpm = process.env.npm_execpath;
  return runningNpm?.endsWith(".js") ? [process.execPath, runningNpm] : ["npm"];
}

/**
 * Says in words why npm could not install.
 * @param {string} output what npm printed
 * @returns {string} what happened and what to do
 */
export function explainInstallFailure(output) {
  const reasons = [
    [
      /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/,
      "The package registry could not be reached. Check the network connection and, behind a proxy, npm's proxy settings.",
    ],
    [
      /SELF_SIGNED|CERT_|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/,
      "The registry's certificate was not trusted. Behind a filtering proxy, tell npm of its certificate (npm config set cafile).",
    ],
    [/ENOSPC/, "The disk is full."],
    [
      /EACCES|EPERM/,
      "A file could not be written. Check that this folder belongs to you and that no other program holds it open.",
    ],
    [
      /EINTEGRITY/,
      "A package does not match the checksum in package-lock.json. Clear npm's cache (npm cache clean --force).",
    ],
    [/^spawn|ENOENT.*npm|not found/m, "npm itself could not be started. It comes with Node.js: install Node.js again."],
  ];
  const reason =
    reasons.find(([pattern]) => pattern.test(output))?.[1] ?? "npm gave no reason that CareCase recognises.";
  const lastLines = output
    .trim()
    .split("\n")
    .slice(-8)
    .map((line) => `  ${line}`);
  return [
    "The packages could not be installed.",
    reason,
    "npm's last lines:",
    ...lastLines,
    "Then run the same command again.",
  ].join("\n");
}
