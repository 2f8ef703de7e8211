import { type ReturnLimits } from "../limits";
import { ReturnRefusal } from "../refusal";

const MOST_BLANK_ROWS = 100_000;
const MOST_AREAS = 1_000;

/** Counts what a sheet holds while it is read, and refuses the file as soon as it is more than a return can have. */
export class SheetCounter {
  private rows = 0;
  private cells = 0;
  private areas = 0;

  constructor(private readonly limits: ReturnLimits) {}

  countRow(): void {
    this.rows += 1;
    if (this.rows > this.limits.rows) throw tooMany("too-many-rows", "rows", this.limits.rows);
  }

  /** Blank rows of a .csv file are no limit's matter, until there are more of them than any sheet's formats leave behind. */
  checkRowNumber(row: number): void {
    if (row > MOST_BLANK_ROWS) throw tooMany("too-many-rows", "rows", MOST_BLANK_ROWS);
  }

  countCell(): void {
    this.cells += 1;
    if (this.cells > this.limits.cells) throw tooMany("too-many-cells", "filled cells", this.limits.cells);
  }

  /** Merged cells and array formulas: each is looked for in many cells later. */
  countArea(): void {
    this.areas += 1;
    if (this.areas > MOST_AREAS) throw tooMany("too-many-cells", "merged cells and array formulas", MOST_AREAS);
  }

  checkCharacters(count: number, address: string): void {
    if (count > this.limits.cellCharacters) {
      throw new ReturnRefusal(
        "too-many-cells",
        `Cell ${address} holds more than ${inWords(this.limits.cellCharacters)} characters, more than Excel itself can hold.`,
        address,
      );
    }
  }
}

function tooMany(code: "too-many-rows" | "too-many-cells", what: string, accepted: number): ReturnRefusal {
  return new ReturnRefusal(
    code,
    `The sheet has more than ${inWords(accepted)} ${what}; a return has as many lines as the schedule. Reading stopped there. Ask for the schedule as it was issued.`,
  );
}

function inWords(count: number): string {
  return count.toLocaleString("en-GB");
}
