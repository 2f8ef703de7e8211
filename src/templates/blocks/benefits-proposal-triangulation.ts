/** Block B3 of a benefits proposal: several sources of evidence side by side, and what each would mean. */
import type { Block } from "../template";
import { columnOf, eachRow } from "./table-parts";

/** Sources that the tables have room for; a council may know fewer, and the rows it does not use stay blank. */
const METHODS = 7;

export interface Triangulation {
  /** Formula text of the people a year whom the rates are taken of. */
  readonly baseline: string;
  /** What rate and people are; may be a formula. */
  readonly note: string;
  readonly chartTitle: string;
}

/**
 * The evidence table with the people that each rate means, and its chart.
 *
 * @param words The baseline and the words around it; the rates stand in the input table `evidenceTable`, the rounding in `tableRounding`.
 * @returns A table `triangulation` with the parts `methods`, `rates`, `people` and the single cells `method1`, `rate1` and so on.
 */
export function triangulationTable({ baseline, note, chartTitle }: Triangulation): readonly Block[] {
  return [
    {
      kind: "spill",
      id: "triangulation",
      formula: `=CARECASE.TRIANGULATE(${baseline},{evidenceTable},{tableRounding})`,
      rows: METHODS + 1,
      columns: 4,
      formats: ["text", "percent", "whole", "text"],
      parts: {
        methods: columnOf(0, METHODS),
        rates: columnOf(1, METHODS),
        people: columnOf(2, METHODS),
        ...eachRow("method", 0, METHODS),
        ...eachRow("rate", 1, METHODS),
      },
      sentences: { offset: 3, table: "evidenceTable", column: "explanation" },
      note,
    },
    {
      kind: "chart",
      id: "triangulationChart",
      chart: "barClustered",
      title: chartTitle,
      categories: "{triangulation.methods}",
      series: [{ name: "People a year", values: "{triangulation.people}", colour: "accent" }],
      categoryTitle: "Source of evidence",
      valueTitle: "People a year",
      format: "whole",
      description: "Bar chart of the people a year each source of evidence points to, before the delivery factor",
      height: 16,
    },
  ];
}

/**
 * What each source would mean at the delivery factor of the case.
 *
 * @param baseline Formula text of the people a year whom the rates are taken of.
 * @param effect What the delivery of a rate brings, as a column header.
 * @returns A table `sensitivity` with the parts `starts` and `levels`; it takes `grossPerStart` and `deductionsPlanEnd`.
 */
export function evidenceSensitivity(baseline: string, effect: string): readonly Block[] {
  const ifFilled = (number: number, calculation: string): string =>
    `=IF({triangulation.method${number}}="","",${calculation})`;
  return [
    { kind: "heading", level: 2, text: "What each source would mean at this delivery factor" },
    {
      kind: "grid",
      id: "sensitivity",
      headers: ["Source", effect, "Annual level in the plan's last year"],
      rows: Array.from({ length: METHODS }, (_, index) => {
        const number = index + 1;
        const delivered = `${baseline}*CARECASE.TARGETRATE({triangulation.rate${number}},{deliveryFactor})`;
        return [
          `={triangulation.method${number}}&""`,
          ifFilled(number, delivered),
          ifFilled(number, `{grossPerStart}*${delivered}-{deductionsPlanEnd}`),
        ];
      }),
      formats: ["text", "one", "millions"],
      parts: { starts: columnOf(1, METHODS), levels: columnOf(2, METHODS) },
    },
  ];
}
