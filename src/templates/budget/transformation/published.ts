import { publishedSheet } from "../../blocks/standard-sheets";
import type { PublishedFigure } from "../../template";

function millions(
  caseId: string,
  label: string,
  quote: string,
  published: number | null,
  cell: string,
): PublishedFigure {
  return { caseId, label, quote, published, decimals: -5, computed: `={${cell}}`, format: "millions" };
}

/** The programme's table and the paragraphs beneath it, as printed and as computed. */
export const opportunitiesPublished = publishedSheet([
  {
    figures: [
      millions("003-tom-total", "All workstreams", "Total £10.4m", 10_400_000, "range.low"),
      millions("003-tom-cashable", "Cashable", "potential cashable savings ... £7.8m", 7_800_000, "range.lowCashable"),
      millions("003-tom-range", "Upper end of the range", "£10.4m/year and £13.6m/year", 13_600_000, "range.high"),
      millions(
        "003-tom-already-in-mtfs",
        "Already in earlier plans",
        "not printed; £7.8m cashable less £6m built in",
        null,
        "alreadyCounted",
      ),
      millions("003-tom-programme-subtotals", "Older adults", "not printed", null, "programmes.programme1"),
      millions("003-tom-programme-subtotals", "Working age adults", "not printed", null, "programmes.programme2"),
    ],
  },
]);
