import type { DatedParameter } from "./dated-parameter";
import { successiveValues } from "./successive-values";

/** The price of an hour that the providers' association publishes as the least an hour of home care can cost. */
export const homecareMinimumPrice: DatedParameter = {
  id: "homecareMinimumPrice",
  label: "Minimum price for homecare",
  unit: "£ an hour",
  synonyms: ["Homecare Association minimum price", "UKHCA minimum price", "Minimum price"],
  values: successiveValues(
    { title: "Homecare Association (until 2021 UKHCA), minimum price for homecare", place: "National price" },
    "2026-03-31",
    [
      { value: 15.19, version: "February 2014", from: "2014-02-01" },
      { value: 15.74, version: "October 2014", from: "2014-10-01", to: "2015-09-30" },
      { value: 18.93, version: "2019/20", from: "2019-04-01" },
      { value: 20.69, version: "2020/21", from: "2020-04-01" },
      { value: 21.43, version: "2021/22", from: "2021-04-01" },
      { value: 23.2, version: "2022/23", from: "2022-04-01" },
      { value: 25.95, version: "2023/24", from: "2023-04-01" },
      { value: 28.53, version: "2024/25", from: "2024-04-01" },
      { value: 32.14, version: "2025/26", from: "2025-04-01" },
    ],
  ),
};
