import { weakAssumptions } from "../../blocks/benefits-proposal-notes";
import type { Block, TemplateSheet } from "../../template";

const UNIT_PLAN_END = "INDEX({unitGross.totals},{planYears})";
const UNIT_RUN_RATE = "INDEX({unitGross.totals},{runRatePlace})";
const LASTING = "{recurringRunRate}-{existingDeducted}";

/** A row in which target or weekly saving take another value. */
function at(label: string, inCase: string, taken: string, target: string, saving: string, input?: string): string[] {
  const unlessBlank = (calculation: string) =>
    input === undefined ? `=${calculation}` : `=IF(COUNT({${input}})=0,"not given",${calculation})`;
  return [
    label,
    `=${inCase}`,
    unlessBlank(taken),
    unlessBlank(`${UNIT_PLAN_END}*${target}*${saving}-{deductionsPlanEnd}`),
    unlessBlank(`${UNIT_RUN_RATE}*${target}*${saving}-${LASTING}`),
  ];
}

function atEvidence(end: "low" | "high"): string[] {
  const target = end === "low" ? "{targetLow}" : "{targetHigh}";
  const label = `Evidence rate at the ${end} end of the sample's range`;
  return at(label, 'TEXT({evidenceRate},"0.0%")', `TEXT({sampleRange.${end}},"0.0%")`, target, "{weeklySaving}");
}

function atFactor(label: string, input: string): string[] {
  const target = `CARECASE.TARGETRATE({evidenceRate},{${input}})`;
  return at(label, 'TEXT({deliveryFactor},"0%")', `TEXT({${input}},"0%")`, target, "{weeklySaving}", input);
}

function atSaving(label: string, saving: string): string[] {
  return at(label, 'TEXT({weeklySaving},"£0.00")', `TEXT(${saving},"£0.00")`, "{targetRate}", saving);
}

const LOWER_SAVING = "({weeklySaving}*(1-{savingTested}))";
const HIGHER_SAVING = "({weeklySaving}*(1+{savingTested}))";

const oneByOne: readonly Block[] = [
  { kind: "heading", level: 1, text: "One assumption at a time" },
  ...weakAssumptions(
    [
      atEvidence("low"),
      atEvidence("high"),
      atFactor("Lower delivery factor", "deliveryFactorLow"),
      atFactor("Higher delivery factor", "deliveryFactorHigh"),
      atSaving("Lower weekly saving: a smaller package, or a smaller reduction", LOWER_SAVING),
      atSaving("Higher weekly saving: a larger package, or a larger reduction", HIGHER_SAVING),
      [
        "Every lever later, with the posts in place as planned",
        "as planned",
        '={delayTested}&" months later"',
        "=INDEX({laterGross.totals},{planYears})-{deductionsPlanEnd}",
        `=INDEX({laterGross.totals},{runRatePlace})-${LASTING}`,
      ],
    ],
    "Each row changes one assumption and keeps all others. Investment stays as it is. The run rate is that of the year in which the case reaches it.",
  ),
];

const FACTORS = ["deliveryFactorLow", "deliveryFactor", "deliveryFactorHigh"] as const;

/** Delivery factor against weekly saving: what has to be believed for the value to be reached. */
const together: readonly Block[] = [
  { kind: "heading", level: 1, text: "Delivery factor and weekly saving together" },
  {
    kind: "text",
    text: "Annual level in {planEndYear}, net, for a weekly saving that is lower, as planned or higher by {savingTested}.",
  },
  {
    kind: "grid",
    id: "together",
    headers: ["Delivery factor", "Lower weekly saving", "Weekly saving as planned", "Higher weekly saving"],
    rows: FACTORS.map((factor) => [
      `=IF(COUNT({${factor}})=0,"not given",TEXT({${factor}},"0%"))`,
      ...[LOWER_SAVING, "{weeklySaving}", HIGHER_SAVING].map(
        (saving) =>
          `=IF(COUNT({${factor}})=0,"",${UNIT_PLAN_END}*CARECASE.TARGETRATE({evidenceRate},{${factor}})*${saving}-{deductionsPlanEnd})`,
      ),
    ]),
    formats: ["text", "millions"],
  },
];

const breakEven: Block = {
  kind: "rows",
  rows: [
    {
      id: "breakEvenReduction",
      label: "Average reduction of a package that just pays for the cost",
      unit: "%",
      formula: `=IF(${UNIT_PLAN_END}*{targetRate}=0,"none",{deductionsPlanEnd}/(${UNIT_PLAN_END}*{targetRate}*{weeklyPackage}))`,
      format: "percentOne",
      role: "output",
      note: '="In "&{planEndYear}&", all else as planned; the case has "&TEXT({averageReduction},"0.0%")',
    },
    {
      id: "breakEvenFactor",
      label: "Delivery factor that just pays for the cost",
      unit: "%",
      formula: `=IF(${UNIT_PLAN_END}*{evidenceRate}*{weeklySaving}=0,"none",{deductionsPlanEnd}/(${UNIT_PLAN_END}*{evidenceRate}*{weeklySaving}))`,
      format: "percentOne",
      role: "output",
      note: '="In "&{planEndYear}&", all else as planned; the case has "&TEXT({deliveryFactor},"0%")',
    },
  ],
};

export const sensitivitySheet: TemplateSheet = {
  name: "Sensitivity",
  role: "proposal",
  columns: [58, 22, 24, 24, 24],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Sensitivity",
      description: "What the weak assumptions do to the value, and what has to hold for it to pay for itself",
    },
    { kind: "heading", level: 1, text: "Where it breaks even" },
    breakEven,
    ...oneByOne,
    ...together,
  ],
};
