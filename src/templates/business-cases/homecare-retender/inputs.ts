import { countOf, shareOf, weeklyAmount, weeksOfYear } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup } from "../../template";

const hourly = {
  unit: "£ an hour",
  format: "pence",
  accepts: { kind: "number", minimum: 0.01, maximum: 200 },
} as const;

export const retenderInputs: InputGroup = {
  id: "retender",
  title: "Packages, rates and start",
  help: "What is bought today, at which rate, and what the new contract changes from when.",
  inputs: [
    countOf({
      id: "clients",
      label: "People with a homecare package",
      help: "Average number of people whose homecare is bought under the contract.",
      source: inPaper("A/R.6.172, table of clients: domiciliary care, 2017-18; this case prints no number"),
      worked: 1579,
      quality: "amber",
      impact: "amber",
    }),
    weeklyAmount({
      id: "weeklyPackage",
      label: "Average cost of a package now",
      help: "What a person's homecare costs in an average week at the current rate.",
      source: inPaper("A/R.6.172, cost of care: domiciliary care, 2017-18; this case prints no cost"),
      worked: 158.88,
      priceBase: "2017/18",
      quality: "amber",
      impact: "amber",
    }),
    countOf({
      ...hourly,
      id: "currentRate",
      label: "Average hourly rate now",
      help: "What an hour costs on average under the contract that ends.",
      source: local("Not printed: the rate at which the stated saving comes about"),
      worked: 16.9,
      priceBase: "2017/18",
      quality: "red",
      impact: "red",
      sensitivity: "Working",
    }),
    countOf({
      ...hourly,
      id: "newRate",
      label: "Hourly rate under the new contract",
      help: "The average or ceiling rate that the new contract is expected to bring.",
      source: inPaper("A/R.6.115: ceiling of the arrangements that took effect in November 2017"),
      worked: 16.22,
      priceBase: "2017/18",
      quality: "amber",
      impact: "red",
    }),
    countOf({
      ...hourly,
      id: "wageFloor",
      label: "National Living Wage in the year of the saving",
      help: "The statutory hourly wage; a rate below it cannot pay it, let alone travel and overheads.",
      source: {
        document: "National Minimum Wage and National Living Wage rates, gov.uk",
        place: "April 2018 to March 2019, 25 and over",
        asAt: "2018-04-01",
      },
      worked: 7.83,
      quality: "green",
      impact: "green",
    }),
    countOf({
      id: "monthsFirstYear",
      label: "Months of the first year under the new contract",
      unit: "months",
      accepts: { kind: "number", minimum: 0, maximum: 12 },
      help: "Months from the start of the contract to the end of March; the rest of the saving comes in the next year.",
      source: inPaper("A/R.6.143, Background: the contract ends in November 2017; A/R.6.115: five months"),
      worked: 5,
      quality: "green",
      impact: "amber",
    }),
    weeksOfYear({ source: local("Convention; the paper prints no annual cost") }),
    shareOf({
      id: "euShare",
      label: "Homecare workers from the EU",
      help: "Share of the independent sector's homecare workforce whose right to work may change.",
      source: inPaper("A/R.6.143, Background"),
      worked: 0.09,
      quality: "amber",
      impact: "green",
    }),
    countOf({
      ...hourly,
      id: "rateTest",
      label: "Other starting rate, as a test",
      help: "How far the average rate now may lie above or below the one entered.",
      source: local("Test value: the rate now is not printed"),
      worked: 0.2,
      blank: 0.2,
    }),
    countOf({
      id: "furtherHours",
      label: "Further hours the contract is to supply",
      unit: "hours a week",
      help: "Hours that cannot be placed today and would be bought as capacity grows. Leave blank if not known.",
      source: local("Not printed: the case wants more capacity and gives no number"),
      optional: true,
    }),
  ],
};

export const costsSource = local("Not printed: the cost of brokerage and of the purchasing system stands in no case");
