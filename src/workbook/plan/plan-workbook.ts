/** From a template and the assumptions of a case to a plan: plain data that a writer turns into sheets. */
import { checkCase } from "../../templates/case-validation";
import type { CaseValues } from "../../templates/case";
import { isIsoDate } from "../../templates/financial-year";
import { sectionsOf } from "../../templates/sections";
import type { OpportunityTemplate, TemplateSheet } from "../../templates/template";
import type { PlannedSheet, WorkbookPlan } from "../plan-types";
import { COLOURS } from "../styles";
import { columnPoints } from "../column-width";
import { cellName } from "../../templates/cell-names";
import { CASE_STATE } from "./case-state";
import { refuseCycles } from "./cycles";
import { Definitions } from "./definitions";
import { laySheet, type LayContext } from "./lay-sheet";
import { pageBreaks } from "./page-breaks";
import { planChart } from "./plan-charts";
import { SheetReferences } from "./resolve-references";
import type { SheetDraft } from "./sheet-draft";
import { refuseOverlaps } from "./sheet-layout-rules";
import { freeInsertion, sheetNames } from "./sheet-names";

export interface PlanOptions {
  /** 1 for the first insertion in a workbook, 2 for the second. Absent: the first that clashes with no sheet. */
  readonly insertion?: number;
  /** Names of the sheets the workbook has already. */
  readonly takenSheetNames: readonly string[];
  /** Day of the case, ISO. */
  readonly asAt: string;
  /** Version of CareCase. */
  readonly version: string;
}

/** A case whose fields cannot be used as they stand; blank fields are no such problem. */
export class CaseError extends Error {
  constructor(readonly problems: readonly { readonly field: string; readonly message: string }[]) {
    super(problems.map((problem) => problem.message).join("\n"));
    this.name = "CaseError";
  }
}

/**
 * Lays a template's blocks out for a case: every cell, name, validation and chart with its address.
 *
 * @param template The opportunity.
 * @param values The case. Blank fields are allowed: the sheets then show what is missing instead of figures.
 * @param options Where the plan is to fit in.
 * @returns A plan that knows nothing of any particular workbook but the sheet names it keeps clear of.
 * @throws CaseError when a value is of the wrong type or out of range; Error naming template, block and id when the template
 * refers to something that does not exist, repeats an id or refers to itself in a circle.
 * @example planWorkbook(template, workedCase(template), { takenSheetNames: ["Sheet1"], asAt: "2026-01-31", version: "0.1.0" })
 */
export function planWorkbook(template: OpportunityTemplate, values: CaseValues, options: PlanOptions): WorkbookPlan {
  const wrong = checkCase(template, values).filter((problem) => problem.missing !== true);
  if (wrong.length > 0) throw new CaseError(wrong);
  if (!isIsoDate(options.asAt)) throw new Error(`asAt: found "${options.asAt}"; give a day such as 2026-01-31`);
  const insertion = options.insertion ?? freeInsertion(template, options.takenSheetNames);
  const names = sheetNames(template, insertion);
  const taken = new Set(options.takenSheetNames.map((name) => name.toLowerCase()));
  const clash = names.find((name) => taken.has(name.toLowerCase()));
  if (clash !== undefined) throw new Error(`The workbook already has a sheet called "${clash}"`);

  for (const kind of ["assumptions", "checks"] as const) requireOneBlock(template, kind);
  template.sheets.forEach((sheet) => requireRole(template.title, sheet));
  const definitions = new Definitions();
  const context: LayContext = {
    template,
    values,
    definitions,
    narrative: values.narrative ?? "prompts",
    version: options.version,
    asAt: options.asAt,
    sheets: template.sheets.map((sheet, index) => ({ name: names[index] ?? sheet.name, about: contentsOf(sheet) })),
  };
  const drafts = template.sheets.map((sheet, index) => laySheet(sheet, names[index] ?? sheet.name, context));
  refuseCycles(template.title, drafts, definitions);
  const sheets = drafts.map((draft, index) =>
    finishSheet(draft, definitions, template, template.sheets[index]?.protected === true),
  );
  sheets.forEach(refuseOverlaps);
  const openOn = template.sheets.findIndex(({ role }) => role === "proposal" || role === "prices");
  const master = definitions.get(CASE_STATE.masterCheck);
  return {
    templateId: template.id,
    title: template.title,
    insertionId: `${template.id}/${insertion}`,
    narrative: context.narrative,
    sections: sectionsOf(template, values),
    version: options.version,
    sheets,
    openOn: names[Math.max(openOn, 0)] ?? "",
    masterCheck: master === undefined ? undefined : { sheet: master.sheet, name: cellName(master.reference) },
  };
}

