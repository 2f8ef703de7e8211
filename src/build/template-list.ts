/** The page that lists every template: docs/templates.md, written from what the gallery shows. */
import type { TemplateSummary } from "../templates/summary";

const HEAD = `# Templates

Written by \`npm run docs:templates\` from the gallery of the task pane. Every template can be started from its published worked example,
from a blank, or from the figures that stand in the workbook; [where each published figure is computed](coverage.md) is listed
apart. [Writing a template](writing-a-template.md) says how to add one.
`;

/**
 * The list as Markdown, by category in the order of the gallery.
 *
 * @param summaries The gallery's entries.
 * @example templateList(galleryEntries)
 */
export function templateList(summaries: readonly TemplateSummary[]): string {
  const categories = [...new Set(summaries.map(({ category }) => category))];
  const sections = categories.map((category) => {
    const templates = summaries.filter((summary) => summary.category === category);
    return `## ${category}\n\n${templates.map(described).join("\n")}`;
  });
  return `${HEAD}\n${sections.join("\n\n")}\n`;
}

function described({ title, question, computes, paper }: TemplateSummary): string {
  return `- **${title}.** ${question} Computes: ${computes.join("; ")}. Follows: ${paper}.`;
}
