/** Short names for long documents: the register's narrow column of sources names them, a line above it spells them out. */
import type { OpportunityTemplate } from "../../templates/template";

/** Documents with names this long or shorter stand in the column as they are. */
const SHORT = 24;

/**
 * The template's documents and what the register calls them.
 *
 * @returns From a document's name to its short one; documents with short names, such as "local", are left out.
 * @example shortSourceNames(template) // "Reports to the committee, 20 January 2025" -> "The paper", the next "Paper 2"
 */
export function shortSourceNames(template: OpportunityTemplate): ReadonlyMap<string, string> {
  const sources = [
    ...template.groups.flatMap(({ inputs }) => inputs.map(({ source }) => source)),
    ...template.tables.map(({ source }) => source),
  ];
  const names = new Map([[template.paper, "The paper"]]);
  for (const { document } of sources) {
    if (document.length > SHORT && !names.has(document)) names.set(document, `Paper ${names.size + 1}`);
  }
  return names;
}

/** The line above the register: “The paper” below is: Reports to the committee, 20 January 2025. */
export function spelledOut(names: ReadonlyMap<string, string>): string {
  return [...names].map(([document, name]) => `“${name}” below is: ${document}.`).join(" ");
}
