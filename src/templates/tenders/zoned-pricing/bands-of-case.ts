/** Bands and settlements of a case: which band a travel time leads to, and which settlements lie near a boundary. */
import type { CaseFigures } from "../../case-figures";

export interface PriceBand {
  readonly band: string;
  readonly fromMinutes: number;
  /** £ an hour. */
  readonly price: number;
}

export interface PricedPlace {
  readonly place: string;
  readonly minutes: number;
  readonly hours: number;
  readonly band: string;
  readonly price: number;
  /** Whether its band was agreed, whatever its travel time. */
  readonly agreed: boolean;
}

/** The bands in the order of the table. */
export function bandsOf(figures: CaseFigures): PriceBand[] {
  return figures.rows("bands").map((row) => ({
    band: row.text("band"),
    fromMinutes: row.number("fromMinutes"),
    price: row.number("price"),
  }));
}

/**
 * Every settlement with its band and price.
 *
 * @param figures The case.
 * @param bands In order of their first minutes.
 * @example placesOf(figures, bandsOf(figures))[0] // { place: "Coalville", minutes: 5.5, hours: 1250, band: "Urban", price: 18.75, agreed: false }
 */
export function placesOf(figures: CaseFigures, bands: readonly PriceBand[]): PricedPlace[] {
  return figures.rows("places").map((row) => {
    const minutes = row.number("minutes");
    const agreed = row.text("agreed").toLowerCase();
    const band =
      agreed === "" ? bands[byTravel(minutes, bands)] : bands.find((each) => each.band.toLowerCase() === agreed);
    return {
      place: row.text("place"),
      minutes,
      hours: row.number("hours"),
      band: band?.band ?? "",
      price: band?.price ?? 0,
      agreed: agreed !== "",
    };
  });
}

/** Whether a boundary lies so close to a settlement's travel time that it could be on the other side. */
export function isNearBoundary(place: PricedPlace, bands: readonly PriceBand[], edgeMinutes: number): boolean {
  if (place.agreed) return false;
  const at = byTravel(place.minutes, bands);
  const below = at === 0 ? Infinity : place.minutes - (bands[at]?.fromMinutes ?? -Infinity);
  const above = (bands[at + 1]?.fromMinutes ?? Infinity) - place.minutes;
  return Math.min(below, above) <= edgeMinutes;
}

/** The last band that begins at or below the minutes; the first where none does. */
function byTravel(minutes: number, bands: readonly PriceBand[]): number {
  return Math.max(bands.filter(({ fromMinutes }) => fromMinutes <= minutes).length - 1, 0);
}
