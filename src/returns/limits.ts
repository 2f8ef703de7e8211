/** How large a returned file may be. A filled-in schedule of 60 lines has about 40 kB, 200 rows and 2,000 cells. */
export interface ReturnLimits {
  /** Bytes of the file as it was sent. */
  readonly fileBytes: number;
  /** Files packed inside a workbook. */
  readonly parts: number;
  /** Unpacked bytes of one of them. */
  readonly partBytes: number;
  /** Unpacked bytes of all of them. */
  readonly unpackedBytes: number;
  /** How many times larger a part of over a megabyte may be unpacked than packed. */
  readonly packingRatio: number;
  /** Rows of the sheet that hold something. */
  readonly rows: number;
  /** Cells of the sheet that hold something. */
  readonly cells: number;
  /** Texts that the sheets of a workbook share. */
  readonly sharedTexts: number;
  /** Characters of one cell: what Excel itself can hold. */
  readonly cellCharacters: number;
  /** Characters of a bidder's note that are kept. */
  readonly noteCharacters: number;
}

const MEGABYTE = 1024 * 1024;

/** The limits that hold unless a caller sets narrower ones. They keep the reading of one file under a second or two. */
export const RETURN_LIMITS: ReturnLimits = {
  fileBytes: 8 * MEGABYTE,
  parts: 500,
  partBytes: 16 * MEGABYTE,
  unpackedBytes: 48 * MEGABYTE,
  packingRatio: 200,
  rows: 10_000,
  cells: 100_000,
  sharedTexts: 200_000,
  cellCharacters: 32_767,
  noteCharacters: 1_000,
};
