import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const projectFolder = path.join(__dirname, "..", "..");
const read = (file: string) => readFileSync(path.join(projectFolder, file), "utf8");
const markdownBelow = (folder: string) =>
  readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.posix.join(folder, file.replaceAll("\\", "/")));
const documents = [...readdirSync(projectFolder).filter((file) => file.endsWith(".md")), ...markdownBelow("docs")];

const links = documents.flatMap((document) =>
  [...read(document).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? "")
    .filter((link) => !/^https?:/.test(link))
    .map((link) => [document, link] as const),
);

test.each(links)("%s links to %s, which exists", (document, link) => {
  const [file = "", heading] = link.split("#");
  const target = file === "" ? document : path.join(path.dirname(document), file);
  expect(existsSync(path.join(projectFolder, target))).toBe(true);
  if (heading !== undefined) expect(headings(read(target))).toContain(heading);
});

test("every npm command that a document names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = documents.flatMap((document) =>
    [...read(document).matchAll(/`[^`\n]*npm run ([a-z0-9:]+)/g)].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test("every CARECASE function that a guide names exists", () => {
  const existing = new Set(
    readdirSync(path.join(projectFolder, "docs", "functions")).map((file) => path.parse(file).name.toUpperCase()),
  );
  const guides = documents.filter((document) => !document.startsWith("docs/functions/"));
  const named = guides.flatMap((document) =>
    [...read(document).matchAll(/CARECASE\.([A-Z][A-Z0-9]+)/g)].map((match) => match[1] ?? ""),
  );
  expect(named.length).toBeGreaterThan(0);
  // NAME stands for any function.
  expect(named.filter((name) => !existing.has(name) && name !== "NAME")).toEqual([]);
});

test("the policy of the administrator guide is the policy of the pages", () => {
  const pane = /default-src 'none'; script-src[^`]*/.exec(read("docs/administrator-guide.md"))?.[0] ?? "";
  const { excelPane } = jest.requireActual<{ excelPane: string }>("../../src/build/content-security-policy.cjs");
  const directives = (policy: string) =>
    policy
      .replace(/\s+/g, " ")
      .split(";")
      .map((directive) => directive.trim());
  expect(directives(pane).sort()).toEqual(directives(excelPane).sort());
});

function headings(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\w\s-]/g, "")
      .trim()
      .replace(/\s/g, "-"),
  );
}
