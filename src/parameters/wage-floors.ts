import type { DatedParameter } from "./dated-parameter";
import { successiveValues } from "./successive-values";

const MINIMUM_WAGE = { title: "HM Government, National Minimum Wage and National Living Wage rates", place: "GOV.UK" };
const LIVING_WAGE = { title: "Living Wage Foundation, real Living Wage rates", place: "Yearly announcement" };

/** The statutory floor for adults: the adult minimum wage until March 2016, the National Living Wage since. */
export const nationalLivingWage: DatedParameter = {
  id: "nationalLivingWage",
  label: "National Living Wage",
  unit: "£ an hour",
  synonyms: ["NLW", "National Minimum Wage", "NMW", "Statutory wage floor"],
  values: successiveValues(MINIMUM_WAGE, "2027-03-31", [
    { value: 6.31, version: "2013/14, adult minimum wage", from: "2013-10-01" },
    { value: 6.5, version: "2014/15, adult minimum wage", from: "2014-10-01" },
    { value: 6.7, version: "2015/16, adult minimum wage", from: "2015-10-01" },
    { value: 7.2, version: "2016/17", from: "2016-04-01" },
    { value: 7.5, version: "2017/18", from: "2017-04-01" },
    { value: 7.83, version: "2018/19", from: "2018-04-01" },
    { value: 8.21, version: "2019/20", from: "2019-04-01" },
    { value: 8.72, version: "2020/21", from: "2020-04-01" },
    { value: 8.91, version: "2021/22", from: "2021-04-01" },
    { value: 9.5, version: "2022/23", from: "2022-04-01" },
    { value: 10.42, version: "2023/24", from: "2023-04-01" },
    { value: 11.44, version: "2024/25", from: "2024-04-01" },
    { value: 12.21, version: "2025/26", from: "2025-04-01" },
    { value: 12.71, version: "2026/27", from: "2026-04-01" },
  ]),
};

/** The voluntary floor outside London, from the day it is announced; accredited employers have about six months to pay it. */
export const realLivingWage: DatedParameter = {
  id: "realLivingWage",
  label: "Real Living Wage",
  unit: "£ an hour",
  synonyms: ["RLW", "UK Living Wage", "Living Wage"],
  values: successiveValues(LIVING_WAGE, "2026-10-21", [
    { value: 7.65, version: "2013/14", from: "2013-11-04" },
    { value: 7.85, version: "2014/15", from: "2014-11-03" },
    { value: 8.25, version: "2015/16", from: "2015-11-02" },
    { value: 8.45, version: "2016/17", from: "2016-10-31" },
    { value: 8.75, version: "2017/18", from: "2017-11-06" },
    { value: 9, version: "2018/19", from: "2018-11-05" },
    { value: 9.3, version: "2019/20", from: "2019-11-11" },
    { value: 9.5, version: "2020/21", from: "2020-11-09" },
    { value: 9.9, version: "2021/22", from: "2021-11-15" },
    { value: 10.9, version: "2022/23", from: "2022-09-22" },
    { value: 12, version: "2023/24", from: "2023-10-24" },
    { value: 12.6, version: "2024/25", from: "2024-10-23" },
    { value: 13.45, version: "2025/26", from: "2025-10-22" },
  ]),
};

/** The voluntary floor in London. */
export const londonLivingWage: DatedParameter = {
  id: "londonLivingWage",
  label: "London Living Wage",
  unit: "£ an hour",
  synonyms: ["LLW", "Real Living Wage London"],
  values: successiveValues(LIVING_WAGE, "2026-10-21", [
    { value: 10.55, version: "2018/19", from: "2018-11-05" },
    { value: 10.75, version: "2019/20", from: "2019-11-11" },
    { value: 10.85, version: "2020/21", from: "2020-11-09" },
    { value: 11.05, version: "2021/22", from: "2021-11-15" },
    { value: 11.95, version: "2022/23", from: "2022-09-22" },
    { value: 13.15, version: "2023/24", from: "2023-10-24" },
    { value: 13.85, version: "2024/25", from: "2024-10-23" },
    { value: 14.8, version: "2025/26", from: "2025-10-22" },
  ]),
};
