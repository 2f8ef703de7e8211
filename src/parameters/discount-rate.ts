import type { DatedParameter } from "./dated-parameter";

/** The social time preference rate in real terms, for the first thirty years of an appraisal. */
export const discountRate: DatedParameter = {
  id: "discountRate",
  label: "Discount rate",
  unit: "a year, real terms",
  synonyms: ["Green Book rate", "Social time preference rate"],
  values: [
    {
      value: 0.035,
      version: "2003",
      from: "2003-04-01",
      source: { title: "HM Treasury, The Green Book", place: "Annex on discounting, standard rate for years 0 to 30" },
    },
  ],
};