/** The title stands on every page; what comes below it is kept in pieces. */
function breaksOf(draft: SheetDraft): number[] {
  const pieces = draft.blocks
    .filter(({ block }) => block.kind !== "title")
    .map(({ firstRow, lastRow, block }) => ({
      firstRow,
      height: draft.heightOf(firstRow, lastRow),
      keepWithNext: block.kind === "heading",
      startsPage: block.kind === "heading" && block.pageBreak === true,
    }));
  return pageBreaks(pieces, {
    orientation: draft.orientation,
    sheetWidth: draft.widths.reduce((sum, characters) => sum + columnPoints(characters), 0),
    titleHeight: draft.heightOf(0, draft.freezeRows),
  });
}

/** What a sheet holds, in the words under its title. */
function contentsOf({ blocks }: TemplateSheet): string {
  const title = blocks.find((block) => block.kind === "title");
  return title?.description ?? "";
}

function requireOneBlock(template: OpportunityTemplate, kind: "assumptions" | "checks"): void {
  const count = template.sheets.flatMap((sheet) => sheet.blocks).filter((block) => block.kind === kind).length;
  if (count !== 1) throw new Error(`${template.title}: a template has one "${kind}" block; found ${count}`);
}

/** Case and checker look for the register on the one sheet that is called after it. */
function requireRole(title: string, { name, role, blocks }: TemplateSheet): void {
  const isRegister = blocks.some(({ kind }) => kind === "assumptions");
  if (isRegister === (role === "assumptions")) return;
  throw new Error(
    isRegister
      ? `${title}, ${name}: the sheet with the register has the role "assumptions"; found "${role}"`
      : `${title}, ${name}: a sheet of input tables has the role "entries"; "assumptions" is the register's`,
  );
}

const TAB_COLOURS: Readonly<Record<TemplateSheet["role"], string>> = {
  about: COLOURS.muted,
  proposal: COLOURS.accent,
  assumptions: "#C9A227",
  working: COLOURS.rule,
  checks: COLOURS.link,
  published: COLOURS.third,
  entries: "#C9A227",
  instructions: COLOURS.muted,
  prices: COLOURS.accent,
};

function finishSheet(
  draft: SheetDraft,
  definitions: Definitions,
  template: OpportunityTemplate,
  isProtected: boolean,
): PlannedSheet {
  const references = new SheetReferences(draft.name, definitions, template.title);
  // The reader finds a case's tables by their names on the register's sheet, wherever they stand.
  if (draft.blocks.some(({ block }) => block.kind === "assumptions"))
    for (const { id } of template.tables) references.nameOf({ id }, "the register");
  const cells = draft.cells.map((cell) => references.resolve(cell));
  const charts = draft.charts.map((chart) => planChart(chart, references));
  const lastRow = Math.max(draft.row - 1, 1);
  return {
    name: draft.name,
    role: draft.role,
    columnWidths: draft.widths,
    rowHeights: [...draft.heights].map(([row, points]) => ({ row, points })).sort((one, other) => one.row - other.row),
    cells,
    formats: draft.formats,
    merges: draft.merges,
    names: references.names(),
    validations: draft.validations,
    rules: draft.rules,
    charts,
    ...(isProtected && { protection: { open: draft.open } }),
    freezeRows: draft.freezeRows,
    tabColour: TAB_COLOURS[draft.role],
    print: {
      orientation: draft.orientation,
      area: { row: 0, column: 0, rows: lastRow, columns: draft.lastColumn + 1 },
      titleRows: draft.titleRows,
      breaksBefore: breaksOf(draft),
    },
  };
}
