/** One row of the bench's table. */
export interface BenchRow {
  readonly measure: string;
  readonly result: string;
  /** What it is compared with, from the same run. */
  readonly against: string;
  readonly ratio: string;
  readonly target: string;
}

/** Something the bench measures. Another measure is another file with one of these, named in `bench.ts`. */
export type Measure = () => Promise<BenchRow[]> | BenchRow[];

/**
 * Microseconds that each of several pieces of work takes, measured in turns so that a slower moment of the computer meets all.
 *
 * @param work Pieces of work to compare.
 * @param repeats How often one turn repeats a piece.
 * @returns For each piece the median over the turns.
 */
export function microsecondsEach(work: readonly (() => unknown)[], repeats: number): number[] {
  const turns = 21;
  const warmUp = 4;
  const times = work.map((): number[] => []);
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    work.forEach((piece, index) => {
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        piece();
      }
      if (turn >= warmUp) {
        times[index]?.push(((performance.now() - start) * 1000) / repeats);
      }
    });
  }
  return times.map(median);
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) {
    throw new Error("a median needs at least one value");
  }
  return middle;
}

/** A ratio as the table prints it. */
export function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)}×`;
}
