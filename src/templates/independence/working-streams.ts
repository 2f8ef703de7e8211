import type { Block } from "../template";
import { YEARS, yearsOfRow } from "../blocks/benefits-proposal-years";

const STREAM_HEADERS = ["Stream", "Starts per year", "Weekly saving", "Duration weeks", "Start after", "Ramp months"];

function stream(label: string, starts: string, setting: "homecare" | "extraCare"): string[] {
  return [
    label,
    `=${starts}`,
    `={${setting}Saving}`,
    "={durationBenefit}",
    `={${setting}StartAfter}`,
    `={${setting}Ramp}`,
  ];
}

/** The two streams at one end of the sample's range, and what they bring. */
function endOfRange(end: "Low" | "High", note: string): readonly Block[] {
  const starts = `{startsAvoided${end}}`;
  return [
    {
      kind: "grid",
      id: `streams${end}`,
      headers: STREAM_HEADERS,
      rows: [
        stream(`Homecare, ${end.toLowerCase()}`, `${starts}*{homecareShare}`, "homecare"),
        stream(`Extra care housing, ${end.toLowerCase()}`, limited(`${starts}*{extraCareShare}`), "extraCare"),
      ],
      formats: streamFormats,
    },
    {
      kind: "spill",
      id: `gross${end}`,
      formula: `=CARECASE.FLOWBENEFIT({streams${end}},{firstYear},{yearsShown},{weeksPerYear})`,
      rows: 4,
      columns: YEARS + 1,
      formats: ["text", "pounds"],
      parts: { totals: yearsOfRow(3) },
      total: true,
      note,
    },
  ];
}

const streamFormats = ["text", "two", "pence", "one", "one", "one"] as const;

/** The streams that the benefit is computed from, at the planned rate and at the two ends of the sample's range. */
export const workingStreams: readonly Block[] = [
  { kind: "heading", level: 1, text: "Streams of people" },
  {
    kind: "rows",
    rows: [
      {
        id: "extraCareStartsWithPlaces",
        label: "Starts a year that the planned places can hold",
        unit: "people a year",
        formula: "=MIN({extraCareStarts},{placesForOpportunity}*{weeksPerYear}/{durationExtraCare})",
        format: "two",
        note: "Places / weeks in a place, once everything is full",
      },
      {
        id: "placesForOpportunity",
        label: "Places left for the opportunity",
        unit: "places",
        formula: "=MAX(0,{spareUnits}+{newUnits}-{demandGrowth})",
        format: "whole",
        note: "Spare and new places less the growth in existing demand",
      },
      {
        id: "extraCareStartsCounted",
        label: "Extra care starts that the profile counts",
        unit: "people a year",
        formula: '=IF({limitByPlaces}="yes",{extraCareStartsWithPlaces},{extraCareStarts})',
        format: "two",
        note: "All of them, unless the assumptions limit the benefit to the places there are",
      },
    ],
  },
  {
    kind: "grid",
    id: "streams",
    headers: STREAM_HEADERS,
    rows: [
      stream("Homecare", "{homecareStarts}", "homecare"),
      stream("Extra care housing", "{extraCareStartsCounted}", "extraCare"),
    ],
    formats: streamFormats,
  },
  { kind: "heading", level: 2, text: "At the ends of the sample's range" },
  {
    kind: "rows",
    rows: [
      {
        id: "startsAvoidedLow",
        label: "Starts avoided at the low end",
        unit: "people a year",
        formula: "={baselineStarts}*CARECASE.TARGETRATE({sampleRange.low},{deliveryFactor})",
        format: "two",
        note: "Same delivery factor",
      },
      {
        id: "startsAvoidedHigh",
        label: "Starts avoided at the high end",
        unit: "people a year",
        formula: "={baselineStarts}*CARECASE.TARGETRATE({sampleRange.high},{deliveryFactor})",
        format: "two",
        note: "Same delivery factor",
      },
    ],
  },
  ...endOfRange("Low", "Gross benefit at the low end of the range"),
  ...endOfRange("High", "Gross benefit at the high end of the range"),
  { kind: "heading", level: 2, text: "One avoided start a year" },
  {
    kind: "grid",
    id: "oneStart",
    headers: STREAM_HEADERS,
    rows: [
      stream("Homecare", "{homecareShare}", "homecare"),
      stream("Extra care housing", "{extraCareShare}", "extraCare"),
    ],
    formats: streamFormats,
  },
  {
    kind: "spill",
    id: "oneStartGross",
    formula: "=CARECASE.FLOWBENEFIT({oneStart},{firstYear},{yearsShown},{weeksPerYear})",
    rows: 4,
    columns: YEARS + 1,
    formats: ["text", "pounds"],
    parts: { totals: yearsOfRow(3) },
    total: true,
    note: "What one start a year more or less means; used to compare the sources of evidence, without the limit of places",
  },
  { kind: "heading", level: 2, text: "The case with the midpoint of delay and avoidance as its duration" },
  {
    kind: "grid",
    id: "midpointStreams",
    headers: STREAM_HEADERS,
    rows: [
      withDuration(stream("Homecare", "{homecareStarts}", "homecare")),
      withDuration(stream("Extra care housing", "{extraCareStarts}", "extraCare")),
    ],
    formats: streamFormats,
  },
  {
    kind: "spill",
    id: "midpointGross",
    formula: "=CARECASE.FLOWBENEFIT({midpointStreams},{firstYear},{yearsShown},{weeksPerYear})",
    rows: 4,
    columns: YEARS + 1,
    formats: ["text", "pounds"],
    parts: { totals: yearsOfRow(3) },
    total: true,
    note: "All else as in the case, without the limit of places; the table of weak assumptions uses it",
  },
];

function limited(starts: string): string {
  return `IF({limitByPlaces}="yes",MIN(${starts},{placesForOpportunity}*{weeksPerYear}/{durationExtraCare}),${starts})`;
}

function withDuration([label = "", starts = "", saving = "", , start = "", ramp = ""]: string[]): string[] {
  return [label, starts, saving, "={durationMidpoint}", start, ramp];
}
