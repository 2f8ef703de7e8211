import { local } from "../../papers/reports-2020";
import type { InputTable } from "../../template";
import { DEMONSTRATED, MAY_DISREGARD, OUTCOMES } from "./words";

const INVENTED = local("Invented for this example");

/** What the work costs, line by line: the floor that prices are held against. */
export const buildUpTable: InputTable = {
  id: "buildUp",
  title: "Cost build-up of an hour",
  help: "The lines of the council's own build-up, surplus last; the template “Homecare rate build-up” makes them, and they can be pasted from it without its total. Their sum is the floor for the weighted price of a bid.",
  columns: [
    { id: "line", header: "Line", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    {
      id: "pounds",
      header: "£ an hour",
      format: "pence",
      accepts: { kind: "number", minimum: 0, maximum: 1000 },
    },
    {
      id: "basis",
      header: "Basis",
      format: "text",
      accepts: { kind: "text", maximumLength: 120 },
      optional: true,
    },
  ],
  worked: [
    { line: "Care worker's pay", pounds: 9.3, basis: "Real Living Wage of £9.30 that the report names" },
    { line: "Travel time", pounds: 1.55, basis: "10 minutes for each contact hour at the same wage" },
    { line: "National Insurance", pounds: 0.62, basis: "Share of pay" },
    { line: "Pension", pounds: 0.33, basis: "3% of pay" },
    { line: "Holiday pay", pounds: 1.31, basis: "12.07% of worked time" },
    { line: "Training", pounds: 0.25, basis: "Paid time in training" },
    { line: "Sickness and notice", pounds: 0.2, basis: "Paid time not worked" },
    { line: "Mileage", pounds: 0.95, basis: "About 2 miles for each hour at 45p" },
    { line: "Running costs", pounds: 3.4, basis: "Office, systems, insurance, registration" },
    { line: "Surplus", pounds: 0.55, basis: "3% of price" },
  ],
  blankRows: 10,
  source: INVENTED,
};

/** What was done about each low price, in the order of section 19. */
export const recordTable: InputTable = {
  id: "record",
  title: "Section 19 record, Procurement Act 2023",
  help: "One row for each bid whose price is considered abnormally low. A bid may be disregarded for it only when the bidder was notified, had a reasonable opportunity to show that it can perform the contract at its price, and did not show it.",
  columns: [
    { id: "bidder", header: "Bidder", format: "text", accepts: { kind: "text", maximumLength: 60 } },
    { id: "considered", header: "Why it is considered low", format: "text", accepts: { kind: "text" } },
    { id: "notified", header: "Notified on", format: "date", accepts: { kind: "date" }, optional: true },
    { id: "opportunity", header: "Time to explain until", format: "date", accepts: { kind: "date" }, optional: true },
    { id: "response", header: "Response", format: "text", accepts: { kind: "text" }, optional: true },
    {
      id: "demonstrated",
      header: "Shown that it can perform",
      format: "text",
      accepts: { kind: "choice", options: Object.values(DEMONSTRATED) },
    },
    {
      id: "outcome",
      header: "Outcome",
      format: "text",
      accepts: { kind: "choice", options: Object.values(OUTCOMES) },
    },
    { id: "decided", header: "Decided on", format: "date", accepts: { kind: "date" }, optional: true },
  ],
  calculated: [
    {
      id: "allowed",
      header: "For its price the bid",
      format: "text",
      formula: `=IF(AND(ISNUMBER({line.notified}),ISNUMBER({line.opportunity}),{line.demonstrated}="${DEMONSTRATED.no}"),"${MAY_DISREGARD.yes}","${MAY_DISREGARD.no}")`,
    },
  ],
  worked: [
    {
      bidder: "Bidder D",
      considered: "Below the council's build-up, by about the line for holiday pay, and more than 10% below the mean",
      notified: "2026-05-11",
      opportunity: "2026-05-22",
      response:
        "Showed payroll records: holiday pay is part of the hourly pay line, and one office serves two contracts",
      demonstrated: DEMONSTRATED.yes,
      outcome: OUTCOMES.kept,
      decided: "2026-06-02",
    },
  ],
  blankRows: 4,
  optional: true,
  source: local("Invented for this example, by the steps of section 19(3) to (5) of the Act"),
};
