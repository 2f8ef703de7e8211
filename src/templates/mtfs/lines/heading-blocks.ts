/** The paragraphs of a report: each line's heading, generated from its levels, and what is said of it. */
import type { Block, LineColumn } from "../../template";

/** Widths of a sheet of headings and paragraphs. */
export const HEADING_WIDTHS: readonly number[] = [70, 92];

const LEVELS = "{line.yearOne}:{line.yearFour}";
/** "£1,000,000 saving in 2025/26 rising to £4,000,000 in 2028/29", and the signs between the words. */
const AMOUNTS_AND_YEARS = 75;
const NARRATIVE: LineColumn = {
  id: "narrative",
  header: "What it is",
  formula: "={line.narrative}",
  format: "text",
};

/** Id of the computed table with a group's headings. */
export function headingsId(table: string): string {
  return `${table}Headings`;
}

export function growthHeadings(table: string): Block {
  return headings(
    table,
    orNil(`CARECASE.GROWTHHEADING({line.reference},{line.title},{levels.years},${LEVELS},{line.stars},{levels.unit})`),
  );
}

export function savingsHeadings(table: string): Block {
  return headings(
    table,
    orNil(
      `CARECASE.SAVINGSHEADING({line.reference},{line.type},{line.title},{levels.years},${LEVELS},{line.stars},{levels.unit})`,
    ),
  );
}

/** A line kept for its reference, with nil in every year, has no amount to put into its heading. */
function orNil(heading: string): string {
  return `=IF(SUMPRODUCT(ABS(${LEVELS}))=0,{line.reference}&" "&{line.title}&" - nil in every year",${heading})`;
}

function headings(table: string, formula: string): Block {
  return {
    kind: "lines",
    id: headingsId(table),
    table,
    columns: [
      { id: "heading", header: "Line", formula, format: "text", furtherCharacters: AMOUNTS_AND_YEARS },
      NARRATIVE,
    ],
  };
}
