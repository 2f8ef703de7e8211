import { BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { GridEngine } from "../engine";

/**
 * Shows a formula in the formula bar and the cell editor as it was written: the sheet's own names without the sheet.
 *
 * The grid's own step puts the formula as it is kept in its place and ends the chain, so that this has to come after the chain.
 */
export function showOwnNamesBare(engine: GridEngine): void {
  const interceptors = engine.injector.get(SheetInterceptorService).writeCellInterceptor;
  const compose = interceptors.fetchThroughInterceptors.bind(interceptors);
  const composeShown: typeof interceptors.fetchThroughInterceptors = (point) => {
    const composed = compose(point);
    if (String(point) !== String(BEFORE_CELL_EDIT)) return composed;
    return (given, place) => {
      const edited = composed(given, place);
      if (!isFormulaCell(edited) || !isPlace(place)) return edited;
      return { ...edited, f: engine.names.shown(edited.f, place.subUnitId) };
    };
  };
  interceptors.fetchThroughInterceptors = composeShown;
}

function isFormulaCell(cell: unknown): cell is { readonly f: string } {
  return typeof cell === "object" && cell !== null && "f" in cell && typeof cell.f === "string";
}

function isPlace(place: unknown): place is { readonly subUnitId: string } {
  return typeof place === "object" && place !== null && "subUnitId" in place && typeof place.subUnitId === "string";
}
