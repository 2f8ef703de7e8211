import { readFile } from "node:fs/promises";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { type ColumnHelp, tableArgumentsOf } from "./table-argument-help";

/** What a family of functions is called in the product, by the file that holds it. */
const FAMILY_TITLES: Readonly<Record<string, string>> = {
  evidence: "Evidence",
  flow: "Flow and capacity",
  capacity: "Flow and capacity",
  benefit: "Benefit and investment",
  appraisal: "Benefit and investment",
  income: "Income",
  mtfs: "MTFS",
  headings: "MTFS",
  pricing: "Pricing and tender",
  tender: "Pricing and tender",
  evaluation: "Pricing and tender",
  presentation: "Presentation",
  assurance: "Assurance",
  uncertainty: "Assurance",
  parameters: "Parameters",
};

const TAGS = { result: "returns", errors: "throws", source: "see", example: "example" } as const;
const ARROW = " → ";

/** One parameter of a custom function. */
export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly shape: "value" | "range";
  /** The columns of a table argument. */
  readonly columns?: readonly ColumnHelp[];
}

/** A formula as it is typed and the answer it gives, both in Excel's notation. */
export interface FunctionExample {
  readonly formula: string;
  readonly answer: string;
}

/** Everything the product says about one custom function. */
export interface FunctionHelp {
  readonly id: string;
  readonly family: string;
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  readonly result: string;
  readonly errors: string;
  readonly source: string;
  readonly examples: readonly FunctionExample[];
}

interface GeneratedFunction {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
  }[];
}

/**
 * Reads the help of every custom function: descriptions and parameters from the official metadata generator, result, errors,
 * source and examples from the tags it does not carry over.
 *
 * @param projectFolder The folder that holds package.json.
 * @returns The functions in the order of their families.
 * @throws Error with the generator's messages, or naming the function and the tag that is missing.
 */
export async function readFunctionHelp(projectFolder: string): Promise<FunctionHelp[]> {
  const folder = path.join(projectFolder, "src", "functions");
  const families = JSON.parse(await readFile(path.join(folder, "families.json"), "utf8")) as string[];
  const help = await Promise.all(families.map((family) => readFamily(path.join(folder, family))));
  return help.flat();
}

async function readFamily(file: string): Promise<FunctionHelp[]> {
  const stem = path.basename(file, ".ts");
  const family = FAMILY_TITLES[stem];
  if (family === undefined) {
    throw new Error(`the family ${stem} has no title; add it to FAMILY_TITLES in src/build/function-help.ts`);
  }
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) {
    throw new Error(`${path.basename(file)}: ${errors.join("; ")}`);
  }
  const generated = (JSON.parse(metadataJson) as { functions: GeneratedFunction[] }).functions;
  const comments = readComments(file, await readFile(file, "utf8"));
  return generated.map((one) => describe(one, family, comments.get(one.id) ?? { tags: new Map(), tables: new Map() }));
}

function describe(generated: GeneratedFunction, family: string, { tags, tables }: FunctionComments): FunctionHelp {
  const only = (tag: string): string => {
    const [text, ...more] = tags.get(tag) ?? [];
    if (text === undefined || text === "" || more.length > 0) {
      throw new Error(`${generated.id} needs one @${tag}, and has ${tags.get(tag)?.length ?? 0}`);
    }
    return text;
  };
  const parameters = generated.parameters.map((parameter): ParameterHelp => ({
    name: parameter.name,
    description: parameter.description ?? "",
    optional: parameter.optional === true,
    shape: parameter.dimensionality === "matrix" ? "range" : "value",
    ...columnsOf(tables.get(parameter.name)),
  }));
  return {
    id: generated.id,
    family,
    signature: signatureOf(generated.id, parameters),
    description: oneLine(generated.description ?? ""),
    parameters,
    result: only(TAGS.result),
    errors: only(TAGS.errors),
    source: only(TAGS.source),
    examples: (tags.get(TAGS.example) ?? []).map((text) => readExample(generated.id, text)),
  };
}

function columnsOf(columns: readonly ColumnHelp[] | undefined): Pick<ParameterHelp, "columns"> {
  return columns === undefined ? {} : { columns };
}

function signatureOf(id: string, parameters: readonly ParameterHelp[]): string {
  return `CARECASE.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

function readExample(id: string, text: string): FunctionExample {
  const arrow = text.lastIndexOf(ARROW);
  if (arrow < 0 || !text.startsWith("=")) {
    throw new Error(`${id}: an example reads "=formula${ARROW}answer", found "${text}"`);
  }
  return { formula: text.slice(0, arrow).trim(), answer: text.slice(arrow + ARROW.length).trim() };
}

/** What the source says about one function beyond the generator's metadata. */
interface FunctionComments {
  readonly tags: ReadonlyMap<string, string[]>;
  readonly tables: ReadonlyMap<string, ColumnHelp[]>;
}

function readComments(fileName: string, source: string): Map<string, FunctionComments> {
  const byFunction = new Map<string, FunctionComments>();
  const parsed = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  parsed.forEachChild((node) => {
    if (!ts.isFunctionDeclaration(node)) {
      return;
    }
    const tags = new Map<string, string[]>();
    for (const tag of ts.getJSDocTags(node)) {
      const name = tag.tagName.text;
      tags.set(name, [...(tags.get(name) ?? []), textOf(tag)]);
    }
    const id = tags.get("customfunction")?.[0];
    if (id !== undefined) {
      byFunction.set(id, { tags, tables: tableArgumentsOf(node) });
    }
  });
  return byFunction;
}

/** TypeScript takes the first word after @see for a name and the rest for its comment; the source text keeps them together. */
function textOf(tag: ts.JSDocTag): string {
  const text = tag.getText().replace(/^@\w+/, "");
  return oneLine(text.replace(/^\s*\*( |\/|$)/gm, ""));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
