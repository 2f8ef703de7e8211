import type { DatedParameter } from "./dated-parameter";
import { successiveValues } from "./successive-values";

/** What an employee may be paid for a mile in their own car without tax, for the first 10,000 miles of a year. */
export const mileageRate: DatedParameter = {
  id: "mileageRate",
  label: "Mileage rate",
  unit: "£ a mile",
  synonyms: ["HMRC mileage rate", "Approved mileage rate", "AMAP", "Mileage allowance"],
  values: successiveValues(
    {
      title: "HM Revenue and Customs, approved mileage allowance payments",
      place: "Cars and vans, first 10,000 miles",
    },
    "2027-04-05",
    [
      { value: 0.4, version: "2002/03 to 2010/11", from: "2002-04-06" },
      { value: 0.45, version: "from 2011/12", from: "2011-04-06" },
    ],
  ),
};
