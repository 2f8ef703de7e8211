import { inPaper, local } from "../../papers/maximising-independence";
import type { InputGroup, InputTable } from "../../template";

const anyPounds = { kind: "number" } as const;
const HEADER = "Header table, further benefit beyond the MTFS";

/** Figures that a paper has already printed: compared with, never computed from. */
export const publishedInputs: InputGroup = {
  id: "published",
  title: "Figures already published",
  help: "What an earlier paper printed for this proposal. Compared with the figures computed here; nothing is computed from them.",
  inputs: [
    {
      id: "paperRunRate",
      label: "Run rate as printed",
      unit: "£ a year",
      format: "millions",
      accepts: anyPounds,
      help: "The net benefit of a year once everything is in place.",
      source: inPaper(HEADER),
      worked: 990_000,
      optional: true,
    },
    {
      id: "paperRunRateContingency",
      label: "Run rate as printed, contingency",
      unit: "£ a year",
      format: "millions",
      accepts: anyPounds,
      help: "The inflation contingency in brackets behind it.",
      source: inPaper(HEADER),
      worked: 530_000,
      optional: true,
    },
    {
      id: "paperRunRateYear",
      label: "Year of the run rate as printed",
      unit: "financial year",
      format: "text",
      accepts: { kind: "financialYear" },
      help: "The financial year in which the paper says the full run rate is achieved.",
      source: inPaper(HEADER),
      worked: "2031/32",
      optional: true,
    },
    {
      id: "contingencyStep",
      label: "Contingency added each year, inferred",
      unit: "£ a year",
      format: "pounds",
      accepts: { kind: "number", minimum: 0 },
      help: "If the printed contingency rises by the same amount each year. Only for the comparison with the paper.",
      source: local("Inferred: any step from £131,300 to £132,500 gives the three printed contingencies"),
      worked: 132_000,
      optional: true,
      quality: "red",
      impact: "green",
    },
    {
      id: "contingencyFrom",
      label: "First year of the plan with a printed contingency",
      unit: "year",
      format: "whole",
      accepts: { kind: "number", minimum: 1, maximum: 6, whole: true },
      help: "Counted from the first year of the plan.",
      source: inPaper("Benefits profile, third row"),
      worked: 3,
      optional: true,
    },
  ],
};

/** The profile as a paper printed it. */
export const paperProfile: InputTable = {
  id: "paperProfile",
  title: "Profile as printed",
  help: "Leave it empty where nothing has been published yet. The first four years are compared with the profile computed here.",
  columns: [
    { id: "year", header: "Financial year", format: "text", accepts: { kind: "financialYear" } },
    { id: "inYear", header: "In-year", unit: "£", format: "millions", accepts: anyPounds },
    { id: "inYearContingency", header: "In-year contingency", unit: "£", format: "millions", accepts: anyPounds },
    { id: "level", header: "Cumulative", unit: "£", format: "millions", accepts: anyPounds },
    { id: "levelContingency", header: "Cumulative contingency", unit: "£", format: "millions", accepts: anyPounds },
  ],
  worked: [
    { year: "2026/27", inYear: -20_000, inYearContingency: 0, level: -20_000, levelContingency: 0 },
    { year: "2027/28", inYear: -420_000, inYearContingency: 0, level: -440_000, levelContingency: 0 },
    { year: "2028/29", inYear: 530_000, inYearContingency: 130_000, level: 90_000, levelContingency: 130_000 },
    { year: "2029/30", inYear: 690_000, inYearContingency: 130_000, level: 780_000, levelContingency: 260_000 },
  ],
  blankRows: 4,
  optional: true,
  source: inPaper("Benefits profile over the MTFS; a year without brackets carries no contingency"),
};
