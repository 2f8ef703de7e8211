/** What has to hold of every dashboard. */
import type { Check } from "../../template";
import { noErrorsIn } from "../../blocks/usual-checks";
import { DOES_NOT_HOLD } from "../supporting/statements";
import { DIFFERS } from "../supporting/splits";
import { measuresWithoutShare, sharesAboveOne } from "./check-formulas";
import type { MeasureGroup } from "./measure-group";
import { countId } from "./rating-counts";
import { NOT_RATED, type RatingStyle } from "./rating-style";

/** Where the worked example's paper itself breaks a rule. */
export interface PaperFaults {
  readonly totals?: string;
  readonly statements?: string;
}

export function dashboardChecks(style: RatingStyle, groups: readonly MeasureGroup[], faults: PaperFaults): Check[] {
  return [
    {
      id: "checkRatings",
      label: "Every measure is counted once: rated, or not rated",
      computed: `={countRated}+{${countId(NOT_RATED)}}`,
      expected: "={countMeasures}",
      tolerance: 0,
      format: "whole",
      note: "A measure whose aim or unit is missing has no rating yet",
    },
    {
      id: "checkByNeed",
      label: "Ratings by layer of need sum to the total",
      computed: `=${style.words.map((word) => `SUM({ratings.${countId(word)}})`).join("+")}`,
      expected: "={countRated}",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkSome",
      label: "At least one measure is rated",
      computed: "={countRated}",
      expected: "=1",
      tolerance: 0,
      format: "whole",
      rule: "atLeast",
    },
    {
      id: "checkCounts",
      label: "No percentage counts more people than there are: measures with a numerator above its denominator",
      computed: `=${groups.map(({ id }) => sharesAboveOne(id)).join("+")}`,
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkProfiles",
      label: "Every profile in use has a share for the month counted: measures without",
      computed: `=${groups.map(({ id }) => measuresWithoutShare(id)).join("+")}`,
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkForecasts",
      label: "No forecast is below what has been counted: forecasts that are",
      computed: "=SUMPRODUCT(ISNUMBER({forecasts.used})*({forecasts.used}<{forecasts.soFar}))",
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkTotals",
      label: "Parts make up their totals: totals that differ",
      computed: `=COUNTIF({totals.verdict},"${DIFFERS}")`,
      expected: "=0",
      tolerance: 0,
      format: "whole",
      workedFailure: faults.totals,
    },
    {
      id: "checkStatements",
      label: "Comparisons in words agree with their figures: statements that do not",
      computed: `=COUNTIF({statements.verdict},"${DOES_NOT_HOLD}")`,
      expected: "=0",
      tolerance: 0,
      format: "whole",
      workedFailure: faults.statements,
    },
    {
      id: "checkPopulations",
      label: "Rates of the same people imply the same population: largest gap",
      computed: "=MAX(MAX({populations.gap}),0-MIN({populations.gap}))",
      expected: "={populationMargin}",
      tolerance: 0,
      format: "percentOne",
      rule: "atMost",
    },
    noErrorsIn(
      [
        ...groups.flatMap(({ id }) => [`${id}.now`, `${id}.prior`, `${id}.comparator`, `${id}.rating`]),
        "forecasts.rate",
        "ratings",
      ],
      "the case",
    ),
  ];
}
