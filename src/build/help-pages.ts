import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { type FunctionHelp, type ParameterHelp, readFunctionHelp } from "./function-help";

const PAGES_FOLDER = path.join("docs", "functions");
const CATALOGUE = path.join("src", "functions", "help.json");
const NOTICE = "<!-- Made by `npm run docs:functions` from the comments in src/functions. Edit them there. -->";

/** The generated files by their path in the project: a page for each function, their index, and the catalogue as data. */
export async function renderFunctionPages(projectFolder: string): Promise<Map<string, string>> {
  const functions = await readFunctionHelp(projectFolder);
  const files = new Map<string, string>();
  for (const one of functions) {
    files.set(path.join(PAGES_FOLDER, pageName(one)), await format(functionPage(one), { parser: "markdown" }));
  }
  files.set(path.join(PAGES_FOLDER, "README.md"), await format(indexPage(functions), { parser: "markdown" }));
  files.set(CATALOGUE, await format(JSON.stringify(functions), { parser: "json", printWidth: 120 }));
  return files;
}

/** Pages whose content differs from what the comments say now, pages that are missing, and pages of functions that are gone. */
export async function outdatedFunctionPages(projectFolder: string): Promise<string[]> {
  const files = await renderFunctionPages(projectFolder);
  const outdated: string[] = [];
  for (const [file, content] of files) {
    if ((await readIfPresent(path.join(projectFolder, file))) !== content) {
      outdated.push(file);
    }
  }
  return [...outdated, ...(await orphanedPages(projectFolder, files))];
}

/** Writes every generated file and removes pages of functions that are gone. */
export async function writeFunctionPages(projectFolder: string): Promise<number> {
  const files = await renderFunctionPages(projectFolder);
  await mkdir(path.join(projectFolder, PAGES_FOLDER), { recursive: true });
  for (const orphan of await orphanedPages(projectFolder, files)) {
    await rm(path.join(projectFolder, orphan));
  }
  for (const [file, content] of files) {
    await writeFile(path.join(projectFolder, file), content);
  }
  return files.size;
}

async function orphanedPages(projectFolder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = path.join(projectFolder, PAGES_FOLDER);
  await mkdir(folder, { recursive: true });
  const present = await readdir(folder);
  return present.map((name) => path.join(PAGES_FOLDER, name)).filter((file) => !files.has(file));
}

async function readIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

function pageName(one: FunctionHelp): string {
  return `${one.id.toLowerCase()}.md`;
}

function functionPage(one: FunctionHelp): string {
  const parameters = one.parameters.map(
    ({ name, description, optional, shape }) =>
      `| \`${name}\` | ${shape === "range" ? "range" : "one value"} | ${optional ? "optional" : "required"} | ${cell(description)} |`,
  );
  const examples = one.examples.map(({ formula, answer }) => `\`\`\`text\n${formula}\n${answer}\n\`\`\``);
  return [
    NOTICE,
    `# ${one.id}`,
    one.description,
    `\`\`\`text\n=${one.signature}\n\`\`\``,
    `Family: ${one.family}`,
    "## Arguments",
    ["| Argument | Takes | | Meaning |", "| --- | --- | --- | --- |", ...parameters].join("\n"),
    ...one.parameters.flatMap(columnsSection),
    "## Result",
    prose(one.result),
    one.examples.length > 1 ? "## Examples" : "## Example",
    ...examples,
    "## Errors",
    prose(one.errors),
    "## Convention",
    prose(one.source),
  ].join("\n\n");
}

function columnsSection({ name, columns }: ParameterHelp): string[] {
  if (columns === undefined) {
    return [];
  }
  const rows = columns.map(
    ({ header, optional, synonyms }) =>
      `| ${cell(header)} | ${optional ? "optional" : "required"} | ${cell(synonyms.join(", "))} |`,
  );
  return [
    `### Columns of \`${name}\``,
    "Headers match whatever their case, spacing or units in brackets; the columns may stand in any order.",
    ["| Header | | Also read as |", "| --- | --- | --- |", ...rows].join("\n"),
  ];
}

function indexPage(functions: readonly FunctionHelp[]): string {
  const families = [...new Set(functions.map((one) => one.family))];
  const sections = families.map((family) => {
    const rows = functions
      .filter((one) => one.family === family)
      .map((one) => `| [${one.id}](${pageName(one)}) | ${cell(one.description)} |`);
    return `## ${family}\n\n${["| Function | What it computes |", "| --- | --- |", ...rows].join("\n")}`;
  });
  return [
    NOTICE,
    "# The CARECASE functions",
    "Every function is pure: it answers from its arguments alone, never changes the workbook and gives the same answer each time. " +
      "Rates are fractions (29% is 0.29). A blank is not 0. A table argument is a range with a header row, whose columns may stand " +
      "in any order; a series is one row or one column of numbers. An error says which argument it is about, what was found and what is accepted.",
    ...sections,
  ].join("\n\n");
}

function cell(text: string): string {
  return prose(text).replace(/\|/g, "\\|");
}

/** Keeps Markdown from reading a formula's asterisks and underscores as emphasis. */
function prose(text: string): string {
  return text.replace(/([*_<])/g, "\\$1");
}
