/** A performance report with its dashboard: the same sheets, whichever way the measures are rated. */
import type {
  Block,
  Check,
  InputGroup,
  InputTable,
  OpportunityTemplate,
  PublishedFigure,
  Source,
  TemplateSection,
} from "../../template";
import type { TemplateSummary } from "../../summary";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import { previewDashboard } from "./case-model";
import { dashboardChecks, type PaperFaults } from "./checks";
import { dashboardSheet } from "./dashboard-sheet";
import { figuresSheet, measuresSheet } from "./entry-sheets";
import type { MeasureGroup } from "./measure-group";
import { profileShares } from "./profile-shares";
import { countId, ratingTotals } from "./rating-counts";
import { measureTable, type RatingStyle } from "./rating-style";
import { sentencesSheet } from "./sentences";
import { reportSheet, type ReportWords } from "./report-sheet";
import { pointsInWhole, unitsTable } from "./units";

export interface PerformanceReport {
  readonly summary: TemplateSummary;
  readonly tab: string;
  readonly style: RatingStyle;
  readonly groups: readonly MeasureGroup[];
  readonly source: Source;
  readonly inputs: readonly InputGroup[];
  /** Tables of the figures' sheet, in its order. */
  readonly figures: readonly InputTable[];
  readonly words: ReportWords;
  readonly sections: readonly TemplateSection[];
  readonly about: { readonly purpose: string; readonly scope: string; readonly signs: string };
  /** What the ratings and arrows mean, above the dashboard. */
  readonly key: string;
  readonly working: readonly Block[];
  readonly checks: readonly Check[];
  readonly faults: PaperFaults;
  readonly published: readonly { readonly heading: string; readonly figures: readonly PublishedFigure[] }[];
}

/**
 * A template of a performance report.
 *
 * @param report Its measures by group, how they are rated, its words, and the figures behind them.
 * @returns About, report, dashboard, sentences, measures, figures, assumptions, working, checks and published figures.
 * @example performanceTemplate({ summary, tab: "Performance", style: ragStyle, groups, ... })
 */
export function performanceTemplate(report: PerformanceReport): OpportunityTemplate {
  const { summary, style, groups, figures } = report;
  const template: OpportunityTemplate = {
    ...summary,
    tab: report.tab,
    groups: report.inputs,
    tables: [...groups.map((group) => measureTable(group, style, report.source)), ...figures, unitsTable],
    sections: report.sections,
    sheets: [
      aboutSheet({ title: summary.title, ...report.about }),
      reportSheet(style, groups, report.words),
      dashboardSheet(style, groups, report.key),
      sentencesSheet(style, groups),
      measuresSheet(style, groups),
      figuresSheet([...figures.map(({ id }) => id), unitsTable.id]),
      assumptionsSheet,
      workingSheet([
        { kind: "heading", level: 2, text: "Ratings in all" },
        { kind: "rows", rows: ratingTotals(style, groups) },
        { kind: "heading", level: 2, text: "Share of the year reached, and units" },
        { kind: "rows", rows: [...profileShares, pointsInWhole] },
        ...report.working,
      ]),
      checksSheet([...dashboardChecks(style, groups, report.faults), ...report.checks]),
      publishedSheet(report.published),
    ],
    preview: (values) => previewDashboard(template, values, { style, groups }),
    previewCells: Object.fromEntries([
      ...style.words.map((word) => [word, countId(word)] as const),
      ["rated", "countRated"],
    ]),
  };
  return template;
}
