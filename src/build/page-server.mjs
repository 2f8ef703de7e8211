import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import path from "node:path";
import { policyOf } from "./content-security-policy.cjs";
import { PlainFailure } from "./plain-failure.mjs";

const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves a folder of built pages to this computer only.
 * @param {{ folder: string, port: number, triesAfterPort?: number, certificate?: { key: string, cert: string } }} options
 *   `port` 0 takes any free one; `triesAfterPort` is how many following ports may be tried when it is taken
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 * @throws {PlainFailure} when no port could be had
 */
export async function startPageServer({ folder, port, triesAfterPort = 0, certificate }) {
  const answer = (request, response) => answerRequest(folder, request, response);
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const taken = await listenOnFirstFree(server, port, triesAfterPort);
  return {
    address: `${certificate ? "https" : "http"}://localhost:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listenOnFirstFree(server, port, triesAfterPort) {
  for (let candidate = port; candidate <= port + triesAfterPort; candidate += 1) {
    const error = await listen(server, candidate);
    if (error === undefined) return server.address().port;
    if (error.code === "EACCES")
      throw new PlainFailure(`Port ${candidate} may not be used by this account. Choose another: PORT=3100 npm start`);
    if (error.code !== "EADDRINUSE") throw error;
  }
  throw new PlainFailure(
    triesAfterPort === 0
      ? `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
      : `Ports ${port} to ${port + triesAfterPort} are all in use. Choose another: PORT=${port + triesAfterPort + 1} npm start`,
  );
}

function listen(server, port) {
  return new Promise((resolve) => {
    const onError = (error) => resolve(error);
    server.once("error", onError);
    server.listen({ port, host: "localhost" }, () => {
      server.off("error", onError);
      resolve(undefined);
    });
  });
}

function answerRequest(folder, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response, 405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  const file = requestedFile(folder, request.url);
  if (file === undefined) return refuse(response, 400, "This address cannot be read.");
  const size = fileSize(file);
  if (size === undefined) return refuse(response, 404, "There is no such page.");
  response.writeHead(200, {
    "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": size,
    "Content-Security-Policy": policyOf(path.basename(file)),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file)
    .on("error", (error) => response.destroy(error))
    .pipe(response);
}

/** The file an address asks for; undefined when the address is malformed or leads out of the folder or to a hidden file. */
function requestedFile(folder, url) {
  let asked;
  try {
    asked = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  const steps = asked.split(/[/\\]/).filter((step) => step !== "");
  if (asked.includes("\0") || steps.some((step) => step.startsWith("."))) return undefined;
  return path.join(folder, ...steps, asked.endsWith("/") ? "index.html" : "");
}

function fileSize(file) {
  try {
    const facts = statSync(file, { throwIfNoEntry: false });
    return facts?.isFile() ? facts.size : undefined;
  } catch (error) {
    // An address that goes on below a file, or is longer than any file name, names no file.
    if (error.code === "ENOTDIR" || error.code === "ENAMETOOLONG") return undefined;
    throw error;
  }
}

function refuse(response, status, message, headers = {}) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(`${message}\n`);
}
