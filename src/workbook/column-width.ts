/** Width in points of one character of the standard font, and what Excel adds to a column beside its characters. */
export const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

/** Characters that a cell merged across columns gains with every column after its first: the padding between them. */
export const MERGED_CHARACTERS = COLUMN_PADDING_POINTS / POINTS_PER_CHARACTER;

/** Width in points of a column that is so many characters wide. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_PADDING_POINTS;
}
