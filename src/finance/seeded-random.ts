/**
 * A generator of fractions from 0 to 1 that depends on its seed alone (Mulberry32): the same seed gives the same draws in every
 * version of Excel.
 *
 * @param seed A whole number.
 * @returns A function whose every call gives the next fraction, 0 or more and below 1.
 * @example const draw = seededRandom(1); draw(); // 0.6270739405881613
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The places 0 to length - 1 in a random order (Fisher-Yates).
 *
 * @example shuffledPlaces(3, seededRandom(1))
 */
export function shuffledPlaces(length: number, draw: () => number): Uint32Array {
  const places = Uint32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const moved = places[last] ?? 0;
    places[last] = places[other] ?? 0;
    places[other] = moved;
  }
  return places;
}
