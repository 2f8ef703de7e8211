import type { Block } from "../../template";

export const automationWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Staff time released" },
  {
    kind: "rows",
    rows: [
      {
        id: "staffCostTotal",
        label: "Staff cost of the services in scope",
        unit: "£ a year",
        formula: "=SUM({serviceCosts.staffCost})",
        format: "pounds",
      },
      {
        id: "annualSaving",
        label: "Staff cost released",
        unit: "£ a year",
        formula: "={staffCostTotal}*{automatableShare}",
        format: "pounds",
      },
      {
        id: "postsReleased",
        label: "Posts released",
        unit: "full-time posts",
        formula: "={annualSaving}/{costPerPost}",
        format: "one",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Range from the research on roles" },
  {
    kind: "rows",
    rows: [
      {
        id: "taskShareLow",
        label: "Share of all tasks, low",
        unit: "%",
        formula: "={roleShare}*{roleTasksLow}",
        format: "percentOne",
      },
      {
        id: "taskShareHigh",
        label: "Share of all tasks, high",
        unit: "%",
        formula: "={roleShare}*{roleTasksHigh}",
        format: "percentOne",
      },
      {
        id: "savingLow",
        label: "Saving at the low share",
        unit: "£ a year",
        formula: "={staffCostTotal}*{taskShareLow}",
        format: "pounds",
      },
      {
        id: "savingHigh",
        label: "Saving at the high share",
        unit: "£ a year",
        formula: "={staffCostTotal}*{taskShareHigh}",
        format: "pounds",
      },
    ],
  },
];

export const automationFigures: readonly Block[] = [
  {
    kind: "lines",
    id: "serviceLines",
    table: "serviceCosts",
    columns: [
      { id: "service", header: "Service or process", formula: "={line.service}", format: "text" },
      { id: "cost", header: "Staff cost", formula: "={line.staffCost}", format: "pounds", total: "sum" },
      {
        id: "released",
        header: "Released",
        formula: "={line.staffCost}*{automatableShare}",
        format: "pounds",
        total: "sum",
      },
      { id: "posts", header: "Posts", formula: "={row.released}/{costPerPost}", format: "one", total: "sum" },
    ],
    total: "All services",
  },
  { kind: "heading", level: 2, text: "What another share would release" },
  {
    kind: "grid",
    id: "shareTable",
    headers: ["Basis", "Share of tasks", "Released", "Posts"],
    rows: [
      ["Research on roles, low", "={taskShareLow}", "={savingLow}", "={savingLow}/{costPerPost}"],
      ["Used in this case", "={automatableShare}", "={annualSaving}", "={postsReleased}"],
      ["Research on roles, high", "={taskShareHigh}", "={savingHigh}", "={savingHigh}/{costPerPost}"],
    ],
    formats: ["text", "percentOne", "pounds", "one"],
  },
];
