import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { GridEngine } from "./engine";

/** Shows a formula in the formula bar and the cell editor as Excel does: the sheet's own names without the sheet. */
export function editFormulasAsShown(engine: GridEngine): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 200,
    // After the grid's own, which puts the formula as it is kept into whatever it is given.
    handler: (cell, location, next) => {
      const edited = next(cell);
      return edited?.f ? { ...edited, f: engine.names.shown(edited.f, location.subUnitId) } : edited;
    },
  });
}
