import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { policyOf } from "../../src/build/content-security-policy.cjs";

const serveFolder = path.join(__dirname, "serve-folder.mjs");
let folder: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), "carecase-pages-")), "dist");
  mkdirSync(path.join(folder, "office"), { recursive: true });
  writeFileSync(path.join(folder, "index.html"), "<h1>Workbook</h1>");
  writeFileSync(path.join(folder, "taskpane.html"), "<h1>Pane</h1>");
  writeFileSync(path.join(folder, "functions.json"), "{}");
  writeFileSync(path.join(folder, "office", "client.js"), "1");
  writeFileSync(path.join(folder, "a b.png"), "png");
  writeFileSync(path.join(folder, ".hidden"), "secret");
  writeFileSync(path.join(folder, "..", "secret.txt"), "secret");
  server = spawn(process.execPath, [serveFolder, folder, "0", "0"]);
  address = await firstLine(server);
});

afterAll(() => {
  server.kill("SIGTERM");
  rmSync(path.dirname(folder), { recursive: true });
});

test.each([
  ["/", 200, "text/html; charset=utf-8", "<h1>Workbook</h1>"],
  ["/index.html?theme=dark", 200, "text/html; charset=utf-8", "<h1>Workbook</h1>"],
  ["/functions.json", 200, "application/json; charset=utf-8", "{}"],
  ["/office/client.js", 200, "text/javascript; charset=utf-8", "1"],
  ["/a%20b.png", 200, "image/png", "png"],
  ["/missing.html", 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  ["/office", 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  ["/index.html/", 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  [`/${"long".repeat(100)}`, 404, "text/plain; charset=utf-8", "There is no such page.\n"],
  ["/%E0%A4%A", 400, "text/plain; charset=utf-8", "This address cannot be read.\n"],
  ["/%00", 400, "text/plain; charset=utf-8", "This address cannot be read.\n"],
])("GET %s answers %i as %s", async (asked, status, contentType, body) => {
  const answer = await ask("GET", asked);
  expect(answer).toMatchObject({ status, body });
  expect(answer.headers["content-type"]).toBe(contentType);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/office/../../secret.txt",
  "/.hidden",
])("GET %s does not leave the folder", async (asked) => {
  const answer = await ask("GET", asked);
  expect(answer.status).toBe(400);
  expect(answer.body).not.toContain("secret");
});

test("HEAD answers without a body, and nothing else is accepted", async () => {
  const head = await ask("HEAD", "/index.html");
  expect(head).toMatchObject({ status: 200, body: "" });
  expect(head.headers["content-length"]).toBe("17");
  const post = await ask("POST", "/index.html");
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe("GET, HEAD");
});

test("only the pane for Excel may load Microsoft's script, and no page may load any other", async () => {
  const pane = (await ask("GET", "/taskpane.html")).headers["content-security-policy"];
  const workbook = (await ask("GET", "/index.html")).headers["content-security-policy"];
  expect(pane).toBe(policyOf("taskpane.html"));
  expect(pane).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  expect(workbook).toContain("script-src 'self';");
  for (const policy of [pane, workbook]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  }
});

test("a port in use is passed over, or reported when there is no other to try", async () => {
  const taken = http.createServer().listen(0, "localhost");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as AddressInfo;
  const next = spawn(process.execPath, [serveFolder, folder, String(port), "5"]);
  const nextAddress = await firstLine(next);
  expect(Number(new URL(nextAddress).port)).toBeGreaterThan(port);
  next.kill("SIGTERM");
  const refused = spawn(process.execPath, [serveFolder, folder, String(port), "0"]);
  const [message, code] = await Promise.all([whole(refused.stderr), exitCode(refused)]);
  expect(message).toContain(`Port ${port} is in use by another program.`);
  expect(message).not.toContain("    at ");
  expect(code).toBe(1);
  taken.close();
});

test("the server ends cleanly when it is told to", async () => {
  const short = spawn(process.execPath, [serveFolder, folder, "0", "0"]);
  await firstLine(short);
  short.kill("SIGTERM");
  expect(await exitCode(short)).toBe(0);
});

/** A raw request: fetch would tidy the address before it is sent. */
function ask(
  method: string,
  asked: string,
): Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: asked, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on("error", reject);
    request.end();
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8").trim()));
    child.once("exit", (code) => reject(new Error(`The server ended with code ${code} before it said where it is.`)));
  });
}

function whole(stream: NodeJS.ReadableStream | null): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    stream?.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
    stream?.on("end", () => resolve(text));
  });
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}
