/** One sheet for each theme with the tables of its quality statements, and one for the figures behind them. */
import type { Block, TemplateSheet } from "../../template";
import { STATEMENTS, THEMES } from "./statements";

const NAMES: Readonly<Record<string, string>> = {
  "Working with people": "People",
  "Providing support": "Support",
  "Ensuring safety": "Safety",
  Leadership: "Leadership",
};

const sheetOf = (theme: string, index: number): TemplateSheet => ({
  name: NAMES[theme] ?? theme,
  role: "entries",
  columns: [9, 20, 42, 42, 22, 36, 14, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: `Theme ${index + 1}: ${theme.toLowerCase()}`,
      description: "What is known about quality and impact, how it is known, and what is planned",
    },
    ...STATEMENTS.filter((statement) => statement.theme === theme).map(({ id }): Block => ({
      kind: "entries",
      table: id,
    })),
  ],
});

export const themeSheets: readonly TemplateSheet[] = THEMES.map(sheetOf);

export const evidenceSheet: TemplateSheet = {
  name: "Evidence",
  role: "entries",
  columns: [11, 44, 12, 14, 18, 24, 14, 14, 28, 14, 14, 14, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Figures behind the statements",
      description: "Each figure with its date, its source and what it is compared with",
    },
    { kind: "entries", table: "rates" },
    { kind: "entries", table: "volumes" },
  ],
};
