/** The sheets that every template has, whatever its subject: about, assumptions, working, checks, published figures. */
import type { Block, Check, PublishedFigure, TemplateSheet } from "../template";

/** What the template is for, what it leaves out, and how its signs are meant. */
export function aboutSheet(about: {
  readonly title: string;
  readonly purpose: string;
  readonly scope: string;
  readonly signs: string;
}): TemplateSheet {
  const { title, purpose, scope, signs } = about;
  return {
    name: "About",
    role: "about",
    columns: [30, 60, 16, 24],
    orientation: "portrait",
    blocks: [
      { kind: "title", text: title, description: "What this workbook is for, and how to read it" },
      { kind: "about", purpose, scope, signs },
    ],
  };
}

/** The register of assumptions, generated from the template's inputs, and below it the tables that stand on no sheet of their own. */
export const assumptionsSheet: TemplateSheet = {
  name: "Assumptions",
  role: "assumptions",
  columns: [],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Assumptions",
      description: "Every figure that the case rests on, with its unit, source and quality; type into the yellow cells",
    },
    { kind: "assumptions" },
  ],
};

const WORKING_COLUMNS = [50, 18, 18, 18, 18, 18, 18];

/** How the figures come about: label, unit, value and note, and tables beneath. */
export function workingSheet(blocks: readonly Block[], columns: readonly number[] = WORKING_COLUMNS): TemplateSheet {
  return {
    name: "Working",
    role: "working",
    columns,
    orientation: "landscape",
    blocks: [{ kind: "title", text: "Working", description: "How the figures come about, step by step" }, ...blocks],
  };
}

/** What has to hold in the case, with the master check. */
export function checksSheet(checks: readonly Check[]): TemplateSheet {
  return {
    name: "Checks",
    role: "checks",
    columns: [60, 15, 15, 15, 14, 14, 56],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Checks",
        description:
          "What has to hold in this case; each check shows both figures, their difference and what is tolerated",
      },
      { kind: "checks", checks },
    ],
  };
}

const NOTHING_PRINTED: Block = {
  kind: "text",
  style: "note",
  text: "The paper prints no result of this case apart from the saving it states; a check holds the calculation against that.",
};

/** The paper's figures beside those computed here; several tables with headings, or one without. */
export function publishedSheet(
  groups: readonly { readonly heading?: string; readonly figures: readonly PublishedFigure[] }[],
): TemplateSheet {
  return {
    name: "Published",
    role: "published",
    columns: [30, 50, 20, 20, 20, 14, 62],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Published against computed",
        description:
          "Figures of the published worked example beside those computed here from the current assumptions; change an assumption and the two part",
      },
      ...groups.flatMap(({ heading, figures }): Block[] => [
        ...(heading === undefined ? [] : [{ kind: "heading", level: 2, text: heading } as const]),
        figures.length === 0 ? NOTHING_PRINTED : { kind: "published", figures },
      ]),
    ],
  };
}
