/** The second round trip: everything a plan holds, queued at once. */
import { sheetAreaReference } from "../address";
import type { PlannedSheet, WorkbookPlan } from "../plan-types";
import { MARK, writeSections } from "../sheet-marks";
import { supportsNotes } from "./office-support";
import { writeCells, writeNotes } from "./write-cells";
import { writeCharts } from "./write-charts";
import { writePrintSetUp, writeView } from "./write-print";
import { writeConditionalLooks, writeValidations } from "./write-rules";
import { writeProtection } from "./write-protection";
import { writeStyles } from "./write-styles";
import type { StyleName } from "../styles";

/** What one run of an insertion is known by, also when it broke off halfway. */
export interface InsertionRun {
  readonly insertionId: string;
  /** Sheets have this in front of their number until they are marked as this insertion's. */
  readonly provisionalName: string;
  readonly addedStyles: readonly StyleName[];
}

/** Names of sheets that bear no mark yet, should the work break off before they get it. */
export function provisionalSheetName(run: InsertionRun, index: number): string {
  return `${run.provisionalName} ${index + 1}`;
}

/** Queues the whole plan; nothing happens before the next `context.sync`. */
export function writePlan(context: Excel.RequestContext, plan: WorkbookPlan, run: InsertionRun): void {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheets = plan.sheets.map((sheet, index) => ({
    plan: sheet,
    sheet: addSheet(context, plan, sheet, run, index),
  }));
  writeStyles(context, run.addedStyles);
  // Names before formulas, on all sheets: a formula that does not know a name would keep #NAME?.
  for (const each of sheets) writeNames(each.sheet, each.plan);
  for (const each of sheets) writeCells(each.sheet, each.plan);
  for (const each of sheets) {
    writeValidations(each.sheet, each.plan);
    writeConditionalLooks(each.sheet, each.plan);
    writeView(each.sheet, each.plan);
    writePrintSetUp(each.sheet, each.plan);
    if (supportsNotes()) writeNotes(each.sheet, each.plan);
  }
  // A chart may draw a table of another sheet, so charts come when all tables are there.
  for (const each of sheets) writeCharts(context, each.sheet, each.plan);
  for (const each of sheets) writeProtection(each.sheet, each.plan);
}

function addSheet(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  planned: PlannedSheet,
  run: InsertionRun,
  index: number,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(provisionalSheetName(run, index));
  const marks: Readonly<Record<string, string>> = {
    [MARK.insertion]: run.insertionId,
    [MARK.template]: plan.templateId,
    [MARK.title]: plan.title,
    [MARK.role]: planned.role,
    [MARK.narrative]: plan.narrative,
    [MARK.version]: plan.version,
    [MARK.sections]: writeSections(plan.sections),
  };
  for (const [key, value] of Object.entries(marks)) if (value !== "") sheet.customProperties.add(key, value);
  sheet.name = planned.name;
  return sheet;
}

function writeNames(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  for (const name of plan.names)
    sheet.names.add(name.name, `=${sheetAreaReference(name.sheet, name.area)}`, name.comment);
}
