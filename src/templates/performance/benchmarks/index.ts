import { inPaper } from "../../papers/reports-2025";
import { performanceTemplate } from "../dashboard/performance-template";
import { figureTables } from "./figures";
import { benchmarkInputs } from "./inputs";
import { preventGroups } from "./measures-prevent";
import { supportGroups } from "./measures-support";
import { publishedActivity } from "./published-activity";
import { publishedMeasures } from "./published-measures";
import { publishedRatings } from "./published-ratings";
import { publishedTotals } from "./published-totals";
import { benchmarkStyle } from "./style";
import { benchmarksSummary } from "./summary";
import { benchmarkWords } from "./words";
import { benchmarkChecks, benchmarkWorking } from "./working";

/** Template T11 in the style of 2024/25: rating against a benchmark, progress on last year, counts in words. */
export const performanceBenchmarks = performanceTemplate({
  summary: benchmarksSummary,
  tab: "Benchmarks",
  style: benchmarkStyle,
  groups: [...preventGroups, ...supportGroups],
  source: inPaper("Performance report, Appendix A"),
  inputs: benchmarkInputs,
  figures: figureTables,
  words: benchmarkWords,
  sections: [{ id: "communities", label: "Communities and Wellbeing: heritage, libraries, learning", worked: true }],
  about: {
    purpose:
      "Shows how adult social care and communities services compare with the national average or their local targets, whether they improve, and what the year may come to.",
    scope:
      "Measures of the outcomes framework and of the council's own, by layer of need and outcome of its plan. Ratings, progress, percentages and forecasts are computed from counts; the commentary is the council's.",
    signs:
      "Better and improved follow the aim of each measure: a fall is an improvement where the aim is low. Changes are this year less last year.",
  },
  key: '="This year is "&{thisYear}&", "&{monthsCounted}&" months counted; last year is "&{lastYear}&". Better, similar or below: against the latest national average or the local target, similar within "&TEXT({ratingMargin},"0.0%")&" of it. ▲ improved, ◀▶ similar, ▼ not as good: on last year, similar within "&TEXT({progressThreshold},"0.0%")&". Both follow the aim of the measure."',
  working: benchmarkWorking,
  checks: benchmarkChecks,
  faults: {
    totals: "The paper's own totals: 451 contacts have no route, and 111 self-assessment referrals no kind.",
    statements: "The paper calls 64.5% lower than 64.4%, and prints two counts of last year's admissions for each age.",
  },
  published: [
    { heading: "Measures of the dashboard", figures: publishedMeasures },
    { heading: "Progress, ratings and milestones", figures: publishedRatings },
    { heading: "Changes, forecasts and rates", figures: publishedActivity },
    { heading: "Totals and comparisons in words", figures: publishedTotals },
  ],
});
