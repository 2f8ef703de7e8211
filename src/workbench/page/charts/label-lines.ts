/** A name broken into lines, and whether all of it is there. */
export interface LabelLines {
  readonly lines: readonly string[];
  readonly whole: boolean;
}

/**
 * Breaks a category's name between words, so that it need not be cut.
 *
 * @param name The name.
 * @param letters How many letters fit on a line, at least 1.
 * @param mostLines How many lines there is room for, at least 1.
 * @example labelLines("Case reviews in the council", 12, 3).lines // ["Case reviews", "in the", "council"]
 */
export function labelLines(name: string, letters: number, mostLines: number): LabelLines {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const whole = lines.length <= mostLines && lines.every((line) => line.length <= letters);
  if (whole) return { lines, whole };
  const kept = lines.slice(0, mostLines).map((line) => shortened(line, letters));
  if (lines.length > mostLines) kept[mostLines - 1] = shortened(`${lines.slice(mostLines - 1).join(" ")}`, letters);
  return { lines: kept, whole };
}

function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text;
}
