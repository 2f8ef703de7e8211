/** The first round trip: what is in the workbook before anything is added. */

export interface WorkbookState {
  readonly sheetIds: ReadonlySet<string>;
  readonly sheetNames: readonly string[];
  /** Lower case: Excel tells styles apart whatever their case. */
  readonly styleNames: ReadonlySet<string>;
  readonly activeSheetId: string;
}

export async function readWorkbookState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, styles } = context.workbook;
  worksheets.load("items/id,items/name");
  styles.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    styleNames: new Set(styles.items.map((style) => style.name.toLowerCase())),
    activeSheetId: active.id,
  };
}
