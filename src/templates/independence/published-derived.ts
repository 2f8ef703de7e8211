import { countOf } from "../blocks/table-parts";
import type { PublishedFigure } from "../template";

/** The baseline stands first in the table of sources; the others follow in the paper's order. */
const SOURCES = [
  "case reviews",
  "highest diagnostic target",
  "highest three targets",
  "earlier phase estimate",
  "lowest three targets",
  "statistical neighbour",
];

const derived = (
  caseId: string,
  quote: string,
  figures: readonly (readonly [label: string, computed: string])[],
  shown: Pick<PublishedFigure, "decimals" | "format">,
): PublishedFigure[] =>
  figures.map(([label, computed]) => ({ caseId, label, quote, published: null, computed, ...shown }));

const roundedBenefit = (setting: "homecare" | "extraCare"): string =>
  `{${setting}RateRounded}*{baselineStartsRounded}*{durationBenefit}*{${setting}Saving}`;

/** Figures that the paper implies and does not print. */
export const publishedDerived: readonly PublishedFigure[] = [
  ...derived(
    "001-gross-residential-cost",
    "£578.90 ... weighting of 58% contribution from LCC",
    [["Gross weekly cost of residential care", "={residentialGrossCost}"]],
    { decimals: 2, format: "pence" },
  ),
  ...derived(
    "001-weekly-saving",
    "£578.90 ... £353.61 ... £333.81",
    [
      ["Weekly saving with homecare", "={homecareSaving}"],
      ["Weekly saving in extra care housing", "={extraCareSaving}"],
      ["Weekly saving at the planned split", "={blendedSaving}"],
    ],
    { decimals: 2, format: "pence" },
  ),
  ...derived(
    "001-starts-avoided-25pct",
    "25% confidence weighting ... 867.6 Residential Starts Annually",
    [
      ["Starts avoided a year", "={startsAvoided}"],
      ["of them with homecare", "={homecareStarts}"],
      ["of them in extra care housing", "={extraCareStarts}"],
    ],
    { decimals: 1, format: "one" },
  ),
  ...derived(
    "001-triangulation-weighted-all-rows",
    "multiplied by a 25% confidence weighting",
    SOURCES.map((source, index) => [
      `Starts avoided by source: ${source}`,
      `=INDEX({sensitivity.starts},${countOf(index + 2)})`,
    ]),
    { decimals: 1, format: "one" },
  ),
  ...derived(
    "001-gross-annual-benefit",
    "Net avg. residential package cost is £578.90",
    [
      ["Gross benefit with homecare, from rounded rates", `=${roundedBenefit("homecare")}`],
      ["Gross benefit in extra care housing, from rounded rates", `=${roundedBenefit("extraCare")}`],
      ["Gross benefit, from rounded rates", `=${roundedBenefit("homecare")}+${roundedBenefit("extraCare")}`],
    ],
    { decimals: 0, format: "pounds" },
  ),
  ...derived(
    "001-hertfordshire-per-breakdown",
    "£1.2m savings target, equivalent to 134 carer breakdowns",
    [["Saving for each breakdown avoided", "={hubSavingEach}"]],
    { decimals: 0, format: "pounds" },
  ),
  ...derived(
    "001-hertfordshire-per-breakdown",
    "£1.2m savings target, equivalent to 134 carer breakdowns",
    [["Weeks of lower cost behind each", "={hubWeeksEach}"]],
    { decimals: 1, format: "one" },
  ),
];
