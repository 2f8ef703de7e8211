/** What this Excel can do. */

/** Dynamic arrays, sheet properties, print set-up and named styles are all there from this version on. */
const NEEDED_API = "1.12";
const NOTES_API = "1.18";

export function supportsSheets(): boolean {
  return supports(NEEDED_API);
}

/** Help on hover; where it is missing, the message on selecting a cell says what it accepts all the same. */
export function supportsNotes(): boolean {
  return supports(NOTES_API);
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
