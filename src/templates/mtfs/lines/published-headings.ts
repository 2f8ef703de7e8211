/** Published amounts of growth headings. */
import type { PublishedFigure } from "../../template";

/** First and last level of growth lines, in pounds, as their headings print them. */
export function growthHeadingFigures(
  caseId: string,
  table: string,
  printed: readonly (readonly [reference: string, first: number, last: number])[],
): readonly PublishedFigure[] {
  return printed.flatMap(([reference, first, last]) =>
    (
      [
        ["first year", first, "yearOne"],
        ["last year", last, "yearFour"],
      ] as const
    ).map(([label, published, year]): PublishedFigure => ({
      caseId,
      label: `${reference}, ${label}`,
      quote: published < 0 ? `(-£${(-published).toLocaleString("en-GB")})` : `£${published.toLocaleString("en-GB")}`,
      published,
      decimals: 0,
      computed: `=SUMIF({${table}.reference},"${reference}",{${table}.${year}})*1000`,
      format: "pounds",
    })),
  );
}
