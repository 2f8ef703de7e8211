import type { InputGroup } from "../../template";
import { inPaper } from "../../papers/reports-2020";
import { dashboardConventions } from "../dashboard/conventions";
import { ragStyle } from "./style";

const safeguarding: InputGroup = {
  id: "safeguarding",
  title: "Safeguarding enquiries",
  help: "Enquiries completed so far, and by how much they fell; the report prints no count for last year.",
  inputs: [
    {
      id: "enquiriesCompleted",
      label: "Safeguarding enquiries completed so far",
      unit: "enquiries",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
      help: "Enquiries completed from April to the month counted.",
      source: inPaper("Performance report, paragraph 34"),
      worked: 650,
      optional: true,
    },
    {
      id: "enquiryFall",
      label: "Fewer than in the same months of last year",
      unit: "% of last year",
      format: "percent",
      accepts: { kind: "rate", minimum: 0, maximum: 0.99 },
      help: "By how much enquiries fell; 0% where they did not.",
      source: inPaper("Performance report, paragraph 34"),
      worked: 0.43,
      optional: true,
    },
  ],
};

export const ragInputs: readonly InputGroup[] = [
  dashboardConventions(
    { inPaper, asAtDate: "2019-11-30", thisYear: "2019/20", lastYear: "2018/19", nextYear: "2020/21" },
    ragStyle.margins,
  ),
  safeguarding,
];
