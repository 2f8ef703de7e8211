/** Width in points of one character of the standard font, and what Excel adds to a column beside its characters. */
export const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING_POINTS = 3.75;

/** Width in points of a column that is so many characters wide. */
export function columnPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + COLUMN_PADDING_POINTS;
}
