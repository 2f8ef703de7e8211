/** Who the report is for, its years, the month counted and the usual margins. */
import type { Input, InputGroup, Source } from "../../template";
import { local } from "../../papers/sources";

export interface ReportDates {
  readonly inPaper: (place: string) => Source;
  readonly asAtDate: string;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly nextYear?: string;
}

export function dashboardConventions(dates: ReportDates, margins: readonly Input[]): InputGroup {
  const year = (id: string, label: string, worked: string, help: string): Input => ({
    id,
    label,
    unit: "financial year",
    format: "text",
    accepts: { kind: "financialYear" },
    help,
    source: dates.inPaper("Performance report, Appendix A, column headings"),
    worked,
  });
  return {
    id: "conventions",
    title: "Council, years, month and margins",
    help: "Who the report is for, the years it compares, how far into the year it counts, and the usual margins of its ratings.",
    inputs: [
      {
        id: "councilName",
        label: "Council",
        unit: "name",
        format: "text",
        accepts: { kind: "text", maximumLength: 60 },
        help: "The council's name as it should read in the report's sentences.",
        source: dates.inPaper("Performance report, title"),
        worked: "Leicestershire",
      },
      {
        id: "asAtDate",
        label: "Data as at",
        unit: "date",
        format: "date",
        accepts: { kind: "date" },
        help: "The last day that the counts of this year cover. A measure with another day says so in its remark.",
        source: dates.inPaper("Performance report, Appendix A, heading"),
        worked: dates.asAtDate,
      },
      year("thisYear", "This year", dates.thisYear, "The financial year whose months are counted."),
      year("lastYear", "Last year", dates.lastYear, "The year that this one is compared with."),
      ...(dates.nextYear === undefined
        ? []
        : [year("nextYear", "Next year", dates.nextYear, "The year whose targets are shown beside.")]),
      {
        id: "monthsCounted",
        label: "Months counted",
        unit: "months",
        format: "whole",
        accepts: { kind: "number", minimum: 1, maximum: 12, whole: true },
        help: "April is 1, November is 8. Targets that build up over the year are held against their share by this month.",
        source: dates.inPaper("Performance report, Appendix A, heading: April to November"),
        worked: 8,
        impact: "amber",
        quality: "green",
      },
      ...margins,
      {
        id: "populationMargin",
        label: "Populations that two rates imply may differ by",
        unit: "%",
        format: "percentOne",
        accepts: { kind: "rate", minimum: 0, maximum: 0.2 },
        help: "Rates are printed rounded, and populations grow; beyond this share one of the figures is wrong.",
        source: local("Convention of this template"),
        worked: 0.02,
        blank: 0.02,
      },
    ],
  };
}
