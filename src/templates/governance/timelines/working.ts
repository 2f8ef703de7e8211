import { workingSheet } from "../../blocks/standard-sheets";
import type { Format, OutputRow } from "../../template";

const row = (
  id: string,
  label: string,
  unit: string,
  formula: string,
  format: Format = "whole",
  note?: string,
): OutputRow => ({ id, label, unit, formula, format, note });

/** A formula of two dates that stays empty until both are known. */
const between = (from: string, to: string, formula: string): string =>
  `=IF(COUNT({${from}},{${to}})<1+1,"",${formula})`;

export const working = workingSheet([
  { kind: "heading", level: 1, text: "CQC assessment: rules of the roadmap" },
  {
    kind: "rows",
    rows: [
      row(
        "daysToReturn",
        "Notification to information return",
        "days",
        between("notifiedOn", "returnedOn", "{returnedOn}-{notifiedOn}"),
      ),
      row(
        "returnKept",
        "Return within its weeks (1 = yes)",
        "flag",
        between("notifiedOn", "returnedOn", "IF({daysToReturn}<={returnWeeks}*7,1,0)"),
      ),
      row(
        "noticeWeeks",
        "Confirmation to site visit",
        "weeks",
        between("confirmedOn", "visitFrom", "({visitFrom}-{confirmedOn})/7"),
        "one",
      ),
      row(
        "noticeKept",
        "Notice as long as the rule asks (1 = yes)",
        "flag",
        between("confirmedOn", "visitFrom", "IF({noticeWeeks}>={noticeWeeksRule},1,0)"),
      ),
      row(
        "monthsToVisit",
        "Notification to site visit",
        "months",
        between("notifiedOn", "visitFrom", "({visitFrom}-{notifiedOn})/{daysPerMonth}"),
        "one",
      ),
      row(
        "visitKept",
        "Visit within its months (1 = yes)",
        "flag",
        between(
          "notifiedOn",
          "visitFrom",
          "IF(AND({visitFrom}>=EDATE({notifiedOn},{visitMonthsLow}),{visitFrom}<=EDATE({notifiedOn},{visitMonthsHigh})),1,0)",
        ),
        "whole",
        "By calendar months, not by average ones",
      ),
      row("rulesApplied", "Rules that can be judged", "rules", "=COUNT({returnKept},{noticeKept},{visitKept})"),
      row("rulesKept", "Rules kept", "rules", "=SUM({returnKept},{noticeKept},{visitKept})"),
    ],
  },
  { kind: "heading", level: 1, text: "Milestones" },
  {
    kind: "rows",
    rows: [
      row(
        "milestonesTotal",
        "Milestones of both timetables",
        "milestones",
        "=COUNTA({assessmentEvents.milestone})+COUNTA({procurement.milestone})",
      ),
      row("milestonesDated", "With a date", "milestones", "=COUNT({assessmentEvents.date})+COUNT({procurement.date})"),
      row(
        "milestonesPassed",
        "Passed on the day of the position",
        "milestones",
        '=COUNTIF({assessmentEvents.standing},"passed")+COUNTIF({procurement.standing},"passed")',
      ),
      row(
        "procurementSpan",
        "Procurement: first to last milestone",
        "days",
        "=IF(COUNT({procurement.date})=0,0,MAX({procurement.date})-MIN({procurement.date}))",
      ),
      row(
        "assessmentSpan",
        "CQC assessment: first to last dated milestone",
        "days",
        "=IF(COUNT({assessmentEvents.date})=0,0,MAX({assessmentEvents.date})-MIN({assessmentEvents.date}))",
      ),
    ],
  },
  { kind: "heading", level: 1, text: "Programme" },
  {
    kind: "rows",
    rows: [
      row("bandsTotal", "Month bands", "bands", "=COUNTA({phases.workstream})"),
      row("bandsApart", "Bands that leave a gap or overlap", "bands", '=COUNTIF({phases.joins},"gap or overlap")'),
      row("bandsBackwards", "Bands that end before they begin", "bands", '=COUNTIF({phases.months},"<=0")'),
      row("lastBandEnd", "Month in which the last band ends", "month", "=MAX({phases.toMonth})"),
      row(
        "monthsToFullEffect",
        "Design and implementation",
        "months",
        "={designMonths}+{implementationMonths}",
        "whole",
        "One after the other",
      ),
      row("implementationFrom", "Implementation begins", "date", "=EDATE({planStart},{designMonths})", "date"),
      row("fullEffectOn", "Full effect from", "date", "=EDATE({planStart},{monthsToFullEffect})", "date"),
    ],
  },
]);
