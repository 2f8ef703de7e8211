import { useEffect, useState } from "react";
import type { HoveredCell } from "../grid/grid-view";
import type { WorkbookSession } from "./workbook-session";

interface Hint {
  readonly text: string;
  readonly leftPixels: number;
  readonly topPixels: number;
}

/** What hovering over a cell tells: the message behind its error, its note, and where its link leads. */
export function CellHints({ session }: { readonly session: WorkbookSession }) {
  const [hint, setHint] = useState<Hint | null>(null);
  useEffect(() => session.view.onHover((cell) => setHint(cell && hintAt(session, cell))), [session]);
  return (
    <div aria-live="polite" className="cell-hints">
      {hint && (
        <div className="cell-hint" style={{ left: hint.leftPixels, top: hint.topPixels }}>
          {hint.text}
        </div>
      )}
    </div>
  );
}

function hintAt({ workbook: { port } }: WorkbookSession, cell: HoveredCell): Hint | null {
  const { sheetId, row, column } = cell;
  const value = port.readCells(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
  const error =
    typeof value === "object" && value !== null && value.message ? `${value.error}  ${value.message}` : null;
  const parts = [error, port.noteAt(sheetId, row, column), port.linkAt(sheetId, row, column)?.screenTip ?? null];
  const text = parts.filter((part): part is string => part !== null && part !== "").join("\n");
  return text ? { text, leftPixels: cell.leftPixels, topPixels: cell.bottomPixels + 4 } : null;
}
