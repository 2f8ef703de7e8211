import type { OutputRow } from "../../template";

/** Share of a yearly target by the month counted: evenly, and in the council's own profiles. */
export const profileShares: readonly OutputRow[] = [
  {
    id: "evenShare",
    label: "Share of the year by the month counted, even",
    unit: "% of the year",
    formula: "={monthsCounted}/12",
    format: "percentOne",
    note: "Months counted out of twelve",
  },
  ...(["A", "B"] as const).map((letter): OutputRow => ({
    id: `profile${letter}Share`,
    label: `Share of the year by the month counted, profile ${letter}`,
    unit: "% of the year",
    formula: `=IF(INDEX({months.profile${letter}},{monthsCounted})>0,INDEX({months.profile${letter}},{monthsCounted}),"")`,
    format: "percentOne",
    note: "From the table of profiles; blank where that month has no share",
  })),
];
