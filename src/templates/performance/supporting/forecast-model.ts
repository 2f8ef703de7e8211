/** A year's outturn from what was counted so far, as the forecast table computes it. */
import type { FigureRow } from "../../case-figures";

export interface Forecast {
  readonly measure: string;
  /** Per 100,000 people; null where no population follows from the row. */
  readonly rate: number | null;
  readonly lastRate: number | null;
}

const PEOPLE_PER_RATE = 100_000;

/** The forecast of a row: the council's own where it has one, else the seasonal, else the even one. */
export function forecastOf(row: FigureRow): Forecast {
  const lastYear = row.text("lastYear") === "" ? null : row.number("lastYear");
  const seasonal =
    row.text("sameMonth") === "" || lastYear === null
      ? null
      : (lastYear * row.number("soFar")) / row.number("sameMonth");
  const even = (row.number("soFar") * 12) / row.number("months");
  const used = row.text("adopted") === "" ? (seasonal ?? even) : row.number("adopted");
  const population = populationOf(row, lastYear);
  const rateOf = (people: number | null) =>
    people === null || population === null ? null : (people / population) * PEOPLE_PER_RATE;
  return { measure: row.text("measure"), rate: rateOf(used), lastRate: rateOf(lastYear) };
}

/** The people whom a printed rate counts tell the population it was printed for. */
function populationOf(row: FigureRow, lastYear: number | null): number | null {
  const people = row.text("ratedPeople") === "" ? lastYear : row.number("ratedPeople");
  return people === null || row.text("knownRate") === "" ? null : (people / row.number("knownRate")) * PEOPLE_PER_RATE;
}
