import type { TableRow } from "../../template";
import type { MeasureGroup } from "../dashboard/measure-group";
import { ADMISSIONS_1864, ADMISSIONS_65, SEQUELS } from "./names";

const AT_HOME =
  "Wellbeing and opportunity: people are cared for at home and in their community for as long as possible";

const sequels = (measure: string, figure: number, prior: number, [low, high]: readonly [number, number]): TableRow => ({
  reference: "Local",
  measure,
  aim: "Target band",
  unit: "%",
  figure,
  priorFigure: prior,
  target: low,
  bandHigh: high,
  nextTarget: "TBC",
  quartile: "N/A",
  source: "Appendix A; paragraph 23",
});

interface Printed {
  readonly reference: string;
  readonly measure: string;
  readonly now: number;
  readonly target: number;
  readonly next: string;
  readonly prior: number;
  readonly quartile: string;
}

const percentage = ({ reference, measure, now, target, next, prior, quartile }: Printed): TableRow => ({
  reference,
  measure,
  aim: "High",
  unit: "%",
  figure: now,
  priorFigure: prior,
  target,
  nextTarget: next,
  quartile,
  source: "Appendix A",
});

/** A yearly or two-yearly survey without a result this year. */
const survey = (
  reference: string,
  measure: string,
  words: { readonly prior: number; readonly next: string; readonly quartile: string; readonly remark: string },
): TableRow => ({
  reference,
  measure,
  aim: "High",
  unit: "%",
  priorFigure: words.prior,
  nextTarget: words.next,
  quartile: words.quartile,
  remark: words.remark,
  source: "Appendix A",
});

/** Measures of reducing, delaying and meeting need, as Appendix A prints them. */
export const supportGroups: readonly MeasureGroup[] = [
  {
    id: "reduceIndependence",
    need: "Reduce need",
    theme: "independence",
    outcome: AT_HOME,
    measures: [
      sequels(SEQUELS.reduceIndependence, 17, 22, [17, 22]),
      {
        ...survey("ASCOF 1I pt 1", "% of service users who had as much social contact as they would like", {
          prior: 42.6,
          next: "49%",
          quartile: "Bottom",
          remark: "Survey result still due",
        }),
        target: 47,
      },
      {
        ...survey("ASCOF 1I pt 2", "% of carers who had as much social contact as they would like", {
          prior: 30,
          next: "35%",
          quartile: "Third",
          remark: "No carers' survey in 2019-20",
        }),
        comparedWith: "No survey this year",
      },
      percentage({
        reference: "ASCOF 1E",
        measure: "% of people with a learning disability in employment",
        now: 11.2,
        target: 11.2,
        next: "11.2%",
        prior: 11.3,
        quartile: "Top",
      }),
    ],
  },
  {
    id: "reduceHomes",
    need: "Reduce need",
    theme: "homes",
    outcome: "Affordable and quality homes: enough suitable housing for those with social care needs",
    measures: [
      percentage({
        reference: "ASCOF 1G",
        measure: "% of people with a learning disability in settled accommodation",
        now: 82.3,
        target: 82,
        next: "84%",
        prior: 81.4,
        quartile: "Second",
      }),
    ],
  },
  {
    id: "delayIndependence",
    need: "Delay need",
    theme: "independence",
    outcome: AT_HOME,
    measures: [
      sequels(SEQUELS.delayIndependence, 12.2, 13, [10, 15]),
      {
        reference: "ASCOF 2C pt 2",
        measure: "Delayed transfers of care attributable to social care only",
        aim: "Low",
        unit: "days a month",
        figure: 156,
        priorFigure: 94,
        target: 207,
        nextTarget: "TBC",
        quartile: "Top",
        remark: "Average days, April to October",
        source: "Appendix A; paragraph 30",
      },
      percentage({
        reference: "ASCOF 2D",
        measure: "% of people who had no need for ongoing services following reablement",
        now: 87.8,
        target: 82,
        next: "84%",
        prior: 84.5,
        quartile: "Second",
      }),
      percentage({
        reference: "ASCOF 2B pt 1, BCF",
        measure: "Living at home 91 days after hospital discharge and reablement",
        now: 86.4,
        target: 88,
        next: "89%",
        prior: 87.5,
        quartile: "Second",
      }),
      {
        reference: "ASCOF 2A pt 1",
        measure: ADMISSIONS_1864,
        aim: "Low",
        unit: "per 100k",
        figure: 7.5,
        priorFigure: 8.1,
        target: 7.9,
        nextTarget: "below 7.9",
        quartile: "Second",
        remark: "Forecast of the year; target: 33 people",
        source: "Appendix A; paragraph 32",
      },
      {
        reference: "ASCOF 2A pt 2, BCF",
        measure: ADMISSIONS_65,
        aim: "Low",
        unit: "per 100k",
        figure: 621.6,
        priorFigure: 636.7,
        target: 586.9,
        nextTarget: "below 553.0",
        quartile: "Third",
        remark: "Forecast of the year; target: 850 people",
        source: "Appendix A; paragraph 32",
      },
    ],
  },
  {
    id: "meetIndependence",
    need: "Meet need",
    theme: "independence",
    outcome: AT_HOME,
    measures: [
      sequels(SEQUELS.meetIndependence, 10.5, 10.3, [6, 11]),
      percentage({
        reference: "ASCOF 1C pt 1a",
        measure: "Adults aged 18+ receiving self-directed support",
        now: 94.9,
        target: 97,
        next: "99%",
        prior: 96.7,
        quartile: "Third",
      }),
      percentage({
        reference: "ASCOF 1C pt 2a",
        measure: "Adults aged 18+ receiving direct payments",
        now: 46.7,
        target: 40,
        next: "40%",
        prior: 49.9,
        quartile: "Top",
      }),
      percentage({
        reference: "ASCOF 1C pt 1b",
        measure: "Carers receiving self-directed support",
        now: 99.7,
        target: 99,
        next: "100%",
        prior: 99.3,
        quartile: "Third",
      }),
      percentage({
        reference: "ASCOF 1C pt 2b",
        measure: "Carers receiving direct payments",
        now: 97,
        target: 97,
        next: "100%",
        prior: 98.1,
        quartile: "Second",
      }),
    ],
  },
  {
    id: "meetProtection",
    need: "Meet need",
    theme: "protection from harm",
    outcome: "Keeping people safe: people at most risk or in crisis are protected and supported",
    measures: [
      {
        reference: "Local",
        measure: "% of safeguarding enquiries whose outcome was partially or fully achieved",
        aim: "High",
        unit: "%",
        figure: 93.4,
        priorFigure: 94,
        comparedWith: "TBC",
        nextTarget: "TBC",
        quartile: "N/A",
        remark: "Where an outcome was expressed",
        source: "Appendix A; paragraph 34",
      },
      {
        ...survey("ASCOF 4B", "% of service users who say that services have made them feel safe", {
          prior: 90.3,
          next: "90%",
          quartile: "Top",
          remark: "Survey result still due",
        }),
        target: 90,
      },
    ],
  },
];
