import type { Block, TemplateSheet } from "../../template";

const timetable: readonly Block[] = [
  {
    kind: "text",
    text: "The next phase designs in detail, tests and measures before anything is rolled out widely. It works out operating models, confirms what has to be invested, tests the assumptions, and makes sure that the solutions can be delivered at scale. Implementation follows until the full effect is seen and the culture has changed.",
    prompt: "Say what the design phase takes, what it has to settle, and what follows it.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "deliveryMonths",
        label: "Design and implementation together",
        unit: "months",
        formula: "={designMonths}+{implementationMonths}",
        format: "whole",
        role: "output",
        note: "Months of the programme",
      },
      {
        id: "fullAfterMonths",
        label: "Everyone reached through every lever after",
        unit: "months",
        formula: "={lastLeverAfter}+{cycleWeeks}*12/{weeksPerYear}",
        format: "one",
        role: "output",
        note: "Start of the last lever + one review cycle; later than the programme's end",
      },
    ],
  },
  {
    kind: "grid",
    id: "phases",
    headers: ["Phase", "From month", "To month", "What happens"],
    rows: [
      [
        "Design and set-up",
        0,
        "={designMonths}",
        "Solutions and processes are designed and tested, their effect is measured",
      ],
      [
        "Implementation",
        "={designMonths}",
        "={deliveryMonths}",
        "Posts are filled, reviews change, reablement teams are built, the change of culture is embedded",
      ],
      [
        "Full effect builds up",
        "={deliveryMonths}",
        "=MAX({deliveryMonths},{fullAfterMonths})",
        "Each person meets the new process at their next review; accommodation takes longest",
      ],
    ],
    formats: ["text", "whole", "whole", "text"],
    parts: {
      from: { row: 2, column: 1, rows: 2, columns: 1 },
      to: { row: 1, column: 2, rows: 2, columns: 1 },
    },
  },
];

export const deliverySheet: TemplateSheet = {
  name: "Delivery",
  role: "proposal",
  columns: [46, 14, 16, 84],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Delivery approach and timelines",
      description: "What happens in which months, and what comes next",
    },
    ...timetable,
    { kind: "heading", level: 1, text: "Immediate next steps" },
    {
      kind: "bullets",
      prompt: "What is done next, and what it decides.",
      items: [
        {
          text: "Define the future operating model with its resources, roles and responsibilities, and begin to design the new review: team structures, forms, and what can be built upon.",
        },
        { text: "Decide how to involve providers, with what earlier work with them has taught." },
        {
          text: "Understand costs and benefits of the reablement teams and of extra care housing, as a basis for long-term choices.",
        },
      ],
    },
  ],
};
