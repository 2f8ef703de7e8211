/** Ways into the template's data that its tests share. */
import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import type { Block, PublishedFigure } from "../../../src/templates/template";

export const blocks: readonly Block[] = template.sheets.flatMap((sheet) => sheet.blocks);

export const publishedFigures: readonly PublishedFigure[] = blocks.flatMap((block) =>
  block.kind === "published" ? block.figures : [],
);

/** Every text of a block, whatever its kind: labels, formulas, notes, prompts. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Every formula of the template. */
export const formulas: readonly string[] = textsOf(template.sheets).filter((text) => text.startsWith("="));
