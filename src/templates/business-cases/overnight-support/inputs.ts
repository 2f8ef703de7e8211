import { amountOf, choiceOf, countOf, weeklyAmount } from "../../blocks/business-case-inputs";
import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputGroup } from "../../template";

export const WHOLE_WEEKS = "whole weeks completed";
export const EXACT_WEEKS = "days as part of a week";

export const contributionInputs: InputGroup = {
  id: "contributions",
  title: "Contributions and stays",
  inputs: [
    countOf({
      id: "clients",
      label: "People with a respite stay in a year",
      help: "People charged by the non-residential rules for a short stay in the year.",
      source: inPaper("A/R.7.108, Background: 2016/17"),
      worked: 66,
      quality: "green",
      impact: "amber",
    }),
    weeklyAmount({
      id: "currentWeekly",
      label: "Average contribution by the non-residential rules",
      help: "What these people pay on average now.",
      source: inPaper("A/R.7.108, Background"),
      worked: 54.94,
      quality: "green",
      impact: "amber",
    }),
    weeklyAmount({
      id: "newWeekly",
      label: "Average contribution by the residential rules",
      help: "What people in short-term residential care pay on average.",
      source: inPaper("A/R.7.108, Background"),
      worked: 179.74,
      quality: "green",
      impact: "amber",
    }),
    countOf({
      id: "averageStayDays",
      label: "Average length of stay",
      unit: "days a year",
      format: "one",
      accepts: { kind: "number", minimum: 0, maximum: 366 },
      help: "Days of respite that a person has in a year.",
      source: inPaper("A/R.7.108, Background"),
      worked: 22,
      quality: "green",
      impact: "amber",
    }),
    choiceOf([WHOLE_WEEKS, EXACT_WEEKS], {
      id: "weekRounding",
      label: "Weeks that are charged",
      help: "Whether a stay counts by its completed weeks or by its days.",
      source: inPaper("A/R.7.108, Assumptions: three weeks for a stay of 22 days"),
      worked: WHOLE_WEEKS,
      blank: WHOLE_WEEKS,
    }),
    amountOf({
      id: "optimisticTarget",
      label: "Income target of the working estimate",
      unit: "£ a year",
      help: "A target set apart from the calculation; the Working sheet shows what it would need.",
      source: inPaper("A/R.7.108, Assumptions, last paragraph"),
      worked: 100000,
      optional: true,
      quality: "red",
      impact: "green",
    }),
    countOf({
      id: "consultationWeeks",
      label: "Length of the public consultation",
      unit: "weeks",
      help: "Time the public has to answer before a decision on the policy.",
      source: inPaper("A/R.7.108, Delivery options"),
      worked: 12,
      blank: 12,
    }),
  ],
};

export const yearsSource = local("Not printed; the policy holds from the first day of 2018/19 and the income recurs");
