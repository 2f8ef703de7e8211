import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { PLAIN_FORMAT } from "../host/cell-format";
import { cellText } from "./cells/cell-text";
import type { GridEngine } from "./engine";
import { textWidthPixels } from "./text-measure";

const cellPaddingPixels = 6;
/** Later than the grid's own cutting of numbers to twelve digits, so that this has the last word. */
const priority = 5;

/**
 * Shows a number without a format of its own as Excel does: rounded to as many digits as its column has room for. The value
 * in the cell keeps all of them.
 */
export function fitPlainNumbers(engine: GridEngine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (!cell || cell.t !== CellValueType.NUMBER || typeof cell.v !== "number") return next(cell);
      const pattern = location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
      if (pattern !== "General") return next(cell);
      const room = location.worksheet.getColumnWidth(location.col) - cellPaddingPixels;
      return next({ ...cell, v: fittingText(cell.v, room) });
    },
  });
}

/**
 * A number in as many digits as fit: whole numbers keep theirs, fractions lose their last ones.
 *
 * @param value The number.
 * @param roomPixels Width that it may take.
 * @example fittingText(35.093907692307695, 58) // "35.09391"
 */
export function fittingText(value: number, roomPixels: number): string {
  const full = cellText(value, "General");
  if (Number.isInteger(value) || textWidthPixels(full, PLAIN_FORMAT) <= roomPixels) return full;
  const whole = Math.trunc(value).toString();
  for (let decimals = full.length - whole.length - 1; decimals > 0; decimals -= 1) {
    const text = String(Number(value.toFixed(Math.min(20, decimals))));
    if (textWidthPixels(text, PLAIN_FORMAT) <= roomPixels) return text;
  }
  return value.toFixed(0);
}
