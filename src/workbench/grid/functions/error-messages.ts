import type { ExcelError } from "./excel-error";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The messages behind the errors that cells show; a cell keeps the latest. */
export class ErrorMessages {
  private readonly byCell = new Map<string, ExcelError>();

  put(place: Place, error: ExcelError): void {
    this.byCell.set(keyOf(place), error);
  }

  /** The message behind a cell's error, if that cell shows that very code and a function gave a message with it. */
  at(place: Place, code: string): string | undefined {
    const error = this.byCell.get(keyOf(place));
    return error?.code === code ? error.message : undefined;
  }
}

function keyOf(place: Place): string {
  return `${place.sheetId}!${place.row}:${place.column}`;
}
