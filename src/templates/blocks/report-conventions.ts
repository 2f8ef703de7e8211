/** Who a paper is for, the year it begins and the day of its figures: the first group of every appendix. */
import type { Input, InputGroup, Source } from "../template";

/** What the worked example's paper says of itself. */
export interface ReportConventions {
  /** Where in the paper a figure stands, as a source. */
  readonly inPaper: (place: string) => Source;
  /** The table or appendix that shows the years. */
  readonly place: string;
  readonly council: string;
  readonly firstYear: string;
  readonly asAtDate: string;
  /** What the first year is, where the tables also show another one. */
  readonly yearHelp?: string;
  /** Year whose prices the amounts are in, with its source; left out where the amounts are cash. */
  readonly priceBase?: { readonly year: string; readonly source: Source };
}

/**
 * Council, first year, date of the figures and price base, with whatever else the template adds.
 *
 * @param worked What the worked example's paper says.
 * @param more Further conventions of the template.
 * @returns A group of inputs `councilName`, `firstYear`, `asAtDate` and, where given, `priceBase`.
 * @example reportConventions({ inPaper, place: "Appendix D", council: "Leicestershire", firstYear: "2025/26", asAtDate: "2025-01-20" })
 */
export function reportConventions(worked: ReportConventions, more: readonly Input[] = []): InputGroup {
  return {
    id: "conventions",
    title: "Council, years and conventions",
    help: "Who the paper is for, the year it begins with and the day of its figures.",
    inputs: [
      {
        id: "councilName",
        label: "Council",
        unit: "name",
        format: "text",
        accepts: { kind: "text", maximumLength: 60 },
        help: "The council's name as it should read in the paper's sentences.",
        source: worked.inPaper("Title page of the report"),
        worked: worked.council,
      },
      {
        id: "firstYear",
        label: "First year",
        unit: "financial year",
        format: "text",
        accepts: { kind: "financialYear" },
        help: worked.yearHelp ?? "The first financial year of the tables; the others follow from it.",
        source: worked.inPaper(worked.place),
        worked: worked.firstYear,
      },
      {
        id: "asAtDate",
        label: "Figures as at",
        unit: "date",
        format: "date",
        accepts: { kind: "date" },
        help: "The day whose state of knowledge the figures show, such as the date of the report.",
        source: worked.inPaper("Date of the meeting"),
        worked: worked.asAtDate,
      },
      ...(worked.priceBase === undefined ? [] : [priceBaseInput(worked.priceBase)]),
      ...more,
    ],
  };
}

function priceBaseInput({ year, source }: { readonly year: string; readonly source: Source }): Input {
  return {
    id: "priceBase",
    label: "Price base",
    unit: "financial year",
    format: "text",
    accepts: { kind: "financialYear" },
    help: "The year whose pay and prices the amounts are in.",
    source,
    worked: year,
    quality: "amber",
    impact: "amber",
  };
}
