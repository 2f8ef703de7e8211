import { incrementsOf } from "../../../finance/increments";
import { financialYearLabels, parseFinancialYear } from "../../../finance/fiscal-year";
import { poundsInMillions } from "../../../finance/presentation";
import { sumExactly } from "../../../finance/money";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import type { CasePreview, CaseValues } from "../../case";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { entrySheet } from "../lines/entry-sheets";
import { YEAR_IDS, YEARS } from "../lines/years";
import { checks } from "./checks";
import { activities, agreed, careSavings, communitySavings, conventions } from "./inputs";
import { activitiesSheet, headingsSheet, scheduleSheet } from "./page";
import { publishedHeadings, publishedLevels } from "./published";
import { savingsScheduleSummary } from "./summary";
import { SAVINGS_TABLES, workingBlocks } from "./working";

/** Template T6: the savings appendix of an MTFS report. */
export const savingsSchedule: OpportunityTemplate = {
  ...savingsScheduleSummary,
  tab: "Savings",
  groups: [conventions],
  tables: [careSavings, communitySavings, agreed, activities],
  sheets: [
    aboutSheet({
      title: savingsScheduleSummary.title,
      purpose:
        "Lists the savings of a medium term financial strategy with the level of each year, writes their headings, and holds them against the budget table.",
      scope:
        "Savings of adult social care and of communities and wellbeing over four years. Whether a saving can be delivered is the business of its own case.",
      signs:
        "MTFS view: savings are negative, as levels in £000. In headings, and where activities are listed, a saving is a positive amount.",
    }),
    scheduleSheet,
    headingsSheet,
    activitiesSheet,
    entrySheet("savings", "Savings lines", SAVINGS_TABLES, [
      {
        kind: "text",
        style: "note",
        text: '=IF({fallingLines}=0,"No line falls back after its peak.",{fallingLines}&" of the lines fall back after their peak: either the saving ends, or increments were typed where levels belong.")',
      },
    ]),
    entrySheet("controls", "Controls", ["agreed", "activities"]),
    assumptionsSheet,
    workingSheet(workingBlocks),
    checksSheet(checks),
    publishedSheet([
      { heading: "Totals and headline", figures: publishedLevels },
      { heading: "Headings of the lines", figures: publishedHeadings },
    ]),
  ],
  preview: (values) => previewSavings(values),
  previewCells: { first: "savingsFirst", last: "savingsLast" },
};

function previewSavings(values: CaseValues): CasePreview {
  return previewOf(savingsSchedule, values, (figures) => {
    const levels = YEAR_IDS.map((year) => sumExactly(SAVINGS_TABLES.flatMap((table) => figures.column(table, year))));
    const years = financialYearLabels(parseFinancialYear(figures.text("firstYear"), "firstYear"), YEARS);
    const [first = 0] = levels;
    const last = levels[YEARS - 1] ?? 0;
    const changes = incrementsOf(levels);
    return {
      headline: {
        text: poundsInMillions(-last * 1000),
        definition: `Savings by ${years[YEARS - 1] ?? ""}: the level reached, not the sum of the years`,
        lines: [
          `${poundsInMillions(-first * 1000)} in ${years[0] ?? ""}`,
          `Largest further step ${poundsInMillions(-Math.min(0, ...changes.slice(1)) * 1000)}`,
        ],
        figures: { first, last },
      },
      bars: {
        title: "Savings by year, level",
        format: "millions",
        points: years.map((label, index) => ({ label, value: -(levels[index] ?? 0) * 1000 })),
      },
    };
  });
}
