/** Every cell of a sheet: errors, and what its formula holds. */
import { STATE_WORDS } from "../plan/case-state";
import { cellAddress } from "../address";
import type { MarkedSheet } from "../sheet-marks";
import type { Finding } from "./check-workbook";
import { formulaFaults } from "./formula-faults";

export function loadCells(context: Excel.RequestContext, sheetId: string): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getUsedRangeOrNullObject(true)
    .load("formulas,values,rowIndex,columnIndex");
}

export function checkCells(sheet: MarkedSheet, range: Excel.Range): Finding[] {
  if (range.isNullObject)
    return [{ rule: "The case has all its sheets", message: `"${sheet.name}" is empty.`, sheet: sheet.name }];
  const findings: Finding[] = [];
  const formulas: unknown[][] = range.formulas;
  const values: unknown[][] = range.values;
  formulas.forEach((cells, rowOffset) =>
    cells.forEach((formula, columnOffset) => {
      const place = {
        sheet: sheet.name,
        address: cellAddress(range.rowIndex + rowOffset, range.columnIndex + columnOffset),
      };
      findings.push(...checkCell(formula, values[rowOffset]?.[columnOffset], values[rowOffset] ?? [], place));
    }),
  );
  return findings;
}

/** One mistake made in a whole column would bury everything else, so each cell speaks once per rule. */
function checkCell(
  formula: unknown,
  value: unknown,
  row: readonly unknown[],
  place: { sheet: string; address: string },
): Finding[] {
  const at = `${place.sheet}, ${place.address}`;
  if (typeof value === "string" && /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(value)) {
    return [{ rule: "No errors", message: `${at} shows ${value}.`, ...place }];
  }
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  if (value === STATE_WORDS.fail || value === STATE_WORDS.unknown) {
    const label = row.find((cell) => typeof cell === "string" && cell !== "");
    return [{ rule: "Every check passes", message: `${at}: "${String(label)}" does not hold.`, ...place }];
  }
  if (value === STATE_WORDS.sensitivity || value === STATE_WORDS.review || value === STATE_WORDS.missing) {
    const label = row.find((cell) => typeof cell === "string" && cell !== "");
    return [{ rule: RULE_OF_STATE[value], message: `${at}: "${String(label)}": ${value}.`, ...place }];
  }
  return formulaFaults(formula).map(({ rule, message }) => ({ rule, message: `${at} ${message}.`, ...place }));
}

const RULE_OF_STATE = {
  [STATE_WORDS.missing]: "Every assumption is filled",
  [STATE_WORDS.sensitivity]: "A weak assumption that matters has a sensitivity",
  [STATE_WORDS.review]: "No review is overdue",
} as const;
