/** Where a printed sheet breaks: between blocks, so that a table is not parted from its heading or torn where it would fit. */

/** What is printed in one piece where a page can hold it. */
export interface Piece {
  readonly firstRow: number;
  /** Points. */
  readonly height: number;
  /** A heading belongs to what follows it. */
  readonly keepWithNext: boolean;
  /** Begins a page, whatever room is left. */
  readonly startsPage: boolean;
}

export interface PrintedPage {
  readonly orientation: "portrait" | "landscape";
  /** Width of the sheet, in points; a wider one than the page is printed smaller. */
  readonly sheetWidth: number;
  /** Height of what is repeated on every page, in points. */
  readonly titleHeight: number;
}

/** A4 less the margins that the print set-up gives it, in points. */
const PRINTABLE = {
  portrait: { width: 510, height: 740 },
  landscape: { width: 757, height: 493 },
} as const;

/**
 * The rows before which a new page begins.
 *
 * @param pieces The blocks below the title, from top to bottom.
 * @param page Paper and scale.
 * @returns Row numbers from zero. A piece longer than a page runs on to the next by itself.
 * @example pageBreaks([{ firstRow: 5, height: 900, ... }, { firstRow: 60, height: 300, ... }], page) // [] or [60]
 */
export function pageBreaks(pieces: readonly Piece[], page: PrintedPage): number[] {
  const { width, height } = PRINTABLE[page.orientation];
  const scale = Math.min(1, width / page.sheetWidth);
  const room = Math.max(1, height / scale - page.titleHeight);
  const breaks: number[] = [];
  let used = 0;
  for (const group of groupsOf(pieces)) {
    const needed = group.reduce((sum, piece) => sum + piece.height, 0);
    const [first] = group;
    if (first === undefined) continue;
    const begins = first.startsPage || (used + needed > room && needed <= room);
    if (begins && used > 0) {
      breaks.push(first.firstRow);
      used = 0;
    }
    used += needed;
    if (used > room) used %= room;
  }
  return breaks;
}

/** Headings together with what they head. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (open === undefined) groups.push((open = [piece]));
    else open.push(piece);
    if (!piece.keepWithNext) open = undefined;
  }
  return groups;
}
