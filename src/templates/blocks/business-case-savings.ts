/** Saving and cost of a business case, year by year: the plan that is typed and the table that follows from it. */
import type { Block, Check, InputColumn, InputTable, Source, TableRow } from "../template";

/** What a year of the plan brings; amounts in £, shares as fractions. */
export interface PlannedYear {
  /** Share of the full annual saving in force during the year. Left out where the case computes each year itself. */
  readonly share?: number;
  readonly recurringCost?: number;
  readonly oneOffCost?: number;
}

export interface SavingsPlan {
  readonly years: readonly PlannedYear[];
  readonly source: Source;
  /**
   * Gross saving of a year in £, as a formula of the row; `{line.order}` is 1 in the first year. Left out: the full annual
   * saving `{annualSaving}` times the share in force.
   */
  readonly grossOfYear?: string;
}

const AMOUNT = { kind: "number", minimum: 0 } as const;
const SHARE: InputColumn = {
  id: "share",
  header: "Share of the full annual saving in force",
  format: "percentOne",
  accepts: { kind: "rate" },
};

/** The plan by year. Costs left blank are nil; the order of the years is the form's own. */
export function savingsPlanTable({ years, source, grossOfYear }: SavingsPlan): InputTable {
  const hasShares = grossOfYear === undefined;
  const rowOf = (order: number, year: PlannedYear): TableRow => ({
    order,
    ...(hasShares ? { share: year.share ?? null } : {}),
    // A year that types nothing else says with its nil that it is meant.
    recurringCost: year.recurringCost ?? (hasShares ? null : 0),
    oneOffCost: year.oneOffCost ?? null,
  });
  return {
    id: "plan",
    title: "Plan by year",
    help: hasShares
      ? "Year 1 is the first year of the plan. The share says how much of the full annual saving a year brings: 7 of 12 months are 58.3%."
      : "Year 1 is the first year of the plan. The saving of each year follows from the working; costs are typed here.",
    columns: [
      {
        id: "order",
        header: "Year of the plan",
        format: "whole",
        accepts: { kind: "number", minimum: 1 },
        fixed: true,
      },
      ...(hasShares ? [SHARE] : []),
      { id: "recurringCost", header: "Recurring cost (£)", format: "pounds", accepts: AMOUNT, optional: hasShares },
      { id: "oneOffCost", header: "One-off cost (£)", format: "pounds", accepts: AMOUNT, optional: true },
    ],
    worked: years.map((year, index) => rowOf(index + 1, year)),
    blankRows: 0,
    blank: years.map((_, index) => ({ order: index + 1 })),
    source,
  };
}

/** Label of a year of the plan, from its order: 2018/19. */
const YEAR_LABEL =
  '=(LEFT({firstYear},FIND("/",{firstYear})-1)+{line.order}-1)&"/"&RIGHT(LEFT({firstYear},FIND("/",{firstYear})-1)+{line.order},1+1)';

/** The money views of the saving by year, beneath each other so that every plan has the years it needs. */
export function savingsByYear({ grossOfYear }: SavingsPlan): Block[] {
  return [
    {
      kind: "lines",
      id: "savingsByYear",
      table: "plan",
      columns: [
        { id: "year", header: "Financial year", formula: YEAR_LABEL, format: "text" },
        {
          id: "gross",
          header: "Saving or income",
          formula: grossOfYear ?? "={annualSaving}*{line.share}",
          format: "pounds",
          total: "sum",
        },
        {
          id: "recurring",
          header: "Recurring cost",
          formula: "=0-{line.recurringCost}",
          format: "pounds",
          total: "sum",
        },
        { id: "oneOff", header: "One-off cost", formula: "=0-{line.oneOffCost}", format: "pounds", total: "sum" },
        {
          id: "net",
          header: "Net saving of the year",
          formula: "={row.gross}+{row.recurring}+{row.oneOff}",
          format: "pounds",
          total: "sum",
        },
        {
          id: "increment",
          header: "Change on the year before",
          formula: "={row.net}-SUMIF({plan.order},{line.order}-1,{savingsByYear.net})",
          format: "pounds",
          total: "sum",
        },
        {
          id: "cash",
          header: "Cash to date",
          formula: '=SUMIF({plan.order},"<="&{line.order},{savingsByYear.net})',
          format: "pounds",
        },
      ],
      total: "Whole plan",
      note: "Savings and income positive, costs negative. The change on the year before is what the business plan books for a year.",
    },
    {
      kind: "chart",
      id: "savingsChart",
      chart: "columnClustered",
      title: "Net saving by year",
      categories: "{savingsByYear.year}",
      series: [
        { name: "Net saving of the year", values: "{savingsByYear.net}", colour: "accent" },
        { name: "Change on the year before", values: "{savingsByYear.increment}", colour: "second" },
      ],
      categoryTitle: "Financial year",
      valueTitle: "Saving in £",
      format: "pounds",
      description: "Columns of the net saving of each year of the plan, beside its change on the year before.",
    },
  ];
}

