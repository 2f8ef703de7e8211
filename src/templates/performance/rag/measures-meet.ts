import type { MeasureGroup } from "../dashboard/measure-group";
import { AT_HOME, percentage, sequels, survey } from "./measure-rows";
import { SEQUELS } from "./names";

/** Measures of meeting need, as Appendix A prints them. */
export const meetGroups: readonly MeasureGroup[] = [
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
