import { sampleRangeTable } from "../../blocks/benefits-proposal-sample";
import { waterfallColumns } from "../../blocks/benefits-proposal-waterfall";
import { workingSheet as sheetOf } from "../../blocks/standard-sheets";
import { workingPaper } from "./working-paper";
import { workingInvestment } from "./working-investment";
import { workingPeople, workingStreams } from "./working-streams";
import { workingValues } from "./working-values";

export const workingSheet = sheetOf(
  [
    ...sampleRangeTable("{casesReducedSupport}", "{casesCounted}", "people"),
    ...workingStreams,
    ...workingInvestment,
    ...workingPeople,
    ...workingValues,
    ...workingPaper,
    ...waterfallColumns,
  ],
  [50, 18, 18, 24, 18, 18, 18, 18],
);
