import { Decimal } from "decimal.js";
import type { Flow } from "../../src/finance/flow";

/**
 * The flow model a second time, worked another way: no closed form, 40 digits. People in service at a time are starts of the
 * last duration, read off the ramp's shape; their average is Simpson's rule between the times at which the shape changes, which
 * is exact for the parabolas between them.
 */
const Digits40 = Decimal.clone({ precision: 40 });
type Number40 = Decimal;

export function referenceAveragePeople(
  flow: Flow,
  fromMonths: number,
  toMonths: number,
  weeksPerYear: number,
): Number40 {
  const from = new Digits40(fromMonths);
  const to = new Digits40(toMonths);
  const start = new Digits40(flow.startAfterMonths);
  const rampEnd = start.plus(flow.rampMonths);
  const stay = stayMonths(flow, weeksPerYear);
  const kinks = [start, rampEnd, start.plus(stay), rampEnd.plus(stay)].filter((kink) => kink.gt(from) && kink.lt(to));
  const times = [from, ...kinks.sort((one, other) => one.comparedTo(other)), to];
  let area = new Digits40(0);
  for (let index = 1; index < times.length; index += 1) {
    const left = times[index - 1]!;
    const right = times[index]!;
    const middle = left.plus(right).div(2);
    const [atLeft, atMiddle, atRight] = [left, middle, right].map((time) => referencePeople(flow, time, weeksPerYear));
    area = area.plus(
      right
        .minus(left)
        .div(6)
        .times(atLeft!.plus(atMiddle!.times(4)).plus(atRight!)),
    );
  }
  return area.div(to.minus(from));
}

export function referencePeople(flow: Flow, atMonths: number | Number40, weeksPerYear: number): Number40 {
  const at = new Digits40(atMonths);
  const perMonth = new Digits40(flow.startsPerYear).div(12);
  return startedBy(flow, at)
    .minus(startedBy(flow, at.minus(stayMonths(flow, weeksPerYear))))
    .times(perMonth);
}

/** Starts up to a time in months of full-rate starts: a triangle while the ramp lasts, then the triangle and a rectangle. */
function startedBy(flow: Flow, at: Number40): Number40 {
  const since = Digits40.max(at.minus(flow.startAfterMonths), 0);
  const onRamp = Digits40.min(since, flow.rampMonths);
  const triangle = flow.rampMonths === 0 ? new Digits40(0) : onRamp.times(onRamp).div(flow.rampMonths).div(2);
  return triangle.plus(since.minus(onRamp));
}

function stayMonths(flow: Flow, weeksPerYear: number): Number40 {
  return new Digits40(flow.durationWeeks).times(12).div(weeksPerYear);
}

/** The same by brute force: walk through time in small steps, count who is there, take the mean. */
export function steppedAveragePeople(
  flow: Flow,
  fromMonths: number,
  toMonths: number,
  weeksPerYear: number,
  stepsPerMonth: number,
): number {
  const step = 1 / stepsPerMonth;
  const stay = Math.round(((flow.durationWeeks * 12) / weeksPerYear) * stepsPerMonth);
  const startedInStep: number[] = [];
  let people = 0;
  let sum = 0;
  let counted = 0;
  for (let index = 0; index < Math.round(toMonths * stepsPerMonth); index += 1) {
    const middle = (index + 0.5) * step - flow.startAfterMonths;
    const strength = middle <= 0 ? 0 : flow.rampMonths === 0 ? 1 : Math.min(1, middle / flow.rampMonths);
    const before = people;
    startedInStep.push((flow.startsPerYear / 12) * strength * step);
    people += startedInStep[index]! - (startedInStep[index - stay] ?? 0);
    if (index >= Math.round(fromMonths * stepsPerMonth)) {
      sum += (before + people) / 2;
      counted += 1;
    }
  }
  return sum / counted;
}
