import { publishedSheet } from "../../blocks/standard-sheets";

/** The fund's table and the paragraphs beneath it, as printed and as computed. */
export const fundPublished = publishedSheet([
  {
    figures: [
      {
        caseId: "002-bcf-total",
        label: "Total plan",
        quote: "Total BCF Plan 82.5",
        published: 82_500_000,
        decimals: -5,
        computed: "={fund.amountTotal}",
        format: "millions",
      },
      {
        caseId: "002-bcf-nhs-min-split",
        label: "NHS services out of hospital",
        quote: "balance of the NHS Minimum Allocation £20.7m",
        published: 20_700_000,
        decimals: -5,
        computed: "={minimum.balance}",
        format: "millions",
      },
      {
        caseId: "002-ibcf-discharge-total",
        label: "Discharge fund, the integrated care board's part",
        quote: "not printed; fund £8.5m less grant £4.1m",
        published: null,
        decimals: -5,
        computed: "={dischargeHealth}",
        format: "millions",
      },
    ],
  },
]);
