/** Template T3: the departmental report of a medium term financial strategy, from one edition's data. */
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate, PublishedFigure, TemplateSheet } from "../../template";
import { entrySheet } from "../lines/entry-sheets";
import { readingNote } from "../lines/level-reading";
import { reportChecks } from "./checks";
import type { Edition } from "./edition";
import { budgetEntries, fundingEntries } from "./entries-budget";
import { reportInputs } from "./inputs";
import { appendicesPage } from "./page-appendices";
import { detailPage } from "./page-detail";
import { fundingPage } from "./page-funding";
import { growthPage, savingsPage } from "./page-lines";
import { reportPage } from "./page-report";
import { previewReport, reportPreviewCells } from "./preview";
import { sectionsOfEdition } from "./sections";
import { reportTables } from "./tables";
import { reportWorking } from "./working";

export interface PublishedGroup {
  readonly heading: string;
  readonly figures: readonly PublishedFigure[];
}

/**
 * The report of one edition.
 *
 * @param edition Figures, words and parts of its paper.
 * @param published What the paper prints, to hold the worked example against.
 */
export function departmentalReport(edition: Edition, published: readonly PublishedGroup[]): OpportunityTemplate {
  const template: OpportunityTemplate = {
    ...edition.summary,
    tab: edition.tab,
    groups: reportInputs(edition),
    tables: reportTables(edition),
    sections: sectionsOfEdition(edition),
    sheets: sheetsOf(edition, published),
    preview: (values) => previewReport(template, edition, values),
    previewCells: reportPreviewCells,
  };
  return template;
}

function sheetsOf(edition: Edition, published: readonly PublishedGroup[]): readonly TemplateSheet[] {
  return [
    aboutSheet({
      title: edition.summary.title,
      purpose:
        "The report in which a department tells its scrutiny committee what the medium term financial strategy means for it, with every table computed from the lines of growth and savings.",
      scope:
        "Net revenue budget of four years, growth, savings, money from the NHS and other funding, and the totals of the capital programme. The service lines of Appendix A and the schemes of Appendix D have templates of their own.",
      signs:
        "MTFS view: growth positive, savings and income negative. Appendices hold levels, £000; the budget table holds the changes from year to year.",
    }),
    reportPage(edition),
    growthPage(edition),
    savingsPage(edition),
    ...detailPage(edition),
    fundingPage(edition),
    appendicesPage(edition),
    entrySheet(
      "growth",
      "Growth lines",
      edition.growth.map(({ id }) => id),
      [readingNote("growthReading", "levels.growth", "levels.agreedGrowth")],
    ),
    entrySheet(
      "savings",
      "Savings lines",
      [edition.careSavings.id, edition.communitySavings.id],
      [readingNote("savingsReading", "levels.savings", "levels.agreedSavings")],
    ),
    budgetEntries(edition),
    fundingEntries(edition),
    assumptionsSheet,
    reportWorking(edition),
    checksSheet(reportChecks(edition)),
    publishedSheet(published),
  ];
}
