import type { TableRow } from "../../template";
import type { MeasureGroup } from "../dashboard/measure-group";
import { AT_HOME } from "./measure-rows";
import { SEQUELS } from "./names";

/** A count that builds up from April: its target is held against 8 of 12 months, or its season. */
const building = (
  measure: string,
  [figure, priorFigure, target]: readonly [now: number, prior: number, target: number],
  profile = "Even",
): TableRow => ({
  reference: "Local",
  measure,
  aim: "High",
  unit: "number (k)",
  figure,
  priorFigure,
  target,
  profile,
  nextTarget: "TBC",
  quartile: "N/A",
  remark: "April to November",
  source: "Appendix A",
});

const information = (measure: string, figure: number, priorFigure: number): TableRow => ({
  reference: "Local",
  measure,
  aim: "N/A",
  unit: "number (k)",
  figure,
  priorFigure,
  comparedWith: "For information only",
  nextTarget: "For information",
  quartile: "N/A",
  remark: "April to November",
  source: "Appendix A",
});

/** Measures of preventing need, as Appendix A prints them. */
export const preventGroups: readonly MeasureGroup[] = [
  {
    id: "preventIndependence",
    need: "Prevent need",
    theme: "information and independence",
    outcome: AT_HOME,
    measures: [
      {
        reference: "Local",
        measure: SEQUELS.preventIndependence,
        aim: "Target band",
        unit: "%",
        figure: 60.3,
        priorFigure: 55,
        target: 56,
        bandHigh: 61,
        nextTarget: "TBC",
        quartile: "N/A",
        source: "Appendix A; paragraph 23",
      },
      {
        reference: "ASCOF 3D pt 1",
        measure: "% of service users who find it easy to find information",
        aim: "High",
        unit: "%",
        priorFigure: 59.7,
        target: 73,
        nextTarget: "74%",
        quartile: "Bottom",
        remark: "Due June 2020",
        source: "Appendix A",
      },
      {
        reference: "ASCOF 3D pt 2",
        measure: "% of carers who find it easy to find information",
        aim: "High",
        unit: "%",
        priorFigure: 60.3,
        comparedWith: "No survey this year",
        nextTarget: "68%",
        quartile: "Third",
        remark: "No carers' survey in 2019-20",
        source: "Appendix A",
      },
    ],
  },
  {
    id: "preventCulture",
    need: "Prevent need",
    theme: "culture and libraries",
    outcome: "Great communities: cultural, historical and natural heritage is enjoyed and conserved",
    measures: [
      building("Heritage visits", [107800, 111600, 146100], "Profile A"),
      building("Hours of volunteering (heritage sites)", [11700, 9700, 16000]),
      building("Hours of volunteering (libraries)", [7300, 5900, 9100]),
      building("Library visits (including website visits)", [776800, 718600, 970000]),
      building("All library issues", [1373000, 1294000, 1500000]),
      building("Children's issues", [547300, 545700, 575000]),
      building("E-loans", [250300, 144900, 160000]),
      information("Total community library issues", 244900, 241100),
      information("Community library children's issues", 140000, 134800),
    ],
  },
  {
    id: "preventSkills",
    need: "Prevent need",
    theme: "skills",
    outcome: "Strong economy: a highly skilled and employable workforce",
    measures: [
      {
        reference: "Local",
        measure: "Adult Learning Service success rate",
        aim: "High",
        unit: "%",
        figure: 90,
        priorFigure: 95,
        target: 86,
        nextTarget: "TBC",
        quartile: "N/A",
        remark: "Academic year",
        source: "Appendix A; paragraph 28",
      },
    ],
  },
];
