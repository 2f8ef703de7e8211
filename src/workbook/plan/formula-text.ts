/** Formulas as Excel can hold them. */

const LONGEST_LITERAL = 255;
const LONGEST_FORMULA = 8192;

/** `IF(Ready,...)`: a computing cell shows a text of its own while assumptions are missing, never an error or a zero. */
export function guardFormula(formula: string, readyName: string, whileMissing: string): string {
  return `=IF(${readyName},${formula.slice(1)},"${whileMissing.replaceAll('"', '""')}")`;
}

/** Cuts texts inside a formula that are longer than Excel's 255 characters into pieces joined with `&`. */
export function splitLongTexts(formula: string): string {
  return formula.replace(/"((?:[^"]|"")*)"/g, (literal, inner: string) => {
    const text = inner.replaceAll('""', '"');
    return text.length <= LONGEST_LITERAL ? literal : `(${pieces(text).map(quoted).join("&")})`;
  });
}

function pieces(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += LONGEST_LITERAL - 5)
    parts.push(text.slice(start, start + LONGEST_LITERAL - 5));
  return parts;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function requireFormulaLength(formula: string, place: string): void {
  if (formula.length > LONGEST_FORMULA) {
    throw new Error(`${place}: the formula has ${formula.length} characters; Excel holds ${LONGEST_FORMULA}`);
  }
}

/** A typed text that Excel would read as a number, a date, a logical value or a formula, were the cell not told otherwise. */
export function looksLikeSomethingElse(text: string): boolean {
  return (
    /^\s*[-+=@'£$€(.\d%]/.test(text) ||
    /^(true|false)$/i.test(text.trim()) ||
    /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s/.-]*\d/i.test(text)
  );
}
