import type { TemplateSheet } from "../../template";

/** Does the capital come back, and how soon. */
export const investToSaveSheet: TemplateSheet = {
  name: "Invest to save",
  role: "proposal",
  columns: [54, 16, 18, 16, 16, 16, 16, 20],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Invest to save",
      description:
        "Capital that is spent so that care costs less: what comes back each year, and after how many years it is paid for",
    },
    {
      kind: "lines",
      id: "returns",
      table: "investToSave",
      columns: [
        { id: "scheme", header: "Scheme", formula: "={line.scheme}", format: "text" },
        { id: "capital", header: "Capital (£)", formula: "={line.capital}", format: "pounds", total: "sum" },
        { id: "saving", header: "Care saving (£ a year)", formula: "={line.saving}", format: "pounds", total: "sum" },
        { id: "rent", header: "Net rent (£ a year)", formula: "={line.rent}", format: "pounds", total: "sum" },
        { id: "annual", header: "Return (£ a year)", formula: "={line.annual}", format: "pounds", total: "sum" },
        {
          id: "rate",
          header: "Return on capital",
          formula: "={line.rate}",
          format: "percentOne",
          total: '=IF({returns.capitalTotal}=0,"",{returns.annualTotal}/{returns.capitalTotal})',
        },
        {
          id: "payback",
          header: "Payback (years)",
          formula: "={line.payback}",
          format: "one",
          total: '=IF({returns.annualTotal}=0,"",{returns.capitalTotal}/{returns.annualTotal})',
        },
        {
          id: "careOnly",
          header: "Payback on care saving alone (years)",
          formula: "={line.careOnly}",
          format: "one",
          total: '=IF({returns.savingTotal}=0,"",{returns.capitalTotal}/{returns.savingTotal})',
        },
      ],
      total: "All schemes",
      note: "Simple payback: capital divided by what comes back each year, without inflation or discounting.",
    },
    {
      kind: "text",
      text: '=IF({returns.capitalTotal}=0,"No invest to save scheme is entered.","For "&CARECASE.GBPM({returns.capitalTotal})&" of capital, "&TEXT({returns.annualTotal},"£#,##0")&" comes back each year: "&TEXT({returns.annualTotal}/{returns.capitalTotal},"0.0%")&" of the capital."&IF({returns.rentTotal}=0,""," "&TEXT({returns.rentTotal}/{returns.annualTotal},"0%")&" of the return is rent."))',
    },
    {
      kind: "text",
      text: "The rent of this scheme is counted among the savings of the council's property services, so that the care budget sees the smaller saving only. Judge the scheme on both, and book each once.",
      prompt: "Say which budget books the saving and which one the rent, so that neither is counted twice.",
    },
  ],
};
