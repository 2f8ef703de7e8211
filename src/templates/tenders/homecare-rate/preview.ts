import { blendedRate } from "../../../finance/hourly-cost";
import { parameterNamed, PARAMETERS } from "../../../parameters/catalogue";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { NI_BASIS, RUNNING_BASIS } from "./inputs-costs";
import { MILEAGE, OWN_FIGURE, STATUTORY_FLOOR, TRAVEL_PAY } from "./inputs-pay";
import { rateOfCase } from "./rate-of-case";

/** Where the preview's figures stand in the sheets. */
export const RATE_CELLS = {
  hourRate: "hourRate",
  laterPrice: "comparison.laterTotal",
  lowest: "lowestBand",
  highest: "highestBand",
  average: "bandsAverage",
} as const;

/**
 * The hourly rate of a case as it is typed.
 *
 * @param template The template whose fields the case fills.
 * @param values The case.
 * @returns The price of an average hour, the bands' prices as bars; or the problems by name.
 * @example previewRate(homecareRate, workedCase(homecareRate)) // headline.text "£15.19"
 */
export function previewRate(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const { hour, laterPrice, bands } = rateOfCase(figures);
      const prices = bands.map(({ price }) => price);
      const [lowest, highest] = [Math.min(...prices), Math.max(...prices)];
      const average = blendedRate(
        bands.map(({ hours }) => hours),
        prices,
      );
      return {
        headline: {
          text: pounds(hour.price),
          definition: "Price of an average hour of home care on the day of the price",
          lines: [
            `By band ${pounds(lowest)} to ${pounds(highest)}, ${pounds(average)} on average`,
            `${pounds(laterPrice)} at the dated figures of the other day`,
          ],
          figures: { hourRate: hour.price, laterPrice, lowest, highest, average },
        },
        bars: {
          title: "Rate by band",
          format: "pence",
          points: bands.map(({ band, price }) => ({ label: band, value: price })),
        },
      };
    },
    contradictionsIn,
  );
}

function pounds(amount: number): string {
  return `£${amount.toFixed(2)}`;
}

/** Choices that ask for a figure which is blank, and days before the dated figures begin. */
function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  return [...blanksIn(figures), ...daysBefore(figures), ...bandsTwice(figures)];
}

function blanksIn({ text, numberOr }: CaseFigures): CaseProblem[] {
  const asks = (choice: string, answer: string, field: string, name: string): CaseProblem[] =>
    text(choice) === answer && Number.isNaN(numberOr(field, Number.NaN))
      ? [{ field, message: `${name}: found nothing; enter it, because the choice is "${answer}"` }]
      : [];
  const anyNi = (answer: string): boolean => [text("niBasis"), text("laterNiBasis")].includes(answer);
  return [
    ...asks("wageFloor", OWN_FIGURE, "ownFloor", "Own wage floor"),
    ...asks("travelPay", TRAVEL_PAY.own, "ownTravelPay", "Own pay for travel time"),
    ...asks("mileageBasis", MILEAGE.own, "ownMileage", "Own mileage rate"),
    ...asks("runningBasis", RUNNING_BASIS.share, "runningShare", "Running costs, share of the price"),
    ...asks("runningBasis", RUNNING_BASIS.pounds, "runningPounds", "Running costs, £ an hour"),
    ...(anyNi(NI_BASIS.flat)
      ? asks(choiceWith(NI_BASIS.flat, text), NI_BASIS.flat, "niShare", "National Insurance, flat share")
      : []),
    ...(anyNi(NI_BASIS.threshold)
      ? asks(choiceWith(NI_BASIS.threshold, text), NI_BASIS.threshold, "hoursAWeek", "Paid hours of one worker")
      : []),
  ];
}

/** Which of the two days is answered so. */
function choiceWith(answer: string, text: CaseFigures["text"]): string {
  return text("niBasis") === answer ? "niBasis" : "laterNiBasis";
}

function daysBefore({ text, rows }: CaseFigures): CaseProblem[] {
  const chosen = text("wageFloor") === OWN_FIGURE ? STATUTORY_FLOOR : text("wageFloor");
  const firstDay = (name: string): string => parameterNamed(name, PARAMETERS)?.values[0]?.from ?? "";
  const tooEarly = (field: string, day: string, floor: string): CaseProblem[] =>
    day < firstDay(floor)
      ? [{ field, message: `${floor}: found the day ${day}; it is known from ${firstDay(floor)} on` }]
      : [];
  return [
    ...tooEarly("asAtDate", text("asAtDate"), chosen),
    ...tooEarly("laterDate", text("laterDate"), chosen),
    ...rows("editions").flatMap((row, index) =>
      tooEarly(`editions[${index + 1}].from`, row.text("from"), STATUTORY_FLOOR),
    ),
  ];
}

function bandsTwice({ rows }: CaseFigures): CaseProblem[] {
  const names = rows("bands").map((row) => row.text("band").toLowerCase());
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          {
            field: `bands[${index + 1}].band`,
            message: `Bands: found "${name}" twice; give each band a name of its own`,
          },
        ]
      : [],
  );
}
