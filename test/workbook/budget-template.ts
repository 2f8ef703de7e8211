/** A small template of tables: a form, an appendix with calculated columns, lines computed from it, sections, printed words. */
import type { OpportunityTemplate } from "../../src/templates/template";

const source = { document: "A made-up paper", place: "Appendix" } as const;
const thousands = { kind: "number" } as const;

export const budgetTemplate: OpportunityTemplate = {
  id: "small-budget",
  title: "A small budget",
  question: "What does each service cost?",
  category: "Trials",
  keywords: [],
  paper: "A made-up paper",
  computes: ["Net budget"],
  tab: "Budget",
  sections: [{ id: "questions", label: "Questions", worked: true }],
  groups: [
    {
      id: "conventions",
      title: "Conventions",
      inputs: [
        {
          id: "yearOne",
          label: "First year",
          unit: "financial year",
          format: "text",
          accepts: { kind: "financialYear" },
          help: "First year of the plan.",
          source,
          worked: "2025/26",
        },
      ],
    },
  ],
  tables: [
    {
      id: "services",
      title: "Services",
      help: "One row a service.",
      columns: [
        { id: "service", header: "Service", format: "text", accepts: { kind: "text" } },
        { id: "gross", header: "Gross", unit: "£000", format: "whole", accepts: thousands },
        { id: "income", header: "Income", unit: "£000", format: "whole", accepts: thousands },
        { id: "stars", header: "Stars", format: "text", accepts: { kind: "text" }, optional: true },
      ],
      calculated: [{ id: "net", header: "Net", format: "whole", formula: "={line.gross}+{line.income}" }],
      worked: [
        { service: "Residential care", gross: 300, income: -100, stars: null },
        { service: "Homecare", gross: 90, income: -20, stars: "*" },
        { service: null, gross: null, income: null, stars: null },
      ],
      blankRows: 2,
      source,
    },
    {
      id: "questions",
      title: "Questions",
      help: "Answer each.",
      columns: [
        { id: "question", header: "Question", format: "text", accepts: { kind: "text" }, fixed: true },
        { id: "answer", header: "Answer", format: "text", accepts: { kind: "choice", options: ["Yes", "No"] } },
      ],
      calculated: [
        {
          id: "rating",
          header: "Rating",
          format: "text",
          look: "rag",
          formula: '=IF({line.answer}="Yes","Green","Red")',
        },
      ],
      worked: [
        { question: "Is it funded?", answer: "Yes" },
        { question: "Is it safe?", answer: "No" },
      ],
      blank: [
        { question: "Is it funded?", answer: null },
        { question: "Is it safe?", answer: null },
      ],
      blankRows: 0,
      source,
    },
  ],
  sheets: [
    {
      name: "Page",
      role: "proposal",
      columns: [30, 14, 14, 14, 14],
      orientation: "portrait",
      blocks: [
        { kind: "title", text: "A small budget", description: "Gross, income, net." },
        {
          kind: "lines",
          id: "appendix",
          table: "services",
          columns: [
            { id: "service", header: "Service", formula: "={line.service}", format: "text" },
            { id: "gross", header: "Gross {yearOne}", formula: "={line.gross}", format: "whole", total: "sum" },
            { id: "net", header: "Net", formula: "={row.gross}+{line.income}", format: "whole", total: "sum" },
            { id: "stars", header: "Stars", formula: "={line.stars}", format: "text" },
            {
              id: "share",
              header: "Share",
              formula: "={row.net}/{appendix.netTotal}",
              format: "percent",
              total: "=SUM({appendix.share})",
            },
          ],
          total: "Total",
        },
        {
          kind: "rows",
          rows: [
            { id: "netBudget", label: "Net budget", unit: "£000", formula: "={appendix.netTotal}", format: "whole" },
            {
              id: "netAgain",
              label: "Net budget again",
              unit: "£000",
              formula: "=SUM({services.net})",
              format: "whole",
            },
          ],
        },
      ],
    },
    {
      name: "Form",
      role: "entries",
      columns: [40, 14, 14, 16],
      orientation: "portrait",
      blocks: [
        { kind: "title", text: "Questions", description: "What has to be asked." },
        { kind: "entries", table: "questions", section: "questions" },
      ],
    },
    {
      name: "Assumptions",
      role: "assumptions",
      columns: [],
      orientation: "landscape",
      blocks: [{ kind: "title", text: "Assumptions", description: "All of them." }, { kind: "assumptions" }],
    },
    {
      name: "Checks",
      role: "checks",
      columns: [44, 14, 14, 14, 12, 16, 40],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Checks", description: "What must hold." },
        {
          kind: "checks",
          checks: [
            {
              id: "sameNet",
              label: "Both ways to net agree",
              computed: "={netBudget}",
              expected: "={netAgain}",
              tolerance: 0,
              format: "whole",
            },
            {
              id: "printedNet",
              label: "Net as printed",
              computed: "={netBudget}",
              expected: "={netAgain}+1",
              tolerance: 0,
              format: "whole",
              note: "The two should agree",
              workedFailure: "The paper adds one.",
            },
          ],
        },
      ],
    },
    {
      name: "Published",
      role: "published",
      columns: [20, 30, 14, 14, 12, 14, 40],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Published", description: "As printed." },
        {
          kind: "published",
          figures: [
            {
              caseId: "net",
              label: "Net",
              quote: "270",
              published: 270,
              decimals: 0,
              computed: "={netBudget}",
              format: "whole",
            },
            {
              caseId: "words",
              label: "Words",
              quote: "Homecare",
              published: "Homecare",
              decimals: 0,
              computed: "=INDEX({services.service},1+1)",
              format: "text",
            },
            {
              caseId: "other",
              label: "Other words",
              quote: "Care",
              published: "Care",
              decimals: 0,
              computed: "=INDEX({services.service},1)",
              format: "text",
            },
            {
              caseId: "none",
              label: "Nothing",
              quote: "",
              published: null,
              decimals: 0,
              computed: "={netBudget}",
              format: "whole",
            },
          ],
        },
      ],
    },
  ],
  preview: () => ({ ready: true, headline: { text: "", definition: "", lines: [], figures: {} } }),
};
