/** Published figures that both editions print: gross and net, the distribution of the net budget, transfers. */
import type { PublishedFigure } from "../../template";
import type { Edition } from "./edition";

/** Golden cases and causes of one edition's distribution table. */
export interface PrintedDistribution {
  readonly share: string;
  readonly millions: string;
  /** Heading of a line whose printed figure differs, with the reason. */
  readonly shareCauses: Readonly<Record<string, string>>;
  readonly millionsCauses: Readonly<Record<string, string>>;
  /** As printed. */
  readonly totalMillions: number;
}

const amountOf = (heading: string): string => `SUMIF({netBudget.heading},"${heading}",{netBudget.amount})`;

/** Each heading's £m and share, and the total, as the report prints them. */
export function distributionFigures({ budget }: Edition, printed: PrintedDistribution): readonly PublishedFigure[] {
  const shares = budget.netBudget.map(([heading, , , share]): PublishedFigure => ({
    caseId: printed.share,
    label: `${heading}, share of the net budget`,
    quote: percent(share),
    published: share,
    decimals: 3,
    computed: `=${amountOf(heading)}/{netTotal}`,
    format: "percentOne",
    ...causeOf(printed.shareCauses[heading]),
  }));
  const millions = budget.netBudget.map(([heading, , amount]): PublishedFigure => ({
    caseId: printed.millions,
    label: `${heading}, £m`,
    quote: amount < 0 ? `(£${(-amount).toFixed(1)}m)` : `£${amount.toFixed(1)}m`,
    published: amount,
    decimals: 1,
    computed: `=${amountOf(heading)}/1000/1000`,
    format: "one",
    ...causeOf(printed.millionsCauses[heading]),
  }));
  const total: PublishedFigure = {
    caseId: printed.millions,
    label: "Department total, £m",
    quote: `£${printed.totalMillions.toFixed(1)}m`,
    published: printed.totalMillions,
    decimals: 1,
    computed: "={netTotal}/1000/1000",
    format: "one",
  };
  return [...millions, total, ...shares];
}

function percent(share: number): string {
  const shown = `${Math.abs(share * 100).toFixed(1)}%`;
  return share < 0 ? `(${shown})` : shown;
}

function causeOf(cause: string | undefined): { readonly cause?: string } {
  return cause === undefined ? {} : { cause };
}
