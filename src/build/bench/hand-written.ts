import type { ProfileCase } from "./profile-case";

/** One year as the loop leaves it: increment, level, cash, contingency. */
export type LoopYear = [number, number, number, number];

/**
 * The same case as an analyst would program it without CareCase: binary numbers, one loop through time, no checks of the input,
 * columns by position. People who start in a step leave a whole number of steps later.
 *
 * @param stepsPerMonth 1 walks month by month; 30 day by day, which is closer to the truth and slower.
 */
export function profileByLoop(
  { streams, lines, years, inflation, payInflation }: ProfileCase,
  stepsPerMonth: number,
): LoopYear[] {
  const steps = years * 12 * stepsPerMonth;
  const gross = new Array<number>(years).fill(0);
  for (const [, starts, saving, weeks, startAfter, ramp] of streams.slice(1) as [
    string,
    number,
    number,
    number,
    number,
    number,
  ][]) {
    const stay = Math.round(((weeks * 12) / 52) * stepsPerMonth);
    const startedIn = new Array<number>(steps).fill(0);
    let people = 0;
    for (let step = 0; step < steps; step += 1) {
      const month = (step + 0.5) / stepsPerMonth - startAfter;
      const strength = month <= 0 ? 0 : month >= ramp ? 1 : month / ramp;
      const started = (starts * strength) / 12 / stepsPerMonth;
      startedIn[step] = started;
      const before = people;
      people += started - (step >= stay ? (startedIn[step - stay] ?? 0) : 0);
      const year = Math.floor(step / (12 * stepsPerMonth));
      gross[year] = (gross[year] ?? 0) + (((before + people) / 2) * saving * 52) / 12 / stepsPerMonth;
    }
  }
  const recurring = new Array<number>(years).fill(0);
  const oneOff = new Array<number>(years).fill(0);
  for (const [, annual, once, startAfter, end] of lines.slice(1) as [
    string,
    number,
    number,
    number,
    number | string,
  ][]) {
    const endAfter = typeof end === "number" ? end : Infinity;
    for (let month = 0; month < years * 12; month += 1) {
      const year = Math.floor(month / 12);
      if (month >= startAfter && month < endAfter) {
        recurring[year] = (recurring[year] ?? 0) + (annual / 12) * (1 + payInflation) ** year;
      }
      if (month === startAfter) {
        oneOff[year] = (oneOff[year] ?? 0) + once;
      }
    }
  }
  let before = 0;
  let cash = 0;
  return gross.map((ofYear, year) => {
    const level = ofYear - (recurring[year] ?? 0) - (oneOff[year] ?? 0);
    const increment = level - before;
    before = level;
    cash += level;
    return [increment, level, cash, ofYear * ((1 + inflation) ** year - 1)];
  });
}
