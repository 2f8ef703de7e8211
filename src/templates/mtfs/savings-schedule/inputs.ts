import { reportConventions } from "../../blocks/report-conventions";
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2025";
import type { InputGroup, InputTable } from "../../template";
import { activitiesLine, activitiesTable, type WorkedActivities } from "../lines/activities";
import { agreedTable } from "../lines/level-reading";
import { savingsTable } from "../lines/line-tables";
import { careSavings2025, communitySavings2025 } from "../lines/savings-2025";

const APPENDIX = "MTFS report, Appendix C";

/** The one line of communities and wellbeing comes of a single activity. */
const hub: WorkedActivities = {
  line: "AC16",
  rows: [
    { activity: "Collections hub: consolidate the present stores", yearOne: 0, yearTwo: 40, yearThree: 0, yearFour: 0 },
  ],
  source: inPaper("MTFS report, paragraph 61"),
};

export const conventions: InputGroup = reportConventions(
  {
    inPaper,
    place: APPENDIX,
    council: "Leicestershire",
    firstYear: "2025/26",
    asAtDate: PAPER_AS_AT,
  },
  [activitiesLine(hub)],
);

export const careSavings: InputTable = savingsTable({
  id: "careSavings",
  title: "Savings lines: adult social care",
  source: inPaper(`${APPENDIX}; headings of paragraphs 38 to 60`),
  worked: careSavings2025,
  blankRows: 15,
});

export const communitySavings: InputTable = savingsTable({
  id: "communitySavings",
  title: "Savings lines: communities and wellbeing",
  source: inPaper(`${APPENDIX}; heading of paragraph 61`),
  worked: communitySavings2025,
  blankRows: 5,
  optional: true,
});

export const agreed: InputTable = agreedTable(
  [{ line: "Less proposed savings", worked: [-3390, -2370, -1425, -1100] }],
  inPaper("MTFS report, table below paragraph 10"),
);

export const activities: InputTable = activitiesTable(hub);
