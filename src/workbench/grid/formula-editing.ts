import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { GridEngine } from "./engine";

/** Shows a formula in the formula bar and the cell editor as Excel does: the sheet's own names without the sheet. */
export function editFormulasAsShown(engine: GridEngine): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 200,
    handler: (cell, location, next) =>
      next(cell?.f ? { ...cell, f: engine.names.shown(cell.f, location.subUnitId) } : cell),
  });
}
