import { evidenceSensitivity as sensitivityOf, triangulationTable } from "../blocks/benefits-proposal-triangulation";
import type { Block } from "../template";

/** Section 2: the evidence side by side, the target it supports, and the split between settings. */
export const triangulation: readonly Block[] = [
  { kind: "heading", level: 1, text: "2. Wider evidence and recommended target" },
  {
    kind: "text",
    text: "Several independent sources were put side by side to judge how many residential starts a year could realistically be avoided.",
    prompt: "Say which sources were compared, and why these.",
  },
  ...triangulationTable({
    baseline: "{baselineStarts}",
    note: '="Rate is the change achievable; people a year are older adults who could avoid residential care in "&{councilName}&" each year"',
    chartTitle: "Older adults who could avoid residential care each year, by source",
  }),
  {
    kind: "text",
    id: "targetParagraph",
    text: '="Taken together, the evidence supports a target of "&TEXT({targetRate},"0.00%")&" fewer residential starts: the "&TEXT({evidenceRate},"0%")&" of the source ‘"&{targetMethod}&"’, weighted with a delivery factor of "&TEXT({deliveryFactor},"0%")&" because the sample is small and it is uncertain how far the finding holds across everyone. That is "&TEXT({startsAvoided},"0.0")&" starts a year."',
    prompt: "Recommend a target: the evidence rate, the delivery factor, and why they are what they are.",
  },
  {
    kind: "rows",
    rows: [
      {
        id: "evidenceRate",
        label: "Evidence rate",
        unit: "% of starts",
        formula: "=INDEX({triangulation.rates},{targetRow})",
        format: "percent",
        role: "link",
        note: '="Row chosen from the table above: "&{targetMethod}',
      },
      {
        id: "targetRate",
        label: "Target",
        unit: "% of starts",
        formula: "=CARECASE.TARGETRATE({evidenceRate},{deliveryFactor})",
        format: "percentTwo",
        role: "output",
        note: "Evidence rate x delivery factor",
      },
      {
        id: "startsAvoided",
        label: "Residential starts avoided",
        unit: "people a year",
        formula: "={baselineStarts}*{targetRate}",
        format: "one",
        role: "output",
        note: "Once the change is fully in place",
      },
    ],
  },
  {
    kind: "grid",
    id: "split",
    headers: ["Setting", "Share", "Starts avoided a year", "Fewer residential starts, and whole people a year"],
    rows: [
      [
        "Homecare",
        "={homecareShare}",
        "={homecareStarts}",
        '=TEXT({homecareRate},"0.00%")&" fewer starts; "&TEXT({homecareWhole},"0")&" people"',
      ],
      [
        "Extra care housing",
        "={extraCareShare}",
        "={extraCareStarts}",
        '=TEXT({extraCareRate},"0.00%")&" fewer starts; "&TEXT({extraCareWhole},"0")&" people"',
      ],
      [
        "All",
        "={shareTotal}",
        "={startsAvoided}",
        '=TEXT({targetRate},"0.00%")&" fewer starts; "&TEXT({startsAvoidedWhole},"0")&" people"',
      ],
    ],
    formats: ["text", "percentOne", "one", "text"],
    total: true,
  },
];

/** What every source would mean at the delivery factor of this case: the sensitivity to the choice of evidence. */
export const evidenceSensitivity = sensitivityOf("{baselineStarts}", "Starts avoided a year");
