import type { CaseValues } from "../../case";
import { isEmptyRow } from "../../case-values";
import { PRICE_UNIT, type PricingSchedule, type ScheduleLine } from "../schedule-shape";

/**
 * The schedule that a case issues.
 *
 * @param values A case of the template "Tender pricing schedule", as `readCase` reads it from a workbook; hours a week, limits
 * in £ an hour.
 * @returns Reference, version and lines in their order. Empty rows are left out, texts are trimmed.
 * @throws Error naming row and field where a line has no reference, zone, band or number of hours, or where two lines share a reference.
 * @example scheduleOf(workedCase(pricingSchedule)).lines[0].reference // "Z01-U"
 */
export function scheduleOf(values: CaseValues): PricingSchedule {
  const rows = (values.tables["lines"] ?? []).flatMap((row, index) => (isEmptyRow(row) ? [] : [{ row, index }]));
  const lines = rows.map(({ row, index }): ScheduleLine => {
    const place = `Lines of the schedule, row ${index + 1}`;
    return {
      reference: wordsOf(row["reference"], `${place}: reference`),
      zone: wordsOf(row["zone"], `${place}: zone`),
      band: wordsOf(row["band"], `${place}: band`),
      unit: PRICE_UNIT,
      weeklyHours: figureOf(row["weeklyHours"], `${place}: hours a week`),
      ceiling: limitOf(row["ceiling"], `${place}: ceiling`),
      floor: limitOf(row["floor"], `${place}: floor`),
    };
  });
  const repeated = lines.find(({ reference }, index) =>
    lines.slice(0, index).some((line) => line.reference.toLowerCase() === reference.toLowerCase()),
  );
  if (repeated !== undefined) {
    throw new Error(
      `Lines of the schedule: found "${repeated.reference}" twice; give each line a reference of its own`,
    );
  }
  const { scheduleReference, scheduleVersion } = values.inputs;
  return {
    reference: wordsOf(scheduleReference, "Schedule reference"),
    version: String(scheduleVersion ?? "").trim(),
    lines,
  };
}

type Cell = number | string | null | undefined;

function wordsOf(value: Cell, field: string): string {
  const words = String(value ?? "").trim();
  if (words === "") throw new Error(`${field}: found nothing; enter a text`);
  return words;
}

function limitOf(value: Cell, field: string): number | null {
  return value === null || value === undefined || value === "" ? null : figureOf(value, field);
}

function figureOf(value: Cell, field: string): number {
  if (typeof value === "number") return value;
  const found = String(value ?? "").trim();
  throw new Error(`${field}: found ${found === "" ? "nothing" : `"${found}"`}; enter a number`);
}
