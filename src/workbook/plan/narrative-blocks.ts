/** Blocks of words: title, headings, paragraphs, bullets, header tables and the headline. */
import type {
  BulletsBlock,
  FactsBlock,
  HeadingBlock,
  HeadlineBlock,
  TextBlock,
  TitleBlock,
} from "../../templates/template";
import { FIRST_COLUMN, oneCell, type SheetDraft } from "./sheet-draft";

/** Whose words the sheets carry. */
export type Narrative = "worked" | "prompts";

const LONGEST_PROMPT = 240;
/** What stands where results will stand, while assumptions are missing. */
export const NOT_YET = "Fills in when the assumptions are complete";

/** Title, one line of description, and the status line: the workbook's own state unless the sheet says something else. */
export function layTitle(draft: SheetDraft, block: TitleBlock, status: string): void {
  draft.heights.set(0, 8);
  draft.putText(1, FIRST_COLUMN, block.text, "CareCase Title");
  draft.heights.set(1, 32);
  draft.putParagraph(2, FIRST_COLUMN, block.description, "CareCase Subtitle");
  draft.putParagraph(3, FIRST_COLUMN, status, "CareCase Status", block.status === undefined ? null : "");
  // Its formula is much longer than the line it makes.
  draft.heights.set(3, 18);
  draft.freezeRows = 4;
  draft.titleRows = { first: 1, last: 3 };
  draft.endBlock(4);
}

export function layHeading(draft: SheetDraft, block: HeadingBlock): void {
  draft.putText(draft.row, FIRST_COLUMN, block.text, block.level === 1 ? "CareCase Heading 1" : "CareCase Heading 2");
  draft.heights.set(draft.row, block.level === 1 ? 26 : 21);
  // A heading stands close to what it heads.
  draft.row += 1;
}

export function layText(draft: SheetDraft, block: TextBlock, narrative: Narrative): void {
  const text = chooseText(block, narrative);
  const style = block.style === "note" ? "CareCase Note" : "CareCase Text";
  if (text === undefined) {
    layPrompt(draft, draft.row, FIRST_COLUMN, block.prompt ?? "");
  } else {
    const area = draft.putParagraph(draft.row, FIRST_COLUMN, text, style, block.prompt ?? "");
    draft.markPrompt(area, block.prompt);
  }
  if (block.id !== undefined)
    draft.define({ id: block.id }, oneCell(draft.row, FIRST_COLUMN), block.prompt ?? block.id, "text");
  draft.endBlock(draft.row + 1);
}

export function layBullets(draft: SheetDraft, block: BulletsBlock, narrative: Narrative): void {
  const items =
    narrative === "worked"
      ? block.items
      : block.items.filter((item) => item.text.startsWith("=") && item.label === undefined);
  for (const item of items) {
    layBullet(draft, item);
    draft.row += 1;
  }
  if (items.length < block.items.length) {
    layPrompt(draft, draft.row, FIRST_COLUMN, block.prompt);
    draft.row += 1;
  }
  draft.endBlock(draft.row);
}

function layBullet(draft: SheetDraft, item: BulletsBlock["items"][number]): void {
  const style = item.level === 2 ? "CareCase Sub-bullet" : "CareCase Bullet";
  if (item.label !== undefined && draft.lastColumn > FIRST_COLUMN) {
    draft.putText(draft.row, FIRST_COLUMN, item.label, "CareCase Label strong");
    draft.makeRoom(draft.row, item.label, draft.width(FIRST_COLUMN, 1), "CareCase Label strong");
    draft.putParagraph(draft.row, FIRST_COLUMN + 1, beginWithCapital(item.text), "CareCase Text");
    return;
  }
  const mark = item.level === 2 ? "– " : "• ";
  const text = item.text.startsWith("=") ? `="${mark}"&${item.text.slice(1)}` : `${mark}${item.text}`;
  const area = draft.putParagraph(draft.row, FIRST_COLUMN, text, style);
  const further = "word ".repeat(Math.ceil((item.furtherCharacters ?? 0) / "word ".length));
  if (further !== "") draft.makeRoom(draft.row, mark + further, draft.width(area.column, area.columns), style);
}

/** A text that follows its label after a colon stands in a column of its own here, where a sentence begins. */
function beginWithCapital(text: string): string {
  return text.replace(
    /^((?:="|["“‘])?)([a-z])(?=[a-z ])/,
    (_, opening: string, first: string) => opening + first.toUpperCase(),
  );
}

/** Label and text, as the papers' header tables have them. */
export function layFacts(draft: SheetDraft, block: FactsBlock, narrative: Narrative): void {
  for (const fact of block.facts) layFact(draft, fact, narrative, fact.prompt ?? "");
  draft.endBlock(draft.row);
}

export function layFact(
  draft: SheetDraft,
  fact: FactsBlock["facts"][number],
  narrative: Narrative,
  whileMissing: string | null,
): void {
  draft.requireColumns(2, "a table of facts");
  const text = chooseText(fact, narrative);
  draft.putText(draft.row, FIRST_COLUMN, fact.label, "CareCase Label strong");
  draft.makeRoom(draft.row, fact.label, draft.width(FIRST_COLUMN, 1), "CareCase Label strong");
  if (text === undefined) {
    layPrompt(draft, draft.row, FIRST_COLUMN + 1, fact.prompt ?? "");
  } else {
    const area = draft.putParagraph(draft.row, FIRST_COLUMN + 1, text, "CareCase Entry", whileMissing);
    draft.markPrompt(area, fact.prompt);
  }
  if (fact.id !== undefined) draft.define({ id: fact.id }, oneCell(draft.row, FIRST_COLUMN + 1), fact.label, "text");
  draft.row += 1;
}

/** The large figure as the papers print it, its range and its definition beneath. */
export function layHeadline(draft: SheetDraft, block: HeadlineBlock): void {
  draft.putParagraph(draft.row, FIRST_COLUMN, block.label, "CareCase Headline label");
  const figureRow = draft.row + 1;
  draft.putParagraph(figureRow, FIRST_COLUMN, block.formula, "CareCase Headline");
  draft.heights.set(figureRow, 42);
  draft.define({ id: block.id }, oneCell(figureRow, FIRST_COLUMN), block.label, "text");
  draft.row = figureRow + 1;
  const lines = [block.range, block.definition].filter((line) => line !== undefined);
  lines.forEach((line, index) => {
    const area = draft.putParagraph(draft.row, FIRST_COLUMN, line, "CareCase Note", index === 0 ? NOT_YET : "");
    if (index === 0) draft.markPrompt(area, NOT_YET);
    draft.row += 1;
  });
  draft.endBlock(draft.row);
}

/** The worked text, a formula whatever the narrative, or nothing where the prompt is to stand. */
function chooseText(
  block: { readonly text?: string; readonly prompt?: string },
  narrative: Narrative,
): string | undefined {
  if (block.text === undefined || block.text === "") return undefined;
  const holdsForAnyCouncil = block.prompt === undefined || block.text.startsWith("=") || /\{[a-z]/.test(block.text);
  return narrative === "worked" || holdsForAnyCouncil ? block.text : undefined;
}

/** A grey prompt that turns into the user's own text as soon as something else stands in the cell. */
export function layPrompt(draft: SheetDraft, row: number, column: number, prompt: string): void {
  if (prompt.length > LONGEST_PROMPT) {
    throw new Error(
      `${draft.name}, ${draft.place}: the prompt has ${prompt.length} characters; at most ${LONGEST_PROMPT} fit`,
    );
  }
  const area = draft.putParagraph(row, column, prompt, "CareCase Entry");
  draft.markPrompt(area, prompt);
}
