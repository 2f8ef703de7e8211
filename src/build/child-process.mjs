import { spawn } from "node:child_process";
import { projectPath } from "./project-path.mjs";

const heartbeatMilliseconds = 5_000;

/**
 * Runs a program quietly in the repository's root, telling now and then that it is still at work.
 * @param {string} program an executable
 * @param {string[]} programArguments its arguments
 * @param {{ onHeartbeat?: (seconds: number) => void, environment?: Record<string, string>, show?: boolean }} [options]
 *   `show` passes the output straight through instead of keeping it
 * @returns {Promise<{ exitCode: number, output: string, seconds: number }>} what it printed and how it ended; a program
 *   that cannot be started ends with code 127
 */
export function runProgram(program, programArguments, { onHeartbeat, environment = {}, show = false } = {}) {
  const startedAt = Date.now();
  const secondsSoFar = () => Math.round((Date.now() - startedAt) / 1000);
  return new Promise((resolve) => {
    const child = spawn(program, programArguments, {
      cwd: projectPath(),
      env: { ...process.env, ...environment },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      shell: process.platform === "win32" && !program.includes("\\"),
    });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    const heartbeat = setInterval(() => onHeartbeat?.(secondsSoFar()), heartbeatMilliseconds);
    const finish = (exitCode, note = "") => {
      clearInterval(heartbeat);
      resolve({ exitCode, output: Buffer.concat(chunks).toString("utf8") + note, seconds: secondsSoFar() });
    };
    child.on("error", (error) => finish(127, error.message));
    child.on("close", (code, signal) => finish(code ?? 1, signal ? `ended by ${signal}` : ""));
  });
}

/**
 * Runs one of the installed packages' programs with the Node.js that runs now.
 * @param {string} script path of its script below node_modules
 * @param {string[]} scriptArguments its arguments
 * @param {Parameters<typeof runProgram>[2]} [options]
 */
export function runPackageProgram(script, scriptArguments, options) {
  return runProgram(process.execPath, [projectPath("node_modules", script), ...scriptArguments], options);
}
