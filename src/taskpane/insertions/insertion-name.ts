import type { Insertion } from "../workbook-service";

/**
 * The words that all sheets of an insertion begin with, by which a person tells two of the same template apart.
 *
 * @returns Such as "Independence 2"; the title where the sheets were given names of their own.
 */
export function sheetsName({ sheets, title }: Pick<Insertion, "sheets" | "title">): string {
  const [first = [], ...others] = sheets.map(({ name }) => name.split(" "));
  const differs = first.findIndex((word, index) => others.some((words) => words[index] !== word));
  return first.slice(0, differs < 0 ? first.length - 1 : differs).join(" ") || title;
}
