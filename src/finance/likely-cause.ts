import { roundHalfAway } from "./rounding";
import { ExactNumber } from "./money";

/** Factors that separate figures in different units or periods, with what to look for. */
const FACTORS: readonly (readonly [factor: number, meaning: string])[] = [
  [100, "a percentage against a fraction"],
  [1000, "thousands against units"],
  [1_000_000, "millions against units"],
  [52, "a week against a year"],
  [12, "a month against a year"],
  [2, "a doubled or halved amount"],
];

/**
 * Guesses, from the digits alone, why a published figure differs from the computed one.
 *
 * @param published The figure as printed.
 * @param computed The computed figure, in the same unit.
 * @param places Decimal places of the published figure.
 * @returns One sentence, or undefined when the digits show nothing; the difference then lies in an input.
 * @example likelyCause(84.7, 87.7, 1) // "Only one digit differs: look for a typing slip."
 */
export function likelyCause(published: number, computed: number, places: number): string | undefined {
  if (computed === 0 || published === 0) {
    return published === 0 ? "The paper may show a blank or a dash, which is not 0." : undefined;
  }
  if (agrees(published, -computed, places)) {
    return "Only the sign differs: look for a saving entered as growth.";
  }
  for (const [factor, meaning] of FACTORS) {
    if (agrees(published, computed * factor, places)) {
      return `Published is ${factor.toLocaleString("en-GB")} times the computed figure: look for ${meaning}.`;
    }
    if (agrees(published, computed / factor, places)) {
      return `Computed is ${factor.toLocaleString("en-GB")} times the published figure: look for ${meaning}.`;
    }
  }
  const rounded = roundHalfAway(computed, places);
  const lastDigit = new ExactNumber(10).pow(-places);
  if (new ExactNumber(published).minus(rounded).abs().equals(lastDigit)) {
    return "They are one apart in the last digit: a rounded intermediate figure would explain it.";
  }
  return digitSlip(published, rounded, places);
}

/** Agreement that is not a coincidence of small numbers: within half the last digit, on at least two figures. */
function agrees(published: number, candidate: number, places: number): boolean {
  return significantFigures(published, places) >= 2 && roundHalfAway(candidate, places) === published;
}

function significantFigures(value: number, places: number): number {
  return digitsOf(value, places).length;
}

function digitSlip(published: number, rounded: number, places: number): string | undefined {
  const printed = digitsOf(published, places);
  const expected = digitsOf(rounded, places);
  if (printed.length !== expected.length || printed.length < 3 || Math.sign(published) !== Math.sign(rounded)) {
    return undefined;
  }
  const different = [...printed].flatMap((digit, index) => (digit === expected[index] ? [] : [index]));
  const [first, second] = different;
  if (first === undefined) {
    return undefined;
  }
  // A last digit that differs is what any small difference in an input does; a digit before it seldom differs alone.
  if (different.length === 1 && first < printed.length - 1) {
    return `Only one digit differs (${printed[first]} for ${expected[first]}): look for a typing slip.`;
  }
  const swapped = second === first + 1 && printed[first] === expected[second] && printed[second] === expected[first];
  return different.length === 2 && swapped
    ? `Two digits are swapped (${printed[first]}${printed[second]}): look for a typing slip.`
    : undefined;
}

function digitsOf(value: number, places: number): string {
  return new ExactNumber(value).abs().times(new ExactNumber(10).pow(places)).toFixed(0);
}
