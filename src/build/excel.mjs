import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { ensureBuiltPages } from "./built-pages.mjs";
import { requireNodeVersion } from "./node-version.mjs";
import { ensurePackages } from "./packages.mjs";
import { startPageServer } from "./page-server.mjs";
import { PlainFailure, runCommand } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

// Microsoft's tools, fetched only when somebody sideloads: they bring hundreds of packages that nothing else needs.
const certificateTool = "office-addin-dev-certs@3.0.0";
const sideloadTool = "office-addin-debugging@7.0.0";
const manifest = "dist/manifest.dev.xml";
/** The port that the development manifest names. */
const port = 3000;
const say = (line) => process.stdout.write(`${line}\n`);

/** `start` serves the add-in over https and opens it in Excel until Ctrl-C; `stop` takes it out of Excel again. */
await runCommand(async () => {
  const action = process.argv[2];
  if (action === "start") return startInExcel();
  if (action === "stop")
    return runTool(sideloadTool, ["stop", manifest], "The add-in could not be taken out of Excel.");
  throw new PlainFailure(`"${action ?? ""}" is not known. Use npm run start:excel or npm run stop:excel.`);
});

async function startInExcel() {
  requireNodeVersion();
  await ensurePackages(say);
  const folder = await ensureBuiltPages(say);
  say(
    "\nExcel loads add-ins only over https. A certificate for this computer is made and trusted; the system may ask you to agree.",
  );
  await runTool(certificateTool, ["install"], "The certificate could not be installed.");
  const server = await startPageServer({ folder, port, certificate: readCertificate() });
  const interrupted = untilInterrupted();
  say(`CareCase is served at ${server.address}`);
  try {
    await openInExcel();
    say(
      "\nKeep this window open while you work. Ctrl-C stops the server; npm run stop:excel takes the add-in out of Excel.",
    );
    await interrupted;
  } finally {
    await server.close();
  }
}

async function openInExcel() {
  const hasExcel = process.platform === "win32" || process.platform === "darwin";
  const document = process.env.CARECASE_DOCUMENT;
  if (!hasExcel && !document) {
    say(
      "There is no desktop Excel for this system. In Excel on the web choose Home > Add-ins > More add-ins > My add-ins >\n" +
        `Upload my add-in, and choose ${projectPath(manifest)}\n` +
        "Or name a workbook: CARECASE_DOCUMENT=https://... npm run start:excel",
    );
    return;
  }
  const target = document ? ["web", "--document", document] : ["desktop"];
  await runTool(
    sideloadTool,
    ["start", manifest, ...target, "--app", "excel", "--no-debug", "--no-live-reload"],
    "The add-in could not be opened in Excel.",
  );
}

function readCertificate() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  if (!existsSync(key) || !existsSync(cert))
    throw new PlainFailure(`There is no certificate in ${folder} after its installation.`);
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}

async function runTool(tool, toolArguments, failure) {
  const exitCode = await new Promise((resolve) => {
    const child = spawn("npx", ["--yes", tool, ...toolArguments], {
      cwd: projectPath(),
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
  if (exitCode !== 0)
    throw new PlainFailure(`${failure} The lines above tell why (${tool} ended with code ${exitCode}).`);
}

function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
}
