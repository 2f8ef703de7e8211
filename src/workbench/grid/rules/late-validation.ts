import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { GridEngine } from "../engine";

/** The grid validates changed cells a moment later; by then their sheet may be deleted, and there is nothing to validate. */
export function passOverDeletedSheets(engine: GridEngine): void {
  const service = engine.injector.get(SheetsDataValidationValidatorService);
  const validateRanges = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, sheetId, ranges) =>
    engine.workbook.getSheetBySheetId(sheetId) ? validateRanges(unitId, sheetId, ranges) : Promise.resolve([]);
}
