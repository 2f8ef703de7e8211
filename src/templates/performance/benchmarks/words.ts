import type { ReportWords } from "../dashboard/report-sheet";
import { layeredModel } from "../dashboard/layered-model";
import { benchmarkThemes } from "./themes";

export const benchmarkWords: ReportWords = {
  title: "National benchmarking and performance report",
  description: "How the council compares with the national position, and how this year goes",
  opening: [
    {
      heading: "Purpose of the report",
      prompt: "What the committee is shown: the comparison with other councils, and the position of this year.",
      text: "To show how adult social care compared with other councils last year, and how the department has performed in the months of this year that can be counted.",
    },
    {
      heading: "Policy framework and previous decisions",
      prompt: "Under which arrangements the committee receives performance reports.",
      text: "Performance is reported to the committee under the council's corporate performance management arrangements.",
    },
    {
      heading: "Background",
      prompt: "Where national figures come from, when they were published, and how local targets are set.",
      text: "Adult social care is compared through the Adult Social Care Outcomes Framework (ASCOF), published every December for the year before. The measures follow the department's strategy, by layer of need, and the outcomes of the council's plan. Communities and Wellbeing has no national framework: its measures are held against local targets and the milestones of the month.",
    },
  ],
  themes: benchmarkThemes,
  closing: [
    {
      heading: "Data quality and risks",
      prompt: "Which figures are provisional, which disagree between reports, and what could make a forecast wrong.",
      text: "Two reports of the same meeting count last year's admissions differently, and one percentage is printed with the counts of another month; the published figures show both. Forecasts of admissions allow for late recording, which an even forecast does not. New national measures of waiting are still being defined.",
    },
    {
      heading: "Conclusions",
      prompt: "Where the council does well, where it falls short, and what is done about it.",
      text: "Reablement is used by more people and keeps its outcomes; more people than elsewhere are supported in the community; reviews are well above the national rate. Finding information and social contact, for users and carers alike, remain below the national position. Visits, loans and volunteering are on course for their local targets.",
    },
    {
      heading: "Equality, human rights and health implications",
      prompt: "What the report means for equality, human rights and health; where they are assessed.",
      text: "The report itself has no specific implications; changes of service are assessed one by one. Better Care Fund measures are overseen by the health and wellbeing partnership.",
    },
    {
      heading: "Background papers and circulation",
      prompt: "Papers that the report rests on; who else receives it.",
      text: "Adult Social Care Outcomes Framework; the department's ambitions and strategy; the council's strategic plan; the Better Care Fund plan; the earlier report on the Market Sustainability and Improvement Fund. No local circulation.",
    },
  ],
  appendices: layeredModel,
};
