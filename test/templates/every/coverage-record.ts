/** Where each golden figure is computed: the lines of docs/coverage.md. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OpportunityTemplate } from "../../../src/templates/template";
import type { PublishedRow } from "./inserted-template";

/** Set by `npm run docs:coverage`: the folder that collects every template's lines. */
const collecting = process.env["COVERAGE_LINES"];
const document = path.resolve(__dirname, "../../../docs/coverage.md");

/** Writes a template's lines down, or holds them against the document. */
export function recordCoverage(template: OpportunityTemplate, rows: readonly PublishedRow[]): void {
  const lines = rows.map((row) => coverageLine(template, row));
  if (collecting !== undefined) {
    mkdirSync(collecting, { recursive: true });
    writeFileSync(path.join(collecting, `${template.id}.json`), JSON.stringify(lines));
    return;
  }
  const written = readFileSync(document, "utf8").split("\n").map(squeezed);
  const known = new Set(written);
  const missing = lines.filter((line) => !known.has(squeezed(line)));
  if (missing.length > 0)
    throw new Error(`docs/coverage.md is not current (npm run docs:coverage):\n${missing.join("\n")}`);
}

function coverageLine({ title }: OpportunityTemplate, row: PublishedRow): string {
  const { figure, cell, computedText, printedText, verdict } = row;
  const words = [
    `\`${figure.caseId}\``,
    title,
    figure.label,
    cell,
    printedText,
    computedText,
    verdict,
    figure.cause ?? "",
  ];
  return `| ${words.map((word) => word.replaceAll("|", "/").replaceAll("\n", " ")).join(" | ")} |`;
}

/** The formatter pads the columns of a table. */
function squeezed(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
