import type { Check } from "../../template";

/** Is the schedule fit to be issued. */
export const scheduleChecks: readonly Check[] = [
  {
    id: "checkUnique",
    label: "References that stand more than once",
    computed: '=SUMPRODUCT(({lines.reference}<>"")*(COUNTIF({lines.reference},{lines.reference})>1))',
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "A returned price is matched by its reference",
  },
  {
    id: "checkLines",
    label: "Every line stands on the sheet for bidders",
    computed: "={linesToPrice}",
    expected: "={lineCount}",
    tolerance: 0,
    format: "whole",
    note: "Fails where rows were added to the table by hand: insert the template again with the longer table",
  },
  {
    id: "checkHours",
    label: "Hours on the sheet for bidders are those of the lines",
    computed: "=SUM({offer.weeklyHours})",
    expected: "={hoursTotal}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkAnnounced",
    label: "Hours of the lines sum to the hours announced",
    computed: "={hoursTotal}",
    expected: "=IF(ISNUMBER({hoursAnnounced}),{hoursAnnounced},{hoursTotal})",
    tolerance: 0,
    format: "whole",
    note: "Compared with themselves where no total is announced",
  },
  {
    id: "checkLimits",
    label: "Lines whose floor is above their ceiling",
    computed: "=SUMPRODUCT(ISNUMBER({lines.floor})*ISNUMBER({lines.ceiling})*({lines.floor}>{lines.ceiling}))",
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkEmpty",
    label: "Cells of bidders that are filled in already",
    computed: "=COUNTA({offer.price},{offer.note},{bidderName},{bidderContact},{offerDate})",
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Clear them before the file for bidders is saved",
  },
];