/** Figures of the plan as a whole, on the Working sheet: `saving` is what the overview states. */
export function savingRows(saving: { readonly formula: string; readonly label: string; readonly note: string }): Block {
  return {
    kind: "rows",
    rows: [
      {
        id: "saving",
        label: saving.label,
        unit: "£",
        formula: saving.formula,
        format: "pounds",
        role: "output",
        note: saving.note,
      },
      {
        id: "lastLevel",
        label: "Net saving in the last year of the plan",
        unit: "£ a year",
        formula: "=INDEX({savingsByYear.net},COUNT({savingsByYear.net}))",
        format: "pounds",
      },
      {
        id: "planCash",
        label: "Cash over the whole plan",
        unit: "£",
        formula: "=SUM({savingsByYear.net})",
        format: "pounds",
      },
    ],
  };
}

/** The formula of the change that a business plan books in the year of the saving. */
export const INCREMENT_OF_YEAR = "=SUMPRODUCT(({savingsByYear.year}={savingYear})*1,{savingsByYear.increment})";

/** Half of the thousand pounds in which the form states its saving. */
const HALF_A_THOUSAND = 500;
const PENNY = 0.01;

export function savingChecks(statedFailure: string | undefined): Check[] {
  return [
    {
      id: "checkStatedSaving",
      label: "The stated saving is supported",
      computed: "={saving}",
      expected: "={statedSaving}",
      tolerance: HALF_A_THOUSAND,
      format: "pounds",
      note: "To the nearest thousand pounds, as the form states it",
      ...(statedFailure === undefined ? {} : { workedFailure: statedFailure }),
    },
    {
      id: "checkSavingYear",
      label: "The year of the saving is a year of the plan",
      computed: "=SUMPRODUCT(({savingsByYear.year}={savingYear})*1)",
      expected: "=1",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkIncrements",
      label: "Changes sum to the net saving of the last year",
      computed: "=SUM({savingsByYear.increment})",
      expected: "={lastLevel}",
      tolerance: PENNY,
      format: "pounds",
    },
    {
      id: "checkCash",
      label: "Cash to date ends at the cash of the whole plan",
      computed: "=INDEX({savingsByYear.cash},COUNT({savingsByYear.cash}))",
      expected: "={planCash}",
      tolerance: PENNY,
      format: "pounds",
    },
    {
      id: "checkColumns",
      label: "Saving less costs is the net saving, over all years",
      computed: "={savingsByYear.grossTotal}+{savingsByYear.recurringTotal}+{savingsByYear.oneOffTotal}",
      expected: "={savingsByYear.netTotal}",
      tolerance: PENNY,
      format: "pounds",
    },
    {
      id: "checkOwnedRisks",
      label: "Red risks without a mitigation",
      computed: '=SUMPRODUCT(({risks.rating}="Red")*({risks.mitigation}=""))',
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
    {
      id: "checkErrors",
      label: "Error values in the savings by year",
      computed: "=SUMPRODUCT(ISERROR({savingsByYear.net})*1)+SUMPRODUCT(ISERROR({savingsByYear.increment})*1)",
      expected: "=0",
      tolerance: 0,
      format: "whole",
    },
  ];
}
