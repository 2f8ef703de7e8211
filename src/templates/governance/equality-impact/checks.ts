import type { Check } from "../../template";
import { COUNTED } from "./working";

/** Where the published draft itself leaves questions open. */
const OPEN_IN_DRAFT: Readonly<Record<string, string>> = {
  consultation: "The draft answers question 5 with a plan and leaves questions 6 and 7 open.",
  groups: "The draft remarks on community cohesion and ticks neither yes nor no.",
  rights: "The draft's screening stops before article 3 of the First Protocol, which its report section lists.",
};

const flag = { format: "whole", tolerance: 0 } as const;
/** A condition that must not hold. */
const never = (id: string, label: string, condition: string, note?: string): Check => ({
  id,
  label,
  computed: `=IF(${condition},1,0)`,
  expected: "=0",
  ...flag,
  note,
});

export const checks: readonly Check[] = [
  ...COUNTED.map(({ id, label }): Check => ({
    id: `${id}Complete`,
    label: `${label}: every question is answered`,
    computed: `={${id}Given}`,
    expected: `={${id}Asked}`,
    ...flag,
    workedFailure: OPEN_IN_DRAFT[id],
  })),
  {
    id: "groupsExplained",
    label: "A group that may be affected has a comment",
    computed: "={groupsUnexplained}",
    expected: "=0",
    ...flag,
    note: "A tick says that there is an impact, not which",
  },
  {
    id: "rightsExplained",
    label: "An article that may be engaged has a comment",
    computed: "={rightsUnexplained}",
    expected: "=0",
    ...flag,
  },
  {
    id: "dutiesExplained",
    label: "Each aim of the Equality Act says how it is met",
    computed: "={dutiesUnexplained}",
    expected: "=0",
    ...flag,
  },
  never(
    "consultationPlanned",
    "Where nobody was consulted, question 8 says what is planned",
    "AND({consultationLacking}>0,COUNTA({consultationPlan.comments})=0)",
  ),
  never(
    "decisionFitsFindings",
    "Signs of adverse impact do not end in no, positive or neutral impact",
    'AND({adverseFindings}>0,OR({likelyImpact}="No impact",{likelyImpact}="Positive impact",{likelyImpact}="Neutral impact"))',
  ),
  never(
    "unknownIsExplored",
    "What is not known is not decided as no impact",
    'AND({adverseUnknown}>0,{likelyImpact}="No impact")',
  ),
  never(
    "reportFollowsDecision",
    "A negative or unknown impact has a full report",
    'AND({reportMandatory}=1,{reportRequired}<>"yes")',
  ),
  never(
    "reportIsThere",
    "A report that is required is complete",
    'AND({reportRequired}="yes",{reportGiven}<{reportAsked})',
    "Counts every question of section 3; write none where there is nothing to report",
  ),
  never(
    "actionsFollow",
    "A report that is required has an action plan",
    'AND({reportRequired}="yes",{actionsPlanned}=0)',
  ),
  never(
    "completedAfterStart",
    "Completed after it was started",
    "AND(ISNUMBER({completedOn}),{completedOn}<{startedOn})",
  ),
  never("signedWhenComplete", "Signed only when nothing is open", "AND({signaturesGiven}>0,{openTotal}>0)"),
  never(
    "chairSignsLast",
    "The chair does not sign before the lead officer",
    "AND(COUNT({signatures.date})=ROWS({signatures.date}),INDEX({signatures.date},ROWS({signatures.date}))<INDEX({signatures.date},1))",
  ),
];
