import type { Block } from "../../template";
import { layeredModel } from "../dashboard/layered-model";
import type { ReportWords } from "../dashboard/report-sheet";
import { benchmarkingSections, ragThemes } from "./themes";

/** Appendix C: what each colour asks for, and the rule that gives it here. */
const ragExplained: readonly Block[] = [
  { kind: "heading", level: 1, text: "What red, amber and green mean" },
  {
    kind: "facts",
    facts: [
      {
        label: "Red",
        prompt: "The target is missed by more than the usual margin: close monitoring or action.",
        text: '="The target is missed, or set to be missed, by more than "&TEXT({amberMargin},"0%")&" of it, or by the measure\'s own margin. Close monitoring or action: what is in place is not expected to bring the measure back on track."',
      },
      {
        label: "Amber",
        text: "The target is missed, or set to be missed, by a narrow margin. Light monitoring: the actions in place are expected to bring the measure closer.",
      },
      {
        label: "Green",
        text: "The target is met, or on track by the month counted. No action is needed.",
      },
      {
        label: "Margins",
        text: "No single percentage fits small numbers, rates and percentages alike. A measure may have a margin of its own, or a rating by judgement, in its row.",
      },
    ],
  },
];

export const ragWords: ReportWords = {
  title: "National benchmarking and performance report",
  description: "How the council compared last year, and which measures are on course this year",
  opening: [
    {
      heading: "Purpose of the report",
      prompt: "What the committee is shown: the comparison with other councils, and the position of this year.",
      text: "To show how the council compared nationally last year, and how the department has performed in the months of this year that can be counted.",
    },
    {
      heading: "Policy framework and previous decisions",
      prompt: "Under which arrangements the committee receives performance reports.",
      text: "Performance is reported to the committee under the council's corporate performance management arrangements.",
    },
    {
      heading: "Background",
      prompt: "Where national figures come from, how local targets are set, and what the dashboard follows.",
      text: "Adult social care is compared through the Adult Social Care Outcomes Framework, libraries through public library statistics. The measures follow the layers of the council's vision and strategy, and the outcomes of its strategic plan. Progress is shown in red, amber and green.",
    },
    ...benchmarkingSections,
  ],
  themes: ragThemes,
  closing: [
    {
      heading: "Data quality and risks",
      prompt: "Which figures are provisional or late, and what could make a forecast or a milestone wrong.",
      text: "Heritage visits follow the season: an even milestone would show green where the season says amber. The text gives last year's figure for safeguarding outcomes. Delayed transfers are published a month late. Forecasts of admissions are a little above an even one.",
    },
    {
      heading: "Conclusions",
      prompt: "Where the council does well, where it falls short, and what is done about it.",
      text: "Regaining independence, delayed transfers and direct payments are strong. What users and carers say remains the area of concern, and has an improvement plan. Library use is low against the neighbours, whose counting does not include e-loans. Admissions of older people and personal budgets are short of their targets.",
    },
    {
      heading: "Equality, human rights and partnership implications",
      prompt: "What the report means for equality, human rights and partners; where they are assessed.",
      text: "The report itself has no specific implications; changes of service are assessed one by one. Better Care Fund measures are overseen by the health and wellbeing partnership.",
    },
    {
      heading: "Background papers and circulation",
      prompt: "Papers that the report rests on; who else receives it.",
      text: "The publications named under the sources of benchmarking; the council's strategic plan; its vision and strategy for adult social care. No local circulation.",
    },
  ],
  appendices: [...layeredModel, ...ragExplained],
};
