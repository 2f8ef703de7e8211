import { dateInput } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2025";
import type { Input, InputGroup } from "../../template";

const roadmap = inPaper("CQC report, Appendix A, assessment roadmap");

const rule = (id: string, label: string, unit: string, value: number, help: string): Input => ({
  id,
  label,
  unit,
  format: "whole",
  accepts: { kind: "number", minimum: 0, maximum: 60, whole: true },
  help,
  source: roadmap,
  worked: value,
  blank: value,
});

/** Dates of a CQC assessment, and the rules of its roadmap. */
export const assessment: InputGroup = {
  id: "assessment",
  title: "CQC assessment: dates and rules",
  help: "Dates stay blank until they are known; the windows follow from the rules.",
  inputs: [
    dateInput({
      id: "notifiedOn",
      label: "Assessment notified",
      help: "The day on which the regulator announced the assessment.",
      source: inPaper("CQC report, paragraph 6"),
      worked: "2024-09-09",
    }),
    dateInput({
      id: "returnedOn",
      label: "Information return submitted",
      help: "The day on which the return and its documents went in.",
      source: inPaper("CQC report, paragraph 12"),
      worked: "2024-09-27",
    }),
    dateInput({
      id: "confirmedOn",
      label: "Site visit confirmed",
      help: "The day on which the regulator named the week of the visit.",
      source: inPaper("CQC report, paragraph 7"),
      worked: "2024-12-02",
    }),
    dateInput({
      id: "visitFrom",
      label: "Site visit begins",
      help: "The first day of the visit, or of its week.",
      source: inPaper("CQC report, paragraph 7"),
      worked: "2025-02-24",
    }),
    rule(
      "returnWeeks",
      "Return due after",
      "weeks",
      3,
      "The return is due at the end of this week after notification.",
    ),
    rule("visitMonthsLow", "Visit at the earliest after", "months", 2, "Shortest time from notification to the visit."),
    rule("visitMonthsHigh", "Visit at the latest after", "months", 6, "Longest time from notification to the visit."),
    rule(
      "noticeWeeksRule",
      "Notice of the visit at least",
      "weeks",
      6,
      "Shortest time from confirmation to the visit.",
    ),
    rule("visitDaysLow", "Days on site, at least", "days", 3, "Shortest visit."),
    rule("visitDaysHigh", "Days on site, at most", "days", 4, "Longest visit; the last day of the window follows."),
  ],
};
