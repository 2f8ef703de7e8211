import { spawn } from "node:child_process";
import { requireNodeVersion } from "./node-version.mjs";
import { ensurePackages } from "./packages.mjs";
import { runCommand } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

/** Serves the pages from memory and builds them again whenever a source changes. */
await runCommand(async () => {
  requireNodeVersion();
  await ensurePackages((line) => process.stdout.write(`${line}\n`));
  const webpack = projectPath("node_modules", "webpack", "bin", "webpack.js");
  const port = process.env.PORT ? ["--port", process.env.PORT] : [];
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [webpack, "serve", "--mode", "development", ...port], {
      cwd: projectPath(),
      stdio: "inherit",
    });
    process.on("SIGINT", () => server.kill("SIGINT"));
    process.on("SIGTERM", () => server.kill("SIGTERM"));
    server.on("close", (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
});
