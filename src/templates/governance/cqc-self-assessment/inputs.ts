import { dateInput, wordsInput } from "../../blocks/form-inputs";
import { inPaper, local } from "../../papers/reports-2025";
import type { InputGroup } from "../../template";

/** Whose assessment it is, of which day, and how strict its checks are. */
export const conventions: InputGroup = {
  id: "conventions",
  title: "Council, date and conventions",
  help: "Whose self-assessment it is, the day of its evidence, and how old and how exact evidence has to be.",
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
    wordsInput({
      id: "mission",
      label: "Mission statement",
      help: "What adult social care is for, in one line.",
      source: inPaper("Self-assessment, first page"),
      worked: "Delivering wellbeing and opportunity",
      maximumLength: 90,
      required: true,
    }),
    wordsInput({
      id: "ownerPost",
      label: "Post that answers for the self-assessment",
      help: "The director, usually; posts, not persons.",
      source: inPaper("Self-assessment, foreword"),
      worked: "Director of Adults and Communities",
      maximumLength: 90,
      required: true,
    }),
    dateInput({
      id: "asAtDate",
      label: "Evidence as at",
      help: "The day of the latest evidence; its age is counted back from here.",
      source: inPaper("Self-assessment: latest figures of September 2024"),
      worked: "2024-09-30",
      required: true,
    }),
    {
      id: "oldestEvidence",
      label: "Oldest evidence allowed",
      unit: "months",
      format: "whole",
      accepts: { kind: "number", minimum: 1, maximum: 60, whole: true },
      help: "Rates and volumes older than this are counted by a check.",
      source: local("Convention: two years"),
      worked: 24,
      blank: 24,
    },
    {
      id: "rateTolerance",
      label: "A rate may differ from its counts by",
      unit: "percentage points",
      format: "percentOne",
      accepts: { kind: "rate", minimum: 0, maximum: 0.1 },
      help: "Half a point is what rounding to whole percent leaves.",
      source: local("Convention: rounding to whole percent"),
      worked: 0.005,
      blank: 0.005,
    },
  ],
};
