import type { Block, Part } from "../template";

const METHODS = 7;
const row = (number: number, column: number): Part => ({ row: number, column, rows: 1, columns: 1 });
const perRow = (name: string, column: number) =>
  Object.fromEntries(Array.from({ length: METHODS }, (_, index) => [`${name}${index + 1}`, row(index + 1, column)]));

// A council may know fewer sources than the sheet has room for; the rows it does not use stay blank.
const ifFilled = (number: number, calculation: string): string =>
  `=IF({triangulation.method${number}}="","",${calculation})`;

/** Section 2: the evidence side by side, the target it supports, and the split between settings. */
export const triangulation: readonly Block[] = [
  { kind: "heading", level: 2, text: "2. Wider evidence and recommended target" },
  {
    kind: "text",
    text: "Several independent sources were put side by side to judge how many residential starts a year could realistically be avoided.",
    prompt: "Say which sources were compared, and why these.",
  },
  {
    kind: "spill",
    id: "triangulation",
    formula: "=CARECASE.TRIANGULATE({baselineStarts},{evidenceTable},{tableRounding})",
    rows: METHODS + 1,
    columns: 4,
    formats: ["text", "percent", "whole", "text"],
    parts: {
      methods: { row: 1, column: 0, rows: METHODS, columns: 1 },
      rates: { row: 1, column: 1, rows: METHODS, columns: 1 },
      people: { row: 1, column: 2, rows: METHODS, columns: 1 },
      ...perRow("method", 0),
      ...perRow("rate", 1),
    },
    sentences: { offset: 3, table: "evidenceTable", column: "explanation" },
    note: '="Rate is the change achievable; people a year are older adults who could avoid residential care in "&{councilName}&" each year"',
  },
  {
    kind: "chart",
    id: "triangulationChart",
    chart: "barClustered",
    title: "Older adults who could avoid residential care each year, by source",
    categories: "{triangulation.methods}",
    series: [{ name: "People a year", values: "{triangulation.people}", colour: "accent" }],
    categoryTitle: "Source of evidence",
    valueTitle: "People a year",
    format: "whole",
    description: "Bar chart of the people a year each source of evidence points to, before the delivery factor",
    height: 16,
  },
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
export const evidenceSensitivity: readonly Block[] = [
  { kind: "heading", level: 2, text: "What each source would mean at this delivery factor" },
  {
    kind: "grid",
    id: "sensitivity",
    headers: ["Source", "Starts avoided a year", "Annual level in the plan's last year"],
    rows: Array.from({ length: METHODS }, (_, index) => index + 1).map((number) => [
      `={triangulation.method${number}}&""`,
      ifFilled(number, `{baselineStarts}*CARECASE.TARGETRATE({triangulation.rate${number}},{deliveryFactor})`),
      ifFilled(
        number,
        `{grossPerStart}*{baselineStarts}*CARECASE.TARGETRATE({triangulation.rate${number}},{deliveryFactor})-{deductionsPlanEnd}`,
      ),
    ]),
    formats: ["text", "one", "millions"],
    parts: {
      starts: { row: 1, column: 1, rows: METHODS, columns: 1 },
      levels: { row: 1, column: 2, rows: METHODS, columns: 1 },
    },
  },
];
