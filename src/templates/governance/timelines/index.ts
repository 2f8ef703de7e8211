import { aboutSheet, assumptionsSheet, checksSheet, publishedSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { checks } from "./checks";
import { assessment } from "./inputs-assessment";
import { conventions } from "./inputs-conventions";
import { delivery } from "./inputs-delivery";
import { previewTimelines } from "./preview";
import { assessmentFigures, otherFigures } from "./published";
import { milestonesSheet, programmeSheet, timelinesSheet } from "./sheets";
import { timelinesSummary } from "./summary";
import { capital } from "./table-capital";
import { assessmentEvents, procurement } from "./table-milestones";
import { phases } from "./table-phases";
import { working } from "./working";

/** Template T14: the timelines that committee papers print, computed from their dates and rules. */
export const timelines: OpportunityTemplate = {
  ...timelinesSummary,
  tab: "Timelines",
  groups: [conventions, assessment, delivery],
  tables: [assessmentEvents, procurement, phases, capital],
  sheets: [
    aboutSheet({
      title: timelinesSummary.title,
      purpose:
        "Computes the windows of an assessment from its dates and rules, the time between the milestones of a procurement, the dates of month bands, and the months until programmes take effect and schemes are complete.",
      scope:
        "Five kinds of timeline: an assessment's roadmap, a procurement timetable, month bands, design and implementation, capital completion. Those that a council does not need stay blank.",
      signs: "Days, weeks and months counted forwards; a negative figure would be a step before the one it follows.",
    }),
    timelinesSheet,
    milestonesSheet,
    programmeSheet,
    assumptionsSheet,
    working,
    checksSheet(checks),
    publishedSheet([
      { heading: "Assessment", figures: assessmentFigures },
      { heading: "Procurement and programmes", figures: otherFigures },
    ]),
  ],
  preview: (values) => previewTimelines(timelines, values),
  previewCells: {
    daysToReturn: "daysToReturn",
    noticeWeeks: "noticeWeeks",
    monthsToVisit: "monthsToVisit",
    monthsToFullEffect: "monthsToFullEffect",
  },
};
