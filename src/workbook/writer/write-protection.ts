/** Locks a sheet that others are to fill in: only its open cells take anything. */
import { areaAddress } from "../address";
import type { PlannedSheet } from "../plan-types";
import { extentOf } from "./write-cells";

/** Somebody may make a column wider to read it; nothing else of the sheet is theirs to change. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: "Normal",
};

/** Comes last of all that is written to a sheet: nothing more could be. */
export function writeProtection(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  if (plan.protection === undefined) return;
  // A council may have adapted the styles, so what is open is said cell by cell and not left to them.
  sheet.getRange(areaAddress({ row: 0, column: 0, ...extentOf(plan) })).format.protection.locked = true;
  for (const area of plan.protection.open) sheet.getRange(areaAddress(area)).format.protection.locked = false;
  // No password: it guards against slips, and a lost password would keep the council itself out.
  sheet.protection.protect(ALLOWED);
}
