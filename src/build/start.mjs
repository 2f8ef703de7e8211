import { requireNodeVersion } from "./node-version.mjs";
import { ensurePackages } from "./packages.mjs";
import { PlainFailure, runCommand } from "./plain-failure.mjs";
import { ensureBuiltPages } from "./built-pages.mjs";
import { startPageServer } from "./page-server.mjs";

const usualPort = 3000;
const portsToTry = 20;
const say = (line) => process.stdout.write(`${line}\n`);

/** Makes everything ready and serves the embedded workbook until Ctrl-C; with --once it stops when all is ready. */
await runCommand(async () => {
  const unknown = process.argv.slice(2).filter((argument) => argument !== "--once");
  if (unknown.length > 0)
    throw new PlainFailure(`npm start does not know "${unknown[0]}". It takes --once (build, then end) or nothing.`);
  const once = process.argv.includes("--once") || process.env.CARECASE_ONCE === "1";
  const chosenPort = readPort(process.env.PORT);
  requireNodeVersion();
  await ensurePackages(say);
  const folder = await ensureBuiltPages(say);
  if (once) {
    say("Ready. npm start serves it.");
    return;
  }
  const server = await startPageServer({
    folder,
    port: chosenPort ?? usualPort,
    triesAfterPort: chosenPort === undefined ? portsToTry : 0,
  });
  const interrupted = untilInterrupted();
  if (chosenPort === undefined && server.port !== usualPort) say(`Port ${usualPort} is in use; using ${server.port}.`);
  say(`\nCareCase is running at ${server.address}\nOpen that address in a browser. Ctrl-C ends it.`);
  await interrupted;
  await server.close();
  say("\nCareCase has stopped.");
});

function readPort(text) {
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainFailure(`PORT is "${text}". It must be a whole number from 1 to 65535.`);
  }
  return port;
}

function untilInterrupted() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
}
