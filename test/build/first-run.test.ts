import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const projectFolder = path.join(__dirname, "..", "..");
const lock = { packages: { "": {}, "node_modules/left": { version: "1.0.0", integrity: "a" } } };
let clone: string;

/** A clone with nothing but the start-up scripts; npm and webpack are replaced by scripts that tell what they were asked. */
beforeEach(() => {
  clone = mkdtempSync(path.join(os.tmpdir(), "carecase-clone-"));
  cpSync(path.join(projectFolder, "src", "build"), path.join(clone, "src", "build"), { recursive: true });
  cpSync(path.join(projectFolder, "package.json"), path.join(clone, "package.json"));
  writeFileSync(path.join(clone, "package-lock.json"), JSON.stringify(lock));
  writeFileSync(
    path.join(clone, "npm.js"),
    `const fs = require("node:fs"), path = require("node:path");
     fs.appendFileSync("npm-calls.txt", process.argv.slice(2).join(" ") + "\\n");
     if (process.env.NPM_FAILS) { process.stderr.write(process.env.NPM_FAILS); process.exit(1); }
     fs.mkdirSync("node_modules/webpack/bin", { recursive: true });
     fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");
     fs.copyFileSync("webpack-stand-in.js", "node_modules/webpack/bin/webpack.js");`,
  );
  writeFileSync(
    path.join(clone, "webpack-stand-in.js"),
    `const fs = require("node:fs");
     fs.appendFileSync("webpack-calls.txt", "build\\n");
     if (fs.existsSync("src/broken.ts")) { process.stderr.write("ERROR in ./src/broken.ts"); process.exit(1); }
     fs.mkdirSync("dist", { recursive: true });
     fs.writeFileSync("dist/index.html", "built");`,
  );
});

afterEach(() => rmSync(clone, { recursive: true }));

test("a clone with nothing installed installs and builds; the second run does neither", () => {
  const first = start();
  expect(first.status).toBe(0);
  expect(first.stdout).toContain("Installing 1 packages");
  expect(first.stdout).toContain("Pages built");
  const second = start();
  expect(second.status).toBe(0);
  expect(second.stdout).toContain("The pages are up to date.");
  expect(calls("npm")).toHaveLength(1);
  expect(calls("npm")[0]).toContain("install --no-save --include=dev");
  expect(calls("webpack")).toHaveLength(1);
});

test("a changed lock is installed again", () => {
  start();
  const changed = { packages: { "": {}, "node_modules/left": { version: "1.0.1", integrity: "b" } } };
  writeFileSync(path.join(clone, "package-lock.json"), JSON.stringify(changed));
  const again = start();
  expect(again.stdout).toContain("package-lock.json has changed");
  expect(calls("npm")).toHaveLength(2);
});

test("an installation that was broken off is thrown away and made again", () => {
  mkdirSync(path.join(clone, "node_modules", "half"), { recursive: true });
  expect(start().status).toBe(0);
  expect(existsSync(path.join(clone, "node_modules", "half"))).toBe(false);
});

test("a changed source, and pages replaced by another build, are built again", () => {
  start();
  writeFileSync(path.join(clone, "src", "new.ts"), "export {};");
  expect(start().stdout).toContain("Pages built");
  writeFileSync(path.join(clone, "dist", "index.html"), "another build");
  expect(start().stdout).toContain("Pages built");
  expect(calls("webpack")).toHaveLength(3);
});

test("a build error is shown as it is, with exit code 1", () => {
  writeFileSync(path.join(clone, "src", "broken.ts"), "");
  const failed = start();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain("The pages could not be built.\nERROR in ./src/broken.ts");
});

test.each([
  ["getaddrinfo ENOTFOUND registry", "The package registry could not be reached."],
  ["code SELF_SIGNED_CERT_IN_CHAIN", "certificate was not trusted"],
  ["ENOSPC: no space left on device", "The disk is full."],
  ["code EINTEGRITY", "does not match the checksum"],
  ["something new", "npm gave no reason that CareCase recognises."],
])("when npm fails with %s the reason is told in words", (npmOutput, told) => {
  const failed = start([], { NPM_FAILS: npmOutput });
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain(told);
  expect(failed.stderr).toContain(npmOutput);
  expect(failed.stderr).not.toContain("    at ");
});

test.each([
  [["--port"], {}, 'npm start does not know "--port".'],
  [[], { PORT: "http" }, 'PORT is "http". It must be a whole number from 1 to 65535.'],
  [[], { PORT: "70000" }, 'PORT is "70000".'],
])("a wrong request (%p, %p) is refused in words", (startArguments, environment, told) => {
  const refused = start(startArguments, environment);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(told);
  expect(calls("npm")).toHaveLength(0);
});

test("an old Node.js is refused before anything is installed", () => {
  const project = JSON.parse(readFileSync(path.join(clone, "package.json"), "utf8")) as { engines: { node: string } };
  project.engines.node = ">=99.1";
  writeFileSync(path.join(clone, "package.json"), JSON.stringify(project));
  const refused = start();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain(`CareCase needs Node.js 99.1 or newer; this is Node.js ${process.versions.node}.`);
  expect(calls("npm")).toHaveLength(0);
});

function start(startArguments: string[] = ["--once"], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [path.join(clone, "src", "build", "start.mjs"), ...startArguments], {
    cwd: clone,
    encoding: "utf8",
    env: { ...process.env, PORT: "", npm_execpath: path.join(clone, "npm.js"), ...environment },
  });
}

function calls(program: "npm" | "webpack"): string[] {
  const record = path.join(clone, `${program}-calls.txt`);
  return existsSync(record) ? readFileSync(record, "utf8").trim().split("\n") : [];
}
