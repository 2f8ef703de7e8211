import type { DatedParameter } from "./dated-parameter";
import { successiveValues } from "./successive-values";

const RATES = {
  title: "HM Revenue and Customs, rates and thresholds for employers",
  place: "Class 1 National Insurance",
};

/** What an employer pays on pay above the secondary threshold. */
export const employerNiRate: DatedParameter = {
  id: "employerNiRate",
  label: "Employer NI rate",
  unit: "of pay above the threshold",
  synonyms: ["Employer National Insurance rate", "NI rate", "Secondary Class 1 rate"],
  values: successiveValues(RATES, "2027-04-05", [
    { value: 0.138, version: "from 2011/12", from: "2011-04-06" },
    { value: 0.1505, version: "2022/23, with the Health and Social Care Levy", from: "2022-04-06" },
    { value: 0.138, version: "from November 2022", from: "2022-11-06" },
    { value: 0.15, version: "from 2025/26", from: "2025-04-06" },
  ]),
};

/** Yearly pay up to which an employer pays nothing. It is set until April 2028. */
export const employerNiThreshold: DatedParameter = {
  id: "employerNiThreshold",
  label: "Employer NI threshold",
  unit: "£ a year",
  synonyms: ["Secondary threshold", "NI threshold", "Employer National Insurance threshold"],
  values: successiveValues(RATES, "2028-04-05", [
    { value: 7696, version: "2013/14", from: "2013-04-06" },
    { value: 7956, version: "2014/15", from: "2014-04-06" },
    { value: 8112, version: "2015/16 and 2016/17", from: "2015-04-06" },
    { value: 8164, version: "2017/18", from: "2017-04-06" },
    { value: 8424, version: "2018/19", from: "2018-04-06" },
    { value: 8632, version: "2019/20", from: "2019-04-06" },
    { value: 8788, version: "2020/21", from: "2020-04-06" },
    { value: 8840, version: "2021/22", from: "2021-04-06" },
    { value: 9100, version: "2022/23 to 2024/25", from: "2022-04-06" },
    { value: 5000, version: "2025/26 to 2027/28", from: "2025-04-06" },
  ]),
};
