import type { Block } from "../../template";

/** Zones, the population behind the hours, the contract, and risks still to score. */
export const zonesAndTerms: readonly Block[] = [
  { kind: "heading", level: 1, text: "Zones, population, contract" },
  {
    kind: "rows",
    rows: [
      {
        id: "zoneCount",
        label: "Zones in the table",
        unit: "zones",
        formula: "=COUNTA({zones.zone})",
        format: "whole",
        note: "Rows filled",
      },
      {
        id: "zoneHours",
        label: "Planned hours of all zones",
        unit: "hours a week",
        formula: "=SUM({zones.hours})",
        format: "whole",
        note: "All planned hours, so more than the ongoing hours that are priced",
      },
      {
        id: "primePlaces",
        label: "Places for prime providers, at least",
        unit: "places",
        formula: "=SUM({zones.prime})",
        format: "whole",
        note: "A provider may hold places in several zones",
      },
      {
        id: "populationLow",
        label: "Residents that the first band's hours stand for, low",
        unit: "people",
        formula: "=INDEX({bands.hours},1)*1000/{hoursPerThousandHigh}",
        format: "whole",
        note: "Hours / hours for 1,000 people, upper end of the rule",
      },
      {
        id: "populationHigh",
        label: "Residents that the first band's hours stand for, high",
        unit: "people",
        formula: "=INDEX({bands.hours},1)*1000/{hoursPerThousandLow}",
        format: "whole",
        note: "Hours / hours for 1,000 people, lower end of the rule",
      },
      {
        id: "contractYears",
        label: "Contract with both extensions",
        unit: "years",
        formula: "={initialYears}+{firstExtension}+{secondExtension}",
        format: "whole",
        note: "Initial term and extensions",
      },
      {
        id: "contractTerms",
        label: "Terms of the contract",
        unit: "years",
        formula:
          '={initialYears}&IF({firstExtension}>0,"+"&{firstExtension},"")&IF({secondExtension}>0,"+"&{secondExtension},"")',
        format: "text",
        note: "As contracts are named",
      },
      {
        id: "risksToScore",
        label: "Risks not yet scored",
        unit: "risks",
        formula: "=COUNTA({risks.title})-COUNT({risks.score})",
        format: "whole",
        note: "Likelihood or impact still blank",
      },
    ],
  },
];
