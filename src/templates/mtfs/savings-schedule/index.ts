import { incrementsOf } from "../../../finance/increments";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { entrySheet } from "../lines/entry-sheets";
import { readingNote } from "../lines/level-reading";
import { previewLevels, shownThousands } from "../lines/preview-levels";
import { savingsFigures2025 } from "../lines/published-2025";
import { checks } from "./checks";
import { activities, agreed, careSavings, communitySavings, conventions } from "./inputs";
import { activitiesSheet, headingsSheet, scheduleSheet } from "./page";
import { publishedHeadings } from "./published";
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
      readingNote("savingsReading", "levels.savings", "levels.agreed"),
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
      { heading: "Totals and headline", figures: savingsFigures2025("levels.change") },
      { heading: "Headings of the lines", figures: publishedHeadings },
    ]),
  ],
  preview: (values) =>
    previewLevels(savingsSchedule, values, SAVINGS_TABLES, ({ levels, years, first, last }) => ({
      text: shownThousands(-last),
      definition: `Savings by ${years[years.length - 1] ?? ""}: the level reached, not the sum of the years`,
      lines: [
        `${shownThousands(-first)} in ${years[0] ?? ""}`,
        `Largest further step ${shownThousands(-Math.min(0, ...incrementsOf(levels).slice(1)))}`,
      ],
      bars: { title: "Savings by year, level", values: levels.map((level) => -level) },
    })),
  previewCells: { first: "savingsFirst", last: "savingsLast" },
};
