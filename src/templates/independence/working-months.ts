import type { Block, Part } from "../template";
import { YEARS } from "../blocks/benefits-proposal-years";
import { columnOf } from "../blocks/table-parts";
import { MONTHS } from "./months";

const CAPACITY_PARTS = {
  months: columnOf(0, MONTHS),
  demand: columnOf(1, MONTHS),
  supply: columnOf(2, MONTHS),
  headroom: columnOf(3, MONTHS),
} as const;

const monthsOfYear = (column: number): Record<string, Part> =>
  Object.fromEntries(
    Array.from({ length: YEARS }, (_, index) => [
      `year${index + 1}`,
      { row: index * 12 + 1, column, rows: 12, columns: 1 },
    ]),
  );

/** Homecare month by month: hours needed against hours freed. */
const homecare: readonly Block[] = [
  { kind: "heading", level: 1, text: "Homecare by month", pageBreak: true },
  {
    kind: "grid",
    id: "homecareByYear",
    headers: ["Financial year", "Hours needed"],
    rows: Array.from({ length: YEARS }, (_, index) => [
      `={profile.year${index + 1}}`,
      `=SUM({homecareMonths.year${index + 1}})`,
    ]),
    formats: ["text", "whole"],
    parts: { hours: columnOf(1, YEARS) },
  },
  {
    kind: "spill",
    id: "homecareCapacity",
    formula:
      "=CARECASE.CAPACITY({homecareMonths.hours},{reablementHours}/12*IF({homecareMonths.months}<={reablementStartAfter},0,IF({homecareMonths.months}>={reablementStartAfter}+{reablementRamp},1,({homecareMonths.months}-{reablementStartAfter})/MAX(1,{reablementRamp}))))",
    rows: MONTHS + 1,
    columns: 4,
    formats: ["whole", "whole"],
    parts: CAPACITY_PARTS,
    note: "Hours a month: demand is what this opportunity needs, supply what the larger reablement service frees by the end of the month",
  },
  {
    kind: "spill",
    id: "homecareMonths",
    formula:
      "=CARECASE.HOMECAREPROFILE({homecareStarts},{hoursPerPerson},{durationBenefit},{homecareStartAfter},{homecareRamp},{yearsShown}*12,{weeksPerYear})",
    rows: MONTHS + 1,
    columns: 2,
    formats: ["whole", "whole"],
    parts: { months: columnOf(0, MONTHS), hours: columnOf(1, MONTHS), ...monthsOfYear(1) },
    note: "Hours in each month; twelve months make up their year",
  },
];

/** Extra care month by month: people who need a place against the places there are. */
const extraCare: readonly Block[] = [
  { kind: "heading", level: 1, text: "Extra care places by month", pageBreak: true },
  {
    kind: "rows",
    rows: [
      {
        id: "residentsPlanEndExact",
        label: "Residents from avoided starts at the end of the plan",
        unit: "people",
        formula: "=INDEX({placesPeople.people},{planYears}*12)",
        format: "two",
        note: "End of the plan's last month",
      },
      {
        id: "residentsSteadyExact",
        label: "Residents from avoided starts at steady state",
        unit: "people",
        formula: "=CARECASE.STEADYSTATE({extraCareStarts},{durationExtraCare},{weeksPerYear})",
        format: "two",
        note: "Starts a year x weeks in a place / weeks per year",
      },
      {
        id: "residentsSteadyPrinted",
        label: "The same from rounded figures, as the paper's line reads",
        unit: "people",
        formula:
          "=CARECASE.STEADYSTATE({extraCareRateRounded}*{baselineStartsRounded},{durationExtraCare},{weeksPerYear})",
        format: "two",
        note: "The paper prints 26 for this formula",
      },
    ],
  },
  {
    kind: "spill",
    id: "placesCapacity",
    formula:
      "=CARECASE.CAPACITY({placesPeople.people}+{demandGrowth}*IF({placesPeople.months}>={planYears}*12,1,{placesPeople.months}/({planYears}*12)),{spareUnits}+{newUnits}*IF({placesPeople.months}>{newUnitsAfter},1,0))",
    rows: MONTHS + 1,
    columns: 4,
    formats: ["whole", "one"],
    parts: CAPACITY_PARTS,
    note: "Places: demand is residents from avoided starts with the growth in existing demand, spread evenly over the plan; supply is spare and new units",
  },
  {
    kind: "spill",
    id: "placesLimited",
    formula: "=CARECASE.LIMITEDBY({placesCapacity.demand},{placesCapacity.supply})",
    rows: MONTHS + 1,
    columns: 3,
    formats: ["whole", "one"],
    parts: { placed: columnOf(1, MONTHS), waiting: columnOf(2, MONTHS) },
    note: "People who have a place, and people without one, at the end of each month",
  },
  {
    kind: "spill",
    id: "placesPeople",
    formula:
      "=CARECASE.OCCUPANCY({extraCareStarts},{durationExtraCare},{placesStartAfter},{placesRamp},{yearsShown}*12,{weeksPerYear})",
    rows: MONTHS + 1,
    columns: 3,
    formats: ["whole", "two"],
    parts: { months: columnOf(0, MONTHS), average: columnOf(1, MONTHS), people: columnOf(2, MONTHS) },
    note: "People in extra care housing instead of residential care, on the timing of the places",
  },
  {
    kind: "spill",
    id: "benefitPeople",
    formula:
      "=CARECASE.OCCUPANCY({extraCareStartsCounted},{durationBenefit},{extraCareStartAfter},{extraCareRamp},{yearsShown}*12,{weeksPerYear})",
    rows: MONTHS + 1,
    columns: 3,
    formats: ["whole", "two"],
    parts: { average: columnOf(1, MONTHS), people: columnOf(2, MONTHS), ...monthsOfYear(1) },
    note: "The same people on the timing and duration of the benefit",
  },
];

export const workingMonths: readonly Block[] = [...homecare, ...extraCare];
