/** Chart types that the embedded workbook draws. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Area",
  "AreaStacked",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];
