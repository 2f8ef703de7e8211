import { incrementsOf } from "../../../finance/increments";
import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet, workingSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { entrySheet } from "../lines/entry-sheets";
import { readingNote } from "../lines/level-reading";
import { growthFigures2025, growthHeadings2025, trendFigure2025 } from "../lines/published-2025";
import { previewLevels, shownThousands } from "../lines/preview-levels";
import { checks } from "./checks";
import { groups, tables } from "./inputs";
import { calculatorSheet, headingsSheet, scheduleSheet } from "./pages";
import { growthScheduleSummary } from "./summary";
import { workingBlocks } from "./working";

/** Template T5: the growth appendix of an MTFS report, with a calculator of what drives it. */
export const growthSchedule: OpportunityTemplate = {
  ...growthScheduleSummary,
  tab: "Growth",
  groups,
  tables,
  sheets: [
    aboutSheet({
      title: growthScheduleSummary.title,
      purpose:
        "Lists the growth of a medium term financial strategy with the level of each year, writes its headings, holds it against the budget table, and compares it with what people, unit cost and income would give.",
      scope:
        "Growth of a department over four years, before pay and price inflation. The calculator's drivers are judgements beside the schedule; they do not change it.",
      signs: "MTFS view: growth positive; income that comes with it and managed demand negative. Levels in £000.",
    }),
    scheduleSheet,
    headingsSheet,
    calculatorSheet,
    entrySheet(
      "growth",
      "Growth lines",
      ["growthLines"],
      [readingNote("growthReading", "levels.growth", "levels.agreed")],
    ),
    entrySheet("drivers", "Drivers", ["drivers"]),
    entrySheet("controls", "Controls", ["agreed"]),
    assumptionsSheet,
    workingSheet(workingBlocks),
    checksSheet(checks),
    publishedSheet([
      { heading: "Totals, headline and trend", figures: [...growthFigures2025("levels.change"), trendFigure2025] },
      { heading: "Headings of the lines", figures: growthHeadings2025 },
    ]),
  ],
  preview: (values) =>
    previewLevels(growthSchedule, values, ["growthLines"], ({ levels, years, first, last }) => ({
      text: shownThousands(last),
      definition: `Growth by ${years[years.length - 1] ?? ""}, net of income and managed demand: the level reached`,
      lines: [
        `${shownThousands(first)} in ${years[0] ?? ""}`,
        `Largest further step ${shownThousands(Math.max(0, ...incrementsOf(levels).slice(1)))}`,
      ],
      bars: { title: "Growth by year, level", values: levels },
    })),
  previewCells: { first: "growthFirst", last: "growthLast" },
};
