import { weakAssumptions as whatIf } from "../blocks/benefits-proposal-notes";
import type { Block } from "../template";

const LASTING = "{recurringRunRate}-{existingDeducted}";

/** One assumption at another value, all others as they are. `input` is optional: where it is blank the row says so. */
function atFactor(label: string, input: string): string[] {
  const unlessBlank = (calculation: string) => `=IF(COUNT({${input}})=0,"not given",${calculation})`;
  return [
    label,
    '=TEXT({deliveryFactor},"0%")',
    unlessBlank(`TEXT({${input}},"0%")`),
    unlessBlank(`{grossPerStart}*{baselineStarts}*CARECASE.TARGETRATE({evidenceRate},{${input}})-{deductionsPlanEnd}`),
    unlessBlank(`{grossFullEvidence}*{${input}}-${LASTING}`),
  ];
}

function atEvidence(label: string, part: "low" | "high"): string[] {
  const starts = `{startsAvoided${part === "low" ? "Low" : "High"}}`;
  return [
    label,
    '=TEXT({evidenceRate},"0.0%")',
    `=TEXT({sampleRange.${part}},"0.0%")`,
    `={grossPerStart}*${starts}-{deductionsPlanEnd}`,
    `=${starts}*{durationBenefit}*{blendedSaving}-${LASTING}`,
  ];
}

/** What the assumptions that are both weak and weighty do to the value. */
export const weakAssumptions: readonly Block[] = [
  { kind: "heading", level: 1, text: "What the weak assumptions do to the value", pageBreak: true },
  ...whatIf(
    [
      atEvidence("Evidence rate at the low end of the sample's range", "low"),
      atEvidence("Evidence rate at the high end of the sample's range", "high"),
      atFactor("Lower delivery factor", "deliveryFactorLow"),
      atFactor("Higher delivery factor", "deliveryFactorHigh"),
      [
        "Duration at the midpoint of delay and avoidance",
        '=TEXT({durationBenefit},"0.0")&" weeks"',
        '=TEXT({durationMidpoint},"0.0")&" weeks"',
        "=INDEX({midpointGross.totals},{planYears})-{deductionsPlanEnd}",
        `={startsAvoided}*{durationMidpoint}*{blendedSaving}-${LASTING}`,
      ],
    ],
    "Each row changes one assumption and keeps all others, without the limit of places. Investment stays as it is.",
  ),
];
