import { publishedSheet } from "../../blocks/standard-sheets";
import type { PublishedFigure } from "../../template";

const TOTALS = "Total A&C 5,851 5,480 5,480 4,851 21,662";
const TEXT = "totals £21.7m ... (£19.4m) ... (£2.3m) is discretionary";

function thousands(caseId: string, label: string, quote: string, published: number, cell: string): PublishedFigure {
  return { caseId, label, quote, published, decimals: 0, computed: `={${cell}}`, format: "whole" };
}

function millions(label: string, published: number, cell: string): PublishedFigure {
  return {
    caseId: "002-capital-narrative",
    label,
    quote: TEXT,
    published,
    decimals: -5,
    computed: `={${cell}}*1000`,
    format: "millions",
  };
}

/** Appendix D and the paragraph above it, as printed and as computed. */
export const programmePublished = publishedSheet([
  {
    heading: "Appendix D, in £000",
    figures: [
      thousands("002-capital-programme", "First year", TOTALS, 5851, "funding.yearOne"),
      thousands("002-capital-programme", "Second year", TOTALS, 5480, "funding.yearTwo"),
      thousands("002-capital-programme", "Third year", TOTALS, 5480, "funding.yearThree"),
      thousands("002-capital-programme", "Fourth year", TOTALS, 4851, "funding.yearFour"),
      thousands("002-capital-programme", "Programme", TOTALS, 21662, "funding.programme"),
      thousands(
        "002-capital-lines",
        "Disabled facilities",
        "4,851 4,851 4,851 4,851 19,404",
        19404,
        "main.programmeTotal",
      ),
      thousands("002-capital-lines", "Extra care schemes", "1,000 629 629 0 2,258", 2258, "investment.programmeTotal"),
      {
        caseId: "002-capital-prior-spend",
        label: "Extra care schemes, spending outside the plan",
        quote: "not printed; gross cost 3,758 less 2,258",
        published: null,
        decimals: 0,
        computed: "={investment.outsideTotal}",
        format: "whole",
      },
    ],
  },
  {
    heading: "Paragraph 84, in £m",
    figures: [
      millions("Programme", 21_700_000, "funding.programme"),
      millions("External", 19_400_000, "funding.externalProgramme"),
      millions("Discretionary", 2_300_000, "funding.discretionaryProgramme"),
    ],
  },
]);
