const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date as people in the United Kingdom write it: 29/01/2027, 29.1.27, 29 January 2027, or 2027-01-29.
 *
 * @returns `2027-01-29`, or `null` for anything else, 31/02/2027 included.
 * @example readOfferDate("29/01/2027") // "2027-01-29"
 */
export function readOfferDate(text: string): string | null {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.Z+-]{1,30})?$/.exec(plain);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain);
  if (digits !== null) return isoDate(fullYear(digits[4] ?? ""), Number(digits[3]), Number(digits[1]));
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i.exec(plain);
  if (words === null) return null;
  const month = MONTHS.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return isoDate(fullYear(words[3] ?? ""), month, Number(words[1]));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}
