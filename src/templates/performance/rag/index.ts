import { inPaper } from "../../papers/reports-2020";
import { performanceTemplate } from "../dashboard/performance-template";
import { figureTables } from "./figures";
import { ragInputs } from "./inputs";
import { meetGroups } from "./measures-meet";
import { preventGroups } from "./measures-prevent";
import { supportGroups } from "./measures-support";
import { publishedFigures, publishedRatings } from "./published";
import { ragStyle } from "./style";
import { ragSummary } from "./summary";
import { ragWords } from "./words";
import { ragChecks, ragWorking } from "./working";

/** Template T11 in the style of 2019/20: red, amber and green against milestones, targets and quartiles. */
export const performanceRag = performanceTemplate({
  summary: ragSummary,
  tab: "Performance",
  style: ragStyle,
  groups: [...preventGroups, ...supportGroups, ...meetGroups],
  source: inPaper("Performance report, Appendix A"),
  inputs: ragInputs,
  figures: figureTables,
  words: ragWords,
  sections: [
    { id: "benchmarking", label: "National benchmarking: sources, ranks and comparisons", worked: true },
    { id: "communities", label: "Communities and Wellbeing: heritage, libraries, learning", worked: true },
  ],
  about: {
    purpose:
      "Shows which measures of adult social care and communities services meet their target by this month, which miss it narrowly and which need attention, and how the council compared last year.",
    scope:
      "Measures of the outcomes framework and of the council's own, by layer of need and outcome of its plan. Ratings, milestones and forecasts are computed from targets and counts; the commentary and judgements are the council's.",
    signs:
      "Green follows the aim of each measure: a low figure is green where the aim is low, and a figure inside its band where there is a band. Changes are this year less last year.",
  },
  key: '="This year is "&{thisYear}&", "&{monthsCounted}&" months counted; last year is "&{lastYear}&", next year "&{nextYear}&". Green: target met, or on track by the month counted. Amber: missed by up to "&TEXT({amberMargin},"0%")&" of it, unless the measure has a margin of its own. Red: missed by more. Not rated: no figure or no target yet, or for information only."',
  working: ragWorking,
  checks: ragChecks,
  faults: {},
  published: [
    { heading: "Ratings of the dashboard", figures: publishedRatings },
    { heading: "Figures of the commentary", figures: publishedFigures },
  ],
});
