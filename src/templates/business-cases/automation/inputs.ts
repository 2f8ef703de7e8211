import { amountOf, shareOf } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup, InputTable } from "../../template";

export const taskInputs: InputGroup = {
  id: "tasks",
  title: "Tasks that can be automated",
  help: "What research says of tasks and roles, and what this case takes from it.",
  inputs: [
    shareOf({
      id: "automatableShare",
      label: "Share of current tasks that is automated",
      help: "Of the tasks of the services in scope; the saving follows from it.",
      source: inPaper("A/R.6.175, What assumptions have you made: a survey of business leaders on jobs"),
      worked: 0.15,
      quality: "red",
      impact: "red",
      sensitivity: "Case",
      note: "The survey asked about jobs that could be fully automated within ten years; the case applies it to tasks.",
    }),
    shareOf({
      id: "roleShare",
      label: "Share of roles with tasks that can be automated",
      help: "From research on roles.",
      source: inPaper("A/R.6.175, Negative impacts"),
      worked: 0.6,
      quality: "amber",
      impact: "green",
    }),
    shareOf({
      id: "roleTasksLow",
      label: "Share of such a role's tasks, low",
      help: "Least part of these roles that research holds automatable.",
      source: inPaper("A/R.6.175, Negative impacts"),
      worked: 0.15,
      quality: "amber",
      impact: "green",
    }),
    shareOf({
      id: "roleTasksHigh",
      label: "Share of such a role's tasks, high",
      help: "Largest part of these roles that research holds automatable.",
      source: inPaper("A/R.6.175, Negative impacts"),
      worked: 0.3,
      quality: "amber",
      impact: "green",
    }),
    amountOf({
      id: "costPerPost",
      label: "Average cost of a full-time post",
      unit: "£ a year",
      help: "Salary with on-costs of the staff in scope; turns money into posts.",
      source: local("Not printed; a usual cost of a business support post at the time"),
      worked: 30_000,
      accepts: { kind: "number", minimum: 1 },
      quality: "red",
      impact: "green",
    }),
  ],
};

const NOT_PRINTED = "Not printed; chosen so that 15% of the staff cost gives the stated saving, in equal parts";

/** Whose tasks they are. */
export const serviceCosts: InputTable = {
  id: "serviceCosts",
  title: "Services in scope",
  help: "Staff cost of each service whose processes are automated. Replace the worked example's equal parts with your own budget.",
  columns: [
    { id: "service", header: "Service or process", format: "text", accepts: { kind: "text", maximumLength: 90 } },
    {
      id: "staffCost",
      header: "Staff cost (£ a year)",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
    },
  ],
  worked: [
    { service: "Training, advice and guidance in learning and children's services", staffCost: 250_000 },
    { service: "Roll-out of the payment system", staffCost: 250_000 },
    { service: "Online self-assessments", staffCost: 250_000 },
    { service: "Productivity with the new case management system", staffCost: 250_000 },
  ],
  blankRows: 5,
  source: local(NOT_PRINTED),
};
