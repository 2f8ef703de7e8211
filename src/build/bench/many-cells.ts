import { type BenchRow, median, times } from "./measure";
import { paperCase, profileByFunctions } from "./profile-case";

const ROUNDS = 5;

/** Ten thousand cells against one thousand, no two cases alike: time per cell must not grow with their number. */
export function manyCells(): BenchRow[] {
  const cases = Array.from({ length: 10_000 }, (_, index) => paperCase(225.29 + index / 100));
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    few.push(millisecondsFor(cases.slice(0, 1_000)));
    many.push(millisecondsFor(cases));
  }
  const perCell = [median(few) / 1_000, median(many) / 10_000];
  return [
    {
      measure: "10,000 BENEFITPROFILE cells",
      result: `${median(many).toFixed(0)} ms`,
      against: `1,000 cells: ${median(few).toFixed(0)} ms`,
      ratio: `${times((perCell[1] ?? 0) / (perCell[0] ?? 1))} the time per cell`,
      target: "about 1× (linear)",
    },
  ];
}

function millisecondsFor(cases: readonly ReturnType<typeof paperCase>[]): number {
  const start = performance.now();
  cases.forEach(profileByFunctions);
  return performance.now() - start;
}
