/** Tells whether anything was typed into sheets since they were made. */

/**
 * A short mark of everything that stands in some sheets: the same sheets with the same contents give the same mark. Formats
 * do not count; a change of a formula's result that spills does. One round trip.
 *
 * @param sheetNames Names of the sheets as they are now.
 * @returns The mark, or a mark that no sheets have when one of them is gone or has another name.
 * @throws Office.js's error when Excel does not answer.
 * @example (await contentsMark(["Case Assumptions"])) === (await contentsMark(["Case Assumptions"])) // true
 */
export async function contentsMark(sheetNames: readonly string[]): Promise<string> {
  return Excel.run(async (context) => {
    const used = sheetNames.map((name) =>
      context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load("address, formulas"),
    );
    await context.sync();
    const contents = used.map((range) => (range.isNullObject ? null : [range.address, range.formulas]));
    return fingerprint(JSON.stringify(contents));
  });
}

const smallPrime = 31;
const largePrime = 131;

/** Two running sums of different step, which no single edit leaves both as they were. */
function fingerprint(text: string): string {
  let first = 0;
  let second = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = (Math.imul(first, smallPrime) + unit) | 0;
    second = (Math.imul(second, largePrime) + unit) | 0;
  }
  return `${text.length}.${first}.${second}`;
}
