import type { Block, Check } from "../../template";
import { SEQUELS } from "./names";

/** One column of one measure, 0 where the case has no such measure. */
const ofMeasure = (table: string, measure: string, column: string): string =>
  `SUMIF({${table}.measure},"${measure}",{${table}.${column}})`;

const sequelsIn = (column: string): string =>
  `=${Object.entries(SEQUELS)
    .map(([table, measure]) => ofMeasure(table, measure, column))
    .join("+")}`;

const volunteeringIn = (column: string): string =>
  `=${["Hours of volunteering (heritage sites)", "Hours of volunteering (libraries)"]
    .map((measure) => ofMeasure("preventCulture", measure, column))
    .join("+")}`;

/** Sums of measures that the commentary quotes, and what follows from a fall. */
export const ragWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Sequels of requests for support" },
  {
    kind: "rows",
    rows: [
      {
        id: "sequelsNow",
        label: "The four sequels together, this year",
        unit: "% of new contacts",
        formula: sequelsIn("now"),
        format: "one",
        note: "They share all new contacts between them",
      },
      {
        id: "sequelsPrior",
        label: "The four sequels together, last year",
        unit: "% of new contacts",
        formula: sequelsIn("prior"),
        format: "one",
        note: "Two of the four are printed without decimals",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Volunteering and safeguarding" },
  {
    kind: "rows",
    rows: [
      {
        id: "volunteeringNow",
        label: "Volunteering in heritage and libraries, this year",
        unit: "hours",
        formula: volunteeringIn("now"),
        format: "whole",
        note: "Both kinds of site",
      },
      {
        id: "volunteeringPrior",
        label: "Volunteering in heritage and libraries, last year",
        unit: "hours",
        formula: volunteeringIn("prior"),
        format: "whole",
        note: "The same months",
      },
      {
        id: "volunteeringChange",
        label: "Change of volunteering",
        unit: "% on last year",
        formula: '=IF({volunteeringPrior}>0,{volunteeringNow}/{volunteeringPrior}-1,"")',
        format: "percentOne",
      },
      {
        id: "enquiriesBefore",
        label: "Safeguarding enquiries in the same months of last year",
        unit: "enquiries",
        formula: '=IF(ISNUMBER({enquiriesCompleted}),{enquiriesCompleted}/(1-{enquiryFall}),"")',
        format: "whole",
        note: "From this year's count and the fall",
      },
    ],
  },
];

export const ragChecks: readonly Check[] = [
  {
    id: "checkSequels",
    label: "The four sequels share all new contacts, or none are entered",
    computed: "=IF({sequelsNow}=0,{pointsInWhole},{sequelsNow})",
    expected: "={pointsInWhole}",
    tolerance: 0.5,
    format: "one",
    note: "Within the rounding of four figures",
  },
];
