import { annualCost, blendedRate } from "../../../finance/hourly-cost";
import { poundsInMillions } from "../../../finance/presentation";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { bandsOf, isNearBoundary, placesOf } from "./bands-of-case";

/** Where the preview's figures stand in the sheets. */
export const ZONED_CELLS = {
  proposedLow: "proposedLow",
  proposedHigh: "proposedHigh",
  differenceLow: "differenceLow",
  rate: "blendedRate",
  nearHours: "nearHours",
  moveLow: "moveLow",
} as const;

/**
 * Annual cost of zoned prices as the case is typed.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; hours a week, prices in £ an hour, travel in minutes.
 * @returns Annual cost as a range, with the hours near a boundary and the cost of the move; or the problems by name.
 * @example previewZones(zonedPricing, workedCase(zonedPricing)) // headline.text "£18.31m to £18.66m"
 */
export function previewZones(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(
    template,
    values,
    (figures) => {
      const bands = bandsOf(figures);
      const places = placesOf(figures, bands);
      const hours = bands.map(({ band }) =>
        sum(places.filter((place) => place.band === band).map((place) => place.hours)),
      );
      const prices = bands.map(({ price }) => price);
      const [low, high] = [figures.number("weeksPerYear"), figures.number("weeksHigh")];
      const proposedLow = annualCost(hours, prices, low);
      const proposedHigh = annualCost(hours, prices, high);
      const currentRate = figures.number("currentRate");
      const differenceLow = proposedLow - annualCost([sum(hours)], [currentRate], low);
      const rate = blendedRate(hours, prices);
      const near = places.filter((place) => isNearBoundary(place, bands, figures.number("edgeMinutes")));
      const nearHours = sum(near.map((place) => place.hours));
      const moved = places.find(({ place }) => sameName(place, figures.text("movePlace")));
      const target = bands.find(({ band }) => sameName(band, figures.text("moveBand")));
      const moveLow = ((target?.price ?? 0) - (moved?.price ?? 0)) * (moved?.hours ?? 0) * low;
      return {
        headline: {
          text: `${poundsInMillions(proposedLow)} to ${poundsInMillions(proposedHigh)}`,
          definition: "Annual cost at the prices of the bands",
          lines: [
            `Average rate £${rate.toFixed(2)} against £${currentRate.toFixed(2)} now`,
            `${Math.round(nearHours)} hours a week lie near a band boundary`,
          ],
          figures: { proposedLow, proposedHigh, differenceLow, rate, nearHours, moveLow },
        },
        bars: {
          title: "Hours a week by band",
          format: "whole",
          points: bands.map(({ band }, index) => ({ label: band, value: hours[index] ?? 0 })),
        },
      };
    },
    contradictionsIn,
  );
}

/** Bands out of order, names that no table has, and a year that ends before it begins. */
function contradictionsIn(figures: CaseFigures): CaseProblem[] {
  return [...bandProblems(figures), ...placeProblems(figures), ...moveProblems(figures), ...weekProblems(figures)];
}

function bandProblems({ rows }: CaseFigures): CaseProblem[] {
  const bands = rows("bands");
  const count: CaseProblem[] =
    bands.length >= 2 && bands.length <= 4
      ? []
      : [{ field: "bands", message: `Price bands: found ${bands.length}; enter two, three or four` }];
  const order = bands.flatMap((row, index): CaseProblem[] => {
    const before = bands[index - 1]?.number("fromMinutes");
    const found = row.number("fromMinutes");
    return before === undefined || found > before
      ? []
      : [
          {
            field: `bands[${index + 1}].fromMinutes`,
            message: `Price bands: found travel from ${found} after ${before}; enter the bands in order, each from more minutes than the one before`,
          },
        ];
  });
  const first = bands[0]?.number("fromMinutes") ?? 0;
  const shortest = Math.min(...rows("places").map((row) => row.number("minutes")));
  const below: CaseProblem[] =
    shortest >= first
      ? []
      : [
          {
            field: "bands[1].fromMinutes",
            message: `Price bands: the first begins at ${first} minutes and a settlement has ${shortest}; enter 0 to take in every settlement`,
          },
        ];
  return [...count, ...order, ...below];
}

function placeProblems({ rows }: CaseFigures): CaseProblem[] {
  const zones = rows("zones").map((row) => row.text("zone"));
  const bands = rows("bands").map((row) => row.text("band"));
  const names = rows("places").map((row) => row.text("place").toLowerCase());
  return rows("places").flatMap((row, index): CaseProblem[] => {
    const field = (column: string): string => `places[${index + 1}].${column}`;
    const agreed = row.text("agreed");
    const place = row.text("place");
    return [
      ...unknown(field("zone"), row.text("zone"), zones, `Zone of ${place}`),
      ...(agreed === "" ? [] : unknown(field("agreed"), agreed, bands, `Band agreed for ${place}`)),
      ...(names.indexOf(place.toLowerCase()) < index
        ? [{ field: field("place"), message: `Settlements: found "${place}" twice; give each a name of its own` }]
        : []),
    ];
  });
}

function moveProblems({ rows, text }: CaseFigures): CaseProblem[] {
  const places = rows("places").map((row) => row.text("place"));
  const bands = rows("bands").map((row) => row.text("band"));
  return [
    ...unknown("movePlace", text("movePlace"), places, "Settlement to move"),
    ...unknown("moveBand", text("moveBand"), bands, "Band to move it to"),
  ];
}

function weekProblems({ number }: CaseFigures): CaseProblem[] {
  const [low, high] = [number("weeksPerYear"), number("weeksHigh")];
  return high >= low
    ? []
    : [
        {
          field: "weeksHigh",
          message: `Weeks per year, upper end: found ${high}; enter at least the lower end, ${low}`,
        },
      ];
}

function unknown(field: string, found: string, known: readonly string[], label: string): CaseProblem[] {
  if (known.some((name) => sameName(name, found))) return [];
  const listed = known.slice(0, 4).join(", ");
  return [
    {
      field,
      message: `${label}: found "${found}"; accepted: ${listed}${known.length > 4 ? " and the others in the table" : ""}`,
    },
  ];
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
