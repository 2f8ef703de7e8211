/** Reads the two sheets that bidders get from the workbook, and refuses while they are not fit to be sent. */
import { checkCase } from "../templates/case-validation";
import type { CaseValues } from "../templates/case";
import { cellName } from "../templates/cell-names";
import { BIDDER_SHEETS } from "../templates/tenders/schedule-shape";
import type { OpportunityTemplate } from "../templates/template";
import { areaAddress, cellAddress } from "./address";
import { asWorkbookError } from "./insertions";
import { WorkbookError } from "./plain-failure";
import type { Area, PlannedSheet } from "./plan-types";
import { planWorkbook } from "./plan/plan-workbook";
import { readCase } from "./read-case";
import { readSheets } from "./sheet-marks";
import { extentOf } from "./writer/write-cells";

/** A sheet for bidders: how it was laid out, the name it has in their file, and what its cells hold now. */
export interface BidderSheet {
  readonly plan: PlannedSheet;
  readonly name: string;
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

export interface ScheduleForBidders {
  readonly values: CaseValues;
  readonly sheets: readonly BidderSheet[];
}

const WHAT = "The file for bidders was not made.";
/** In the order of the file's tabs. */
const ROLES = ["instructions", "prices"] as const;

/**
 * The sheets "Instructions" and "Prices" of an inserted schedule as they stand in the workbook now.
 *
 * @param insertionId As `listInsertions` gives it.
 * @param template The template it was made from.
 * @param options Day and version, as for an insertion; neither gets into the sheets.
 * @returns The case and both sheets, in the order of the file.
 * @throws WorkbookError in plain words: an assumption is missing or wrong, a bidder's cell is filled in already, a cell shows an
 * error, or the sheet "Prices" no longer has the lines of the table.
 */
export async function readBidderSheets(
  insertionId: string,
  template: OpportunityTemplate,
  options: { readonly asAt: string; readonly version: string },
): Promise<ScheduleForBidders> {
  const values = await readCase(insertionId, template);
  refuseUnready(template, values);
  const plan = planWorkbook(template, values, { ...options, insertion: 1, takenSheetNames: [] });
  const planned = ROLES.map((role) => plan.sheets.find((sheet) => sheet.role === role));
  try {
    return await Excel.run(async (context) => {
      const { marked } = await readSheets(context);
      const ranges = ROLES.map((role, index) => {
        const found = marked.find((sheet) => sheet.insertionId === insertionId && sheet.role === role);
        const sheetPlan = planned[index];
        if (found === undefined || sheetPlan === undefined) {
          throw refusal(
            `The sheet “${BIDDER_SHEETS[role]}” of this schedule is no longer in the workbook.`,
            "Undo its deletion, or insert the template again.",
          );
        }
        const area = { row: 0, column: 0, ...extentOf(sheetPlan) };
        const sheet = context.workbook.worksheets.getItem(found.id);
        return { found, sheetPlan, name: BIDDER_SHEETS[role], range: sheet.getRange(areaAddress(area)).load("values") };
      });
      await context.sync();
      const sheets = ranges.map(({ found, sheetPlan, name, range }) => {
        const held = range.values as (string | number | boolean)[][];
        refuseFilled(found.name, sheetPlan, held);
        refuseErrors(found.name, held);
        return { plan: sheetPlan, name, values: held };
      });
      ranges.forEach(({ found, sheetPlan, range }, index) => {
        if (ROLES[index] === "prices") refuseOtherLines(found.name, sheetPlan, range.values, values);
      });
      return { values, sheets };
    });
  } catch (error) {
    throw asWorkbookError(error, WHAT);
  }
}

function refusal(why: string, remedy: string): WorkbookError {
  return new WorkbookError({ what: WHAT, why, remedy });
}

/** Missing or wrong assumptions, and assumptions that contradict each other. */
function refuseUnready(template: OpportunityTemplate, values: CaseValues): void {
  const fields = checkCase(template, values);
  const preview = template.preview(values);
  const problem = fields[0] ?? (preview.ready ? undefined : preview.problems[0]);
  if (problem !== undefined) {
    throw refusal(problem.message, "Correct it on the assumptions sheet or with “Edit assumptions”, then save again.");
  }
}

/** A price typed for a trial would go out to every bidder. */
function refuseFilled(name: string, { protection }: PlannedSheet, held: BidderSheet["values"]): void {
  const filled = (protection?.open ?? []).flatMap((area) =>
    cellsIn(area).filter(([row, column]) => (held[row]?.[column] ?? "") !== ""),
  );
  const [first] = filled;
  if (first === undefined) return;
  const cells = filled.length === 1 ? "1 cell of the bidder is" : `${filled.length} cells of the bidder are`;
  throw refusal(
    `On “${name}” ${cells} filled in, the first in ${cellAddress(...first)}.`,
    "Clear the yellow cells, then save again.",
  );
}

function refuseErrors(name: string, held: BidderSheet["values"]): void {
  held.forEach((cells, row) => {
    const column = cells.findIndex((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value));
    if (column >= 0) {
      throw refusal(
        `On “${name}” the cell ${cellAddress(row, column)} shows ${String(cells[column])}.`,
        "Check the workbook, correct what it names, then save again.",
      );
    }
  });
}

/** Rows added to the table by hand have no line on the sheet; headers and labels are what returns are read by. */
function refuseOtherLines(
  name: string,
  plan: PlannedSheet,
  held: readonly (readonly unknown[])[],
  values: CaseValues,
): void {
  const moved = plan.cells.find(
    ({ row, column, value }) => typeof value === "string" && value !== "" && held[row]?.[column] !== value,
  );
  if (moved !== undefined) {
    throw refusal(
      `On “${name}” the cell ${cellAddress(moved.row, moved.column)} should read “${String(moved.value)}” and reads “${String(held[moved.row]?.[moved.column] ?? "")}”.`,
      "Insert the template again with “Edit assumptions”, and save from the new sheets.",
    );
  }
  const area = plan.names.find((each) => each.name === cellName({ id: "offer", part: "reference" }))?.area;
  const shown = area === undefined ? [] : cellsIn(area).map(([row, column]) => String(held[row]?.[column] ?? ""));
  const expected = (values.tables["lines"] ?? []).map((row) => String(row["reference"] ?? ""));
  const different = expected.findIndex((reference, index) => reference !== (shown[index] ?? ""));
  if (different >= 0) {
    throw refusal(
      `“${name}” does not show the lines of the table: row ${different + 1} of the table is “${expected[different] ?? ""}”, the sheet shows “${shown[different] ?? ""}”.`,
      "Insert the template again with “Edit assumptions”, and save from the new sheets.",
    );
  }
}

function cellsIn(area: Area): (readonly [row: number, column: number])[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => [
    area.row + Math.floor(index / area.columns),
    area.column + (index % area.columns),
  ]);
}
