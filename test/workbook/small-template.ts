/** A small template with every kind of block, so that the engine is tried without the weight of a real case. */
import type { OpportunityTemplate } from "../../src/templates/template";

const source = { document: "A made-up paper", place: "Table 1", asAt: "2025-10-31" } as const;

export const smallTemplate: OpportunityTemplate = {
  id: "small-case",
  title: "A small case",
  question: "How many people avoid residential care?",
  category: "Trials",
  keywords: ["trial"],
  paper: "A made-up paper",
  computes: ["STEADYSTATE"],
  tab: "Small",
  groups: [
    {
      id: "conventions",
      title: "Conventions",
      inputs: [
        {
          id: "councilName",
          label: "Council",
          unit: "name",
          format: "text",
          accepts: { kind: "text", maximumLength: 40 },
          help: "Name of the council.",
          source,
          worked: "Testshire",
        },
        {
          id: "firstYear",
          label: "First year",
          unit: "financial year",
          format: "text",
          accepts: { kind: "financialYear" },
          help: "First year of the plan.",
          source,
          worked: "2011/12",
        },
        {
          id: "asAtDate",
          label: "Data as at",
          unit: "date",
          format: "date",
          accepts: { kind: "date" },
          help: "Last day of the data.",
          source,
          worked: "2025-10-31",
        },
        {
          id: "weeksPerYear",
          label: "Weeks per year",
          unit: "weeks",
          format: "two",
          accepts: { kind: "number", minimum: 50, maximum: 54 },
          help: "52 in most papers.",
          source: { document: "local" },
          worked: 52,
          blank: 52,
        },
      ],
    },
    {
      id: "evidence",
      title: "Evidence",
      inputs: [
        {
          id: "baselineStarts",
          label: "Starts a year",
          unit: "people a year",
          format: "one",
          accepts: { kind: "number", minimum: 0 },
          help: "People who start residential care in a year.",
          source,
          worked: 867.6,
          quality: "red",
          impact: "red",
        },
        {
          id: "casesReviewed",
          label: "Cases reviewed",
          unit: "people",
          format: "whole",
          accepts: { kind: "number", minimum: 1, whole: true },
          help: "Cases in the review.",
          source,
          worked: 35,
        },
        {
          id: "deliveryFactor",
          label: "Delivery factor",
          unit: "%",
          format: "percent",
          accepts: { kind: "rate" },
          help: "Share of the opportunity that is built in.",
          source,
          worked: 0.25,
        },
        {
          id: "model",
          label: "Delivery model",
          unit: "choice",
          format: "text",
          accepts: { kind: "choice", options: ["delay", "avoid"] },
          help: "What the work does.",
          source,
          worked: "delay",
        },
        {
          id: "remark",
          label: "Remark",
          unit: "text",
          format: "text",
          accepts: { kind: "text" },
          help: "Anything worth knowing.",
          source,
          optional: true,
        },
      ],
    },
  ],
  tables: [
    {
      id: "streams",
      title: "Streams",
      help: "One row per setting.",
      columns: [
        { id: "name", header: "Stream", format: "text", accepts: { kind: "text" } },
        { id: "share", header: "Share", format: "percent", accepts: { kind: "rate" } },
        {
          id: "durationWeeks",
          header: "Duration (weeks)",
          unit: "weeks",
          format: "one",
          accepts: { kind: "number", minimum: 0 },
        },
        {
          id: "endAfter",
          header: "End after (months)",
          unit: "months",
          format: "whole",
          accepts: { kind: "number" },
          optional: true,
        },
      ],
      worked: [
        { name: "Homecare", share: 0.6, durationWeeks: 84.7, endAfter: null },
        { name: "Extra care", share: 0.4, durationWeeks: 87.6, endAfter: 48 },
      ],
      blankRows: 2,
      source,
    },
  ],
  sheets: [
    {
      name: "about",
      role: "about",
      columns: [30, 50, 14, 14],
      orientation: "portrait",
      blocks: [
        { kind: "title", text: "About this case", description: "What it is for." },
        {
          kind: "about",
          purpose: "To try the engine.",
          scope: "Nothing real.",
          signs: "A cost is positive in the ledger.",
        },
      ],
    },
    {
      name: "proposal",
      role: "proposal",
      columns: [34, 16, 14, 14, 14, 14],
      orientation: "portrait",
      blocks: [
        { kind: "title", text: "A small case", description: "How many people avoid residential care?" },
        {
          kind: "headline",
          id: "headline",
          label: "People a year",
          formula: '=TEXT({peopleAvoided},"0.0")&" people"',
          definition: "People who avoid residential care in a year once the change is in full effect.",
          range: '="Between 0 and "&TEXT({baselineStarts},"0")',
        },
        {
          kind: "facts",
          facts: [
            { label: "Opportunity", text: "Independence at home", prompt: "Name of the opportunity" },
            { label: "Council", text: "={councilName}" },
          ],
        },
        { kind: "heading", level: 1, text: "Evidence" },
        {
          kind: "text",
          text: "The delivery factor is {deliveryFactor} of {baselineStarts} starts in {councilName}.",
        },
        {
          kind: "text",
          text: "A consultant's diagnostic found more than the review did.",
          prompt: "What does the evidence say?",
        },
        {
          kind: "bullets",
          prompt: "Strengths of today's service",
          items: [
            { label: "Reablement", text: "Works well." },
            { text: "- 3 to 9 months of waiting", level: 1 },
            { text: "Second level", level: 2 },
          ],
        },
        {
          kind: "rows",
          rows: [
            {
              id: "peopleAvoided",
              label: "People who avoid residential care",
              unit: "people a year",
              formula: "={baselineStarts}*{deliveryFactor}",
              format: "one",
              role: "output",
              note: "Starts times delivery factor; a note long enough that it cannot stand on one line beside the figures and wraps.",
            },
            { id: "startsAgain", label: "Starts", unit: "people a year", formula: "={baselineStarts}", format: "one" },
            {
              id: "inService",
              label: "People in service at steady state",
              unit: "people",
              formula: "=CARECASE.STEADYSTATE({peopleAvoided},INDEX({streams.durationWeeks},1),{weeksPerYear})",
              format: "one",
            },
          ],
        },
        {
          kind: "grid",
          id: "risks",
          headers: ["Area", "Risk", "Impact"],
          rows: [
            ["Homecare", "Too few carers", "Delay"],
            ["Extra care", "Too few flats", "Delay"],
          ],
          formats: ["text"],
          editable: true,
          prompt: "Your own risks",
          blankRows: 4,
        },
      ],
    },
    {
      name: "assumptions",
      role: "assumptions",
      columns: [40, 16],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Assumptions", description: "The only sheet to type figures into." },
        { kind: "assumptions" },
      ],
    },
    {
      name: "working",
      role: "working",
      columns: [20, 14, 14, 14],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Working", description: "Step by step." },
        {
          kind: "spill",
          id: "ledger",
          formula: "={streams.durationWeeks}*{deliveryFactor}",
          rows: 2,
          columns: 1,
          formats: ["one"],
          parts: { all: { row: 0, column: 0, rows: 2, columns: 1 } },
        },
        {
          kind: "chart",
          id: "weeksChart",
          chart: "columnClustered",
          title: "Weeks by stream",
          categories: "{streams.name}",
          series: [
            { name: "Weighted weeks", values: "{ledger.all}" },
            { name: "Weeks", values: "{streams.durationWeeks}" },
          ],
          categoryTitle: "Stream",
          valueTitle: "Weeks",
          format: "whole",
          description: "Weighted weeks of each stream.",
        },
      ],
    },
    {
      name: "checks",
      role: "checks",
      columns: [44, 14, 14, 14, 12, 16],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Checks", description: "What must hold." },
        {
          kind: "checks",
          checks: [
            {
              id: "sharesSum",
              label: "Shares sum to 100%",
              computed: "=SUM({streams.share})",
              expected: "=1",
              tolerance: 1e-9,
              format: "percent",
            },
            {
              id: "fewerThanStarts",
              label: "People avoided are no more than the starts",
              computed: "={peopleAvoided}",
              expected: "={baselineStarts}",
              tolerance: 0,
              format: "one",
              rule: "atMost",
            },
          ],
        },
      ],
    },
    {
      name: "published",
      role: "published",
      columns: [20, 30, 12, 12, 12, 14, 40],
      orientation: "landscape",
      blocks: [
        { kind: "title", text: "Published against computed", description: "Where the paper and the model differ." },
        {
          kind: "published",
          figures: [
            {
              caseId: "small-people",
              label: "People",
              quote: "217 people",
              published: 217,
              decimals: 0,
              computed: "={peopleAvoided}",
              format: "one",
              cause: "Rounded.",
            },
          ],
        },
      ],
    },
  ],
  preview: (values) => {
    const starts = values.inputs["baselineStarts"];
    const factor = values.inputs["deliveryFactor"];
    if (typeof starts !== "number" || typeof factor !== "number") return { ready: false, problems: [] };
    const value = starts * factor;
    return {
      ready: true,
      headline: {
        text: `${value} people`,
        definition: "People a year",
        lines: [],
        figures: { value },
      },
    };
  },
  previewCells: { value: "peopleAvoided" },
};
