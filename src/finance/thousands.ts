/**
 * Sets commas between the thousands of a number that is already written out.
 *
 * @param digits Digits before the decimal point, without a sign.
 * @example groupThousands("1900000") // "1,900,000"
 */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
