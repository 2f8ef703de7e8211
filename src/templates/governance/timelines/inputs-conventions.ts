import { dateInput, wordsInput } from "../../blocks/form-inputs";
import { inPaper, local } from "../../papers/reports-2025";
import type { InputGroup } from "../../template";
import { PROPOSAL } from "./sources";

/** Whose timelines they are, and the days from which the plan's months count. */
export const conventions: InputGroup = {
  id: "conventions",
  title: "Council, dates and conventions",
  help: "Whose timelines they are, the day of the position, and the day on which the plan begins.",
  inputs: [
    wordsInput({
      id: "councilName",
      label: "Council",
      help: "The council's name as it should read in the sentences.",
      source: inPaper("Title page"),
      worked: "Leicestershire",
      maximumLength: 60,
      required: true,
    }),
    dateInput({
      id: "asAtDate",
      label: "Position as at",
      help: "Milestones before this day count as passed; nothing depends on today's date.",
      source: inPaper("Date of the meeting"),
      worked: "2025-01-20",
      required: true,
    }),
    dateInput({
      id: "planStart",
      label: "First day of the plan",
      help: "Month 1 of the month bands begins on this day: the first of a month.",
      source: { document: PROPOSAL, place: "Benefits profile: first year 2026/27" },
      worked: "2026-04-01",
      required: true,
    }),
    {
      id: "planMonths",
      label: "Months in the plan",
      unit: "months",
      format: "whole",
      accepts: { kind: "number", minimum: 1, maximum: 120, whole: true },
      help: "No band and no implementation should end later; four years are 48 months.",
      source: { document: PROPOSAL, place: "Benefits profile: four years" },
      worked: 48,
      blank: 48,
    },
    {
      id: "daysPerMonth",
      label: "Days in an average month",
      unit: "days",
      format: "two",
      accepts: { kind: "number", minimum: 28, maximum: 31 },
      help: "Turns days into months where a length is shown in months.",
      source: local("Convention: a twelfth of a year, 30.44 days"),
      worked: 30.44,
      blank: 30.44,
    },
  ],
};
