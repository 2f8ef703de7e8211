import type { Input, InputGroup } from "../../template";
import { inPaper } from "../../papers/reports-2025";
import { dashboardConventions } from "../dashboard/conventions";
import { benchmarkStyle } from "./style";

const growth = (id: string, label: string, worked: number): Input => ({
  id,
  label,
  unit: "% on last year",
  format: "percent",
  accepts: { kind: "rate", minimum: -1, maximum: 5 },
  help: "Against the same months of last year; blank where the report says nothing of it.",
  source: inPaper("Performance report, paragraph 19"),
  worked,
  optional: true,
});

const safeguarding: InputGroup = {
  id: "safeguarding",
  title: "Safeguarding activity and people supported",
  help: "Last year's rate of alerts, how alerts and enquiries have grown, and the round number of people supported.",
  inputs: [
    {
      id: "alertRate",
      label: "Safeguarding alerts last year",
      unit: "per 100,000 people",
      format: "one",
      accepts: { kind: "number", minimum: 0 },
      help: "Alerts of the whole year per 100,000 of the population.",
      source: inPaper("Performance report, paragraph 19"),
      worked: 299,
      optional: true,
    },
    growth("alertGrowth", "Growth of alerts", 0.47),
    growth("enquiryGrowth", "Growth of enquiries", 0.46),
    {
      id: "supportedStated",
      label: "People supported, as the report rounds them",
      unit: "people",
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
      help: "The number that the sentence says was exceeded.",
      source: inPaper("Performance report, paragraph 12: over 10,500"),
      worked: 10500,
      optional: true,
    },
  ],
};

export const benchmarkInputs: readonly InputGroup[] = [
  dashboardConventions(
    { inPaper, asAtDate: "2024-11-30", thisYear: "2024/25", lastYear: "2023/24" },
    benchmarkStyle.margins,
  ),
  safeguarding,
];
