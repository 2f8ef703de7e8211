import { publishedSheet } from "../../blocks/standard-sheets";
import type { PublishedFigure } from "../../template";
import { AMOUNTS, SECTIONS, SOCIAL_CARE_SECTIONS, type AmountId, type BudgetSection } from "./sections";

type SevenAmounts = readonly [number, number, number, number, number, number, number];

const PENNIES =
  "The ledger holds pennies and the appendix whole pounds, so a printed total may be £1 off its printed lines.";
const CARRIED = "Section totals that are each £1 off their lines carry their pounds into this total.";

/** Column totals of a section as the appendix prints them, in the order of its columns. */
const PRINTED: readonly (readonly [section: string, caseId: string, printed: SevenAmounts])[] = [
  [
    "operational",
    "002-appA-section-operational-commissioning",
    [21634922, 20775396, 4846177, -39520, 25582053, -4262273, 21319780],
  ],
  [
    "integration",
    "002-appA-section-integration-access-and-prevention",
    [12994471, 19469764, 2860533, -87033, 22243264, -9617237, 12626027],
  ],
  ["direct", "002-appA-section-direct-services", [6080551, 5707055, 245387, 0, 5952442, 0, 5952442]],
  [
    "early",
    "002-appA-section-early-intervention-and-prevention",
    [1687784, 0, 2889224, -54000, 2835224, -1050723, 1784501],
  ],
  ["strategic", "002-appA-section-strategic-services", [4796992, 5499113, 704744, -20355, 6183502, -1153376, 5030126]],
  ["demandLed", "002-appA-section-demand-led", [209067324, 0, 288704143, 0, 288704143, -83326819, 205377324]],
  ["communities", "002-appA-section-candw", [6195414, 10734057, 2858455, -418432, 13174080, -6978666, 6195414]],
];

const ASC: SevenAmounts = [232676986, 52412607, 320582194, -168662, 372826138, -145318552, 227507587];
const DEPARTMENT: SevenAmounts = [238872400, 63146663, 323440649, -587094, 386000218, -152297218, 233703000];

interface PrintedTotals {
  readonly caseId: string;
  readonly name: string;
  readonly printed: SevenAmounts;
  /** Sections whose lines the totals add up. */
  readonly sections: readonly BudgetSection[];
  /** Why a total may be a pound or two off. */
  readonly cause: string;
  readonly computed: (amount: AmountId) => string;
}

function figures({ caseId, name, printed, sections, cause, computed }: PrintedTotals): PublishedFigure[] {
  return AMOUNTS.map(({ id, label }, index) => {
    const amount = printed[index] ?? 0;
    return {
      caseId,
      label: `${name}, ${label.toLowerCase()}`,
      quote: amount.toLocaleString("en-GB"),
      published: amount,
      decimals: 0,
      computed: `=${computed(id)}`,
      format: "whole",
      // Each section was rounded by itself.
      tolerance: sections.length,
      ...(amount === sumOfPrintedLines(sections, id) ? {} : { cause }),
    };
  });
}

function sumOfPrintedLines(sections: readonly BudgetSection[], amount: AmountId): number {
  const column = { gross: "printedGross", net: "printedNet" }[amount as string] ?? amount;
  return sections.flatMap(({ rows }) => rows).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

const sectionTotals = PRINTED.flatMap(([section, caseId, printed]) => {
  const sections = SECTIONS.filter(({ id }) => id === section);
  return figures({
    caseId,
    name: sections[0]?.plainName ?? section,
    printed,
    sections,
    cause: PENNIES,
    computed: (amount) => `{${section}.${amount}Total}`,
  });
});

const socialCareTotals = figures({
  caseId: "002-appA-asc-total",
  name: "Adult social care",
  printed: ASC,
  sections: SOCIAL_CARE_SECTIONS,
  cause: CARRIED,
  computed: (amount) => `{totals.${amount}Asc}`,
});

const departmentTotals = figures({
  caseId: "002-appA-grand-total",
  name: "Department",
  printed: DEPARTMENT,
  sections: SECTIONS,
  cause: CARRIED,
  computed: (amount) => `{totals.${amount}Department}`,
});

const lines: readonly PublishedFigure[] = [
  {
    caseId: "002-appA-row-crossfoot",
    label: "Largest difference of any line from its printed gross and net",
    quote: "39 lines in seven sections, each with a gross and a net budget",
    published: 0,
    decimals: 0,
    computed: "={largestGap}",
    format: "whole",
  },
  {
    caseId: "002-demand-led-gross",
    label: "Demand led services, gross",
    quote: "circa £289m",
    published: 289_000_000,
    decimals: -6,
    computed: "={demandLed.grossTotal}",
    format: "millions",
  },
];

/** Appendix A as printed beside the totals computed from its lines. */
export const budgetPublished = publishedSheet([
  { heading: "Lines", figures: lines },
  { heading: "Sections", figures: sectionTotals },
  { heading: "Totals", figures: [...socialCareTotals, ...departmentTotals] },
]);
