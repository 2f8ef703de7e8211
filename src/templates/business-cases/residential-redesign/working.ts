import type { Block, Check } from "../../template";

export const residentialRedesignWorking: readonly Block[] = [
  { kind: "heading", level: 2, text: "Hotel costs avoided" },
  {
    kind: "rows",
    rows: [
      {
        id: "hotelAvoided",
        label: "Hotel costs of the residents who move",
        unit: "£ a year",
        formula: "={residents}*{hotelCost}*{weeksPerYear}",
        format: "pounds",
      },
      {
        id: "supportAdded",
        label: "Higher cost of their support",
        unit: "£ a year",
        formula: "={residents}*{extraSupport}*{weeksPerYear}",
        format: "pounds",
      },
      {
        id: "annualSaving",
        label: "Saving in a full year",
        unit: "£ a year",
        formula: "={hotelAvoided}-{supportAdded}",
        format: "pounds",
      },
      {
        id: "breakEvenSupport",
        label: "The saving is gone if support costs more by",
        unit: "£ a week each",
        formula: "={hotelCost}-{extraSupport}",
        format: "pence",
        note: "On top of the higher cost assumed",
      },
    ],
  },
  { kind: "heading", level: 2, text: "Demand that the vacated home needs" },
  {
    kind: "rows",
    rows: [
      {
        id: "placeWeeks",
        label: "Weeks that are to be filled",
        unit: "weeks a year",
        formula: "={places}*{weeksPerYear}*{occupancy}",
        format: "whole",
      },
      {
        id: "neededStays",
        label: "Interim stays that fill them",
        unit: "stays a year",
        formula: "={placeWeeks}/{stayWeeks}",
        format: "whole",
      },
      {
        id: "returningShare",
        label: "Share of them from people who return to the county",
        unit: "%",
        formula: '=IF({neededStays}>0,N({returning})/{neededStays},"no places")',
        format: "percent",
        note: "Above 100%: more people return than the places can take",
      },
    ],
  },
];

export const residentialRedesignFigures: readonly Block[] = [
  {
    kind: "rows",
    rows: [
      {
        id: "hotelShown",
        label: "Hotel costs avoided",
        unit: "£ a year",
        formula: "={hotelAvoided}",
        format: "pounds",
      },
      {
        id: "supportShown",
        label: "Higher cost of support",
        unit: "£ a year",
        formula: "={supportAdded}",
        format: "pounds",
      },
      {
        id: "savingShown",
        label: "Saving in a full year",
        unit: "£ a year",
        formula: "={annualSaving}",
        format: "pounds",
        role: "output",
      },
      {
        id: "staysShown",
        label: "Interim stays needed",
        unit: "stays a year",
        formula: "={neededStays}",
        format: "whole",
      },
    ],
  },
];

export const residentialRedesignChecks: readonly Check[] = [
  {
    id: "checkPlaces",
    label: "No more places are released than residents move out",
    computed: "={places}",
    expected: "={residents}",
    tolerance: 0,
    format: "whole",
    rule: "atMost",
  },
  {
    id: "checkSupport",
    label: "Support does not cost more than the hotel costs save",
    computed: "={supportAdded}",
    expected: "={hotelAvoided}",
    tolerance: 0,
    format: "pounds",
    rule: "atMost",
  },
  {
    id: "checkDemand",
    label: "People who return fill the places intended",
    computed: "=N({returning})",
    expected: "={neededStays}",
    tolerance: 0,
    format: "whole",
    rule: "atLeast",
    note: "Other immediate needs are not counted",
  },
];
