import type { InputColumn, InputTable, Source, TableRow } from "../../template";
import { textColumn } from "../dashboard/measure-columns";

const number = (id: string, header: string, minimum: number, optional = true): InputColumn => ({
  id,
  header,
  format: "whole",
  accepts: { kind: "number", minimum },
  optional,
});

/** What was counted so far this year, and what the year may come to: evenly, in last year's season, or as the council says. */
export function forecastTable(worked: readonly TableRow[], source: Source): InputTable {
  return {
    id: "forecasts",
    title: "Counts so far and forecasts of the year",
    help: "The forecast used is the council's own; without one it follows last year's season; without that the count so far goes on evenly. A known rate gives the population. A measure of the same name takes its rate from here.",
    columns: [
      { ...textColumn("measure", "Measure", 100), optional: false },
      textColumn("place", "Where it stands", 80),
      number("soFar", "Counted so far", 0, false),
      {
        ...number("months", "Months counted", 1, false),
        accepts: { kind: "number", minimum: 1, maximum: 12, whole: true },
      },
      number("lastYear", "Last year, whole", 1),
      number("sameMonth", "Last year by this month", 1),
      number("adopted", "Council's own forecast", 0),
      {
        id: "knownRate",
        header: "Known rate per 100k",
        format: "one",
        accepts: { kind: "number", minimum: 0.1 },
        optional: true,
      },
      number("ratedPeople", "People it counts, if not last year's", 1),
    ],
    worked,
    blankRows: 3,
    calculated: [
      { id: "even", header: "Even forecast", format: "whole", formula: "={line.soFar}*12/{line.months}" },
      {
        id: "seasonal",
        header: "Seasonal forecast",
        format: "whole",
        formula:
          '=IF(AND(ISNUMBER({line.lastYear}),ISNUMBER({line.sameMonth})),{line.lastYear}*{line.soFar}/{line.sameMonth},"")',
      },
      {
        id: "used",
        header: "Forecast used",
        format: "whole",
        formula:
          "=IF(ISNUMBER({line.adopted}),{line.adopted},IF(ISNUMBER({line.seasonal}),{line.seasonal},{line.even}))",
      },
      {
        id: "change",
        header: "On last year",
        format: "percentOne",
        formula: '=IF(ISNUMBER({line.lastYear}),{line.used}/{line.lastYear}-1,"")',
      },
      {
        id: "population",
        header: "Population implied",
        format: "whole",
        formula:
          '=IF(AND(ISNUMBER({line.knownRate}),OR(ISNUMBER({line.ratedPeople}),ISNUMBER({line.lastYear}))),IF(ISNUMBER({line.ratedPeople}),{line.ratedPeople},{line.lastYear})/{line.knownRate}*100000,"")',
      },
      {
        id: "rate",
        header: "Forecast per 100k",
        format: "one",
        formula: '=IF(ISNUMBER({line.population}),{line.used}/{line.population}*100000,"")',
      },
      {
        id: "lastRate",
        header: "Last year, same population",
        format: "one",
        formula:
          '=IF(AND(ISNUMBER({line.population}),ISNUMBER({line.lastYear})),{line.lastYear}/{line.population}*100000,"")',
      },
    ],
    source,
    optional: true,
  };
}
