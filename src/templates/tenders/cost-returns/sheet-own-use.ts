import type { TemplateSheet } from "../../template";

/** Return by return, which nobody outside the council should see. */
export const ownUseSheet: TemplateSheet = {
  name: "Own use",
  role: "proposal",
  columns: [30, 15, 15, 16, 16],
  orientation: "portrait",
  blocks: [
    {
      kind: "title",
      text: "Returns against the fee paid",
      description: "Return by return, for the council's own use",
    },
    {
      kind: "lines",
      id: "againstFee",
      table: "careReturns",
      columns: [
        { id: "provider", header: "Provider", formula: "={line.provider}", format: "text" },
        {
          id: "total",
          header: "Total",
          formula: "=INDEX({returnTotals.total},MATCH({row.provider},{returnTotals.provider},0))",
          format: "two",
        },
        { id: "fee", header: "Fee paid", formula: "={feePaid}", format: "two" },
        {
          id: "above",
          header: "Above the fee",
          formula: '=IF(ISNUMBER({row.total}),{row.total}-{row.fee},"incomplete")',
          format: "two",
        },
        {
          id: "share",
          header: "Share of the fee",
          formula: '=IF(ISNUMBER({row.total}),{row.above}/{row.fee},"")',
          format: "percentOne",
        },
      ],
      note: "Leave this sheet out of what is published: where few answered, a code can be guessed.",
    },
    {
      kind: "chart",
      id: "feeChart",
      chart: "columnClustered",
      title: "Total of each return beside the fee paid",
      categories: "{againstFee.provider}",
      series: [
        { name: "Total", values: "{againstFee.total}", colour: "accent" },
        { name: "Fee paid", values: "{againstFee.fee}", colour: "muted" },
      ],
      categoryTitle: "Return",
      valueTitle: "£ an hour",
      format: "pence",
      description: "Columns of the total of each return, with the fee paid beside each",
      height: 15,
    },
  ],
};
