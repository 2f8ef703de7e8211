import { type BenchRow, microsecondsEach, times } from "./measure";
import { profileByLoop } from "./hand-written";
import { paperCase, profileByFunctions } from "./profile-case";

const REPEATS = 200;
const DAYS_PER_MONTH = 30;

/**
 * One benefit profile from its table arguments (FLOWBENEFIT, INVESTMENT, BENEFITPROFILE, with every check and every label)
 * against hand-written loops of the same model. The daily loop is the fair comparison: a loop through months is faster, and its
 * answer is further from the model than anyone would sign.
 */
export function profileChain(): BenchRow[] {
  const one = paperCase();
  const exact = profileByFunctions(one)
    .slice(1)
    .map((row) => Number(row[2]));
  const [chain = 0, daily = 0, monthly = 0] = microsecondsEach(
    [() => profileByFunctions(one), () => profileByLoop(one, DAYS_PER_MONTH), () => profileByLoop(one, 1)],
    REPEATS,
  );
  const against = (loop: string, microseconds: number, stepsPerMonth: number): string => {
    const off = profileByLoop(one, stepsPerMonth).map(([, level], year) => Math.abs(level - (exact[year] ?? 0)));
    return `${loop}: ${microseconds.toFixed(0)} µs, up to £${Math.round(Math.max(...off)).toLocaleString("en-GB")} off in a year`;
  };
  const measure = "One BENEFITPROFILE case: six years from two streams and six cost lines";
  const result = `${chain.toFixed(0)} µs, exact`;
  return [
    {
      measure,
      result,
      against: against("hand-written loop through days", daily, DAYS_PER_MONTH),
      ratio: times(chain / daily),
      target: "within 3×",
    },
    {
      measure,
      result,
      against: against("hand-written loop through months", monthly, 1),
      ratio: times(chain / monthly),
      target: "for information",
    },
  ];
}
