/** From a template's ids to the names that stand in formulas: `evidenceRate` -> `Evidence_rate`. */

/** `{id}` or `{id.part}`. An array constant such as `{1,2}` is no reference: an id is a single word that begins with a small letter. */
const REFERENCE = /\{([a-z][A-Za-z0-9]*)(?:\.([A-Za-z][A-Za-z0-9]*))?\}/g;

/** Excel functions whose plain name an id could produce; a name that reads like a function misleads, and some engines refuse it. */
const FUNCTION_NAMES = new Set(
  (
    "abs and average base cell choose code columns count date day days decimal delta dollar drop edate error even exact exp " +
    "expand fact false filter find fixed floor forecast frequency growth hour if image index info int intercept lambda large " +
    "left len let linest ln log lookup lower map match max median mid min minute mod mode month na not now npv odd offset or " +
    "phi pi pmt power price product quotient rand rank rate reduce replace right round row rows scan search second sequence " +
    "sign sin slope small sort standardize sum switch take tan text time today trend trim true trunc type unique upper value " +
    "var weekday year yield"
  ).split(" "),
);

export interface Reference {
  readonly id: string;
  readonly part?: string;
}

/** `profile.level`, as messages and maps spell a reference. */
export function referenceKey(reference: Reference): string {
  return reference.part === undefined ? reference.id : `${reference.id}.${reference.part}`;
}

/** Every reference in a formula or a text, in order, repeated ones too. */
export function referencesIn(text: string): Reference[] {
  return [...text.matchAll(REFERENCE)].map((match) => ({ id: match[1] ?? "", part: match[2] }));
}

/** The text with each reference replaced. */
export function replaceReferences(text: string, replacement: (reference: Reference) => string): string {
  return text.replace(REFERENCE, (_, id: string, part: string | undefined) => replacement({ id, part }));
}

/**
 * The name a referenced cell or area gets in the workbook.
 *
 * @param reference An id of a template in camelCase, with the part of a table where there is one.
 * @returns Words joined by underscores, the first capitalised: never a cell address, an R1C1 address or a function's name.
 * @throws Error when no usable name can be made, naming the id.
 * @example cellName({ id: "evidenceRate" }) // "Evidence_rate"
 */
export function cellName(reference: Reference): string {
  const words = `${reference.id} ${reference.part ?? ""}`
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    // A digit of its own word keeps "fte5" from reading as the cell FTE5.
    .replace(/([A-Za-z])([0-9])/g, "$1 $2")
    .trim()
    .toLowerCase()
    .split(/\s+/);
  const joined = words.join("_");
  const name = joined.charAt(0).toUpperCase() + joined.slice(1);
  if (name.length > 255 || /^[rc]$/i.test(name) || !/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
    throw new Error(
      `${referenceKey(reference)}: no name can be made of this id; use words in camelCase, such as evidenceRate`,
    );
  }
  return FUNCTION_NAMES.has(joined) ? `${name}_used` : name;
}
