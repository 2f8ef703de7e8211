import { planAssumptions } from "../blocks/benefits-proposal-plan";
import type { InputGroup } from "../template";
import { inPaper, local } from "./paper";

const poundsAWeek = { kind: "number", minimum: 0, maximum: 10000 } as const;
const PRICE_BASE = "as the price base above";

export const careCosts: InputGroup = {
  id: "careCosts",
  title: "Cost of care and money",
  help: "Weekly cost to the council, net of what residents and the health service pay.",
  inputs: [
    {
      id: "residentialWeeklyCost",
      label: "Residential care, net",
      unit: "£ a week",
      format: "pence",
      accepts: poundsAWeek,
      help: "Average residential package, counting only the council's share.",
      source: inPaper("Benefit profile assumptions, second bullet"),
      worked: 578.9,
      priceBase: PRICE_BASE,
      quality: "green",
      impact: "red",
    },
    {
      id: "councilShareOfGross",
      label: "Council's share of the gross residential cost",
      unit: "%",
      format: "percent",
      accepts: { kind: "rate", minimum: 0.01, maximum: 1 },
      help: "The part of the gross fee that the council pays after contributions. Shows the gross fee; the benefit uses the net cost.",
      source: inPaper("Benefit profile assumptions, second bullet"),
      worked: 0.58,
      quality: "green",
      impact: "green",
    },
    {
      id: "homecareWeeklyCost",
      label: "Homecare, net",
      unit: "£ a week",
      format: "pence",
      accepts: poundsAWeek,
      help: "Average of the largest quarter of packages by hours, without those above 31.5 hours a week.",
      source: inPaper("Benefit profile assumptions, third bullet"),
      worked: 353.61,
      priceBase: PRICE_BASE,
      quality: "amber",
      impact: "red",
    },
    {
      id: "extraCareWeeklyCost",
      label: "Extra care housing, net",
      unit: "£ a week",
      format: "pence",
      accepts: poundsAWeek,
      help: "The same quarter of packages, with the cost of waking night support.",
      source: inPaper("Benefit profile assumptions, fourth bullet"),
      worked: 333.81,
      priceBase: PRICE_BASE,
      quality: "amber",
      impact: "amber",
    },
    ...planAssumptions({
      inflation: {
        worked: 0.022,
        source: local("Not printed; 2.2% reproduces the plan's contingencies of £0.01m, £0.03m and £0.06m"),
      },
      payInflation: { worked: 0, source: local("The paper's recurring costs stand at constant prices") },
      existingReference: {
        worked: "AC014 (MTFS 2026-30)",
        source: inPaper("Header table, existing MTFS lines"),
      },
      existingValue: { worked: 160000, source: inPaper("Header table, existing MTFS lines") },
      existingTreatment: {
        worked: "no",
        source: local(
          "The paper says its value is net of the line, and its printed run rate is only reached without deducting it again",
        ),
      },
      alreadyReflected: "the starts of the baseline already reflect it",
    }),
  ],
};
