import type { Input, InputGroup, InputTable } from "../../template";
import { inPaper, local } from "../../papers/reports-2020";

const MILESTONES = "Home care report, paragraph 44, table of milestones";
const TERMS = "Home care report, paragraph 45";

function day(id: string, label: string, help: string, worked: string): Input {
  return {
    id,
    label,
    unit: "date",
    format: "date",
    accepts: { kind: "date" },
    help,
    source: inPaper(MILESTONES),
    worked,
  };
}

function term(id: string, label: string, help: string, worked: number): Input {
  return {
    id,
    label,
    unit: "years",
    format: "whole",
    accepts: { kind: "number", minimum: 0, maximum: 20, whole: true },
    help,
    source: inPaper(TERMS),
    worked,
  };
}

export const contract: InputGroup = {
  id: "contract",
  title: "Timetable, contract and brokerage",
  help: "When the service is bought and brought in, for how long, and who places the packages.",
  inputs: [
    day("procurementStart", "Procurement starts", "The day the tender is published.", "2020-03-02"),
    day("procurementEnd", "Procurement ends", "The day the contracts are awarded.", "2020-07-03"),
    day("implementationStart", "Implementation starts", "The day the first phase goes over.", "2020-08-03"),
    day("implementationEnd", "Implementation ends, no later than", "The day the last phase is in.", "2021-10-30"),
    term("initialYears", "Contract, initial term", "Years before any extension.", 3),
    term("firstExtension", "First extension", "Years that may be added once; 0 if there is none.", 1),
    term("secondExtension", "Second extension", "Years that may be added again; 0 if there is none.", 1),
    {
      id: "brokeragePosts",
      label: "Brokerage posts now",
      unit: "FTE",
      format: "one",
      accepts: { kind: "number", minimum: 0 },
      help: "Posts in the council's brokerage team today.",
      source: inPaper("Home care report, paragraph 41: three posts at grade 7"),
      worked: 3,
    },
    {
      id: "brokerageNeeded",
      label: "Brokerage posts under the new model",
      unit: "FTE",
      format: "one",
      accepts: { kind: "number", minimum: 0 },
      help: "Posts needed once the council places every package itself. Leave blank while it is under review.",
      source: local("Not printed: paragraph 41 leaves it to a review before the procurement"),
      optional: true,
    },
    {
      id: "brokerageCost",
      label: "Cost of a brokerage post",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "Salary with on-costs of one post. Leave blank if it is not known.",
      source: local("Not printed"),
      optional: true,
      priceBase: "2019/20",
    },
  ],
};

export const decisionsTable: InputTable = {
  id: "decisions",
  title: "Decisions before the procurement",
  help: "One row for each body that decides, in order of date.",
  columns: [
    { id: "milestone", header: "Milestone", format: "text", accepts: { kind: "text", maximumLength: 100 } },
    { id: "date", header: "Date", format: "date", accepts: { kind: "date" } },
  ],
  worked: [
    { milestone: "Adults and Communities Overview and Scrutiny Committee", date: "2020-01-20" },
    { milestone: "CCG Competition and Procurement Group", date: "2020-01-22" },
    { milestone: "Section 75 partnership agreement", date: "2020-01-31" },
    { milestone: "Cabinet", date: "2020-02-07" },
    { milestone: "CCG Collaborative Commissioning Committee", date: "2020-02-12" },
  ],
  blankRows: 6,
  source: inPaper(MILESTONES),
};
