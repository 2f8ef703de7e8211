import type { InputTable, Source, TableRow } from "../../template";
import { textColumn } from "../dashboard/measure-columns";

/** Rates printed with the people they count: the population they imply, against the one of the forecasts. */
export function populationsTable(worked: readonly TableRow[], source: Source): InputTable {
  const forecastRow = "MATCH({line.measure},{forecasts.measure},0)";
  return {
    id: "populations",
    title: "Rates per 100,000 and the population they imply",
    help: "Two rates of the same people have to imply the same population; name the forecast to compare with.",
    columns: [
      { ...textColumn("subject", "Rate of what", 120), optional: false },
      textColumn("measure", "Forecast of the same population", 100),
      { id: "people", header: "People", format: "whole", accepts: { kind: "number", minimum: 0 } },
      { id: "rate", header: "Rate per 100k", format: "one", accepts: { kind: "number", minimum: 0.1 } },
    ],
    worked,
    blankRows: 2,
    calculated: [
      { id: "population", header: "Population implied", format: "whole", formula: "={line.people}/{line.rate}*100000" },
      {
        id: "gap",
        header: "Against the forecast's",
        format: "percentOne",
        formula: `=IF(ISNUMBER(${forecastRow}),IF(ISNUMBER(INDEX({forecasts.population},${forecastRow})),{line.population}/INDEX({forecasts.population},${forecastRow})-1,""),"")`,
      },
    ],
    source,
    optional: true,
  };
}
