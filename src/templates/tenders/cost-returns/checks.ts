import type { Check } from "../../template";

const PENNY = 0.01;

/** Do the returns fit together, and is nothing shown that should be withheld. */
export const costReturnsChecks: readonly Check[] = [
  {
    id: "checkProviders",
    label: "Returns that stand in one of the two tables only",
    computed:
      "=SUMPRODUCT(ISTEXT({careReturns.provider})*(COUNTIF({businessReturns.provider},{careReturns.provider})=0))+SUMPRODUCT(ISTEXT({businessReturns.provider})*(COUNTIF({careReturns.provider},{businessReturns.provider})=0))",
    expected: "=0",
    tolerance: 0,
    format: "whole",
    note: "Both sheets carry the same codes",
  },
  {
    id: "checkOnce",
    label: "Each return stands once",
    computed: "=SUMPRODUCT(COUNTIF({careReturns.provider},{careReturns.provider})*ISTEXT({careReturns.provider}))",
    expected: "={returnCount}",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkComplete",
    label: "Every return answers every line",
    computed: "={completeCount}",
    expected: "={returnCount}",
    tolerance: 0,
    format: "whole",
    note: "An incomplete return counts in its lines and not in the totals; 0 is an answer",
  },
  {
    id: "checkWithheld",
    label: "Quartiles shown although too few answered",
    computed: '=COUNTIFS({byLine.count},"<"&{fewestAnswers},{byLine.median},">=0")',
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkOrder",
    label: "Lines whose quartiles are out of order",
    computed:
      "=SUMPRODUCT(ISNUMBER({byLine.median})*(({byLine.lower}>{byLine.median})+({byLine.median}>{byLine.upper})))",
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
  {
    id: "checkSums",
    label: "Answers of all lines add up to the totals of the returns",
    computed: "=SUM({returnTotals.careWorker})+SUM({returnTotals.business})",
    expected:
      "=IF({completeCount}={returnCount},{answersSum},SUM({returnTotals.careWorker})+SUM({returnTotals.business}))",
    tolerance: PENNY,
    format: "two",
    note: "Compared with themselves while a return is incomplete",
  },
  {
    id: "checkDirectCare",
    label: "Returns without any pay for direct care",
    computed: "=COUNTIF({careReturns.directCare},0)",
    expected: "=0",
    tolerance: 0,
    format: "whole",
  },
];
