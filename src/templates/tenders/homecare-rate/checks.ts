import { countOf } from "../../blocks/table-parts";
import { noErrorsIn } from "../../blocks/usual-checks";
import type { Check } from "../../template";
import { NI_BASIS, RUNNING_BASIS } from "./inputs-costs";
import { MILEAGE, OWN_FIGURE, TRAVEL_PAY } from "./inputs-pay";
import { FLOOR_NAME, LINES } from "./working";

const OF_A_PENNY = 0.0001;
const HALF_A_PENNY = 0.0051;

/** Own figures that a choice asks for, each with the cell that holds it. */
const ASKED_FOR = [
  ["wageFloor", OWN_FIGURE, "ownFloor"],
  ["travelPay", TRAVEL_PAY.own, "ownTravelPay"],
  ["mileageBasis", MILEAGE.own, "ownMileage"],
  ["niBasis", NI_BASIS.flat, "niShare"],
  ["niBasis", NI_BASIS.threshold, "hoursAWeek"],
  ["laterNiBasis", NI_BASIS.flat, "niShare"],
  ["laterNiBasis", NI_BASIS.threshold, "hoursAWeek"],
  ["runningBasis", RUNNING_BASIS.share, "runningShare"],
  ["runningBasis", RUNNING_BASIS.pounds, "runningPounds"],
] as const;

/** Names of the dated figures that the rate rests on, as formulas hold them. */
const DATED = [FLOOR_NAME, '"Employer NI rate"', '"Employer NI threshold"', '"Mileage rate"'] as const;

export const rateChecks: readonly Check[] = [
  {
    id: "checkLines",
    label: "Lines of the build-up sum to the price",
    computed: "=SUM({comparison.now})",
    expected: "={hourRate}",
    tolerance: OF_A_PENNY,
    format: "pence",
  },
  {
    id: "checkLaterLines",
    label: "Lines of the other day sum to its price",
    computed: "=SUM({comparison.later})",
    expected: `={laterBuildUp.amount${LINES.length}}`,
    tolerance: OF_A_PENNY,
    format: "pence",
  },
  {
    id: "checkAsked",
    label: "Figures that a choice asks for and that are blank",
    computed: `=${ASKED_FOR.map(([choice, answer, figure]) => `({${choice}}="${answer}")*(1-ISNUMBER({${figure}}))`).join("+")}`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "A blank one would count as nothing",
  },
  {
    id: "checkPublished",
    label: "Largest difference from the published build-up, without sign",
    computed:
      "=IF(COUNT({publishedCheck.difference})=0,0,MAX(MAX({publishedCheck.difference}),-MIN({publishedCheck.difference})))",
    expected: "=0",
    tolerance: HALF_A_PENNY,
    format: "pence",
    note: "Half a penny is what rounding leaves; fails as soon as the drivers are not those of the publication",
  },
  {
    id: "checkFloor",
    label: "Bands in which pay for working time is below the floor",
    computed: "={belowFloor}",
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Working time is contact, travel and waiting, paid or not",
  },
  {
    id: "checkVisits",
    label: "A visit of the first band's average length costs its rate",
    computed: `=INDEX(CARECASE.VISITRATE(INDEX({bandPay.loadedPay},1),INDEX({bands.visitMinutes},1),INDEX({bands.travelMinutes},1)*{travelPayRate}/{hourlyPay}+{paidWaiting}*INDEX({bands.visitMinutes},1)/{minutesPerHour},INDEX({bands.miles},1),{mileageRate},INDEX({bandPay.margin},1)),${countOf(2)},${countOf(2)})`,
    expected: "=INDEX({bandParts.price},1)",
    tolerance: OF_A_PENNY,
    format: "pence",
    note: "Two functions that have to agree",
  },
  {
    id: "checkNamed",
    label: "Each band stands once",
    computed: "=SUMPRODUCT(COUNTIF({bands.band},{bands.band}))",
    expected: "=COUNTA({bands.band})",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkOrder",
    label: "The first band is the cheapest",
    computed: "=INDEX({bandParts.price},1)",
    expected: "={lowestBand}",
    tolerance: 0,
    format: "pence",
  },
  {
    id: "checkAverage",
    label: "The average of the bands is not above the dearest",
    computed: "={bandsAverage}",
    expected: "={highestBand}",
    tolerance: OF_A_PENNY,
    format: "pence",
    rule: "atMost",
  },
  {
    id: "checkDates",
    label: "Dated figures that are past their date on the day of the price",
    computed: `=${DATED.map((name) => `(INDEX(CARECASE.PARAMETER(${name},{asAtDate}),${countOf(2)},${countOf(7)})<>"current")`).join("+")}`,
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "The working sheet says which, and until when each was known to hold",
  },
  noErrorsIn(["buildUp", "laterBuildUp", "bandParts", "visitPrices", "editionRates"], "the rate"),
];
