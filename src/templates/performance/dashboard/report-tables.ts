/** Tables of the report that repeat what the figures' sheet computes. */
import type { Block, LineColumn } from "../../template";
import { inUnit } from "./units";

/** Activity of two periods side by side. */
export const activityTable: Block = {
  kind: "lines",
  id: "activityShown",
  table: "changes",
  columns: [
    { id: "subject", header: "Activity", format: "text", formula: "={line.subject}" },
    { id: "now", header: "Now", format: "whole", formula: "={line.now}" },
    { id: "before", header: "Before", format: "whole", formula: "={line.before}" },
    { id: "difference", header: "Change", format: "whole", formula: "={line.difference}" },
    { id: "change", header: "Change, %", format: "percentOne", formula: "={line.change}" },
  ],
};

/** What the year may come to. */
export const forecastsShown: Block = {
  kind: "lines",
  id: "forecastsShown",
  table: "forecasts",
  columns: [
    { id: "measure", header: "Forecast of the year", format: "text", formula: "={line.measure}" },
    { id: "soFar", header: "Counted so far", format: "whole", formula: "={line.soFar}" },
    { id: "months", header: "Months", format: "whole", formula: "={line.months}" },
    { id: "even", header: "Even forecast", format: "whole", formula: "={line.even}" },
    { id: "seasonal", header: "In last year's season", format: "whole", formula: "={line.seasonal}" },
    { id: "used", header: "Forecast used", format: "whole", formula: "={line.used}" },
    { id: "lastYear", header: "Last year", format: "whole", formula: "={line.lastYear}" },
    { id: "change", header: "On last year", format: "percentOne", formula: "={line.change}" },
  ],
  note: "The even forecast carries the months counted on through the year; where late recording or a season matters, the council's own forecast or last year's season is used.",
};

/** Where the council ranks among others. */
export const ranksShown: Block = {
  kind: "lines",
  id: "ranksShown",
  table: "ranks",
  columns: [
    { id: "subject", header: "Ranked", format: "text", formula: "={line.subject}" },
    { id: "rank", header: "Rank", format: "whole", formula: "={line.rank}" },
    { id: "of", header: "Of", format: "whole", formula: "={line.of}" },
    { id: "quartile", header: "Quartile", format: "text", formula: "={line.quartile}" },
    { id: "figure", header: "Council", format: "whole", formula: "={line.figure}" },
    { id: "average", header: "Average", format: "whole", formula: "={line.average}" },
    { id: "against", header: "Against average", format: "percentOne", formula: "={line.against}" },
  ],
};

/** A figure in the unit of its row; blank where that row has none. */
function written(id: string, header: string): LineColumn {
  return { id, header, format: "text", formula: `=IF(ISNUMBER({line.${id}}),${inUnit(`{line.${id}}`)},"")` };
}

/** The council beside the country, its region and similar councils. */
export const peersShown: Block = {
  kind: "lines",
  id: "peersShown",
  table: "peers",
  figuresAsText: [1, 2, 3, 4],
  columns: [
    { id: "subject", header: "Compared", format: "text", formula: "={line.subject}" },
    written("council", "Council"),
    written("national", "National"),
    written("region", "Region"),
    written("similar", "Similar councils"),
    { id: "againstNational", header: "Against national", format: "percentOne", formula: "={line.againstNational}" },
    { id: "againstSimilar", header: "Against similar", format: "percentOne", formula: "={line.againstSimilar}" },
  ],
};
