import type { Check } from "../../template";

export const financialReassessmentsChecks: readonly Check[] = [
  {
    id: "checkBacklog",
    label: "Both options reassess the same people",
    computed: "={extend.assessmentsTotal}",
    expected: "={recruit.assessmentsTotal}",
    tolerance: 1,
    format: "one",
  },
  {
    id: "checkWithinPlan",
    label: "No income falls after the plan",
    computed: "={incomeExtend.beyond}+{incomeRecruit.beyond}",
    expected: "=0",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkHalves",
    label: "Each cohort pays two halves",
    computed: "=(1+1)*SUM({cohortHalves.half})",
    expected: "={totalExtend}",
    tolerance: 0.01,
    format: "pounds",
  },
  {
    id: "checkLikelihood",
    label: "Likelihoods never rise",
    computed: "=MAX({extendCohorts.likelihood})",
    expected: "=INDEX({extendCohorts.likelihood},1)",
    tolerance: 0,
    format: "percentOne",
  },
];
