/** Lays the blocks of one sheet, one below another. */
import type { CaseValues } from "../../templates/case";
import { inputsOf } from "../../templates/case-values";
import { includesSection } from "../../templates/sections";
import type { Block, EntriesBlock, OpportunityTemplate, TemplateSheet } from "../../templates/template";
import { layAbout, type AboutContext } from "./about-block";
import { layChecks, layPublished, publishedWidths } from "./assurance-blocks";
import { CASE_STATE, CONVENTION_INPUTS } from "./case-state";
import type { Definitions } from "./definitions";
import { layChart, layGrid, layRows, laySpill } from "./figure-blocks";
import { layLines } from "./lines-block";
import { layBullets, layFacts, layHeading, layHeadline, layText, layTitle } from "./narrative-blocks";
import { layOpenFields } from "./open-cells";
import { layRegister } from "./register-block";
import { registerWidths } from "./register-columns";
import { layInputTable, rowsOf } from "./register-tables";
import { SheetDraft } from "./sheet-draft";

export interface LayContext extends AboutContext {
  readonly values: CaseValues;
  readonly definitions: Definitions;
}

export function laySheet(sheet: TemplateSheet, name: string, context: LayContext): SheetDraft {
  const draft = new SheetDraft(name, sheet.role, sheet.orientation, columnWidths(sheet), context.definitions);
  includedBlocks(sheet, context).forEach((block, index) => {
    draft.place = placeName(block, index);
    const firstRow = draft.row;
    layBlock(draft, block, context);
    draft.blocks.push({ firstRow, lastRow: draft.row - 1, block });
  });
  return draft;
}

/** The sheet's blocks without those of sections that the case leaves out. */
function includedBlocks(sheet: TemplateSheet, { template, values }: LayContext): readonly Block[] {
  return sheet.blocks.filter(({ section }) => section === undefined || includesSection(template, values, section));
}

/** Tables that stand on a sheet of their own instead of beneath the register. */
function tablesElsewhere(context: LayContext): ReadonlySet<string> {
  const blocks = context.template.sheets.flatMap((sheet) => includedBlocks(sheet, context));
  return new Set(blocks.flatMap((block) => (block.kind === "entries" ? [block.table] : [])));
}

function layEntries(draft: SheetDraft, block: EntriesBlock, { template, values }: LayContext): void {
  const table = template.tables.find(({ id }) => id === block.table);
  if (table === undefined) throw new Error(`${draft.name}, ${draft.place}: there is no input table "${block.table}"`);
  layInputTable(draft, table, rowsOf(table, values.tables[table.id]), block.title !== false);
}

function columnWidths(sheet: TemplateSheet): readonly number[] {
  if (sheet.blocks.some((block) => block.kind === "assumptions")) return registerWidths(sheet.columns);
  return sheet.blocks.some((block) => block.kind === "published") ? publishedWidths(sheet.columns) : sheet.columns;
}

/** "block 4 (rows recommendedTarget)": enough to find it in the template. */
function placeName(block: Block, index: number): string {
  const name =
    "id" in block && block.id !== undefined
      ? block.id
      : block.kind === "rows"
        ? (block.rows[0]?.id ?? "")
        : block.kind === "heading" || block.kind === "title"
          ? block.text
          : "";
  return `block ${index + 1} (${`${block.kind} ${name}`.trim()})`;
}

function layBlock(draft: SheetDraft, block: Block, context: LayContext): void {
  const { narrative } = context;
  switch (block.kind) {
    case "title":
      return layTitle(draft, block, block.status ?? statusFormula(context.template));
    case "heading":
      return layHeading(draft, block);
    case "text":
      return layText(draft, block, narrative);
    case "bullets":
      return layBullets(draft, block, narrative);
    case "headline":
      return layHeadline(draft, block);
    case "rows":
      return layRows(draft, block);
    case "spill":
      return laySpill(draft, block, context.values);
    case "grid":
      return layGrid(draft, block, narrative);
    case "lines":
      return layLines(draft, block, context.template, context.values);
    case "entries":
      return layEntries(draft, block, context);
    case "openFields":
      return layOpenFields(draft, block);
    case "facts":
      return layFacts(draft, block, narrative);
    case "chart":
      return layChart(draft, block);
    case "checks":
      return layChecks(draft, block, narrative);
    case "published":
      return layPublished(draft, block);
    case "assumptions":
      return layRegister(draft, context.template, context.values, context.asAt, tablesElsewhere(context));
    case "about":
      return layAbout(draft, block, context);
  }
}

/** As-at date, price base, weeks per year and the state of the checks, on every sheet; it says so while something is blank. */
function statusFormula(template: OpportunityTemplate): string {
  const ids = new Set(inputsOf(template).map((input) => input.id));
  const { asAt, priceBase, weeksPerYear } = CONVENTION_INPUTS;
  const or = (id: string, shown: string) => `IF(ISBLANK({${id}}),"not given",${shown})`;
  const parts = [
    ids.has(asAt)
      ? `"Data as at "&${or(asAt, `TEXT({${asAt}},"d mmm yyyy")`)}`
      : `"Case of "&TEXT({${CASE_STATE.caseDate}},"d mmm yyyy")`,
    ...(ids.has(priceBase) ? [`"Price base "&${or(priceBase, `{${priceBase}}`)}`] : []),
    ...(ids.has(weeksPerYear) ? [`"Weeks per year "&${or(weeksPerYear, `{${weeksPerYear}}`)}`] : []),
    `{${CASE_STATE.checksState}}`,
  ];
  return `=${parts.join('&"  ·  "&')}`;
}
