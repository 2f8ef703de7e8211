import type { TemplateSummary } from "../../templates/summary";

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");

/** The words a text is made of, for matching. */
export const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

/** Whether every word of the search begins a word of the texts. */
export function matchesEvery(search: string, texts: readonly string[]): boolean {
  const found = texts.flatMap(wordsOf);
  return wordsOf(search).every((wanted) => found.some((word) => word.startsWith(wanted)));
}

/** The templates a search finds, by title, question, keywords, category, functions or paper; a title that matches comes first. */
export function searchTemplates<Summary extends TemplateSummary>(
  templates: readonly Summary[],
  search: string,
): readonly Summary[] {
  const found = templates.filter((template) =>
    matchesEvery(search, [
      template.title,
      template.question,
      template.category,
      template.paper,
      ...template.keywords,
      ...template.computes,
    ]),
  );
  const byTitle = (template: Summary): number => (matchesEvery(search, [template.title]) ? 0 : 1);
  return wordsOf(search).length === 0 ? found : [...found].sort((a, b) => byTitle(a) - byTitle(b));
}

export interface GalleryGroup<Summary extends TemplateSummary> {
  readonly title: string;
  readonly templates: readonly Summary[];
}

/** Templates by category in the order of the gallery, those used last on top. */
export function galleryGroups<Summary extends TemplateSummary>(
  templates: readonly Summary[],
  recentIds: readonly string[],
): readonly GalleryGroup<Summary>[] {
  const recent = recentIds.flatMap((id) => templates.find((template) => template.id === id) ?? []);
  const others = templates.filter((template) => !recent.includes(template));
  const categories = [...new Set(others.map((template) => template.category))];
  return [
    { title: "Recently used", templates: recent },
    ...categories.map((title) => ({ title, templates: others.filter((template) => template.category === title) })),
  ].filter((group) => group.templates.length > 0);
}
