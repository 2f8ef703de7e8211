import { workingSheet } from "../../blocks/standard-sheets";
import type { OutputRow } from "../../template";

const count = (id: string, label: string, unit: string, formula: string, note?: string): OutputRow => ({
  id,
  label,
  unit,
  formula,
  format: "whole",
  note,
});

const inBoth = (formula: (table: string) => string): string => `=${formula("rates")}+${formula("volumes")}`;

export const working = workingSheet([
  { kind: "heading", level: 1, text: "Figures behind the statements" },
  {
    kind: "rows",
    rows: [
      count(
        "figuresTotal",
        "Rates and volumes",
        "figures",
        inBoth((table) => `COUNTA({${table}.measure})`),
      ),
      count(
        "figuresUnsourced",
        "Without a source",
        "figures",
        inBoth((table) => `SUMPRODUCT(({${table}.measure}<>"")*({${table}.source}=""))`),
      ),
      count(
        "figuresUndated",
        "Without a date",
        "figures",
        inBoth((table) => `SUMPRODUCT(({${table}.measure}<>"")*({${table}.asAt}=""))`),
      ),
      {
        id: "oldestDay",
        label: "Evidence may be as old as",
        unit: "date",
        formula: "=EDATE({asAtDate},0-{oldestEvidence})",
        format: "date",
      },
      count(
        "figuresOld",
        "Older than that",
        "figures",
        inBoth((table) => `COUNTIF({${table}.asAt},"<"&{oldestDay})`),
      ),
      count(
        "contradictedRates",
        "Rates that do not agree with their counts",
        "figures",
        '=COUNTIF({rates.apart},"do not agree")',
      ),
    ],
  },
  { kind: "heading", level: 1, text: "How the rates compare" },
  {
    kind: "rows",
    rows: [
      count("comparableRates", "Rates with something to compare them with", "rates", "=COUNT({rates.difference})"),
      count(
        "ratesHigher",
        "Higher",
        "rates",
        '=COUNTIF({rates.difference},">0")',
        "Higher is not always better: turnover, for one",
      ),
      count("ratesLower", "Lower", "rates", '=COUNTIF({rates.difference},"<0")'),
      {
        id: "largestLead",
        label: "Furthest above",
        unit: "percentage points",
        formula: "=IF({comparableRates}=0,0,MAX({rates.difference}))",
        format: "percentOne",
      },
      {
        id: "largestLag",
        label: "Furthest below",
        unit: "percentage points",
        formula: "=IF({comparableRates}=0,0,MIN({rates.difference}))",
        format: "percentOne",
      },
    ],
  },
]);
