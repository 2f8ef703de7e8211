/** Cells of a protected sheet that whoever gets it fills in. */
import type { Accepts } from "./inputs";
import type { Format } from "./template";

/** A cell that whoever gets a protected sheet fills in. In its formulas `{row.ceiling}` is the cell of that column in the same row. */
export interface OpenCell {
  readonly accepts: Accepts;
  /** Shown when the cell is selected. */
  readonly help: string;
  /** What an entry has to satisfy beyond its type; Excel refuses any other. */
  readonly rule?: string;
  /** What the refusal says. */
  readonly refusal?: string;
  /** When an entry that is accepted is nevertheless marked in amber. */
  readonly warning?: string;
}

/** Labels with an open cell beside each, on a protected sheet: what whoever fills the sheet in says of themselves. */
export interface OpenFieldsBlock {
  readonly kind: "openFields";
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly format: Format;
    readonly cell: Pick<OpenCell, "accepts" | "help">;
  }[];
}
