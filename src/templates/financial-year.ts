/** Financial years and dates as a case holds them. */

/**
 * "2026/27" from any spelling of a financial year, or null.
 *
 * @example financialYearOf("FY 26/27") // "2026/27"
 */
export function financialYearOf(text: string): string | null {
  const match = /^(?:FY\s*)?(\d{4}|\d{2})\s*[/–-]\s*(\d{4}|\d{2})$/i.exec(text.trim());
  const first = match?.[1];
  const second = match?.[2];
  if (first === undefined || second === undefined) return null;
  const startYear = first.length === 2 ? 2000 + Number(first) : Number(first);
  const following = String(startYear + 1);
  return second === following || second === following.slice(2) ? `${startYear}/${following.slice(2)}` : null;
}

/** Whether a text is an ISO date that the calendar has. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The ISO date of a day, or null where the calendar has none (31 February). */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

const DAY_MILLISECONDS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** The number Excel keeps for a date (1900 date system, from March 1900 on). */
export function dateSerial(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - SERIAL_ZERO) / DAY_MILLISECONDS);
}

/** The ISO date of an Excel date number. */
export function dateOfSerial(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
