import type { Block } from "../../template";

export const dayServicesWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Days and costs" },
  {
    kind: "rows",
    rows: [
      {
        id: "daysSaved",
        label: "Days of day care no longer needed",
        unit: "days a year",
        formula: "={peopleMoving}*{daysFewer}*{weeksPerYear}",
        format: "whole",
      },
      {
        id: "placesSaved",
        label: "Places no longer paid for",
        unit: "£ a year",
        formula: "={daysSaved}*{placeCost}",
        format: "pounds",
      },
      {
        id: "transportSaved",
        label: "Transport no longer paid for",
        unit: "£ a year",
        formula: "={daysSaved}*{transportCost}",
        format: "pounds",
      },
      {
        id: "replacement",
        label: "Support that takes its place",
        unit: "£ a year",
        formula: "=0-{daysSaved}*{replacementCost}",
        format: "pounds",
      },
      {
        id: "annualSaving",
        label: "Saving in a full year",
        unit: "£ a year",
        formula: "={placesSaved}+{transportSaved}+{replacement}",
        format: "pounds",
      },
      {
        id: "savingEach",
        label: "Saving for each person who moves on",
        unit: "£ a year",
        formula: "=IF({peopleMoving}=0,0,{annualSaving}/{peopleMoving})",
        format: "pounds",
      },
    ],
  },
  { kind: "heading", level: 2, text: "What the weakest assumptions would have to be" },
  {
    kind: "rows",
    rows: [
      {
        id: "peopleNeeded",
        label: "People who have to move on for the stated saving",
        unit: "people",
        formula: "=IF({savingEach}<=0,0,{statedSaving}/{savingEach})",
        format: "one",
        note: "At the days and costs above",
      },
      {
        id: "daysNeeded",
        label: "Days a week each has to need less",
        unit: "days a week",
        formula: "=IF({annualSaving}<=0,0,{daysFewer}*{statedSaving}/{annualSaving})",
        format: "one",
        note: "With as many people as above",
      },
      {
        id: "placeCostNeeded",
        label: "Cost of a place at which the saving is reached",
        unit: "£ a day",
        formula: "=IF({daysSaved}=0,0,{statedSaving}/{daysSaved}-{transportCost}+{replacementCost})",
        format: "pence",
        note: "With as many days as above",
      },
    ],
  },
];

export const dayServicesFigures: readonly Block[] = [
  {
    kind: "grid",
    id: "savingTable",
    headers: ["In a full year", "Amount"],
    rows: [
      ["Places no longer paid for", "={placesSaved}"],
      ["Transport no longer paid for", "={transportSaved}"],
      ["Support that takes its place", "={replacement}"],
      ["Saving", "={annualSaving}"],
    ],
    formats: ["text", "pounds"],
    total: true,
  },
];
