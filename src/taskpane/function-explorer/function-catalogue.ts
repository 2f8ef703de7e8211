import { matchesEvery } from "../gallery/template-search";
import type { FunctionExample } from "../workbook-service";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly shape: string;
}

/** What the product says about one custom function; made from the comments of the functions themselves. */
export interface FunctionEntry {
  readonly id: string;
  readonly family: string;
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: string;
  readonly errors: string;
  readonly source: string;
  readonly examples: readonly FunctionExample[];
}

export interface FunctionFamily {
  readonly title: string;
  readonly functions: readonly FunctionEntry[];
}

/** The functions a search finds, by family in the catalogue's order. */
export function searchFunctions(functions: readonly FunctionEntry[], search: string): readonly FunctionFamily[] {
  const found = functions.filter((entry) =>
    matchesEvery(search, [
      entry.id,
      entry.family,
      entry.description,
      entry.result,
      ...entry.parameters.flatMap((parameter) => [parameter.name, parameter.description]),
    ]),
  );
  return [...new Set(found.map((entry) => entry.family))].map((title) => ({
    title,
    functions: found.filter((entry) => entry.family === title),
  }));
}

/** The answer of an example as rows of cells, for showing as a small table; a single answer is one cell. */
export function answerRows(answer: string): readonly (readonly string[])[] {
  const inner = answer.startsWith("{") ? answer.slice(1, -1) : answer;
  const rows: string[][] = [[]];
  for (const token of inner.match(/"(?:[^"]|"")*"|[;,]|[^;,"]+/g) ?? []) {
    if (token === ";") rows.push([]);
    else if (token !== ",") rows.at(-1)?.push(token.trim().replace(/^"|"$/g, "").replaceAll('""', '"'));
  }
  return rows;
}
